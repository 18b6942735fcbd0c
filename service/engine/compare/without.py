"""Who stands in a line and has no part in its event: those without whom it came about, those at whose place it was."""

from __future__ import annotations

from service.engine.event import Event
from service.engine.lines_of_evidence import LEAVING_OUT, Line
from service.engine.slots import Slot
from service.engine.vocabulary.having import SUPPLYING


def left_out(slot: Slot, theirs: Event | None, line: Line) -> bool:
    """Whether the line has somebody as one without whom it came about, where he is to have done it; or not so, where it is to have come about without him."""
    if slot.role not in ("agent", "without:"):
        return False
    apart = line.leaves_out and any(_kept_out(slot.key, event) for event in line.events)
    if slot.role == "without:":
        return not apart
    return apart and theirs is not None and all(m.entity != slot.key for _, m in theirs.cast)


def _kept_out(entity: str, event: Event) -> bool:
    """Whether a clause has somebody behind what it came about without: "independent of mediation by Qatar"."""
    behind = next((i for i, (role, _) in enumerate(event.cast) if role in LEAVING_OUT), len(event.cast))
    return any(role.endswith(":") and entity == one.entity for role, m in event.cast[behind:] for one in (m, m.of, m.possessor) if one is not None)


def receives_nothing(slot: Slot, theirs: Event) -> bool:
    """Whether somebody is to be supplied with a thing where the line has him in another part: "drones for the war in Ormia" supplies Ormia with none."""
    if slot.role != "patient" or theirs.predicate not in SUPPLYING:
        return False
    roles = {role for role, m in theirs.cast for one in (m, m.of, m.possessor) if one is not None and one.entity == slot.key}
    return bool(roles) and roles.isdisjoint(("patient", "to:"))


_CONTRARY = {"with:": "without:", "without:": "with:"}


def had_or_lacked(slot: Slot, theirs: Event) -> str:
    """What the line has somebody do without, where he is to have had it, or with, where he is to have gone without: "without help", "with their help"."""
    other = _CONTRARY.get(slot.role, "")
    if not other or slot.kind != "noun" or slot.mention is None or slot.mention.name or theirs.proposition.negated:
        return ""
    found = next((m for role, m in theirs.cast if role == other and m.head == slot.key), None)
    if found is None or slot.mention.mods and found.mods and set(slot.mention.mods).isdisjoint(found.mods):
        return ""
    return f"{other[:-1]} {found.head}"
