"""Weekdays and distances from now: "last Sunday", "Sunday, October 7", "five years ago", "next week"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.dates.days import day_first, day_of, from_month, month_at
from service.engine.dates.years import Core, year_behind
from service.engine.model import DateSpan
from service.engine.quantities.amounts import read_amount
from service.engine.tokens import Token
from service.engine.vocabulary.calendar import MONTHS, NAMED_DAYS, SHIFTED_UNITS, SHIFTS, WEEKDAYS
from service.engine.vocabulary.units import DURATIONS


def from_weekday(tokens: Sequence[Token], index: int) -> Core | None:
    """ "Sunday", "Sunday night", "Sunday, October 7": one date where a month follows."""
    if not tokens[index].is_capital or (index > 0 and tokens[index - 1].low in NAMED_DAYS):
        return None
    weekday = WEEKDAYS[tokens[index].low]
    at = index + 1
    while at < len(tokens) and at < index + 3 and tokens[at].low in (",", "the"):
        at += 1
    dated: tuple[Core, ...] = ()
    if month_at(tokens, at) and tokens[at].is_capital:
        dated = from_month(tokens, at, at)
    elif at < len(tokens) and day_of(tokens[at].low) and tokens[at].is_number:
        dated = day_first(tokens, at, day_of(tokens[at].low))
    if not dated and at < len(tokens) and tokens[at].low == "13th":
        return None  # the film
    if len(dated) == 1 and dated[0].date.day:
        date = dated[0].date
        return Core(index, dated[0].last, DateSpan(date.year, date.month, date.day, weekday=weekday))
    return Core(index, index + 1, DateSpan(weekday=weekday))


def shifted(tokens: Sequence[Token], index: int) -> Core | None:
    """ "last week", "next Sunday", "last March", "this year"."""
    if index + 1 >= len(tokens):
        return None
    shift, low = SHIFTS[tokens[index].low], tokens[index + 1].low
    first = index - 1 if index > 0 and tokens[index - 1].low == "the" else index
    if low in WEEKDAYS and tokens[index + 1].is_capital:
        return Core(index, index + 2, DateSpan(weekday=WEEKDAYS[low], relative=("week", shift)))
    if low in MONTHS and (tokens[index + 1].is_capital):
        year, last = year_behind(tokens, index + 2)
        return Core(index, last, DateSpan(year or None, MONTHS[low], relative=None if year else ("year", shift)))
    if low not in SHIFTED_UNITS or first < index or tokens[index].low in ("past", "previous", "coming"):
        return None
    return Core(index, index + 2, DateSpan(relative=(SHIFTED_UNITS[low], shift)))


def ago(tokens: Sequence[Token], index: int, floor: int) -> Core | None:
    """ "five years ago", "a week ago", "more than a decade ago" (before then)."""
    start = max(floor, index - 7)
    for at in range(start, index - 1):
        amount = read_amount(tokens, at)
        if amount is not None and amount.unit in DURATIONS and amount.last == index and amount.low == amount.high:
            return Core(at, index + 1, DateSpan(relative=(amount.unit, -amount.low), bound=_ago_bound(tokens, at)))
    if index - 5 >= floor and tuple(t.low for t in tokens[index - 3 : index]) == ("and", "a", "half"):
        unit, one = tokens[index - 4].low, tokens[index - 5].low in ("a", "an", "one")
        if one and unit in DURATIONS:  # "a decade and a half ago"
            return Core(index - 5, index + 1, DateSpan(relative=(unit, -1.5), bound=_ago_bound(tokens, index - 5)))
    if index >= 2 and index - 2 >= floor and tokens[index - 1].low in DURATIONS and tokens[index - 2].low in ("a", "an", "one"):
        return Core(index - 2, index + 1, DateSpan(relative=(tokens[index - 1].low, -1.0), bound=_ago_bound(tokens, index - 2)))
    return None


def _ago_bound(tokens: Sequence[Token], index: int) -> str | None:
    before = tuple(token.low for token in tokens[max(0, index - 2) : index])
    if before in (("more", "than"), ("at", "least")) or before[-1:] == ("over",):
        return "before"
    return "after" if before in (("less", "than"), ("fewer", "than")) or before[-1:] == ("under",) else None
