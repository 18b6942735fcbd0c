"""Dates as people write them and as they go over the wire."""

from __future__ import annotations

from functools import lru_cache

from service.engine.model import DateSpan
from service.engine.vocabulary.calendar import MONTH_NAMES, WEEKDAY_NAMES

_SHIFTS = {-1.0: "last", 0.0: "this", 1.0: "next"}
_DAYS = {-1.0: "yesterday", 0.0: "today", 1.0: "tomorrow"}


@lru_cache(maxsize=512)
def describe_date(date: DateSpan) -> str:
    """ "October 7, 2023", "late October", "before March 31, 2020", "the 1990s", "five years ago" as "5 years ago", "last Sunday", "5:50"."""
    words = [_calendar(date), _relative(date) if date.relative is not None else _weekday(date), _clock(date)]
    if date.weekday is not None and date.month is not None:
        words = [_weekday(date), words[0], words[2]]
    text = ", ".join(word for word in words if word) or "a date"
    return f"{date.bound} {text}" if date.bound else text


def _weekday(date: DateSpan) -> str:
    return WEEKDAY_NAMES[date.weekday] if date.weekday is not None and 0 <= date.weekday <= 6 else ""


def _calendar(date: DateSpan) -> str:
    text = ""
    if date.month is not None and 1 <= date.month <= 12:
        text = MONTH_NAMES[date.month - 1]
    if date.day is not None:
        text = f"{text} {date.day}".strip()
    if date.year is not None:
        year = f"the {date.year}s" if date.decade else str(date.year) if date.year > 0 else f"{-date.year} BC"
        text = f"{text}, {year}" if date.day is not None else f"{text} {year}".strip()
    if date.part and text:
        return f"the {date.part} {text[4:]}" if text.startswith("the ") else f"{date.part} {text}"
    return text


def _relative(date: DateSpan) -> str:
    if date.relative is None:
        return ""
    unit, amount = date.relative
    if unit == "day" and amount in _DAYS:
        return _DAYS[amount]
    if amount in _SHIFTS:
        return f"{_SHIFTS[amount]} {_weekday(date) or ('' if date.month else unit)}".strip()
    plural = unit if abs(amount) == 1 else {"century": "centuries", "millennium": "millennia"}.get(unit, f"{unit}s")
    return f"{abs(amount):g} {plural} {'ago' if amount < 0 else 'from now'}"


def _clock(date: DateSpan) -> str:
    return f"{date.minutes // 60}:{date.minutes % 60:02}" if date.minutes is not None else ""


def date_as_wire(date: DateSpan) -> dict[str, object]:
    """Plain data for the wire: months as numbers, weekdays as names, the clock as "05:50"; what was not written is null."""
    weekday = _weekday(date).lower()
    return {
        "year": date.year,
        "month": date.month,
        "day": date.day,
        "part": date.part,
        "weekday": weekday or None,
        "relative": None if date.relative is None else {"unit": date.relative[0], "amount": _whole(date.relative[1])},
        "bound": date.bound,
        "decade": date.decade,
        "time": None if date.minutes is None else f"{date.minutes // 60:02}:{date.minutes % 60:02}",
    }


def _whole(amount: float) -> int | float:
    return int(amount) if amount == int(amount) else amount
