"""Times of the clock: "5:50 a.m.", "17:30", "noon", "half past five", "five o'clock"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from service.engine.model import DateSpan
from service.engine.tokens import Token
from service.engine.vocabulary.calendar import CLOCK_FRACTIONS, CLOCK_WORDS, HALVES_OF_DAY, MERIDIEMS
from service.engine.vocabulary.numbers import ONES, TEENS

_HOURS = {word: value for word, value in {**ONES, **TEENS}.items() if 1 <= value <= 12}


def read_clock(tokens: Sequence[Token], index: int, floor: int) -> tuple[int, int, DateSpan] | None:
    """The clock time at the trigger ``index`` -> (first, last, date with minutes after midnight); None where there is none."""
    low = tokens[index].low
    if low in CLOCK_WORDS:
        return _past_or_to(tokens, index, index + 1, CLOCK_WORDS[low], floor)
    if low == "o'clock":
        return _o_clock(tokens, index, floor)
    if not "0" <= low[0] <= "9":
        return None
    hour, minute, last = _hour_and_minute(tokens, index)
    if hour < 0:
        return None
    meridiem = MERIDIEMS.get(tokens[last].low) if last < len(tokens) else None
    if meridiem is None:
        if minute < 0 or (":" not in low and not (index > 0 and tokens[index - 1].low in ("at", "around", "about", "by", "before", "after", "until"))):
            return None
        return index, last, DateSpan(minutes=hour * 60 + minute)
    if hour == 0 or hour > 12:
        return (index, last + 1, DateSpan(minutes=hour * 60 + max(minute, 0))) if minute >= 0 else None
    last += 1
    if last < len(tokens) and tokens[last].text == "." and tokens[last].join == "+" and tokens[last - 1].low in ("a.m", "p.m"):
        last += 1
    return index, last, DateSpan(minutes=hour % 12 * 60 + max(minute, 0) + meridiem)


def _hour_and_minute(tokens: Sequence[Token], index: int) -> tuple[int, int, int]:
    """ "5:50", "12 : 30", "5.30 pm", "5" -> (hour, minute, index behind); minute -1 where none is given, hour -1 where it is no time."""
    low = tokens[index].low
    last = index + 1
    hour, mark, minute = low.partition(":" if ":" in low else ".")
    if not mark and last + 1 < len(tokens) and tokens[last].text == ":" and tokens[last + 1].is_number and len(tokens[last + 1].low) == 2:
        mark, minute, last = ":", tokens[last + 1].low, last + 2
    if len(hour) > 2 or not hour.isdigit() or not hour.isascii() or int(hour) > 23:
        return -1, -1, index
    if not mark:
        return int(hour), -1, last
    if len(minute) != 2 or not minute.isdigit() or not minute.isascii() or int(minute) > 59:
        return -1, -1, index
    if mark == "." and not (last < len(tokens) and tokens[last].low in MERIDIEMS):
        return -1, -1, index
    return int(hour), int(minute), last


def _hour(token: Token) -> int:
    low = token.low
    if low in _HOURS:
        return _HOURS[low]
    return int(low) if low.isascii() and low.isdigit() and len(low) < 3 and 1 <= int(low) <= 12 else 0


def _o_clock(tokens: Sequence[Token], index: int, floor: int) -> tuple[int, int, DateSpan] | None:
    """ "five o'clock [in the evening]"."""
    hour = _hour(tokens[index - 1]) if index > floor else 0
    return _past_or_to(tokens, index - 1, index + 1, hour % 12 * 60, floor) if hour else None


def _past_or_to(tokens: Sequence[Token], first: int, last: int, minutes: int, floor: int) -> tuple[int, int, DateSpan]:
    """A full hour with "half past" or "quarter to" before it, if any."""
    if first - 2 >= floor and tokens[first - 1].low in ("past", "to") and tokens[first - 2].low in CLOCK_FRACTIONS:
        shift = CLOCK_FRACTIONS[tokens[first - 2].low]
        minutes = (minutes + (shift if tokens[first - 1].low == "past" else -shift)) % 1440
        first -= 2
    return first, last, DateSpan(minutes=minutes)


def read_past(tokens: Sequence[Token], index: int, floor: int) -> tuple[int, int, DateSpan] | None:
    """ "half past five", "quarter to six" from its "past" or "to" at ``index``; None for any other "past"."""
    if (
        index - 1 < floor
        or index + 1 >= len(tokens)
        or tokens[index].low not in ("past", "to")
        or tokens[index - 1].low not in CLOCK_FRACTIONS
        or not (hour := _hour(tokens[index + 1]))
    ):
        return None
    word = tokens[index - 1].low
    if tokens[index].low == "to" and word not in ("quarter",):
        return None  # "five to ten" is a range
    first, last, date = _past_or_to(tokens, index + 1, index + 2, hour % 12 * 60, floor)
    if first > floor and tokens[first - 1].low == "a":
        first -= 1
    return first, last, date


def in_half_of_day(tokens: Sequence[Token], clock: tuple[int, int, DateSpan]) -> tuple[int, int, DateSpan]:
    """A clock time with the "in the afternoon" or "at night" behind it, which tells its half of the day."""
    first, last, date = clock
    end = _half_of_day(tokens, last)
    if end == last or date.minutes is None or date.minutes >= 780:
        return first, max(end, last), date
    hour, minutes = date.minutes // 60, date.minutes
    later = HALVES_OF_DAY[tokens[end - 1].low] and not (tokens[end - 1].low == "night" and (hour < 5 or hour == 12))
    if later:
        minutes = minutes % 720 + 720
    elif hour == 12:
        minutes -= 720
    return first, end, replace(date, minutes=minutes)


def _half_of_day(tokens: Sequence[Token], index: int) -> int:
    """The index behind "in the morning" or "at night" at ``index``; ``index`` where none stands there."""
    low = [token.low for token in tokens[index : index + 3]]
    if len(low) == 3 and low[:2] == ["in", "the"] and low[2] in HALVES_OF_DAY:
        return index + 3
    return index + 2 if low[:2] == ["at", "night"] else index


def read_hour_of_half(tokens: Sequence[Token], index: int, floor: int) -> tuple[int, int, DateSpan] | None:
    """ "[At] ten in the morning" from its "morning" at ``index``: a bare hour, which nothing else makes a time."""
    start = index - 2 if tokens[index].low != "night" else index - 1
    if start - 1 < floor or _half_of_day(tokens, start) != index + 1 or not (hour := _hour(tokens[start - 1])):
        return None
    if start < 2 or tokens[start - 2].low not in _BEFORE_HOUR:
        return None
    return in_half_of_day(tokens, (start - 1, start, DateSpan(minutes=hour * 60 if hour < 12 else 720)))


_BEFORE_HOUR = frozenset("at by for until till around about before after since from near of past".split())
