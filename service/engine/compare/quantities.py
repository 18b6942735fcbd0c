"""A stated quantity held against the recorded one.

Both become intervals, two for each side: what certainly holds and what may be meant. The statement follows (``inside``) where everything that the record may
be lies within what is stated; both cannot be true (``disjoint``) where nothing that the record may mean meets what the statement may mean; all else is
``overlapping``. The width of "about", the reach of "more than" and the fringe of a vague word are the figures below.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from service.engine.compare.convert import common_unit, in_other_money
from service.engine.compare.wording import as_wire, describe, unit_word
from service.engine.model import Comparison, Hedge, Quantity, Relation

__all__ = ["as_wire", "compare_quantities", "describe", "rounding_unit"]

_REACH = 3.0  # a writer who knew of 600 would not have said "more than 200"
_CLOSE = 0.1  # "about 100" follows from 95, not from 140, though both round to it
_BOUND_CLOSE = 0.035  # "about 50" is more than 48 and not more than 53: held against a bound, it stays close to its number
_VAGUE_BELOW, _VAGUE_ABOVE = 0.75, 1.5  # "dozens" may be 20 or 120 without being wrong
_VAGUE_MANY, _VAGUE_FAR = 1000, 10.0  # "thousands" may be 36,000: a headline has no shorter word for them
_NEAR_FRINGE = 0.15  # "just over 200" may be 250
_FRACTION_SAME, _FRACTION_NEAR = 0.007, 0.03  # "two thirds" is 66 percent or 67; 65 or 69 it may be
_EPSILON = 1e-9


class Interval(NamedTuple):
    """``low`` to ``high``; an open end does not belong to it."""

    low: float
    high: float
    open_low: bool = False
    open_high: bool = False

    def within(self, other: Interval) -> bool:
        """Whether every number of this one is in ``other``."""
        below = _less(self.low, other.low) or (_same(self.low, other.low) and other.open_low and not self.open_low)
        above = _less(other.high, self.high) or (_same(self.high, other.high) and other.open_high and not self.open_high)
        return not below and not above

    def meets(self, other: Interval) -> bool:
        """Whether the two have a number in common."""
        return self._reaches(other) and other._reaches(self)

    def _reaches(self, other: Interval) -> bool:
        return _less(self.low, other.high) or (_same(self.low, other.high) and not self.open_low and not other.open_high)


def _same(a: float, b: float) -> bool:
    return a == b or math.isclose(a, b, rel_tol=_EPSILON, abs_tol=1e-12)


def _less(a: float, b: float) -> bool:
    return a < b and not _same(a, b)


def compare_quantities(stated: Quantity, recorded: Quantity) -> Comparison:
    """The statement's quantity and the record's -> how they stand, by the rules for numbers. Units that do not convert are ``absent``,
    but so many dollars are not as many euros."""
    told, known = describe(stated), describe(recorded)
    relation = quantity_relation(stated, recorded)
    if relation is Relation.ABSENT:
        return Comparison(relation, f"{unit_word(stated)} and {unit_word(recorded)} do not compare", told, known)
    return Comparison(relation, _WORDING[relation].format(told=told, known=known), told, known)


def quantity_relation(stated: Quantity, recorded: Quantity) -> Relation:
    """The same without a word for people."""
    pair = common_unit(stated, recorded)
    if pair is None:
        return Relation.DISJOINT if stated.low == recorded.low and in_other_money(stated, recorded) else Relation.ABSENT
    return _in_round_units(stated, recorded, pair[0], pair[1]) or _relation(pair[0], pair[1], pair[2])


def _in_round_units(stated: Quantity, recorded: Quantity, mine: Quantity, theirs: Quantity) -> Relation | None:
    """A number of larger units against an exact one of smaller units that rounds to it: 49 hours are two days, 55 hours may be; ``mine`` and ``theirs`` are
    the two in one unit. None where it is no such pair, or does not round so."""
    exact = stated.hedge is recorded.hedge is Hedge.EXACT and 0 < stated.low == stated.high and 0 < recorded.low == recorded.high
    if not exact or stated.unit not in _SPANS or stated.unit == recorded.unit or mine.low * recorded.low <= theirs.low * stated.low:
        return None
    measured = theirs.low / mine.low * stated.low
    if abs(measured - stated.low) >= 0.5:
        return None
    return Relation.INSIDE if abs(measured / stated.low - 1) <= _SAME_IN_ROUND else Relation.OVERLAPPING


_SAME_IN_ROUND = 0.05
_SPANS = frozenset("minute hour day week month year decade".split())

_WORDING = {
    Relation.EQUAL: "{known} is {told}",
    Relation.INSIDE: "{known} lies within {told}",
    Relation.OVERLAPPING: "{known} may or may not be {told}",
    Relation.DISJOINT: "{known} is not {told}",
}


def _relation(stated: Quantity, recorded: Quantity, rounded: bool) -> Relation:
    """Two quantities of one unit; ``rounded`` where the conversion made the numbers inexact."""
    if stated.unit == "score":
        return _scores(stated, recorded)
    if stated == recorded or _same_number(stated, recorded):
        return Relation.EQUAL
    if stated.hedge is recorded.hedge is Hedge.VAGUE and (_possible(stated).meets(_plain(recorded)) and _possible(recorded).meets(_plain(stated))):
        return Relation.INSIDE if _nested(_plain(stated), _plain(recorded)) else Relation.OVERLAPPING
    if rounded and stated.unit == "fraction":
        return _shares(stated, recorded)
    if rounded:
        stated, recorded = _loosened(stated), _loosened(recorded)
    if recorded.hedge is Hedge.ABOUT and (math.isinf(stated.low) or math.isinf(stated.high)):
        meant = _rounding(recorded.low, _BOUND_CLOSE)
        if meant.within(_plain(stated)):
            return Relation.INSIDE
        return Relation.OVERLAPPING if meant.meets(_plain(stated)) else Relation.DISJOINT
    if _to_the_letter(recorded).within(_to_the_letter(stated)):
        return Relation.INSIDE
    return Relation.OVERLAPPING if _possible(recorded).meets(_possible_claim(stated)) else Relation.DISJOINT


def _scores(stated: Quantity, recorded: Quantity) -> Relation:
    """The same pair of numbers; the other way round it depends on who is named first."""
    if (stated.low, stated.high) == (recorded.low, recorded.high):
        return Relation.EQUAL
    return Relation.OVERLAPPING if (stated.low, stated.high) == (recorded.high, recorded.low) else Relation.DISJOINT


def _same_number(stated: Quantity, recorded: Quantity) -> bool:
    """The same words, or N where the record has some N or just over N."""
    if _same(stated.low, recorded.low) and _same(stated.high, recorded.high):
        return (
            stated.hedge is recorded.hedge
            or (recorded.hedge is Hedge.ABOUT and stated.hedge is Hedge.EXACT)
            or (recorded.low == recorded.high and stated.hedge is Hedge.ABOUT)
        )
    written = _written(recorded)
    return written is not None and stated.low == stated.high and _same(stated.low, written)


def _written(quantity: Quantity) -> float | None:
    """The number that was written in "just over 200" and "just under 100", None for any other."""
    if math.isinf(quantity.low) or math.isinf(quantity.high):
        return None
    return {Hedge.MORE_THAN: quantity.low, Hedge.FEWER_THAN: quantity.high}.get(quantity.hedge)


def _shares(stated: Quantity, recorded: Quantity) -> Relation:
    """A fraction word against a percentage: "a third" is 33 percent."""
    if stated.low == stated.high and recorded.low == recorded.high:
        distance = abs(stated.low - recorded.low)
        if distance <= _FRACTION_SAME:
            return Relation.INSIDE
        return Relation.OVERLAPPING if distance <= _FRACTION_NEAR else Relation.DISJOINT
    if _to_the_letter(recorded).within(_to_the_letter(stated)):
        return Relation.INSIDE
    return Relation.OVERLAPPING if _possible(recorded).meets(_possible_claim(stated)) else Relation.DISJOINT


def _nested(one: Interval, other: Interval) -> bool:
    return one.within(other) or other.within(one)


def _loosened(quantity: Quantity) -> Quantity:
    return Quantity(quantity.low, quantity.high, Hedge.ABOUT, quantity.unit) if quantity.hedge is Hedge.EXACT else quantity


def _plain(quantity: Quantity) -> Interval:
    """The interval as written."""
    return Interval(quantity.low, quantity.high, quantity.hedge is Hedge.MORE_THAN, quantity.hedge is Hedge.FEWER_THAN)


def _to_the_letter(quantity: Quantity) -> Interval:
    """Everything that the record may be, and what bears a statement out."""
    return _rounding(quantity.low, _CLOSE) if quantity.hedge is Hedge.ABOUT else _plain(quantity)


def _possible(recorded: Quantity) -> Interval:
    """What the record may mean, read as people write: a bound is not given far from the number, nor a vague word for any number."""
    low, high = recorded.low, recorded.high
    if recorded.hedge is Hedge.ABOUT:
        return _rounding(low, math.inf)
    if math.isinf(high) and low > 0:
        return Interval(low, _REACH * low, open_high=True)
    if math.isinf(low) and high > 0:
        return Interval(high / _REACH, high, open_low=True)
    return _fringed(recorded)


def _possible_claim(stated: Quantity) -> Interval:
    """What the statement may still mean."""
    if stated.hedge is Hedge.ABOUT:
        return _rounding(stated.low, math.inf)
    return _fringed(stated) if stated.hedge is Hedge.VAGUE or _written(stated) is not None else _plain(stated)


def _fringed(quantity: Quantity) -> Interval:
    low, high = quantity.low, quantity.high
    if quantity.hedge is Hedge.VAGUE:
        return Interval(low * _VAGUE_BELOW, high * (_VAGUE_FAR if low >= _VAGUE_MANY else _VAGUE_ABOVE))
    if quantity.hedge is Hedge.MORE_THAN:
        return Interval(low, high * (1 + _NEAR_FRINGE))
    if quantity.hedge is Hedge.FEWER_THAN:
        return Interval(low * (1 - _NEAR_FRINGE), high)
    return Interval(low, high)


def _rounding(value: float, share: float) -> Interval:
    """The numbers that round to ``value`` at its own precision, no further from it than ``share`` of it: 1,150 to 1,250 for 1,200."""
    half = min(rounding_unit(value) / 2, abs(value) * share) if value else 0.5
    return Interval(value - half, value + half)


def rounding_unit(value: float) -> float:
    """The place that a number was rounded to, as far as its digits tell: 100 for 1,200, 0.1 for 7.5, 1 for 53."""
    value = abs(value)
    if value != int(value):
        text = repr(value)
        return 10.0 ** -len(text.partition(".")[2]) if "e" not in text else value * _EPSILON
    whole, unit = int(value), 1
    while whole and whole % 10 == 0:
        whole, unit = whole // 10, unit * 10
    return float(unit)
