"""Which part somebody has in the event of a line: one in whose place the line has another there bears nothing out, though he stands in it, too."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import names_person
from service.engine.corpus import Corpus
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention, is_known
from service.engine.slots import Participant, Slot
from service.engine.vocabulary.hedges_of_scope import PLACE_PREPOSITIONS, TOWARD


def in_another_part(slot: Slot, theirs: Event, corpus: Corpus) -> bool:
    """Whether the event has somebody of the line in another part than stated; of two places one may lie in the other, see place_around."""
    if _given_to_another(slot, theirs) or _on_the_contrary_side(slot, theirs):
        return True
    return taken_by_another(slot, theirs.cast) and not (slot.role in PLACE_PREPOSITIONS and may_be_place(slot.key, corpus))


NAMED_ENDS = TOWARD | {"between:"}


def another_end(slot: Slot, line: Line, corpus: Corpus) -> str:
    """Who stands toward or between which it is in the line, where the one stated has another part there: "between Hamas and Israel" of what came between
    Russia and Israel; "" where the line has the one so, or nobody by name.
    """
    words = line.sentence.words
    if slot.role == "between:":
        ends = [m for event in line.events for role, m in event.cast if role == "between:" and is_known(m)]
        ends = ends if len(ends) > 1 else []
    else:
        ends = [m for m in line.sentence.mentions if m.first and words[m.first - 1].low + ":" in TOWARD and is_known(m)]
    if any(m.entity == slot.key for m in ends):
        return ""
    return next((corpus.table.known[m.entity].display for m in ends if m.entity in corpus.table.known), "")


def _given_to_another(slot: Slot, theirs: Event) -> bool:
    """Whether the line has another by name to whom it was done: what was handed to Hamas in Moscow was not given to Russia."""
    if slot.role != "to:" or theirs.predicate in _MOVING:
        return False
    receivers = [m.entity for role, m in theirs.cast if role == "to:" and is_known(m)]
    return bool(receivers) and slot.key not in receivers


def taken_by_another(slot: Slot, cast: Sequence[Participant]) -> bool:
    """Whether others by name have the very place of an event: a gesture from Hamas to Putin is none from Putin, whom the line has, too."""
    if slot.role.endswith("of"):
        host = next((m for role, m in cast if role == slot.role.removesuffix("of")), None)
        taken = [m for m in (host.possessor, host.of) if m is not None] if host is not None else []
        where = slot.mention is not None and slot.mention.hint == "place" and all(m.hint == "place" for m in taken)
        if host is None or not (where or slot.role.startswith("complement") or names_person(host.head)):
            return False  # "the invitation of Hamas" is Russia's
    else:
        taken = [m for role, m in cast if role == slot.role] if slot.role.endswith(":") else []
    return bool(taken) and all(is_known(m) and not stands_in(slot.key, m) for m in taken)


def _on_the_contrary_side(slot: Slot, theirs: Event) -> bool:
    """Whether the line has somebody as the one for whom or toward whom, and the statement as the one against whom, or the other way round."""
    if slot.role != "against:" and slot.role not in _IN_FAVOR:
        return False
    contrary = _IN_FAVOR if slot.role == "against:" else _AGAINST
    roles = {role for role, m in theirs.cast if stands_in(slot.key, m)}
    return not roles.isdisjoint(contrary) and slot.role not in roles


_IN_FAVOR = TOWARD | {"for:", "to:", "into:", "behind:", "with:"}
_AGAINST = frozenset(("against:",))
_MOVING = frozenset("go come move travel return walk drive fly sail send take bring lead extend".split())


def may_be_place(entity: str, corpus: Corpus) -> bool:
    """Whether it is nobody of whom the record knows that he, or it, is no place: "handed it to Hamas in Moscow" was not in Hamas."""
    known = corpus.table.known.get(entity)
    return known is None or known.kind not in ("person", "organization")


def stands_in(key: str, mention: Mention) -> bool:
    """Whether somebody or something stands in a noun phrase: as its entity, as one of its words, or as one of those of whom it is."""
    if key == mention.entity or key == mention.head or key in mention.mods:
        return True
    return any(inner is not None and stands_in(key, inner) for inner in (mention.of, mention.possessor))


def was_given_it(role: str, m: Mention, theirs: Event) -> bool:
    """Whether "to" somebody or something says who was given what is handed on, and not where anybody went."""
    return m.hint == "person" or role == "to:" and theirs.predicate not in _MOVING
