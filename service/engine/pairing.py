"""Quantities and dates of a statement, each held against the evidence's of its kind.

Which number answers which is told by the words aligned around them, the scope ("worldwide", "in other territories"), the unit and, last, by how near the
values are; two numbers of the statement do not share one of the evidence where another will do. Beside the chosen pair the nearest value and the best
context are kept, since where these disagree the choice is doubtful.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from service.engine.align import Alignment
from service.engine.compare.dates import date_relation
from service.engine.compare.quantities import quantity_relation
from service.engine.items import QUANTITY, Item, Value
from service.engine.model import DateSpan, Quantity, Relation

_ABSENT = Relation.ABSENT
_EQUALLY = Relation.EQUAL
_AROUND, _BEYOND = 5, 7  # items around the stated and the recorded value that are looked at
_SAME_CLAUSE, _OTHER_CLAUSE = 1.6, 0.7
_SAME_ORDER = 1.2
_SAME_LINK = 0.3
_SAME_UNIT = 0.5
_SCOPE = 1.5
_EQUAL = 0.5
_FAR_NUMBER, _FAR_YEAR = 0.5, 0.05  # what each e-fold, each year between the values costs
_FARTHEST_NUMBER, _FARTHEST_YEAR = 3.0, 10.0


@lru_cache(maxsize=1024)
def relate_values(stated: Value, recorded: Value) -> Relation:
    """The relation alone, without the sentence for people that the comparisons make."""
    if isinstance(stated, Quantity) and isinstance(recorded, Quantity):
        return quantity_relation(stated, recorded)
    if isinstance(stated, DateSpan) and isinstance(recorded, DateSpan):
        return date_relation(stated, recorded)
    return _ABSENT


class ValuePair(NamedTuple):
    """A stated value held against a recorded one. ``merit`` says how likely it is that they speak of one thing; ``context`` that of the words alone."""

    merit: float
    context: float
    distance: float  # between the values: natural logarithm of their ratio, or years
    relation: Relation
    here: int
    there: int


class Pairing(NamedTuple):
    """For each typed item of the statement that has any counterpart: the pair chosen, all its pairs; ``alone`` are the items without."""

    chosen: tuple[ValuePair, ...]
    pairs: dict[int, list[ValuePair]]
    alone: tuple[int, ...]


def pair_values(alignment: Alignment, kind: str) -> Pairing:
    """All items of ``kind`` (quantity or date) of the statement with the evidence's."""
    mine = [here for here, found in enumerate(alignment.statement.kinds) if found == kind]
    theirs = [there for there, found in enumerate(alignment.evidence.kinds) if found == kind] if mine else []
    anchors = [(here, there) for here, there in enumerate(alignment.partner) if alignment.borne[here]] if theirs else []
    if not theirs:
        return Pairing((), {}, tuple(mine))
    pairs: dict[int, list[ValuePair]] = {}
    for here in mine:
        found = [pair for there in theirs if (pair := _pair(alignment, anchors, here, there)) is not None]
        if found:
            pairs[here] = found
    return Pairing(_choose(pairs), pairs, tuple(here for here in mine if here not in pairs))


def _choose(pairs: dict[int, list[ValuePair]]) -> tuple[ValuePair, ...]:
    if not pairs:
        return ()
    if len(pairs) == 1:
        return (max(next(iter(pairs.values()))),)
    chosen: dict[int, ValuePair] = {}
    taken: set[int] = set()
    for pair in sorted((pair for found in pairs.values() for pair in found), reverse=True):
        if pair.here not in chosen and pair.there not in taken:
            chosen[pair.here] = pair
            taken.add(pair.there)
    return tuple(chosen[here] if here in chosen else max(found) for here, found in pairs.items())


def _pair(alignment: Alignment, anchors: Sequence[tuple[int, int]], here: int, there: int) -> ValuePair | None:
    stated, recorded = alignment.statement.items[here], alignment.evidence.items[there]
    if stated.value is None or recorded.value is None:
        return None
    relation = relate_values(stated.value, recorded.value)
    if relation is _ABSENT:
        return None
    context = _context(alignment, anchors, here, there) + _kinship(stated, recorded)
    if stated.kind == QUANTITY:
        distance = _ratio(stated, recorded)
        cost = min(distance, _FARTHEST_NUMBER) * _FAR_NUMBER
    else:
        distance = _years(stated, recorded)
        cost = min(distance, _FARTHEST_YEAR) * _FAR_YEAR
    merit = context - cost + (_EQUAL if relation is _EQUALLY else 0.0)
    return ValuePair(merit, context, distance, relation, here, there)


def _context(alignment: Alignment, anchors: Sequence[tuple[int, int]], here: int, there: int) -> float:
    """How near to the recorded value the words stand that are near to the stated one."""
    items, clause = alignment.evidence.items, alignment.evidence.items[there].clause
    total = 0.0
    for mine, theirs in anchors:
        near, far = mine - here, theirs - there
        order = _SAME_ORDER if near * far > 0 else 1.0
        near, far = abs(near), abs(far)
        if near <= _AROUND and far <= _BEYOND:
            within = _SAME_CLAUSE if items[theirs].clause == clause else _OTHER_CLAUSE
            total += alignment.statement.items[mine].weight * within * order * 4.0 / ((1 + near) * (1 + far))
    return total


def _kinship(stated: Item, recorded: Item) -> float:
    """What unit, scope, preposition and precision say."""
    score = _SAME_LINK if stated.link and stated.link == recorded.link else 0.0
    if isinstance(stated.value, Quantity) and isinstance(recorded.value, Quantity):
        if stated.value.unit and stated.value.unit == recorded.value.unit:
            score += _SAME_UNIT
        if stated.scope and recorded.scope:
            score += _SCOPE if stated.scope == recorded.scope else -_SCOPE
    elif isinstance(stated.value, DateSpan) and isinstance(recorded.value, DateSpan) and (stated.value.day is None) == (recorded.value.day is None):
        score += _SAME_LINK
    return score


def _ratio(stated: Item, recorded: Item) -> float:
    a, b = _number(stated.value), _number(recorded.value)
    return abs(math.log(a / b)) if a and b else 0.0


def _number(value: object) -> float:
    """The number written, as a positive one; 0 where there is none."""
    if not isinstance(value, Quantity):
        return 0.0
    number = abs(value.low if math.isinf(value.high) else value.high if math.isinf(value.low) else value.low)
    return 0.0 if math.isinf(number) or number < 1e-12 else number


def _years(stated: Item, recorded: Item) -> float:
    a = stated.value.year if isinstance(stated.value, DateSpan) else None
    b = recorded.value.year if isinstance(recorded.value, DateSpan) else None
    return float(abs(a - b)) if a is not None and b is not None else 0.0
