"""Tokens of one sentence -> the dates and clock times in it, as precise as they were written. Linear, and never raises.

A pair such as "from 1941 to 1947" or "May 2-4" is two mentions, bound by ``since`` and ``until``. A date written 10/7/2023 keeps only its year, since
nothing tells the month from the day. Impossible dates (Feb. 31) are read as written.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from service.engine.amounts import read_amount
from service.engine.clock import read_clock, read_past
from service.engine.model import DateSpan
from service.engine.tokens import Token
from service.engine.vocabulary.calendar import (
    BOUND_PAIRS,
    BOUNDS,
    CLOCK_WORDS,
    COUNTED,
    COUNTS_BEFORE_OF,
    DECADE_WORDS,
    DOUBTFUL_MONTHS,
    ERAS,
    MONTH_CONTEXT,
    MONTHS,
    NAMED_DAYS,
    NEAR_DAYS,
    NOT_BEFORE_YEAR,
    NOT_COUNTED,
    PARTS,
    SHIFTED_UNITS,
    SHIFTS,
    WEEKDAYS,
    YEAR_LEADS,
)
from service.engine.vocabulary.numbers import ORDINALS, TENS
from service.engine.vocabulary.units import DURATIONS


class DateMention(NamedTuple):
    """A date and where it stands: ``[first, last)`` with the words that bound it ("since", "late"), without a bare "in" or "on"."""

    first: int
    last: int
    date: DateSpan


class _Core(NamedTuple):
    """The calendar words of a date before parts and bounds are read around them."""

    first: int
    last: int
    date: DateSpan


_TRIGGERS = frozenset({*MONTHS, *WEEKDAYS, *NEAR_DAYS, *SHIFTS, *CLOCK_WORDS, *DECADE_WORDS, "ago", "o'clock", "quarter"})
_DIGITS = frozenset("0123456789")
_JOINERS = frozenset({"to", "-", "and", "through", "until", "till", "or", "\u2014"})


def read_dates(tokens: Sequence[Token]) -> tuple[DateMention, ...]:
    """The tokens of one sentence -> its dates and clock times from left to right."""
    found: list[DateMention] = []
    floor = 0
    for index in [at for at, token in enumerate(tokens) if token[1] in _TRIGGERS or token[1][0] in _DIGITS]:
        if index < floor:
            continue
        for core in _read_at(tokens, index, floor):
            mention = _framed(tokens, core, floor, found)
            found.append(mention)
            floor = mention.last
    return tuple(_paired(tokens, found)) if len(found) > 1 else tuple(found)


def _read_at(tokens: Sequence[Token], index: int, floor: int) -> tuple[_Core, ...]:
    """The dates whose first trigger is the token at ``index``."""
    low = tokens[index].low
    if "0" <= low[0] <= "9":
        return _from_digits(tokens, index, floor)
    if low in MONTHS:
        return _from_month(tokens, index, floor)
    if low in WEEKDAYS:
        return _one(_from_weekday(tokens, index))
    if low == "ago":
        return _one(_ago(tokens, index, floor))
    if low in ("past", "quarter"):
        past = read_past(tokens, index if low == "past" else index + 1, floor)
        return (_Core(*past),) if past is not None else ()
    if low in SHIFTS:
        return _one(_shifted(tokens, index))
    if low in NEAR_DAYS:
        return (_Core(index, index + 1, DateSpan(relative=("day", NEAR_DAYS[low]))),)
    if low in DECADE_WORDS:
        return _one(_decade_word(tokens, index))
    clock = read_clock(tokens, index, floor)
    return (_Core(*clock),) if clock is not None else ()


def _one(core: _Core | None) -> tuple[_Core, ...]:
    return () if core is None else (core,)


def _from_digits(tokens: Sequence[Token], index: int, floor: int) -> tuple[_Core, ...]:
    """A clock time, an ISO date, a day before its month, a year or a decade."""
    token = tokens[index]
    if not token.low.isascii() or len(token.low) > 10 or (token.join == "+" and index > 0 and tokens[index - 1].is_word):
        return ()
    clock = read_clock(tokens, index, floor)
    if clock is not None:
        return (_Core(*clock),)
    if index + 1 < len(tokens) and tokens[index + 1].low in ERAS and token.low.isdigit() and token.low.isascii():
        return (_Core(index, index + 2, DateSpan(ERAS[tokens[index + 1].low] * int(token.low))),)
    if len(token.low) <= 4 and token.join != "-" and (day := _day(token.low)):
        return _day_first(tokens, index, day) or _slashed(tokens, index)
    if "." in token.low:
        return _one(_dotted(tokens, index))
    iso = _iso(tokens, index) if len(token.low) == 4 else None
    if iso is not None:
        return (iso,)
    return _years(tokens, index)


def _day(low: str) -> int:
    """ "7", "07", "7th", "seventh" -> 7; 0 where it is no day of a month."""
    if low in ORDINALS:
        return ORDINALS[low] if ORDINALS[low] <= 31 else 0
    digits = low[:-2] if low[-2:] in ("st", "nd", "rd", "th") else low
    return int(digits) if len(digits) < 3 and digits.isascii() and digits.isdigit() and 1 <= int(digits) <= 31 else 0


def year_of(low: str) -> int:
    """ "2023" -> 2023; 0 where it is no year from 1000 to 2100."""
    return int(low) if len(low) == 4 and low.isascii() and low.isdigit() and 1000 <= int(low) <= 2100 else 0


def _month_at(tokens: Sequence[Token], index: int) -> int:
    return MONTHS.get(tokens[index].low, 0) if index < len(tokens) else 0


def _day_first(tokens: Sequence[Token], index: int, day: int) -> tuple[_Core, ...]:
    """ "7 October [2023]", "the 7th of October", "7-9 October"."""
    at = index + 1
    until = 0
    if at + 1 < len(tokens) and (tokens[at].join == "-" or tokens[at].text in ("-", "and", "to")):
        behind = at if tokens[at].join == "-" else at + 1
        until = _day(tokens[behind].low)
        at = behind + 1 if until else at
    if at < len(tokens) and tokens[at].low == "of" and _month_at(tokens, at + 1):
        at += 1
    month = _month_at(tokens, at)
    if not month or (tokens[at].text[0].islower() and tokens[at].low in ("may", "march") and not _year_behind(tokens, at + 1)[0]):
        return ()
    year, last = _year_behind(tokens, at + 1)
    first = index - 1 if index > 0 and tokens[index - 1].low == "the" else index
    if not until:
        return (_Core(first, last, DateSpan(year or None, month, day)),)
    return (
        _Core(first, index + 1, DateSpan(year or None, month, day, bound="since")),
        _Core(index + 1, last, DateSpan(year or None, month, until, bound="until")),
    )


def _year_behind(tokens: Sequence[Token], index: int) -> tuple[int, int]:
    """The year that follows a month or day at ``index`` (", 2023", "of 2023", "2023") and the index behind it; (0, ``index``) without one."""
    at = index
    while at < len(tokens) and at < index + 2 and tokens[at].low in (",", "of", "in"):
        at += 1
    if at < len(tokens) and (year := year_of(tokens[at].low)) and tokens[at].join != "-" and not _counts_things(tokens, at + 1):
        return year, at + 1
    if at + 1 < len(tokens) and tokens[at].text == "'" and len(tokens[at + 1].low) == 2 and tokens[at + 1].join == "+" and tokens[at + 1].low.isdigit():
        return _century(int(tokens[at + 1].low)), at + 2
    return 0, index


def _century(short: int) -> int:
    """ "'23" -> 2023, "'94" -> 1994."""
    return 1900 + short if short >= 30 else 2000 + short


def _counts_things(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word at ``index`` is a thing in the plural, so that the number before it counts it: "2000 people"."""
    if index >= len(tokens):
        return False
    low = tokens[index].low
    if not tokens[index].text[0].islower() or low in NOT_COUNTED:
        return False
    return low in COUNTED or low in DURATIONS or (low.endswith("s") and len(low) > 3 and not low.endswith(("ss", "us", "is"))) or low in ("million", "billion")


