"""What a line has in another clause than the one held against: no word of the event that has something else in that place.

"Will keep its base in Lund and close its office in Varde" has no base in Varde, though the line has both words.
"""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.alike import another_one, same_one
from service.engine.compare.words import names_person
from service.engine.event import Event, in_role
from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention, is_known
from service.engine.slots import Slot

_AT = frozenset("in: at: on: near: inside: outside:".split())  # of these a thing is at one place
_HAVING = frozenset("have keep retain maintain own open close base build move be".split())
_COURSE = frozenset("delay start end continue".split())  # families: of its start, its end or of it all
_CLAUSES = frozenset("main report relative adverbial infinitive participle absolute clause".split())


def other_place(slot: Slot, theirs: Event, line: Line) -> Mention | None:
    """The place by name of the event itself, where the stated one is that of another clause of the line; None otherwise."""
    if slot.role not in _AT or slot.key in _within(theirs) or not _with(slot, theirs, line):
        return None
    return next((m for role, m in theirs.cast if role in _AT and (is_known(m) or m.name)), None)


def kept_elsewhere(slot: Slot, stated: Event, line: Line) -> Mention | None:
    """The place by name at which a line has a thing that is said to be at the stated one, which is that of another thing there: "is in Varde"."""
    thing = stated.proposition.agent
    if slot.role not in _AT or stated.predicate != "be" or stated.proposition.complement is not None or thing is None or thing.name or thing.plural:
        return None
    if is_known(thing) or names_person(thing.head):
        return None
    there = [e for e in line.events if e.predicate in _HAVING and same_one(thing, e.proposition.patient or e.proposition.agent)]
    if any(slot.key in _within(e) for e in there) or not any(slot.key in (m.entity, m.head) for e in line.events for _, m in e.cast):
        return None
    return next((m for e in there for role, m in e.cast if role in _AT and is_known(m)), None)


def undergone_elsewhere(slot: Slot, stated: Event, theirs: Event, line: Line) -> bool:
    """Whether the event is done to something else, and the line has what is stated in another clause only: "quit the board but remain on the council"."""
    done_to, mine = theirs.proposition.patient, slot.mention
    if slot.role != "patient" or mine is None or done_to is None or done_to.pronoun or done_to.quantity is not None or theirs.light:
        return False
    if not theirs.families.isdisjoint(_COURSE):
        return False
    if theirs.proposition.origin not in _CLAUSES or slot.key in _within(theirs) or not another_one(mine, done_to):
        return False
    doer = stated.proposition.agent
    if doer is None and theirs.proposition.agent is None and any(_told_of(slot, e) for e in line.events if e.proposition.at != theirs.proposition.at):
        return True  # "the wiring was replaced; the roof leaks"
    return bool(_with(slot, theirs, line)) and (doer is None or same_one(doer, theirs.proposition.agent))


def _told_of(slot: Slot, event: Event) -> bool:
    """Whether a clause of its own is about what is stated."""
    p = event.proposition
    subject = p.agent or p.patient
    return p.origin == "main" and p.at >= 0 and not event.light and subject is not None and slot.key in (subject.entity.lstrip("~"), subject.head)


def owned_by_another(slot: Slot, stated: Event, event: Event) -> str:
    """The entity whose the very thing is on record, where the statement has it another's: "Orm's first offer" of Lind's; "" where it is nobody else's."""
    role = slot.role.removesuffix("of")
    mine, theirs = in_role(stated, role), in_role(event, role)
    if slot.role == role or mine is None or theirs is None or mine.head != theirs.head or mine.possessor is None or mine.possessor.entity != slot.key:
        return ""
    owner = theirs.possessor
    return owner.entity if owner is not None and is_known(owner) and not owner.entity.startswith("a:") and owner.entity != slot.key else ""


def _with(slot: Slot, theirs: Event, line: Line) -> list[Event]:
    """The other clauses of a line in which the stated one takes part, but for what does it."""
    others = [e for e in line.events if e.proposition.at != theirs.proposition.at and e.proposition.origin in _CLAUSES]
    return [e for e in others if any(role != "agent" and slot.key in (m.entity, m.head) for role, m in e.cast)]


def _within(event: Event) -> set[str]:
    return {word for _, m in event.cast for one in _nested(m) for word in (one.entity, one.entity.lstrip("~"), one.head, *one.mods)}


def _nested(mention: Mention) -> Iterator[Mention]:
    yield mention
    for inner in (mention.of, mention.possessor):
        if inner is not None:
            yield from _nested(inner)
