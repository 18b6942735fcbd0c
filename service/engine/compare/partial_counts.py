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
    parts = [event for event in line.events if _tells_of_some(event)]
    if not parts:
        return None
    mine = _said(stated, slot.mention)
    whole = {word for event in line.events if not _tells_of_some(event) for _, m in event.cast for word in (m.head, *m.mods)}
    for event in parts:
        agent = event.proposition.agent
        assert agent is not None
        assert agent.quantity is not None
        if (mine & _said(event, agent)) - whole and counted_alike(slot.mention, _in_full(agent)) == 2:
            return agent.quantity.quantity
    return None


def _tells_of_some(event: Event) -> bool:
    """ "Nine of them with kidney failure" """
    p = event.proposition
    return p.origin == "absolute" and p.agent is not None and p.agent.partitive and p.agent.quantity is not None and p.agent.quantity.form == "cardinal"


def _in_full(them: Mention) -> Mention:
    """ "Nine of them" with the noun of those meant."""
    noun = them.entity[1:] if them.entity.startswith("~") else them.head
    return them._replace(head=noun, pronoun=False, partitive=False)


def _said(event: Event, but: Mention) -> set[str]:
    """The nouns of an event but for that of those who are counted."""
    return {m.head for _, m in event.cast if m is not but and m.head and m.first != but.first}
