"""Tokens of one sentence -> its dates and clock times, from left to right."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.dates.clock import in_half_of_day, read_clock, read_hour_of_half, read_past
from service.engine.dates.days import day_first, day_of, dotted, from_month, iso, slashed
from service.engine.dates.distances import ago, from_weekday, shifted
from service.engine.dates.framing import DateMention, framed, paired
from service.engine.dates.years import Core, decade_word, years
from service.engine.model import DateSpan
from service.engine.tokens import Token
from service.engine.vocabulary.calendar import CLOCK_WORDS, DECADE_WORDS, ERAS, HALVES_OF_DAY, MONTHS, NEAR_DAYS, SHIFTS, WEEKDAYS

_TRIGGERS = frozenset({*MONTHS, *WEEKDAYS, *NEAR_DAYS, *SHIFTS, *CLOCK_WORDS, *DECADE_WORDS, *HALVES_OF_DAY, "ago", "o'clock", "quarter"})


_DIGITS = frozenset("0123456789")


def read_dates(tokens: Sequence[Token]) -> tuple[DateMention, ...]:
    """The tokens of one sentence -> its dates and clock times from left to right."""
    found: list[DateMention] = []
    floor = 0
    for index in [at for at, token in enumerate(tokens) if token.low in _TRIGGERS or token.low[0] in _DIGITS]:
        if index < floor:
            continue
        for core in _read_at(tokens, index, floor):
            mention = framed(tokens, core, floor, found)
            found.append(mention)
            floor = mention.last
    return tuple(paired(tokens, found)) if len(found) > 1 else tuple(found)


def _read_at(tokens: Sequence[Token], index: int, floor: int) -> tuple[Core, ...]:
    """The dates whose first trigger is the token at ``index``."""
    low = tokens[index].low
    if "0" <= low[0] <= "9":
        return _from_digits(tokens, index, floor)
    if low in MONTHS:
        return from_month(tokens, index, floor)
    if low in WEEKDAYS:
        return _one(from_weekday(tokens, index))
    if low == "ago":
        return _one(ago(tokens, index, floor))
    if low in ("past", "quarter"):
        past = read_past(tokens, index if low == "past" else index + 1, floor)
        return (Core(*in_half_of_day(tokens, past)),) if past is not None else ()
    if low in HALVES_OF_DAY:
        hour = read_hour_of_half(tokens, index, floor)
        return (Core(*hour),) if hour is not None else ()
    if low in SHIFTS:
        return _one(shifted(tokens, index))
    if low in NEAR_DAYS:
        return (Core(index, index + 1, DateSpan(relative=("day", NEAR_DAYS[low]))),)
    if low in DECADE_WORDS:
        return _one(decade_word(tokens, index))
    clock = read_clock(tokens, index, floor)
    return (Core(*in_half_of_day(tokens, clock)),) if clock is not None else ()


def _one(core: Core | None) -> tuple[Core, ...]:
    return () if core is None else (core,)


def _from_digits(tokens: Sequence[Token], index: int, floor: int) -> tuple[Core, ...]:
    """A clock time, an ISO date, a day before its month, a year or a decade."""
    token = tokens[index]
    if not token.low.isascii() or len(token.low) > 10 or (token.join == "+" and index > 0 and tokens[index - 1].is_word):
        return ()
    clock = read_clock(tokens, index, floor)
    if clock is not None:
        return (Core(*in_half_of_day(tokens, clock)),)
    if index + 1 < len(tokens) and tokens[index + 1].low in ERAS and token.low.isdigit() and token.low.isascii():
        return (Core(index, index + 2, DateSpan(ERAS[tokens[index + 1].low] * int(token.low))),)
    if len(token.low) <= 4 and token.join != "-" and (day := day_of(token.low)):
        return day_first(tokens, index, day) or slashed(tokens, index)
    if "." in token.low:
        return _one(dotted(tokens, index))
    if len(token.low) == 4 and (whole := iso(tokens, index)) is not None:
        return (whole,)
    return years(tokens, index)
