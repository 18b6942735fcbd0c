"""Years, decades and eras; whether four digits are a year at all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from service.engine.model import DateSpan
from service.engine.tokens import Token
from service.engine.vocabulary.calendar import BOUNDS, COUNTED, COUNTS_BEFORE_OF, DECADE_WORDS, NOT_BEFORE_YEAR, NOT_COUNTED, PARTS, YEAR_LEADS
from service.engine.vocabulary.units import DURATIONS


class Core(NamedTuple):
    """The calendar words of a date before parts and bounds are read around them."""

    first: int
    last: int
    date: DateSpan


def year_of(low: str) -> int:
    """ "2023" -> 2023; 0 where it is no year from 1000 to 2100."""
    return int(low) if len(low) == 4 and low.isascii() and low.isdigit() and 1000 <= int(low) <= 2100 else 0


def year_behind(tokens: Sequence[Token], index: int) -> tuple[int, int]:
    """The year that follows a month or day at ``index`` (", 2023", "of 2023", "2023") and the index behind it; (0, ``index``) without one."""
    at = index
    while at < len(tokens) and at < index + 2 and tokens[at].low in (",", "of", "in"):
        at += 1
    if at < len(tokens) and (year := year_of(tokens[at].low)) and tokens[at].join != "-" and not counts_things(tokens, at + 1):
        return year, at + 1
    if at + 1 < len(tokens) and tokens[at].text == "'" and len(tokens[at + 1].low) == 2 and tokens[at + 1].join == "+" and tokens[at + 1].low.isdigit():
        return century_of(int(tokens[at + 1].low)), at + 2
    return 0, index


def century_of(short: int) -> int:
    """ "'23" -> 2023, "'94" -> 1994."""
    return 1900 + short if short >= 30 else 2000 + short


def counts_things(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word at ``index`` is a thing in the plural, so that the number before it counts it: "2000 people"."""
    if index >= len(tokens):
        return False
    low = tokens[index].low
    if not tokens[index].text[0].islower() or low in NOT_COUNTED:
        return False
    return low in COUNTED or low in DURATIONS or (low.endswith("s") and len(low) > 3 and not low.endswith(("ss", "us", "is"))) or low in ("million", "billion")


def years(tokens: Sequence[Token], index: int) -> tuple[Core, ...]:
    """ "in 1999", "(1941-1947)", "2013-14", "the 1990s", "'90s"."""
    low = tokens[index].low
    if low[-1] == "s":
        decade = _decade(tokens, index)
        return () if decade is None else (decade,)
    year = year_of(low)
    if not year or tokens[index].join == "-" and index > 0 and tokens[index - 1].low not in PARTS and tokens[index - 1].low not in BOUNDS:
        return ()
    at = index + 1
    if at < len(tokens) and tokens[at].text in ("/", "-") and at + 1 < len(tokens):
        at += 1
    if at < len(tokens) and tokens[at].is_number and (tokens[at].join == "-" or at > index + 1) and (until := _later(year, tokens[at].low)):
        return (Core(index, index + 1, DateSpan(year, bound="since")), Core(index + 1, at + 1, DateSpan(until, bound="until")))
    return (Core(index, index + 1, DateSpan(year)),) if _is_year(tokens, index, year) else ()


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
    if before in NOT_BEFORE_YEAR or counts_things(tokens, index + 1) and before != "the" and not _opens(tokens, index, year):
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


def _opens(tokens: Sequence[Token], index: int, year: int) -> bool:
    """Whether a sentence opens with "in" and what reads as a year of our times: "In 2005 floods killed 117 people"; so many are "2,005"."""
    things = tokens[index + 1].low
    return index > 0 and 1900 <= year <= 2099 and tokens[index - 1].text == "In" and things not in COUNTED and things not in DURATIONS


def _decade(tokens: Sequence[Token], index: int) -> Core | None:
    """ "the 1990s", "'90s", "the 90s"; "his 90s" is an age."""
    digits = tokens[index].low[:-1]
    if year := year_of(digits):
        return Core(index, index + 1, DateSpan(year, decade=True)) if year % 10 == 0 else None
    if len(digits) != 2 or not digits.isdigit() or digits[1] != "0" or index == 0:
        return None
    if tokens[index - 1].text == "'" and tokens[index].join == "+":
        return Core(index - 1, index + 1, DateSpan(century_of(int(digits)), decade=True))
    if tokens[index - 1].low == "the" or (index > 1 and tokens[index - 1].low in PARTS and tokens[index - 2].low == "the"):
        return Core(index, index + 1, DateSpan(century_of(int(digits)), decade=True))
    return None


def decade_word(tokens: Sequence[Token], index: int) -> Core | None:
    """ "the nineties", "the early nineties"."""
    at = index - 1 if index > 0 and tokens[index - 1].low in PARTS else index
    if at == 0 or tokens[at - 1].low != "the":
        return None
    return Core(index, index + 1, DateSpan(DECADE_WORDS[tokens[index].low], decade=True))
