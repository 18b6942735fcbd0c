"""How much weighs what when a proposition is held against a line: the small table that tools/fit_policy.py fits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Policy:
    """Shares lie between 0 and 1: of the weight of a proposition's slots, how much has to be borne out."""

    slot_weights: Mapping[str, float] = field(
        default_factory=lambda: MappingProxyType(
            {"verb": 1.5, "entity": 1.6, "name": 2.0, "noun": 1.2, "modifier": 0.8, "adjective": 1.2, "quantity": 1.5, "date": 1.2, "quantifier": 0.8}
        )
    )
    rarity_floor: float = 0.5  # a word that every line has still counts half
    consistent_share: float = 0.82
    joint_share: float = 0.9
    value_conflict_share: float = 0.7
    name_conflict_share: float = 0.85
    word_conflict_share: float = 0.9
    opposed_share: float = 0.75
    swap_share: float = 0.7


POLICY = Policy()
