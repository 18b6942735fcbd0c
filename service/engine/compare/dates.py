"""A stated date held against the recorded one, slot by slot: the calendar, the weekday, the distance from now, the clock.

The calendar compares half-open stretches of days, in years that all have twelve months of 31 days, so that impossible dates compare too. A date without
a year compares by month and day. One slot that cannot be makes the whole ``disjoint``; one that only the statement has makes it ``overlapping``.
"""

from __future__ import annotations

import datetime
import math
from typing import NamedTuple

from service.engine.compare.date_wording import date_as_wire, describe_date
from service.engine.model import Comparison, DateSpan, Relation
from service.engine.vocabulary.units import UNITS

__all__ = ["compare_dates", "date_as_wire", "describe_date"]

_MONTH, _YEAR = 31, 372
_THIRDS = {"early": (0.0, 1 / 3), "mid": (1 / 3, 2 / 3), "late": (2 / 3, 1.0)}
_FRINGE = 0.1  # "late October" may begin on the 18th
_DAYS = {name: unit.factor / 86400 for name, unit in UNITS.items() if unit.dimension == "time"}
_FORWARD, _BACKWARD = frozenset({"since", "after"}), frozenset({"before", "by", "until"})


class _Stretch(NamedTuple):
    """Days from ``start`` up to ``end``, which is not one of them."""

    start: float
    end: float

    def within(self, other: _Stretch) -> bool:
        return other.start <= self.start and self.end <= other.end

    def meets(self, other: _Stretch) -> bool:
        return self.start < other.end and other.start < self.end


def compare_dates(stated: DateSpan, recorded: DateSpan) -> Comparison:
    """The statement's date and the record's -> how they stand. Nothing of one in the other is ``absent``."""
    told, known = describe_date(stated), describe_date(recorded)
    relation = date_relation(stated, recorded)
    return Comparison(relation, _WORDING[relation].format(told=told, known=known), told, known)


def date_relation(stated: DateSpan, recorded: DateSpan) -> Relation:
    """The same without a word for people."""
    relations = [found for compare in (_calendar, _weekday, _relative, _clock) if (found := compare(stated, recorded)) is not None]
    return _together(relations, stated, recorded)


_WORDING = {
    Relation.EQUAL: "{known} is {told}",
    Relation.INSIDE: "{known} lies within {told}",
    Relation.OVERLAPPING: "{known} may or may not be {told}",
    Relation.DISJOINT: "{known} is not {told}",
    Relation.ABSENT: "{known} does not tell {told}",
}


def _together(relations: list[Relation], stated: DateSpan, recorded: DateSpan) -> Relation:
    """The relations of the slots -> that of the whole dates."""
    compared = [relation for relation in relations if relation is not Relation.ABSENT]
    if not compared:
        return Relation.ABSENT
    for relation in (Relation.DISJOINT, Relation.OVERLAPPING):
        if relation in compared:
            return relation
    if Relation.ABSENT in relations:
        return Relation.OVERLAPPING
    return Relation.EQUAL if stated == recorded else Relation.INSIDE


def _calendar(stated: DateSpan, recorded: DateSpan) -> Relation | None:
    """Years, months, days and their parts; None where the statement has none of them."""
    if stated.year is None and stated.month is None:
        return None
    shared = (stated.year is not None and recorded.year is not None) or (stated.month is not None and recorded.month is not None)
    if not shared:
        return Relation.ABSENT
    yearless = stated.year is None or recorded.year is None
    relation = _stretches(stated, recorded, yearless)
    if relation is Relation.INSIDE and yearless and stated.year is not None:
        return Relation.OVERLAPPING  # the record does not give the year
    return relation


def _stretches(stated: DateSpan, recorded: DateSpan, yearless: bool) -> Relation:
    """Two dates of the calendar, each the day or days named or all on one side of them."""
    here, there = _stretch(stated, yearless, 0.0), _stretch(recorded, yearless, 0.0)
    wide_here, wide_there = _stretch(stated, yearless, _FRINGE), _stretch(recorded, yearless, _FRINGE)
    if stated.bound == recorded.bound or {stated.bound, recorded.bound} in ({"since", None}, {"by", "until"}):
        if there.within(here):
            return Relation.INSIDE
        return Relation.OVERLAPPING if wide_there.meets(wide_here) or _since(stated, recorded, wide_here, wide_there) else _apart(stated, recorded, here, there)
    if recorded.bound is None and stated.bound == "after" and here == there and stated.day is not None:
        return Relation.OVERLAPPING  # after an attack of that day is often that day
    here, there, wide_here, wide_there = (
        _side(here, stated.bound),
        _side(there, recorded.bound),
        _side(wide_here, stated.bound),
        _side(wide_there, recorded.bound),
    )
    if there.within(here):
        return Relation.INSIDE
    return Relation.OVERLAPPING if wide_there.meets(wide_here) else Relation.DISJOINT