def _from_month(tokens: Sequence[Token], index: int, floor: int) -> tuple[_Core, ...]:
    """ "October", "Oct. 7", "October 7th, 2023", "May 2-4", "March 2020", "the seventh of October"."""
    month = MONTHS[tokens[index].low]
    first, day = _spelled_day(tokens, index, floor)
    at = index + 1
    if not day and at < len(tokens) and (glued := _glued(tokens[at].low)) is not None:
        return (_Core(first, at + 1, DateSpan(glued[1], month, glued[0])),)
    if not day and at < len(tokens) and (day := _day(tokens[at].low)) and not (at + 1 < len(tokens) and tokens[at + 1].low in ("%", "percent", "million")):
        if _counts_things(tokens, at + 1) and not _leads(tokens, index):
            day = 0
        else:
            at += 1
            until = _day(tokens[at].low) if at < len(tokens) and tokens[at].join == "-" else 0
            if not until and at + 1 < len(tokens) and tokens[at].text == "-" and (until := _day(tokens[at + 1].low)):
                at += 1
            if until:
                year, last = _year_behind(tokens, at + 1)
                since = DateSpan(year or None, month, day, bound="since")
                return (_Core(first, at, since), _Core(at, last, DateSpan(year or None, month, until, bound="until")))
    elif not (first < index):
        day = 0
    year, last = _year_behind(tokens, at)
    if year and not day and tokens[at].low == "in":
        year, last = 0, at  # "in May in 2000": two phrases, and the second may be another event's
    if not day and not year and not _is_month(tokens, index):
        return ()
    return (_Core(first, last, DateSpan(year or None, month, day or None)),)


