"""When a word of the statement stands in a line for another one: another's role, another sort, somebody who does something else."""

from __future__ import annotations

from service.engine.compare.alike import one_of_the_rest
from service.engine.compare.conditions import other_state
from service.engine.compare.families import successive
from service.engine.compare.held import Held
from service.engine.compare.kinds import another_field, another_kind
from service.engine.compare.words import WordRelation, excludes, names_person, relate
from service.engine.corpus import Corpus
from service.engine.event import Event, in_role
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import APART, Mention, is_known
from service.engine.slots import AGENTS_OF, Slot
from service.engine.vocabulary.collectives import other_force
from service.engine.vocabulary.compass import POINTS, other_point
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.mutual import MUTUAL
from service.engine.vocabulary.numbers import ORDINALS

_BROADER = WordRelation.BROADER
_TOGETHER = frozenset(("with:", "with:of", "alongside:", "alongside:of"))
_SEPARATE = frozenset((APART + ":", APART + ":of"))


def of_the_opposite(slot: Slot, event: Event | None, line: Line) -> Held | None:
    """What the line tells of the opposite of its event, which has another in that place: "convicted him of arson but acquitted him of murder"."""
    if event is None or len(line.events) == 1 or any(_is_called(m, slot.key) for _, m in event.cast):
        return None
    for other in line.events:
        if event.excluded.isdisjoint(other.families):
            continue
        there = [role for role, m in other.cast if _is_called(m, slot.key)]
        if not there or other.proposition.negated or not any(role in there for role, _ in event.cast):
            continue
        return None if successive(event.families, other.families) else Held(slot, Relation.OPPOSITE, other.predicate)
    return None


def _is_called(m: Mention, key: str) -> bool:
    """Whether a noun phrase has a key as its noun, or stands for the one with it."""
    return key == m.head or key == m.entity or m.entity.startswith("~") and key == m.entity.lstrip("~")


def as_many_of_others(slot: Slot, event: Event) -> str:
    """Of whom the line says it in the very number, who are none of those: "two of the crew are missing" of two passengers; "" where it does not."""
    mine = slot.mention
    if mine is None or mine.quantity is None:
        return ""
    theirs = in_role(event, slot.role)
    if theirs is None or theirs.quantity is None or mine.quantity.quantity != theirs.quantity.quantity:
        return ""
    return theirs.head if excludes(mine.head, theirs.head) else ""


def of_other_things(slot: Slot, stated: Event, line: Line) -> bool:
    """Whether the line has an adjective only before nouns for something else: "the whole time" makes nobody whole."""
    whom = stated.proposition.agent or stated.proposition.patient
    if whom is None:
        return False
    mine = {whom.entity, whom.head} - {""}
    told = [e.proposition for e in line.events]
    mine.update(p.complement.head for p in told if p.complement is not None and p.agent is not None and not mine.isdisjoint((p.agent.entity, p.agent.head)))
    places = [at for term, each in line.terms.items() if relate(slot.key, term, "a") >= _BROADER for at in each]
    before = [next((m for m in line.sentence.mentions if m.first <= at < m.head_at), None) for at in places]
    return bool(before) and all(m is not None and mine.isdisjoint((m.entity, m.head)) for m in before)


def only_one_of_them(slot: Slot, event: Event) -> bool:
    """Whether the line has it of one who is picked out of several, and the statement of all: "the older man was released" of the men."""
    mine = slot.mention
    if mine is None or not mine.plural or slot.role not in ("agent", "patient"):
        return False
    theirs = in_role(event, slot.role)
    if theirs is None or mine.head != theirs.head or theirs.name:
        return False
    one = not theirs.plural and theirs.quantity is None and not theirs.pronoun and theirs.determiner in ("the", "a", "an", "one", "another")
    return one and names_person(mine.head) and mine.determiner in ("the", "both", "all", "these", "those")


def only_anothers(role: str, whose: str, line: Line) -> bool:
    """Whether the line has somebody in a role, by name, and not the one asked about: "visited it with Interior Minister Karl Voigt"."""
    told = [e.proposition for e in line.events if e.predicate == "be" and e.proposition.complement is not None and e.proposition.agent is not None]
    holders = {p.agent.entity for p in told if p.complement is not None and p.agent is not None and relate(role, p.complement.head, "n") >= _BROADER}
    return bool(holders - {""}) and whose not in holders


