"""What a line does to something else: "closed a mill and sold a farm" closed no farm, and "lost his barn but saved his cows" lost none.

A word of the line is no witness to an event that has another thing in its place, where the word belongs to another event of the line.
"""

from __future__ import annotations

from service.engine.compare.alike import same_one
from service.engine.compare.held import Held
from service.engine.compare.words import WordRelation, relate
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import NOUN, Mention
from service.engine.slots import Slot

_BROADER = WordRelation.BROADER
_BUT = frozenset("but while whereas yet".split())
_MEANT = frozenset(("governed", "wish"))  # "the plan to close the mill": no deed of its own
_PLACES = frozenset(("patient", "of:", "with:", "from:", "for:", "as:"))


def done_to_another(slot: Slot, stated: Event, event: Event, line: Line) -> Held | None:
    """A noun that only another event of the line has -> open, or excluded where the two events are set against each other; None for any other."""
    if slot.kind != "noun" or slot.role not in _PLACES or len(line.events) < 2 or slot.key not in line.terms:
        return None
    own = [m for role, m in event.cast if role == slot.role or role == "other" and slot.role == "patient"]
    if not any(_told(m) for m in own) or any(_names(slot.key, m) for _, m in event.cast):
        return None
    others = _theirs(slot, event, line) if _one_doer(stated, event) or _doer(stated) is None else []
    if not others or any(_alike(stated, other) for other in others):
        return None
    against = [o for o in others if _set_against(event, o, line)]
    if against and not (stated.proposition.negated or event.proposition.negated):
        return Held(slot, Relation.OPPOSITE, against[0].predicate)
    return None if stated.light else Held(slot, Relation.ABSENT, others[0].predicate)


def _told(m: Mention) -> bool:
    """Whether it is told what stands in the place."""
    return bool(m.head) and not m.partitive and (not m.pronoun or bool(m.entity))


def _names(noun: str, mention: Mention) -> bool:
    """Whether a noun phrase has a noun anywhere in it, or a word that it follows from."""
    if noun in (mention.head, mention.entity.lstrip("~")) or noun in mention.mods or relate(noun, mention.head, "n") > WordRelation.SIBLING:
        return True
    return any(_names(noun, inner) for inner in (mention.of, mention.possessor) if inner is not None)


def _theirs(slot: Slot, event: Event, line: Line) -> list[Event]:
    """The other events of a line that have the noun, where every place at which it stands belongs to one of them."""
    found: list[Event] = []
    for at in line.terms[slot.key]:
        holders = [e for e in line.events if e.proposition.at != event.proposition.at and _one_doer(e, event) and any(m.head_at == at for _, m in e.cast)]
        if not holders or any(e.proposition.origin == NOUN or e.proposition.mood in _MEANT for e in holders):
            return []
        found += holders
    return found


def _alike(stated: Event, other: Event) -> bool:
    """Whether the other event may be what is stated, too."""
    return relate(stated.predicate, other.predicate, "v") > WordRelation.SIBLING or not stated.families.isdisjoint(other.families)


def _set_against(event: Event, other: Event, line: Line) -> bool:
    """Whether a "but" stands between two events."""
    first, last = sorted((event.proposition.at, other.proposition.at))
    return first >= 0 and any(word.low in _BUT for word in line.sentence.words[first:last])


def _one_doer(one: Event, other: Event) -> bool:
    """Whether the same one does both: one subject with two verbs."""
    return same_one(_doer(one), _doer(other))


def _doer(event: Event) -> Mention | None:
    return event.proposition.agent


def of_another_deed(held: Held) -> bool:
    """Whether a noun was found to belong to another event of its line."""
    return held.slot.kind == "noun" and held.relation is Relation.ABSENT and held.recorded is not None