def _glued(low: str) -> tuple[int, int] | None:
    """ "26,1881" behind a month, its space lost -> (day, year)."""
    before, comma, behind = low.partition(",")
    return (_day(before), year_of(behind)) if comma and _day(before) and year_of(behind) else None


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


def _iso(tokens: Sequence[Token], index: int) -> _Core | None:
    """ "2023-10-07"."""
    year = year_of(tokens[index].low)
    if not year or index + 2 >= len(tokens) or tokens[index + 1].join != "-" or tokens[index + 2].join != "-":
        return None
    month, day = _day(tokens[index + 1].low), _day(tokens[index + 2].low)
    if not 1 <= month <= 12 or not day or len(tokens[index + 1].low) != 2 or len(tokens[index + 2].low) != 2:
        return None
    return _Core(index, index + 3, DateSpan(year, month, day))


def _dotted(tokens: Sequence[Token], index: int) -> _Core | None:
    """ "07.10.2023", the day first as in Europe."""
    parts = tokens[index].low.split(".")
    if len(parts) != 3 or not (year := year_of(parts[2])) or not _day(parts[0]) or not 1 <= _day(parts[1]) <= 12:
        return None
    return _Core(index, index + 1, DateSpan(year, _day(parts[1]), _day(parts[0])))


def _slashed(tokens: Sequence[Token], index: int) -> tuple[_Core, ...]:
    """ "25/12/2023" where one number must be the day, "10/7/2023" for its year alone, "9/11"."""
    if index + 2 >= len(tokens) or tokens[index + 1].text != "/" or tokens[index + 1].join != "+":
        return ()
    one, two = _day(tokens[index].low), _day(tokens[index + 2].low)
    if index + 4 < len(tokens) and tokens[index + 3].text == "/" and (year := year_of(tokens[index + 4].low)) and one and two:
        if one > 12 >= two or one == two <= 12:
            return (_Core(index, index + 5, DateSpan(year, two, one)),)
        return (_Core(index, index + 5, DateSpan(year, one, two) if two > 12 >= one else DateSpan(year)),)
    if (one, two) == (9, 11) and tokens[index].low == "9":
        return (_Core(index, index + 3, DateSpan(None, 9, 11)),)
    return ()


def _years(tokens: Sequence[Token], index: int) -> tuple[_Core, ...]:
    """ "in 1999", "(1941-1947)", "2013-14", "the 1990s", "'90s"."""
    low = tokens[index].low
    if low[-1] == "s":
        return _one(_decade(tokens, index))
    year = year_of(low)
    if not year or tokens[index].join == "-" and index > 0 and tokens[index - 1].low not in PARTS and tokens[index - 1].low not in BOUNDS:
        return ()
    at = index + 1
    if at < len(tokens) and tokens[at].text in ("/", "-") and at + 1 < len(tokens):
        at += 1
    if at < len(tokens) and tokens[at].is_number and (tokens[at].join == "-" or at > index + 1) and (until := _later(year, tokens[at].low)):
        return (_Core(index, index + 1, DateSpan(year, bound="since")), _Core(index + 1, at + 1, DateSpan(until, bound="until")))
    return (_Core(index, index + 1, DateSpan(year)),) if _is_year(tokens, index, year) else ()


