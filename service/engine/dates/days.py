"""Days and months: "Oct. 7", "7 October 2023", "May 2-4", "2023-10-07", "late October" without its "late"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.dates.years import Core, counts_things, year_behind, year_of
from service.engine.model import DateSpan
from service.engine.tokens import Token
from service.engine.vocabulary.calendar import DOUBTFUL_MONTHS, MONTH_CONTEXT, MONTHS, WEEKDAYS
from service.engine.vocabulary.numbers import ORDINAL_ENDINGS, ORDINALS, TENS


def day_of(low: str) -> int:
    """ "7", "07", "7th", "seventh" -> 7; 0 where it is no day of a month."""
    if low in ORDINALS:
        return ORDINALS[low] if ORDINALS[low] <= 31 else 0
    digits = low[:-2] if low[-2:] in ORDINAL_ENDINGS else low
    return int(digits) if len(digits) < 3 and digits.isascii() and digits.isdigit() and 1 <= int(digits) <= 31 else 0


def month_at(tokens: Sequence[Token], index: int) -> int:
    return MONTHS.get(tokens[index].low, 0) if index < len(tokens) else 0


def day_first(tokens: Sequence[Token], index: int, day: int) -> tuple[Core, ...]:
    """ "7 October [2023]", "the 7th of October", "7-9 October"."""
    at = index + 1
    until = 0
    if at + 1 < len(tokens) and (tokens[at].join == "-" or tokens[at].text in ("-", "and", "to")):
        behind = at if tokens[at].join == "-" else at + 1
        until = day_of(tokens[behind].low)
        at = behind + 1 if until else at
    if at < len(tokens) and tokens[at].low == "of" and month_at(tokens, at + 1):
        at += 1
    month = month_at(tokens, at)
    if not month or (tokens[at].text[0].islower() and tokens[at].low in ("may", "march") and not year_behind(tokens, at + 1)[0]):
        return ()
    year, last = year_behind(tokens, at + 1)
    first = index - 1 if index > 0 and tokens[index - 1].low == "the" else index
    if not until:
        return (Core(first, last, DateSpan(year or None, month, day)),)
    return (
        Core(first, index + 1, DateSpan(year or None, month, day, bound="since")),
        Core(index + 1, last, DateSpan(year or None, month, until, bound="until")),
    )


def from_month(tokens: Sequence[Token], index: int, floor: int) -> tuple[Core, ...]:
    """ "October", "Oct. 7", "October 7th, 2023", "May 2-4", "March 2020", "the seventh of October"."""
    month = MONTHS[tokens[index].low]
    first, day = _spelled_day(tokens, index, floor)
    at = index + 1
    if not day and at < len(tokens) and (glued := _glued(tokens[at].low)) is not None:
        return (Core(first, at + 1, DateSpan(glued[1], month, glued[0])),)
    if not day and at < len(tokens) and (day := day_of(tokens[at].low)) and not (at + 1 < len(tokens) and tokens[at + 1].low in ("%", "percent", "million")):
        if counts_things(tokens, at + 1) and not _leads(tokens, index):
            day = 0
        else:
            at += 1
            until = day_of(tokens[at].low) if at < len(tokens) and tokens[at].join == "-" else 0
            if not until and at + 1 < len(tokens) and tokens[at].text == "-" and (until := day_of(tokens[at + 1].low)):
                at += 1
            if until:
                year, last = year_behind(tokens, at + 1)
                since = DateSpan(year or None, month, day, bound="since")
                return (Core(first, at, since), Core(at, last, DateSpan(year or None, month, until, bound="until")))
    elif not (first < index):
        day = 0
    year, last = year_behind(tokens, at)
    if year and not day and tokens[at].low == "in":
        year, last = 0, at  # "in May in 2000": two phrases, and the second may be another event's
    if not day and not year and not _is_month(tokens, index):
        return ()
    return (Core(first, last, DateSpan(year or None, month, day or None)),)


def _glued(low: str) -> tuple[int, int] | None:
    """ "26,1881" behind a month, its space lost -> (day, year)."""
    before, comma, behind = low.partition(",")
    return (day_of(before), year_of(behind)) if comma and day_of(before) and year_of(behind) else None


def _spelled_day(tokens: Sequence[Token], index: int, floor: int) -> tuple[int, int]:
    """ "the seventh of" or "twenty-first" before the month -> (first index, day); (``index``, 0) without one."""
    at = index - 1
    if at > floor and tokens[at].low == "of":
        at -= 1
    if at < floor or tokens[at].low not in ORDINALS or (tokens[at].low == "second" and at == index - 1):
        return index, 0
    day = ORDINALS[tokens[at].low]
    if tokens[at].join == "-" and at > floor and tokens[at - 1].low in TENS:
        at -= 1
        day += TENS[tokens[at].low]
    if at > floor and tokens[at - 1].low == "the":
        at -= 1
    return (at, day) if day <= 31 else (index, 0)


def _leads(tokens: Sequence[Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].low in MONTH_CONTEXT


def _is_month(tokens: Sequence[Token], index: int) -> bool:
    """Whether a month's name without a day or year is one: "in May", not "may", "Theresa May" or "the March"."""
    token = tokens[index]
    if token.low not in DOUBTFUL_MONTHS:
        return token.is_capital or len(token.low) > 4
    if not token.is_capital or not _leads(tokens, index):
        return False
    follows = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        follows is None
        or not follows.is_capital
        or follows.low in WEEKDAYS
        or tokens[index - 1].low in ("in", "since", "until", "during", "late", "early", "mid")
    )


def iso(tokens: Sequence[Token], index: int) -> Core | None:
    """ "2023-10-07"."""
    year = year_of(tokens[index].low)
    if not year or index + 2 >= len(tokens) or tokens[index + 1].join != "-" or tokens[index + 2].join != "-":
        return None
    month, day = day_of(tokens[index + 1].low), day_of(tokens[index + 2].low)
    if not 1 <= month <= 12 or not day or len(tokens[index + 1].low) != 2 or len(tokens[index + 2].low) != 2:
        return None
    return Core(index, index + 3, DateSpan(year, month, day))


def dotted(tokens: Sequence[Token], index: int) -> Core | None:
    """ "07.10.2023", the day first as in Europe."""
    parts = tokens[index].low.split(".")
    if len(parts) != 3 or not (year := year_of(parts[2])) or not day_of(parts[0]) or not 1 <= day_of(parts[1]) <= 12:
        return None
    return Core(index, index + 1, DateSpan(year, day_of(parts[1]), day_of(parts[0])))


def slashed(tokens: Sequence[Token], index: int) -> tuple[Core, ...]:
    """ "25/12/2023" where one number must be the day, "10/7/2023" for its year alone, "9/11"."""
    if index + 2 >= len(tokens) or tokens[index + 1].text != "/" or tokens[index + 1].join != "+":
        return ()
    one, two = day_of(tokens[index].low), day_of(tokens[index + 2].low)
    if index + 4 < len(tokens) and tokens[index + 3].text == "/" and (year := year_of(tokens[index + 4].low)) and one and two:
        if one > 12 >= two or one == two <= 12:
            return (Core(index, index + 5, DateSpan(year, two, one)),)
        return (Core(index, index + 5, DateSpan(year, one, two) if two > 12 >= one else DateSpan(year)),)
    if (one, two) == (9, 11) and tokens[index].low == "9":
        return (Core(index, index + 3, DateSpan(None, 9, 11)),)
    return ()
