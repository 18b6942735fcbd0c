"""Bare numerals: digits and number words -> one value. What they count, bound or measure is read around them by ``quantities``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from service.engine.tokens import Token
from service.engine.vocabulary.numbers import FRACTIONS, LETTER_SCALES, ONES, ORDINALS, SCALES, TEENS, TENS

_LIMIT = 1e100  # what is written larger than that counts as that: dropped it would agree with everything, and a float's arithmetic ends at 1e308
_SHORT = 24  # digits and separators of one token that may come again; longer ones are read, and not kept
_LONGEST = 300  # digits and separators of one token that tell a number; with more it is one past the limit
_DIGITS_AND_SEPARATORS = frozenset("0123456789,.")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?")
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_COMMA = re.compile(r"\d+,\d{1,2}")
_SMALL = {**ONES, **TEENS}
_WORDS = frozenset({*_SMALL, *TENS, "hundred"})


class Numeral(NamedTuple):
    """A value, the index behind its last token, and how it was written.

    ``scale`` is the last scale word read (1 without one), so that "3 to 5 million" can share it; ``ordinal`` marks "twenty-first" and "21st".
    """

    value: float
    last: int
    scale: float = 1.0
    digits: bool = False
    ordinal: bool = False


def digits_value(low: str) -> tuple[float, str] | None:
    """A digit token -> its value and kind: "plain", "ordinal" (21st), "plural" (1990s), "comma" (1,2 as in 1,2k); None if it is no number."""
    if len(low) <= _SHORT:
        return _short_value(low)
    if len(low) <= _LONGEST:
        return _value(low)
    return (_LIMIT, "plain") if "." not in low and low[0] != "0" and _DIGITS_AND_SEPARATORS.issuperset(low) else None


@lru_cache(maxsize=1024)
def _short_value(low: str) -> tuple[float, str] | None:
    """``_value`` of what may come again."""
    return _value(low)


def _value(low: str) -> tuple[float, str] | None:
    """``digits_value`` of a token that is not too long to be read."""
    if not low.isascii():
        return None
    kind = "plain"
    if low[-1].isalpha():
        kind, low = ("plural", low[:-1]) if low[-1] == "s" else ("ordinal", low[:-2])
    if _PLAIN.fullmatch(low):
        value = float(low)
    elif _GROUPED.fullmatch(low):
        value = float(low.replace(",", ""))
    elif _DOTTED.fullmatch(low):
        value = float(low.replace(".", ""))
    elif _COMMA.fullmatch(low) and kind == "plain":
        value, kind = float(low.replace(",", ".")), "comma"
    else:
        return None
    return min(value, _LIMIT), kind


def read_numeral(tokens: Sequence[Token], index: int) -> Numeral | None:
    """The numeral that starts at ``index``, as long as it goes; None where there is none. An article before it is the caller's."""
    low = tokens[index].low
    if "0" <= low[0] <= "9":
        return _read_digits(tokens, index)
    if low in _WORDS or low in SCALES or low in ORDINALS:
        return _read_words(tokens, index)
    return None


def _read_digits(tokens: Sequence[Token], index: int) -> Numeral | None:
    """ "1,200", "1 200 000", "1.2 million", "2.4m", "1,2k", "21st"."""
    read = digits_value(tokens[index].low)
    if read is None or read[1] == "plural":
        return None
    value, kind = read
    if kind == "ordinal":
        return Numeral(value, index + 1, digits=True, ordinal=True)
    last, total = index + 1, len(tokens)
    if kind == "plain" and value < 1000 and last < total:
        value, last = _spaced_groups(tokens, index, value)
        if last == index + 1 and last + 2 < total and tokens[last + 1].text in "/\u2044":
            value, last = _mixed(tokens, last, value)
    scale = 1.0
    while last < total and scale < 1e9:
        factor = _scale_at(tokens, last)
        if factor is None:
            break
        scale, last = scale * factor, last + 1
    if kind == "comma" and scale == 1.0 and not (last < total and tokens[last].low in ("%", "percent", "per")):
        return None  # "chapters 5,6"
    if scale != 1.0:
        value = min(scaled(value, scale), _LIMIT)
    if last < total and tokens[last].low == "and":
        value, last, scale = _and_a_half(tokens, last, value, scale)
    return Numeral(value, last, scale, digits=True)


def scaled(value: float, scale: float) -> float:
    """``value * scale`` as a decimal would have it: 1.1 million is 1,100,000, not 1,100,000.0000000002."""
    product = value * scale
    return round(product, 2) if product > 1e3 else round(product, 9)


def _spaced_groups(tokens: Sequence[Token], index: int, value: float) -> tuple[float, int]:
    """ "1 200 000": groups of exactly three digits, each one space apart."""
    last = index + 1
    while last < len(tokens) and last - index <= 32:
        text = tokens[last].text
        if (
            len(text) != 3
            or not (text.isascii() and text.isdigit())
            or tokens[last].join
            or tokens[last].start != tokens[last - 1].end + 1
            or "." in tokens[index].text
        ):
            break
        value, last = value * 1000 + int(text), last + 1
    return value, last