def _later(year: int, low: str) -> int:
    """The second year of "1941-47" or "1941-1947"; 0 where it is none."""
    if len(low) == 2 and low.isdigit() and int(low) > year % 100:
        return year - year % 100 + int(low)
    if len(low) == 2 and low == "00" and year % 100 == 99:
        return year + 1
    other = year_of(low)
    return other if other > year else 0


def _is_year(tokens: Sequence[Token], index: int, year: int) -> bool:
    """Whether a bare four-digit number is a year: by what leads to it, and by nothing being counted behind it."""
    before = tokens[index - 1].low if index > 0 else ""
    if tokens[index].join == "-":
        return True  # "pre-2000", "mid-2012"
    if before in NOT_BEFORE_YEAR or _counts_things(tokens, index + 1) and before != "the":
        return False
    if index + 1 < len(tokens) and (
        tokens[index + 1].low in ("%", "percent", "per", "dollars", "million", "billion", "crore")
        or (tokens[index + 1].join in ("-", "+") and tokens[index + 1].is_word)
    ):
        return False
    if before == "of" and index > 1 and tokens[index - 2].low in COUNTS_BEFORE_OF:
        return False
    if index > 1 and before in ("a", "an", "the", "of", "to") and tokens[index - 2].low in NOT_BEFORE_YEAR:
        return False
    return before in YEAR_LEADS or 1900 <= year <= 2099


def _decade(tokens: Sequence[Token], index: int) -> _Core | None:
    """ "the 1990s", "'90s", "the 90s"; "his 90s" is an age."""
    digits = tokens[index].low[:-1]
    if year := year_of(digits):
        return _Core(index, index + 1, DateSpan(year, decade=True)) if year % 10 == 0 else None
    if len(digits) != 2 or not digits.isdigit() or digits[1] != "0" or index == 0:
        return None
    if tokens[index - 1].text == "'" and tokens[index].join == "+":
        return _Core(index - 1, index + 1, DateSpan(_century(int(digits)), decade=True))
    if tokens[index - 1].low == "the" or (index > 1 and tokens[index - 1].low in PARTS and tokens[index - 2].low == "the"):
        return _Core(index, index + 1, DateSpan(_century(int(digits)), decade=True))
    return None


def _decade_word(tokens: Sequence[Token], index: int) -> _Core | None:
    """ "the nineties", "the early nineties"."""
    at = index - 1 if index > 0 and tokens[index - 1].low in PARTS else index
    if at == 0 or tokens[at - 1].low != "the":
        return None
    return _Core(index, index + 1, DateSpan(DECADE_WORDS[tokens[index].low], decade=True))


def _from_weekday(tokens: Sequence[Token], index: int) -> _Core | None:
    """ "Sunday", "Sunday night", "Sunday, October 7": one date where a month follows."""
    if not tokens[index].is_capital or (index > 0 and tokens[index - 1].low in NAMED_DAYS):
        return None
    weekday = WEEKDAYS[tokens[index].low]
    at = index + 1
    while at < len(tokens) and at < index + 3 and tokens[at].low in (",", "the"):
        at += 1
    dated: tuple[_Core, ...] = ()
    if _month_at(tokens, at) and tokens[at].is_capital:
        dated = _from_month(tokens, at, at)
    elif at < len(tokens) and _day(tokens[at].low) and tokens[at].is_number:
        dated = _day_first(tokens, at, _day(tokens[at].low))
    if not dated and at < len(tokens) and tokens[at].low == "13th":
        return None  # the film
    if len(dated) == 1 and dated[0].date.day:
        date = dated[0].date
        return _Core(index, dated[0].last, DateSpan(date.year, date.month, date.day, weekday=weekday))
    return _Core(index, index + 1, DateSpan(weekday=weekday))


def _shifted(tokens: Sequence[Token], index: int) -> _Core | None:
    """ "last week", "next Sunday", "last March", "this year"."""
    if index + 1 >= len(tokens):
        return None
    shift, low = SHIFTS[tokens[index].low], tokens[index + 1].low
    first = index - 1 if index > 0 and tokens[index - 1].low == "the" else index
    if low in WEEKDAYS and tokens[index + 1].is_capital:
        return _Core(index, index + 2, DateSpan(weekday=WEEKDAYS[low], relative=("week", shift)))
    if low in MONTHS and (tokens[index + 1].is_capital):
        year, last = _year_behind(tokens, index + 2)
        return _Core(index, last, DateSpan(year or None, MONTHS[low], relative=None if year else ("year", shift)))
    if low not in SHIFTED_UNITS or first < index or tokens[index].low in ("past", "previous", "coming"):
        return None
    return _Core(index, index + 2, DateSpan(relative=(SHIFTED_UNITS[low], shift)))


