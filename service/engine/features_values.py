"""What the pairs of quantities and dates say, as features."""

from __future__ import annotations

from collections.abc import Iterable

from service.engine.align import Alignment
from service.engine.items import DATE, QUANTITY
from service.engine.model import DateSpan, Hedge, Quantity, Relation
from service.engine.pairing import Pairing, ValuePair

# tuples, not sets: an enum's hash is computed in Python, its identity is not
_UP = (Hedge.MORE_THAN, Hedge.AT_LEAST)
_DOWN = (Hedge.FEWER_THAN, Hedge.AT_MOST)
_EQUAL = Relation.EQUAL
_INSIDE = Relation.INSIDE
_DISJOINT = Relation.DISJOINT
_OVERLAPPING = Relation.OVERLAPPING
_BORNE = (_EQUAL, _INSIDE)

_SHARED = {
    "count": "in the statement", "recorded": "in the evidence", "alone": "without any counterpart",
    "borne": "pairs chosen that bear it out", "disjoint": "that exclude it",
    "near_borne": "the same, each with the nearest value", "near_disjoint": "",
    "all_borne": "1 where each has a counterpart that bears it out, -1 where not, 0 where there are none",
    "none_borne": "those that every counterpart excludes",
    "disjoint_context": "best context of a chosen pair that excludes", "disjoint_distance": "least distance of one",
    "borne_context": "least context of one that bears out",
    "borne_distance": "greatest distance of one", "choices": "most counterparts of one", "doubt": "how near the second choice came",
}  # fmt: skip
_OF_QUANTITIES = {
    "lower_bounds": "stated more than, at least", "upper_bounds": "stated fewer than, at most", "exact": "stated exactly",
    "same_bound": "a bound beyond the evidence's own bound",
    "opposite_bound": "a bound against the evidence's own", "smallest": "least number stated",
}  # fmt: skip
_OF_DATES = {"bounds": "stated since, before, after", "bound_disjoint": "of those, excluded", "year_same": "excluded though of one year"}
QUANTITY_FEATURES = {f"number_{name}": meaning for name, meaning in (_SHARED | _OF_QUANTITIES).items()}
DATE_FEATURES = {f"date_{name}": meaning for name, meaning in (_SHARED | _OF_DATES).items()}
GROWTH = {"growth": "+1 where both number and date lie further on than the evidence's, or both less far; -1 where one does and the other not"}


def quantity_features(alignment: Alignment, pairing: Pairing) -> list[float]:
    """In the order of QUANTITY_FEATURES."""
    shared = _shared(alignment, pairing, QUANTITY)
    if not shared[0]:
        return [*shared, 0, 0, 0, 0, 0, -1.0]
    items, kinds = alignment.statement.items, alignment.statement.kinds
    stated = [value for here, kind in enumerate(kinds) if kind == QUANTITY and isinstance(value := items[here].value, Quantity)]
    same = opposite = 0
    for pair in pairing.chosen:
        mine, theirs = items[pair.here].value, alignment.evidence.items[pair.there].value
        if isinstance(mine, Quantity) and isinstance(theirs, Quantity):
            directions = _direction(mine) * _direction(theirs)
            same += directions > 0 and pair.relation is _OVERLAPPING
            opposite += directions < 0
    hedges = [value.hedge for value in stated]
    smallest = min([min(abs(value.point or 99.0), 1e12) for value in stated])
    bounds = (sum([hedge in _UP for hedge in hedges]), sum([hedge in _DOWN for hedge in hedges]))
    return [*shared, *bounds, hedges.count(Hedge.EXACT), same, opposite, smallest]


