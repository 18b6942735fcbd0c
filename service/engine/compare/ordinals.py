"""The which-th of several: "in the 12th minute" against "in the 63rd and 88th minutes"."""

from __future__ import annotations

from service.engine.compare.held import Held
from service.engine.event import Event
from service.engine.model import Relation
from service.engine.slots import Slot
from service.engine.vocabulary.numbers import ORDINALS

_SUFFIXES = frozenset(("st", "nd", "rd", "th"))


def ordinal(word: str) -> int:
    """ "12th" or "twelfth" -> 12; 0 for a word that is no ordinal."""
    if word[:1].isdigit():
        return int(word[:-2]) if word[-2:] in _SUFFIXES and word[:-2].isdigit() and len(word) < 8 else 0
    return ORDINALS.get(word, 0)


def hold_ordinal(slot: Slot, theirs: Event) -> Held | None:
    """An ordinal before a noun in a circumstance against those of the same event; None where it has none of the noun."""
    mine = ordinal(slot.key)
    if not mine or slot.mention is None:
        return None
    told = [mod for role, m in theirs.cast if role == slot.role and m.head == slot.mention.head for mod in m.mods if ordinal(mod)]
    if not told:
        return None
    return Held(slot, Relation.EQUAL) if any(ordinal(mod) == mine for mod in told) else Held(slot, Relation.DISJOINT, told[0])