def another_rank(slot: Slot, line: Line) -> str:
    """Which place in the row the line has before the superlative that the statement has with another or none: "second-largest"; "" where they agree."""
    mine = slot.mention
    same = [m for m in line.sentence.mentions if mine is not None and "most" in m.mods and set(m.mods) & set(mine.mods) - {"most"}]
    if mine is None or not same or any(set(m.mods) & ORDINALS.keys() == set(mine.mods) & ORDINALS.keys() for m in same):
        return ""
    return next(iter(sorted(set(same[0].mods) & ORDINALS.keys())), "first")


def stands_for_another(slot: Slot, event: Event, line: Line, corpus: Corpus) -> bool:
    """Whether a noun stands in the line only for an owner, for the rest of its sort, or for those who do another thing."""
    return _only_owns(slot, event) or _told_of_the_rest(slot, event) or _does_another(slot, event, line, corpus)


def _only_owns(slot: Slot, event: Event) -> bool:
    """Whether a thing stands in the event only as that of the person who undergoes it: suspending the director of the zoo suspends no zoo."""
    if slot.role != "patient":
        return False
    whom = event.proposition.patient
    if whom is None or whom.name or whom.pronoun or not names_person(whom.head) or whom.head in AGENTS_OF or names_person(slot.key):
        return False
    owner = whom.of or whom.possessor
    return (slot.key in whom.mods or owner is not None and slot.key == owner.head) and not any(m.head == slot.key for _, m in event.cast)


def _does_another(slot: Slot, event: Event, line: Line, corpus: Corpus) -> bool:
    """Whether those who do it in the statement do something else in the line: "welcomed by the government and condemned by farmers"."""
    if slot.role != "agent" or event.light:
        return False
    doer = event.proposition.agent
    if doer is None or not (doer.head or doer.name) or doer.pronoun and not doer.entity or doer.entity == "~" + slot.key:
        return False
    known = corpus.table.known.get(doer.entity)
    if known is not None and any(relate(slot.key, head, "n") > WordRelation.NONE for head, _ in known.described):
        return False
    if doer.name and (known is None or known.kind != "person" or names_person(slot.key)):
        return False
    if doer.head and relate(slot.key, doer.head, "n") > WordRelation.NONE or any(m.head == slot.key for _, m in event.cast):
        return False
    return any(e is not event and e.proposition.agent is not None and e.proposition.agent.head == slot.key for e in line.events)


def of_another_doer(slot: Slot, event: Event, line: Line) -> bool:
    """Whether another one did the same to what is stated: a jaw where "the guard broke his jaw and the nurse her wrist" is asked of the nurse."""
    doer, whom = event.proposition.agent, event.proposition.patient
    if slot.role != "patient" or event.light or doer is None or whom is None or not whom.head or whom.pronoun or whom.name:
        return False
    if relate(slot.key, whom.head, "n") > WordRelation.NONE:
        return False
    return any(
        e is not event and e.predicate == event.predicate and e.proposition.patient is not None and e.proposition.patient.head == slot.key
        and e.proposition.agent is not None and (e.proposition.agent.entity or e.proposition.agent.head) != (doer.entity or doer.head)
        for e in line.events
    )  # fmt: skip


def on_other_side(slot: Slot, stated: Event, event: Event) -> bool:
    """Whether the event on record was apart from those with whom the statement has it, or the other way round: "separately from the others"."""
    met = slot.role == "patient" and stated.predicate in MUTUAL
    if not met and slot.role not in _TOGETHER and slot.role not in _SEPARATE:
        return False
    other = _TOGETHER if slot.role in _SEPARATE else _SEPARATE
    there = [one for role, m in event.cast if role in other for one in (m, m.of) if one is not None]
    return any(slot.key in (m.entity, m.head) or slot.kind == "noun" and relate(slot.key, m.head, "n") >= _BROADER for m in there)


def other_aim(slot: Slot, event: Event) -> str:
    """For what else the line has it meant: "was meant for a hospital" of money meant for families; "" where it does not say."""
    if slot.role != "for:" or slot.kind != "noun" or event.predicate not in _MEANT or event.proposition.agent is not None and event.predicate != "mean":
        return ""
    aims = [m for role, m in event.cast if role == "for:" and m.head and not m.pronoun]
    if not aims or any(relate(slot.key, m.head, "n") is not WordRelation.NONE or relate(m.head, slot.key, "n") is not WordRelation.NONE for m in aims):
        return ""
    return aims[0].head if not (names_person(slot.key) and names_person(aims[0].head)) else ""


