"""The figures of two changes, with the arithmetic that the record's own figures allow: by how much, from what, to what, how many times."""

from __future__ import annotations

from dataclasses import replace

from service.engine.changes import Change
from service.engine.compare.quantities import compare_quantities, describe
from service.engine.model import Hedge, Quantity, Relation

_ROUNDED = 0.5  # percentage points by which a share worked out may miss the one that is told


def compare_changes(stated: Change, known: Change) -> tuple[Relation, str] | None:
    """How a stated change stands to one on record, with the working; None where the record's figures do not settle it."""
    if stated.way != known.way:
        return Relation.OPPOSITE, ""
    relations: list[tuple[Relation, str]] = []
    for mine, theirs in ((stated.old, known.old), (stated.new, known.new)):
        if mine is not None:
            if theirs is None:
                return None
            relations.append((compare_quantities(mine, theirs).relation, ""))
    if stated.by is not None:
        compared = _by(stated.by, known)
        if compared is None:
            return None
        relations.append(compared)
    if stated.factor is not None:
        compared = _times(stated.factor, known)
        if compared is None:
            return None
        relations.append(compared)
    for relation in (Relation.DISJOINT, Relation.OVERLAPPING, Relation.ABSENT):
        worst = next((one for one in relations if one[0] is relation), None)
        if worst is not None:
            return worst if relation is Relation.DISJOINT else None
    return next((one for one in relations if one[1]), (Relation.EQUAL, ""))


def _by(stated: Quantity, known: Change) -> tuple[Relation, str] | None:
    if known.by is not None:
        relation = compare_quantities(stated, known.by).relation
        if relation is not Relation.ABSENT:
            return relation, ""
    if known.old is None or known.new is None or known.old.point is None or known.new.point is None or known.old.unit != known.new.unit:
        return None
    old, new = known.old.point, known.new.point
    unit = "year" if known.new.unit is None and known.subject is not None and known.subject.head == "age" else known.new.unit
    apart = Quantity(round(abs(new - old), 6), round(abs(new - old), 6), _hedge(known), unit)
    working = f"{describe(known.new)} and {describe(known.old)} are {describe(apart)} apart"
    if stated.unit in ("percentage point", None) and unit == "percent" or stated.unit == unit:
        relation = compare_quantities(replace(stated, unit=unit), apart).relation
        if relation is Relation.DISJOINT and stated.unit == "percent":
            return None  # six percent of 30, or six points of them
        return relation, working
    if stated.unit in ("percent", "fraction") and old:
        share = abs(new - old) / abs(old) * 100
        mine = stated if stated.unit == "percent" else replace(stated, low=stated.low * 100, high=stated.high * 100, unit="percent")
        if mine.point is not None and abs(mine.point - share) <= _ROUNDED:
            return Relation.EQUAL, f"from {describe(known.old)} to {describe(known.new)} is {share:.1f} percent"
        relation = compare_quantities(mine, Quantity(round(share, 1), round(share, 1), unit="percent")).relation
        return relation, f"from {describe(known.old)} to {describe(known.new)} is {share:.1f} percent"
    return None


def _hedge(known: Change) -> Hedge:
    assert known.old is not None
    assert known.new is not None
    return Hedge.EXACT if known.old.hedge is known.new.hedge is Hedge.EXACT else Hedge.ABOUT


def _times(factor: float, known: Change) -> tuple[Relation, str] | None:
    """ "Doubled", against a factor, a percentage or two values."""
    ratio = known.factor
    if ratio is None and known.by is not None and known.by.unit == "percent" and known.by.point is not None:
        ratio = 1 + known.way * known.by.point / 100
    if ratio is None and known.by is not None and known.by.unit == "fraction" and known.by.point is not None:
        ratio = 1 + known.way * known.by.point
    if ratio is None and known.old is not None and known.new is not None and known.old.point and known.new.point is not None:
        ratio = known.new.point / known.old.point
    if ratio is None:
        return None
    near = abs(ratio - factor) <= 0.05 * factor
    return (Relation.EQUAL if near else Relation.DISJOINT), f"{ratio:.2g} times as much"