def _since(stated: DateSpan, recorded: DateSpan, here: _Stretch, there: _Stretch) -> bool:
    """Something that has been so since 1999 was so in 2005, too: only a date before its start is against it."""
    return recorded.bound == "since" and stated.bound is None and here.start >= there.end


def _apart(stated: DateSpan, recorded: DateSpan, here: _Stretch, there: _Stretch) -> Relation:
    """Two bounds of one sort at different places: "before 2015" follows from "before 2010", while "since 1999" and "since 2009" cannot both be."""
    if stated.bound in ("before", "after"):
        return Relation.INSIDE if _side(there, recorded.bound).within(_side(here, stated.bound)) else Relation.OVERLAPPING
    return Relation.DISJOINT


def _stretch(date: DateSpan, yearless: bool, fringe: float) -> _Stretch:
    """The days named, wider by ``fringe`` of the whole where only a part of it is meant."""
    start = 0 if yearless or date.year is None else date.year * _YEAR
    length = _YEAR * (10 if date.decade else 1)
    if date.month is not None:
        start, length = start + (date.month - 1) * _MONTH, _MONTH
    if date.day is not None:
        start, length = start + date.day - 1, 1
    if date.part not in _THIRDS:
        return _Stretch(start, start + length)
    low, high = _THIRDS[date.part]
    return _Stretch(start + max(low - fringe, 0.0) * length, start + min(high + fringe, 1.0) * length)


def _side(stretch: _Stretch, bound: str | None) -> _Stretch:
    """What a bound leaves: from the start on, after the end, before the start, up to the end."""
    if bound in _FORWARD:
        return _Stretch(stretch.start if bound == "since" else stretch.end, math.inf)
    if bound in _BACKWARD:
        return _Stretch(-math.inf, stretch.start if bound == "before" else stretch.end)
    return stretch


def _weekday(stated: DateSpan, recorded: DateSpan) -> Relation | None:
    """Two weekdays, or a weekday against a full date that has one by the calendar."""
    if stated.weekday is None:
        return None
    known = recorded.weekday if recorded.weekday is not None else weekday_of(recorded)
    if known is None:
        return Relation.ABSENT
    if stated.bound != recorded.bound and not {stated.bound, recorded.bound} <= {"since", "by", None}:
        return Relation.OVERLAPPING  # "until Monday" may well be Sunday
    if known != stated.weekday:
        return Relation.DISJOINT
    return Relation.INSIDE


def weekday_of(date: DateSpan) -> int | None:
    """The weekday of a full and possible date, 0 for Monday; None for any other."""
    if date.year is None or date.month is None or date.day is None or date.bound not in (None, "since"):
        return None
    try:
        return datetime.date(date.year, date.month, date.day).weekday()
    except ValueError:
        return None


def _relative(stated: DateSpan, recorded: DateSpan) -> Relation | None:
    """Distances from now: "ten years ago" is not "five years ago"; "last Sunday" is "Sunday" in a report."""
    if stated.relative is None:
        return None
    if recorded.relative is None:
        past_week = stated.weekday is not None and stated.weekday == recorded.weekday and stated.relative == ("week", -1.0)
        return Relation.INSIDE if past_week else Relation.ABSENT
    (unit, amount), (known_unit, known_amount) = stated.relative, recorded.relative
    size, known_size = _DAYS.get(unit), _DAYS.get(known_unit)
    if size is None or known_size is None:
        return Relation.ABSENT
    here, there = amount * size, known_amount * known_size
    if stated.bound != recorded.bound:
        return _relative_bounds(stated.bound, recorded.bound, here, there)
    if math.isclose(here, there, rel_tol=0.02, abs_tol=1e-9):
        return Relation.INSIDE
    return Relation.OVERLAPPING if unit != known_unit and abs(here - there) <= max(size, known_size) else Relation.DISJOINT


def _relative_bounds(bound: str | None, known_bound: str | None, here: float, there: float) -> Relation:
    """ "more than five years ago" and the like, as stretches on the line of time."""
    left, right = _side(_Stretch(here, here), bound), _side(_Stretch(there, there), known_bound)
    if right.within(left):
        return Relation.INSIDE
    return Relation.OVERLAPPING if left.start <= right.end and right.start <= left.end else Relation.DISJOINT


def _clock(stated: DateSpan, recorded: DateSpan) -> Relation | None:
    """Times of the clock; "5:50" without a.m. may be twelve hours away from what it seems."""
    if stated.minutes is None:
        return None
    if recorded.minutes is None:
        return Relation.ABSENT
    here, there = _Stretch(stated.minutes, stated.minutes + 1), _Stretch(recorded.minutes, recorded.minutes + 1)
    if stated.bound == recorded.bound:
        if here == there:
            return Relation.INSIDE
        if stated.bound not in ("before", "after"):
            return Relation.OVERLAPPING if (stated.minutes - recorded.minutes) % 720 == 0 else Relation.DISJOINT
    left, right = _side(here, stated.bound), _side(there, recorded.bound)
    if right.within(left):
        return Relation.INSIDE
    return Relation.OVERLAPPING if left.meets(right) else Relation.DISJOINT
