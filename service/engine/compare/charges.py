"""Charges: before a court one crime is not another that is like it, and killing need not be murder."""

from __future__ import annotations

from service.engine.compare.words import WordRelation, relate
from service.engine.event import Event
from service.engine.lexicon import verbs_of
from service.engine.lines_of_evidence import Line
from service.engine.slots import Slot

_COURT = frozenset(("convict", "acquit", "accuse", "charge", "sentence"))


def of_another_charge(slot: Slot, stated: Event, event: Event | None, line: Line) -> bool:
    """Whether a slot names the crime of which somebody stands accused or is found guilty, and the line has it not, or not of the very event."""
    if slot.kind != "noun" or slot.role not in ("of:", "with:") or stated.families.isdisjoint(_COURT):
        return False
    return not _named_or_done(slot.key, line) or event is not None and _on_other_counts(slot, event)


def _on_other_counts(slot: Slot, event: Event) -> bool:
    """Whether the very event is of other charges, and the stated one belongs to what else the line tells: "acquitted of libel, fined for contempt"."""
    told = [m for role, m in event.cast if role in ("of:", "with:", "on:") and m.head and not m.name]
    return bool(told) and not any(relate(slot.key, m.head, "n") >= WordRelation.BROADER or m.determiner in ("all", "any", "every", "both") for m in told)


def _named_or_done(crime: str, line: Line) -> bool:
    """Whether a line has a crime by its noun or as what was done: "embezzlement", "embezzling"."""
    return crime in line.terms or not line.terms.keys().isdisjoint(verbs_of(crime))
