"""Which of two dates of the past came first, where the calendar or the way reports date things tells.

News gives a weekday to what happened within days of its writing, a month to what is older, a year to what is older still (the style books of AP and Reuters).
"""

from __future__ import annotations

import datetime

from service.engine.model import DateSpan
from service.engine.vocabulary.units import UNITS

_DAYS = {name: unit.factor / 86400 for name, unit in UNITS.items() if unit.dimension == "time"}


_HALF_A_YEAR = 186.0


def days_between(one: DateSpan, other: DateSpan) -> float | None:
    """Days from ``other`` to ``one``, below 0 where ``one`` came first; only the sign can be relied on. None where it does not tell."""
    if one.bound is not None or other.bound is not None:
        return None
    first, second = _remoteness(one), _remoteness(other)
    if _years_ago(one) != _years_ago(other) and 3 not in (first, second):
        return -365.0 if _years_ago(one) else 365.0
    if first == second:
        return {3: _by_calendar, 2: _by_calendar, 1: _by_weekday, 0: _by_distance}[first](one, other)
    if 0 in (first, second):
        return None
    return float(second - first)


def days_exactly(one: DateSpan, other: DateSpan) -> int | None:
    """Days from ``other`` to ``one`` where both give the day of the month, and both the year or neither; None where they do not, or no such day exists."""
    if one.month is None or other.month is None or one.day is None or other.day is None or (one.year is None) != (other.year is None):
        return None
    try:
        return (datetime.date(one.year or 2001, one.month, one.day) - datetime.date(other.year or 2001, other.month, other.day)).days
    except ValueError:
        return None


def _remoteness(date: DateSpan) -> int:
    """3 for a year, 2 for a month without one, 1 for a weekday, 0 for a distance from now or a time of day."""
    if date.year is not None:
        return 3
    if date.month is not None:
        return 2
    return 1 if date.weekday is not None and (date.relative is None or date.relative[0] == "week") else 0


def _years_ago(date: DateSpan) -> bool:
    """ "Five years ago", of which a month or a weekday without a year is long after."""
    return date.relative is not None and date.relative[1] * _DAYS.get(date.relative[0], 0.0) <= -365


def _by_calendar(one: DateSpan, other: DateSpan) -> float | None:
    (start, end), (known_start, known_end) = _days(one), _days(other)
    if one.year is None and other.year is None and abs(start - known_start) > _HALF_A_YEAR:
        return None  # "December 28" and "January 3" may be of two years
    if end <= known_start or known_end <= start:
        return float(start - known_start)
    return None


def _days(date: DateSpan) -> tuple[float, float]:
    start, length = float((date.year or 0) * 372), 372.0 * (10 if date.decade else 1)
    if date.month is not None:
        start, length = start + (date.month - 1) * 31, 31.0
    if date.day is not None:
        return start + date.day - 1, start + date.day
    shift = {"early": (0, 1 / 3), "mid": (1 / 3, 2 / 3), "late": (2 / 3, 1)}.get(date.part or "", (0, 1))
    return start + shift[0] * length, start + shift[1] * length


def _by_weekday(one: DateSpan, other: DateSpan) -> float | None:
    """Two weekdays of one report lie within days of each other; on the same one, the clock tells."""
    assert one.weekday is not None
    assert other.weekday is not None
    if one.relative != other.relative:
        return None  # "last Sunday" and "Thursday" may be of one week or of two
    days = float((one.weekday - other.weekday + 3) % 7 - 3)
    if days == 0.0 and one.minutes is not None and other.minutes is not None:
        return float(one.minutes - other.minutes) / 1440 or None
    return days or None


def _by_distance(one: DateSpan, other: DateSpan) -> float | None:
    if one.relative is None or other.relative is None:
        return None
    days, known = (date.relative[1] * _DAYS.get(date.relative[0], 0.0) for date in (one, other) if date.relative is not None)
    return days - known or None
