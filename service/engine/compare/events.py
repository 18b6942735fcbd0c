"""A proposition of a statement held against one sentence of evidence, slot by slot.

The sentence bears a slot out where it holds the same entity, a word that follows from one of its words, or a typed value of the same thing. It conflicts where
the same thing has another value. Which of these make a verdict is decided elsewhere (happenings.py); here each slot only gets its relation.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.held import Held
from service.engine.compare.one_slot import Context, hold_slot
from service.engine.compare.polarity import opposed, unrealised
from service.engine.compare.predicates import Predicate
from service.engine.compare.sides import mistaken, swapped
from service.engine.compare.voices import another_voice
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.slots import Slot

_EQUAL = Relation.EQUAL


class EventMatch:
    """One proposition against one line of evidence."""

    __slots__ = ("held", "line", "opposed", "predicate", "proposition", "successive", "swapped", "unrealised")

    def __init__(self, line: Line, held: list[Held], found: Predicate, *, opposed: bool, unrealised: bool, swapped: bool) -> None:
        self.line = line
        self.held = held
        self.predicate = found.relation  # of the stated predicate to the line's
        self.proposition = found.event.proposition if found.event is not None else None  # the evidence's with that predicate
        self.opposed = opposed  # one side asserts what the other denies
        self.unrealised = unrealised  # the line only wishes, plans or doubts it
        self.swapped = swapped
        self.successive = found.successive  # it tells what comes before or after


def match_event(stated: Event, slots: Sequence[Slot], found: Predicate, line: Line, context: Context) -> EventMatch:
    """Hold every slot of ``stated`` against ``line``, in which ``found`` is the event that it may be."""
    event = found.event
    exchanged = mistaken(stated, found, line) or (not found.converse and swapped(stated, event))
    held = [hold_slot(slot, stated, line, found, context) for slot in slots]
    if exchanged:  # both are there, each in the other's place: that is one conflict, not two gaps
        held = [Held(h.slot, _EQUAL) if h.slot.kind == "entity" and h.slot.key in line.entities else h for h in held]
    planned = unrealised(stated, found) or another_voice(stated, event, context.corpus)
    return EventMatch(line, held, found, opposed=opposed(stated, found), unrealised=planned, swapped=exchanged)