def date_features(alignment: Alignment, pairing: Pairing) -> list[float]:
    """In the order of DATE_FEATURES."""
    shared = _shared(alignment, pairing, DATE)
    if not shared[0]:
        return [*shared, 0, 0, 0]
    bounded = {here for here, item in enumerate(alignment.statement.items) if isinstance(item.value, DateSpan) and item.value.bound is not None}
    disjoint = [pair for pair in pairing.chosen if pair.relation is _DISJOINT]
    return [*shared, len(bounded), sum([pair.here in bounded for pair in disjoint]), sum([pair.distance == 0 for pair in disjoint])]


def _direction(value: Quantity) -> int:
    return (value.hedge in _UP) - (value.hedge in _DOWN)


def _shared(alignment: Alignment, pairing: Pairing, kind: str) -> list[float]:
    count, recorded, alone = alignment.statement.kinds.count(kind), alignment.evidence.kinds.count(kind), len(pairing.alone)
    if not pairing.pairs:
        return [count, recorded, alone, 0, 0, 0, 0, -1 if count else 0, 0, -1, -1, -1, -1, 0, -9]
    chosen, groups = pairing.chosen, pairing.pairs.values()
    near = _counts([min(group, key=_by_distance) for group in groups])
    disjoint = [pair for pair in chosen if pair.relation is _DISJOINT]
    borne = [pair for pair in chosen if pair.relation in _BORNE]
    bears = [any(pair.relation in _BORNE for pair in group) for group in groups]
    return [
        count, recorded, alone, len(borne), len(disjoint), *near,
        1 if all(bears) and not alone else -1, sum([all(pair.relation is _DISJOINT for pair in group) for group in groups]),
        max([pair.context for pair in disjoint], default=-1), min([pair.distance for pair in disjoint], default=-1),
        min([pair.context for pair in borne], default=-1), max([pair.distance for pair in borne], default=-1), max([len(group) for group in groups]),
        max([_second(pairing.pairs[pair.here], pair.there) - pair.merit for pair in chosen]),
    ]  # fmt: skip


def _second(group: list[ValuePair], there: int) -> float:
    """The merit of the best pair beside that with ``there``."""
    return max([pair.merit for pair in group if pair.there != there], default=-3.0)


def _by_distance(pair: ValuePair) -> tuple[float, float]:
    return pair.distance, -pair.context


def _counts(pairs: Iterable[ValuePair]) -> tuple[int, int]:
    relations = [pair.relation for pair in pairs]
    return relations.count(_EQUAL) + relations.count(_INSIDE), relations.count(_DISJOINT)


def growth(alignment: Alignment, quantities: Pairing, dates: Pairing) -> float:
    """What the evidence gives for one day may have become more by a later one: 830 cases after April 16 where it has 800 as of April 16."""
    if not quantities.chosen or not dates.chosen:
        return 0.0
    mine, theirs = alignment.statement.items, alignment.evidence.items
    numbers = {_step(mine[pair.here].value, theirs[pair.there].value) for pair in quantities.chosen if pair.relation not in _BORNE}
    days = {_step(mine[pair.here].value, theirs[pair.there].value) for pair in dates.chosen}
    return float(numbers.pop() * days.pop()) if len(numbers) == len(days) == 1 else 0.0


def _step(stated: object, recorded: object) -> int:
    """+1 where the stated value lies further on than the recorded one, -1 where it lies less far."""
    if isinstance(stated, Quantity) and isinstance(recorded, Quantity):
        a, b = stated.point, recorded.point
        return 0 if a is None or b is None else (a > b) - (a < b) or _direction(stated) - _direction(recorded)
    if isinstance(stated, DateSpan) and isinstance(recorded, DateSpan):
        x, y = _day(stated, recorded), _day(recorded, stated)
        return (x > y) - (x < y) or (stated.bound in ("after", "since")) - (stated.bound == "before")
    return 0


def _day(date: DateSpan, other: DateSpan) -> tuple[int, int, int]:
    year = date.year if date.year is not None and other.year is not None else 0
    month = date.month if date.month is not None and other.month is not None else 0
    return year, month, (date.day or 0) if date.day is not None and other.day is not None else 0