def _ago(tokens: Sequence[Token], index: int, floor: int) -> _Core | None:
    """ "five years ago", "a week ago", "more than a decade ago" (before then)."""
    start = max(floor, index - 7)
    for at in range(start, index - 1):
        amount = read_amount(tokens, at)
        if amount is not None and amount.unit in DURATIONS and amount.last == index and amount.low == amount.high:
            return _Core(at, index + 1, DateSpan(relative=(amount.unit, -amount.low), bound=_ago_bound(tokens, at)))
    if index >= 2 and index - 2 >= floor and tokens[index - 1].low in DURATIONS and tokens[index - 2].low in ("a", "an", "one"):
        return _Core(index - 2, index + 1, DateSpan(relative=(tokens[index - 1].low, -1.0), bound=_ago_bound(tokens, index - 2)))
    return None


def _ago_bound(tokens: Sequence[Token], index: int) -> str | None:
    before = tuple(token.low for token in tokens[max(0, index - 2) : index])
    if before in (("more", "than"), ("at", "least")) or before[-1:] == ("over",):
        return "before"
    return "after" if before in (("less", "than"), ("fewer", "than")) or before[-1:] == ("under",) else None


def _framed(tokens: Sequence[Token], core: _Core, floor: int, found: Sequence[DateMention]) -> DateMention:
    """A date with the part ("late", "the end of") and bound ("since", "prior to") before it."""
    first, date = core.first, core.date
    at = first - 1
    if at >= floor and tokens[at].low in ("the", "in", "of") and at - 1 >= floor and tokens[at - 1].low in PARTS:
        at -= 1
    part = PARTS.get(tokens[at].low) if at >= floor and (date.month or date.year) and not date.day else None
    if part is not None and (tokens[at].low in ("early", "mid", "late") or tokens[at + 1].low == "of"):
        first = at
        if first > floor and tokens[first - 1].low == "the":
            first -= 1
    else:
        part = None
    bound, start = (date.bound, first) if date.bound else _bound_before(tokens, first, floor)
    if (
        bound is None
        and start == first
        and found
        and found[-1].last == first - 1
        and found[-1].date.bound == "since"
        and tokens[first - 1].low in ("to", "and", "-")
    ):
        bound = "until" if _same_sort(found[-1].date, date) else None
    if bound == date.bound and part is None:
        return DateMention(start, core.last, date)
    return DateMention(start, core.last, DateSpan(date.year, date.month, date.day, part, date.weekday, date.relative, date.minutes, bound or None, date.decade))


def _same_sort(one: DateSpan, other: DateSpan) -> bool:
    """Whether two dates can be the ends of one stretch."""
    return (one.minutes is None) == (other.minutes is None) and (one.month is None) <= (other.month is None) or one.year is not None and other.year is not None


def _bound_before(tokens: Sequence[Token], first: int, floor: int) -> tuple[str | None, int]:
    """The bounding word that ends right before ``first``, past "the" or "about" -> (bound, index of its first word)."""
    at = first - 1
    if at > floor and tokens[at].low in ("the", "about", "around"):
        at -= 1
    if at > floor and (pair := BOUND_PAIRS.get((tokens[at - 1].low, tokens[at].low))) is not None:
        if pair == "after" and at > floor + 1 and tokens[at - 2].low in ("no", "not"):
            return "by", at - 2
        return pair or None, at - 1
    if at < floor:
        return None, first
    low = tokens[at].low
    if low == "between":
        return "since", at
    bound = BOUNDS.get(low)
    return (bound, at) if bound is not None else (None, first)


def _paired(tokens: Sequence[Token], found: list[DateMention]) -> list[DateMention]:
    """Ends of one stretch share the year that only the second has: "from March 2 to March 5, 2020"; a lone "from" stays ``since``."""
    for at in range(len(found) - 1):
        one, two = found[at], found[at + 1]
        if one.date.month and two.date.month and one.date.year is None and two.date.year and two.first - one.last < 2 and one.date.month <= two.date.month:
            if two.first == one.last or tokens[one.last].low in _JOINERS or two.date.bound == "until":
                found[at] = one._replace(date=DateSpan(two.date.year, one.date.month, one.date.day, one.date.part, one.date.weekday, bound=one.date.bound))
    return found
