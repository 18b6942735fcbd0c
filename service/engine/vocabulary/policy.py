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
            {"verb": 1.5, "entity": 1.6, "name": 2.0, "noun": 1.2, "modifier": 0.8, "adjective": 1.2, "quantity": 1.5, "date": 1.2, "quantifier": 0.8, "agency": 0.3, "manner": 0.3}
        )
    )
    rarity_floor: float = 0.5  # a word that every line has still counts half
    consistent_share: float = 0.9
    oblique_factor: float = 0.6  # circumstances weigh less than who and what
    doubt_margin: float = 0.05  # how much better a clash may fit than the agreement that it is set aside for
    context_strength: float = 0.7  # a word that stands beside the same noun elsewhere
    elsewhere_strength: float = 0.81  # a slot that another line of the same event bears out
    value_conflict_share: float = 0.63
    name_conflict_share: float = 0.85
    order_conflict_share: float = 0.6  # before for after, said of the same two
    word_conflict_share: float = 0.9
    opposed_share: float = 0.8
    few_lines: int = 5  # sentences of a text that is too short to leave anything out by chance
    few_consistent: float = 0.38
    few_unheard: float = 0.55  # the same where no word of the text tells of what was done
    few_contradicted: float = 0.45
    few_figure: float = 0.5  # the same for a figure
    few_elsewhere: float = 0.7  # where what contradicts does not stand in the place of what is stated, or nothing does
    few_name: float = 0.3  # how likely a contradiction has to be where the slots find another name
    referee_consistent: float = 0.7  # how sure the referee has to be where the slots leave a part open
    referee_over_gap: float = 0.82  # the same where a typed value or what happened is what is missing
    referee_contradicted: float = 0.75
    swap_share: float = 0.7


POLICY = Policy()