def _mixed(tokens: Sequence[Token], index: int, value: float) -> tuple[float, int]:
    """ "21 3/4": a whole number with a fraction of one digit each behind it."""
    above, below = tokens[index].text, tokens[index + 2].text
    one_digit = len(above) == len(below) == 1 and above.isascii() and below.isascii() and above.isdigit() and below.isdigit()
    if not one_digit or tokens[index].join not in ("", "-") or tokens[index + 1].join != "+" or not 0 < int(above) < int(below):
        return value, index
    return value + int(above) / int(below), index + 3


def _scale_at(tokens: Sequence[Token], index: int) -> float | None:
    """The scale word or letter behind digits: "million", "bn", "m" where it is no metre (money is told by the caller's sign)."""
    token = tokens[index]
    factor = SCALES.get(token.low)
    if factor is not None:
        return None if token.low == "score" else factor
    if token.low not in LETTER_SCALES or token.join == "-":
        return None
    if token.low in ("k", "bn", "tn", "mn") and (token.join == "+" or token.low != "k"):
        return LETTER_SCALES[token.low]
    if token.low in ("m", "b", "mm") and _is_million(tokens, index):
        return LETTER_SCALES[token.low]
    return None


def _is_million(tokens: Sequence[Token], index: int) -> bool:
    """Whether "m" or "b" behind digits is a million or billion: behind a currency sign, or before what comes in great numbers ("2.4m people")."""
    before = tokens[index - 2].text if index >= 2 else ""
    if before in "$€£¥₹₽₪₴" and before:
        return True
    if tokens[index].low == "b" or tokens[index].join != "+" or index + 1 >= len(tokens):
        return False
    follower = tokens[index + 1].low
    return follower == "people" or (follower[0].isalpha() and follower.endswith("s") and len(follower) > 3) or tokens[index].text == "M"


def _and_a_half(tokens: Sequence[Token], last: int, value: float, scale: float) -> tuple[float, int, float]:
    """ "two and a half [million]", "a million and a half", "1 and a half"; the arguments unchanged where none follows."""
    if last + 2 >= len(tokens) or tokens[last + 1].low not in ("a", "one", "three") or tokens[last + 2].low not in ("half", "quarter", "third", "quarters"):
        return value, last, scale
    share = {"half": 0.5, "quarter": 0.25, "third": 1 / 3, "quarters": 0.75}[tokens[last + 2].low]
    if tokens[last + 2].low != "quarters" and tokens[last + 1].low == "three":
        return value, last, scale
    if last + 3 < len(tokens) and tokens[last + 3].low == "of":
        return value, last, scale  # "two and a third of the": two things
    value, last = value + share * scale, last + 3
    if scale == 1.0 and last < len(tokens) and SCALES.get(tokens[last].low, 1.0) >= 1000:
        scale = SCALES[tokens[last].low]
        value, last = scaled(value, scale), last + 1
    return value, last, scale


def _read_words(tokens: Sequence[Token], index: int) -> Numeral | None:
    """ "twenty-five", "twelve hundred", "one hundred and forty-two", "hundred" alone (one of it), "twenty-first"."""
    total, group, room, scale = 0.0, 0.0, _LIMIT, 1.0
    largest, last, size = _LIMIT, index, len(tokens)
    while last < size:
        low = tokens[last].low
        if low in _SMALL or low in TENS:
            number = _SMALL.get(low) or TENS.get(low, 0)
            if number >= room or (number == 0 and last > index):
                break
            group, room = group + number, (10.0 if low in TENS and number < room else 0.0)
        elif low == "hundred" and group < 100:
            group, room, scale = (group or 1) * 100.0, 100.0, 100.0
        elif low in SCALES and SCALES[low] < largest and not (low == "score" and not 1 < group < 10):
            scale = SCALES[low]
            total, group = total + (group or 1) * scale, 0.0
            room = largest = scale
            if scale < 100:  # "two dozen" takes no more
                last += 1
                break
        elif (
            low in ORDINALS
            and (tokens[last].join == "-" or last == index or scale > 1 or ORDINALS[low] >= 100)
            and (ORDINALS[low] < room or ORDINALS[low] >= 100)
        ):
            return _ordinal(tokens, index, last, total + group)
        elif low == "and" and last > index and _goes_on(tokens, last, room, scale):
            pass
        else:
            break
        last += 1
    if last == index:
        return None
    value = total + group
    if last < size and tokens[last].low == "and":
        value, last, scale = _and_a_half(tokens, last, value, scale)
    return Numeral(min(value, _LIMIT), last, scale)


def _goes_on(tokens: Sequence[Token], index: int, room: float, scale: float) -> bool:
    """Whether the "and" at ``index`` carries the number on: "a hundred and forty-two", not "a hundred and two hundred"."""
    if scale < 100 or index + 1 >= len(tokens):
        return False
    low = tokens[index + 1].low
    number = _SMALL.get(low) or TENS.get(low, 0)
    after = tokens[index + 2].low if index + 2 < len(tokens) else ""
    return 0 < number < min(room, 100) and (after not in SCALES or after == "score")


def _ordinal(tokens: Sequence[Token], index: int, last: int, before: float) -> Numeral | None:
    """The ordinal that ends at ``last``: "third", "twenty-first", "two hundredth"."""
    number = ORDINALS[tokens[last].low]
    if tokens[last].low in FRACTIONS and last > index and number < 100 and before < 20:
        return None  # "two third": a fraction without its s is the fraction reader's
    value = (before or 1) * number if number >= 100 else before + number
    return Numeral(float(value), last + 1, ordinal=True)
