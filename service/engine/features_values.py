"""What the pairs of quantities and dates say, as features."""

from __future__ import annotations

from service.engine.align import Alignment
from service.engine.model import DateSpan, Hedge, Quantity, Relation
from service.engine.pairing import Pairing, ValuePair

_UP = frozenset((Hedge.MORE_THAN, Hedge.AT_LEAST))
_DOWN = frozenset((Hedge.FEWER_THAN, Hedge.AT_MOST))
_BORNE = frozenset((Relation.EQUAL, Relation.INSIDE))
_COUNTED = (Relation.EQUAL, Relation.INSIDE, Relation.OVERLAPPING, Relation.DISJOINT)

_SHARED = {
    "count": "in the statement", "recorded": "in the evidence", "equal": "pairs chosen that are equal", "inside": "that follow", "overlapping": "that may be",
    "disjoint": "that cannot be", "near_equal": "the same, each with the nearest value", "near_inside": "", "near_overlapping": "", "near_disjoint": "",
    "context_equal": "the same, each with the best context", "context_inside": "", "context_overlapping": "", "context_disjoint": "", "alone": "without any counterpart",
    "all_borne": "1 where each has one that bears it out, -1 where not, 0 where there are none", "none_borne": "those that every counterpart excludes",
    "disjoint_context": "best context of a chosen pair that cannot be", "disjoint_distance": "least distance of one", "overlapping_context": "best context of one that may be",
    "borne_context": "least context of one that follows", "borne_distance": "greatest distance of one", "choices": "most counterparts of one",
    "doubt": "how near the second choice came", "disjoint_borne": "chosen pairs that cannot be, beside a counterpart that bears the value out",
}  # fmt: skip
_OF_QUANTITIES = {
    "lower_bounds": "stated more than, at least", "upper_bounds": "stated fewer than, at most", "exact": "stated exactly", "same_bound": "a bound beyond the evidence's own bound",
    "opposite_bound": "a bound against the evidence's own", "hedged": "chosen pairs with a hedge in the evidence", "unit_disjoint": "with a unit, that cannot be", "smallest": "least number stated",
}  # fmt: skip
_OF_DATES = {"bounds": "stated since, before, after", "bound_disjoint": "of those, that cannot be", "bounded": "pairs with a bound in the evidence", "year_same": "that cannot be, of one year"}
QUANTITY_FEATURES = {f"number_{name}": meaning for name, meaning in (_SHARED | _OF_QUANTITIES).items()}
DATE_FEATURES = {f"date_{name}": meaning for name, meaning in (_SHARED | _OF_DATES).items()}


def quantity_features(alignment: Alignment, pairing: Pairing) -> list[float]:
    """In the order of QUANTITY_FEATURES."""
    shared = _shared(alignment, pairing, "q")
    stated = [item.value for item in alignment.statement.items if isinstance(item.value, Quantity)]
    pairs = [(pair.relation, *_both(alignment, pair)) for pair in pairing.chosen]
    quantities = [(relation, mine, theirs) for relation, mine, theirs in pairs if isinstance(mine, Quantity) and isinstance(theirs, Quantity)]
    return [
        *shared,
        sum(value.hedge in _UP for value in stated),
        sum(value.hedge in _DOWN for value in stated),
        sum(value.hedge is Hedge.EXACT for value in stated),
        sum(relation is Relation.OVERLAPPING and _direction(mine) == _direction(theirs) != 0 for relation, mine, theirs in quantities),
        sum(_direction(mine) * _direction(theirs) < 0 for _, mine, theirs in quantities),
        sum(theirs.hedge is not Hedge.EXACT for _, _, theirs in quantities),
        sum(relation is Relation.DISJOINT and mine.unit is not None for relation, mine, _ in quantities),
        min((min(abs(value.point or 99.0), 1e12) for value in stated), default=-1.0),
    ]


def date_features(alignment: Alignment, pairing: Pairing) -> list[float]:
    """In the order of DATE_FEATURES."""
    shared = _shared(alignment, pairing, "d")
    stated = [item.value for item in alignment.statement.items if isinstance(item.value, DateSpan)]
    pairs = [(pair, *_both(alignment, pair)) for pair in pairing.chosen]
    dates = [(pair, mine, theirs) for pair, mine, theirs in pairs if isinstance(mine, DateSpan) and isinstance(theirs, DateSpan)]
    return [
        *shared,
        sum(value.bound is not None for value in stated),
        sum(pair.relation is Relation.DISJOINT and mine.bound is not None for pair, mine, _ in dates),
        sum(theirs.bound is not None for _, _, theirs in dates),
        sum(pair.relation is Relation.DISJOINT and pair.distance == 0 for pair, _, _ in dates),
    ]


def _both(alignment: Alignment, pair: ValuePair) -> tuple[object, object]:
    return alignment.statement.items[pair.here].value, alignment.evidence.items[pair.there].value


def _direction(value: Quantity) -> int:
    return (value.hedge in _UP) - (value.hedge in _DOWN)


def _shared(alignment: Alignment, pairing: Pairing, kind: str) -> list[float]:
    count = alignment.statement.kinds.count(kind)
    recorded = alignment.evidence.kinds.count(kind)
    if not pairing.pairs:
        return [count, recorded, *[0] * 12, len(pairing.alone), -1 if count else 0, 0, -1, -1, -1, -1, -1, 0, -9, 0]
    chosen, groups = pairing.chosen, pairing.pairs.values()
    near = [min(group, key=_by_distance) for group in groups]
    context = [max(group, key=_by_context) for group in groups]
    disjoint = [pair for pair in chosen if pair.relation is Relation.DISJOINT]
    borne = [pair for pair in chosen if pair.relation in _BORNE]
    bears = [any(pair.relation in _BORNE for pair in group) for group in groups]
    return [
        count, recorded, *_counts(chosen), *_counts(near), *_counts(context), len(pairing.alone),
        1 if all(bears) and not pairing.alone else -1, sum(all(pair.relation is Relation.DISJOINT for pair in group) for group in groups),
        max((pair.context for pair in disjoint), default=-1), min((pair.distance for pair in disjoint), default=-1),
        max((pair.context for pair in chosen if pair.relation is Relation.OVERLAPPING), default=-1),
        min((pair.context for pair in borne), default=-1), max((pair.distance for pair in borne), default=-1), max(len(group) for group in groups),
        max(max((other.merit for other in pairing.pairs[pair.here] if other.there != pair.there), default=-3.0) - pair.merit for pair in chosen),
        sum(any(other.relation in _BORNE for other in pairing.pairs[pair.here]) for pair in disjoint),
    ]  # fmt: skip


def _by_distance(pair: ValuePair) -> tuple[float, float]:
    return pair.distance, -pair.context


def _by_context(pair: ValuePair) -> tuple[float, float]:
    return pair.context, -pair.distance


def _counts(pairs: list[ValuePair] | tuple[ValuePair, ...]) -> list[int]:
    relations = [pair.relation for pair in pairs]
    return [relations.count(kind) for kind in _COUNTED]