_MEANT = frozenset("mean intend earmark design destine reserve allocate".split())


def other_sort(slot: Slot, event: Event) -> str:
    """Which other sort the event on record has of the very thing: a knee injury where it has a calf injury; "" where it has none."""
    for role, mention in event.cast:
        if role == slot.role and slot.mention is not None and mention.head == slot.mention.head and not mention.name and slot.key not in mention.mods:
            return next((mod for mod in mention.mods if _excludes(slot.key, mod) or other_state(mention.head, slot.key, mod)), "")
    return ""


def of_other_sort(slot: Slot, stated: Event, event: Event) -> str:
    """From what else the event on record has the very thing: cow's milk where it has goat's milk; "" where it has it from nothing else."""
    mine = next((m for role, m in stated.cast if role + "of" == slot.role and _sort_from(m) is slot.mention), None)
    theirs = next((m for role, m in event.cast if mine is not None and role + "of" == slot.role and m.head == mine.head), None)
    other = _sort_from(theirs) if theirs is not None else None
    return other.head if other is not None and _excludes(slot.key, other.head) else ""


def _sort_from(m: Mention) -> Mention | None:
    """The sort of whose owners a noun phrase tells, "goat's milk", and no one of them: "the goat's milk"."""
    owner = m.possessor
    return owner if owner is not None and owner.head and not (owner.name or owner.pronoun or owner.determiner or is_known(owner)) else None


def _excludes(stated: str, recorded: str) -> bool:
    """Whether of two words before one noun only one can be true of it: a knee and a calf injury, a Dutch and a Belgian firm."""
    mine, theirs = DEMONYMS.get(stated), DEMONYMS.get(recorded)
    if mine and theirs:
        return mine != theirs
    return excludes(stated, recorded) or other_force(stated, recorded) or relate(stated, recorded, "n") is WordRelation.SIBLING


def other_kind(slot: Slot, event: Event, line: Line) -> str:
    """Which other kind of stuff or thing the event on record has in the place of a noun: chlorine where ammonia is stated; "" where it has none."""
    if slot.kind != "noun" or slot.mention is None or slot.mention.determiner in ("another", "any"):
        return ""
    place = slot.role.removesuffix("of")
    there = [one.head for role, m in event.cast if role == place or role == slot.role for one in (m, m.of) if one is not None]
    if slot.key in POINTS:
        if slot.role == "other":  # "took place 60 kilometers south of Lund" of what was done near a village north of it
            cast = [(role, m) for one in line.events for role, m in one.cast if role.endswith(":") or role == "complement"]
            there = [m.head for _, m in cast if slot.mention is not None and _of_one(m, slot.mention)]
        return next((head for head in there if other_point(slot.key, head)), "")
    if slot.key in there:
        return ""
    return next((head for head in there if another_kind(slot.key, head) or another_field(event.predicate, slot.key, head)), "")


def _of_one(left: Mention, right: Mention) -> bool:
    """Whether two noun phrases are of one and the same place on record."""
    one, other = left.of, right.of
    return one is not None and other is not None and bool(one.entity) and (one.entity == other.entity or left.entity == other.entity)


def only_from_there(slot: Slot, line: Line) -> bool:
    """Whether the line has a place only as the one that somebody left or was taken from."""
    words, places = line.sentence.words, line.terms.get(slot.key, ())
    inside = any(role == "in:" and slot.key in (m.entity, m.entity[1:], m.head) for event in line.events for role, m in event.cast)
    return not inside and bool(places) and all("from" in [word.low for word in words[max(at - 3, 0) : at]] for at in places)


def of_other_ones(slot: Slot, line: Line) -> bool:
    """Whether the line has the word only of other ones of the sort: "religious ones are abolished" is no word on the exemptions that are allowed."""
    places = line.terms.get(slot.key, ())
    words = line.sentence.words
    return bool(places) and all(at + 1 < len(words) and words[at + 1].low in ("one", "ones") for at in places)


def _told_of_the_rest(slot: Slot, event: Event) -> bool:
    """Whether the event is of the other ones of a sort, and the statement of one of them alone: "the resort's 32 other trails are open" of the trail."""
    mine = slot.mention
    if mine is None or mine.plural or mine.quantity is not None:
        return False
    same = [m for _, m in event.cast if m.head == slot.key]
    return bool(same) and all(one_of_the_rest(mine, m) for m in same)
