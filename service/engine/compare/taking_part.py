"""Whether what a statement speaks of has a part in an event of a line: as a date of it, as another word for it, as one of its cast."""

from __future__ import annotations

from service.engine.compare.words import WordRelation, relate
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.slots import Slot
from service.engine.vocabulary.order import APART_IN_TIME

_BROADER = WordRelation.BROADER


def dates_it(stated: Event, line: Line) -> bool:
    """Whether a line has a date in a clause in which what happened takes part, or has but one clause."""
    nouns = {m.head for role, m in stated.cast if role in ("agent", "patient")}
    dated = [event for event in line.events if event.proposition.dates]
    there = [one for event in dated for role, m in event.cast if role not in APART_IN_TIME for one in (m, m.of) if one is not None]
    return not dated or any(one.head in nouns for one in there)


def names_it(noun: str, event: Event) -> bool:
    """Whether a noun names what the line tells by a verb: "the leak began" of gas that escaped."""
    return relate(noun, event.predicate) >= WordRelation.SYNONYM


def takes_part(slot: Slot, event: Event) -> bool:
    return any(relate(slot.key, mention.head, "n") >= _BROADER for _, mention in event.cast if mention.head)


def of_one(theirs: Event) -> bool:
    """Whether it is the deed of one: who won, who made the work that bears a name."""
    made = theirs.proposition.patient
    return theirs.predicate == "win" or theirs.predicate in _MAKING and made is not None and bool(made.name)


_MAKING = frozenset("paint write compose sculpt draw choreograph design direct author carve".split())
