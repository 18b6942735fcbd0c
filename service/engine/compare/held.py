"""What comparing one slot yields."""

from __future__ import annotations

from typing import NamedTuple

from service.engine.model import DateSpan, Quantity, Relation
from service.engine.slots import Slot


class Held(NamedTuple):
    """A slot and how a line of evidence stands to it. ``recorded`` is the recorded value, where there is one of the same sort."""

    slot: Slot
    relation: Relation
    recorded: Quantity | DateSpan | str | None = None
    strength: float = 1.0  # how fully it is borne out: a narrower word counts half
