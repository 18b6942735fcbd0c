"""How many of those a line tells of are what it says of only some of them: "52 patients are in the hospital, nine of them with kidney failure"."""

from __future__ import annotations

from service.engine.compare.counted import counted_alike
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.model import Quantity
from service.engine.reading import Mention
from service.engine.slots import Slot


def of_some_of_them(slot: Slot, stated: Event, line: Line) -> Quantity | None:
    """The number that a line gives for those of whom it says what the statement says of so many; None where it says that of nobody in particular."""
    if slot.role not in ("agent", "patient") or slot.mention is None or not slot.mention.head:
        return None
    parts = [event for event in line.events if _some(event) is not None]
    if not parts:
        return None
    mine = _said(stated, slot.mention)
    whole = {word for event in line.events if _some(event) is None for _, m in event.cast for word in (m.head, *m.mods)}
    for event in parts:
        some = _some(event)
        if some is not None and some.quantity is not None and (mine & _said(event, some)) - whole and counted_alike(slot.mention, _in_full(some)) == 2:
            return some.quantity.quantity
    return None


def _some(event: Event) -> Mention | None:
    """Those of whom it tells, where they are some of others: "nine of them with kidney failure", "two seriously" """
    p = event.proposition
    if p.origin != "absolute":
        return None
    some = p.agent or p.patient
    return some if some is not None and some.partitive and some.quantity is not None and some.quantity.form == "cardinal" else None


def _in_full(them: Mention) -> Mention:
    """ "Nine of them" with the noun of those meant."""
    noun = them.entity[1:] if them.entity.startswith("~") else them.head
    return them._replace(head=noun, pronoun=False, partitive=False)


def _said(event: Event, but: Mention) -> set[str]:
    """The nouns of an event but for that of those who are counted, and how badly."""
    nouns = {m.head for _, m in event.cast if m is not but and m.head and m.first != but.first}
    return nouns | _HOW_BADLY.intersection(event.proposition.adverbs)


_HOW_BADLY = frozenset("seriously badly critically severely gravely fatally mortally slightly lightly".split())
