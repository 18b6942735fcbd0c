"""The which-th of several: "in the 12th minute" against "in the 63rd and 88th minutes"."""

from __future__ import annotations

from service.engine.compare.held import Held
from service.engine.compare.ordinal_words import ordinal
from service.engine.event import Event
from service.engine.model import Relation
from service.engine.slots import Slot


def hold_ordinal(slot: Slot, theirs: Event) -> Held | None:
    """An ordinal before a noun in a circumstance against those of the same event; None where it has none of the noun."""
    mine = ordinal(slot.key)
    if not mine or slot.mention is None:
        return None
    told = [mod for role, m in theirs.cast if role == slot.role and m.head == slot.mention.head for mod in m.mods if ordinal(mod)]
    if not told:
        return None
    return Held(slot, Relation.EQUAL) if any(ordinal(mod) == mine for mod in told) else Held(slot, Relation.DISJOINT, told[0])
