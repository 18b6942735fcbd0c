"""One amount in a sentence: a numeral or vague word with its currency sign and unit, before hedges and ranges are read around it."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.model import Hedge
from service.engine.quantities.measures import Amount, unit_at, with_unit
from service.engine.quantities.numerals import Numeral, read_numeral
from service.engine.quantities.shares import read_fraction, read_half, share_of
from service.engine.tokens import Token
from service.engine.vocabulary.numbers import (
    FOLDS,
    FRACTIONS,
    GROUPS,
    LEADS_TO_SHARE,
    MULTIPLES,
    NOT_AFTER_ONE,
    NOT_BEFORE_ONE,
    RANK_WORDS,
    SCALES,
    VAGUE,
    VAGUE_AFTER_A,
    VAGUE_BASES,
    VAGUE_FACTORS,
)
from service.engine.vocabulary.units import DOLLARS, SIGNS, SPELLINGS, UNITS


def read_amount(tokens: Sequence[Token], index: int) -> Amount | None:
    """The amount that starts at ``index`` -> its interval and unit; None where no number stands there."""
    low = tokens[index].low
    if low in SIGNS:
        return _money(tokens, index)
    if low in ("a", "an"):
        return _after_article(tokens, index)
    if low in VAGUE:
        return _vague(tokens, index)
    if low in MULTIPLES:
        return Amount(index, index, index + 1, index + 1, MULTIPLES[low], MULTIPLES[low], "times")
    if low in FOLDS:
        return Amount(index, index, index + 1, index + 1, FOLDS[low], FOLDS[low], "times")
    if low in ("half", "quarter", "one-half"):
        return read_half(tokens, index, index)
    if low in RANK_WORDS:
        return _rank(tokens, index)
    if low in ("minus", "-"):
        return _negative(tokens, index)
    return _counted(tokens, index)


def _counted(tokens: Sequence[Token], index: int) -> Amount | None:
    """Digits or number words with what follows them: fraction, ordinal, unit."""
    if tokens[index].low == "one" and not _counts_one(tokens, index):
        return None
    if ":" in tokens[index].low and (hours := _on_the_stopwatch(tokens[index].low)) is not None:
        return Amount(index, index, index + 1, index + 1, hours, hours, "duration", "hour", digits=True)
    numeral = read_numeral(tokens, index)
    fraction = read_fraction(tokens, index, numeral)
    if fraction is not None or numeral is None:
        return fraction
    if numeral.ordinal:
        return Amount(index, index, numeral.last, numeral.last, numeral.value, numeral.value, "ordinal", "ordinal")
    return with_unit(tokens, index, index, numeral)


def _on_the_stopwatch(low: str) -> float | None:
    """ "2:21:08" -> hours; None for anything but hours, minutes and seconds."""
    parts = low.split(":")
    if [len(part) for part in parts] not in ([1, 2, 2], [2, 2, 2]) or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    hours, minutes, seconds = (int(part) for part in parts)
    return round(hours + minutes / 60 + seconds / 3600, 9) if minutes < 60 and seconds < 60 else None


def _counts_one(tokens: Sequence[Token], index: int) -> bool:
    """Whether "one" is a number: "one hostage", "one of the", "at least one"; not "no one", "the one who", "one says"."""
    if index > 0 and (tokens[index - 1].low in ("least", "than", "only", "exactly", "most", "just")):
        return True
    if index + 1 >= len(tokens) or (index > 0 and tokens[index - 1].low in NOT_BEFORE_ONE and tokens[index + 1].join != "-"):
        return False
    after = tokens[index + 1]
    if after.low == "with" and index > 0 and tokens[index - 1].low in (",", "and"):
        return True  # "two were hurt, one with burns"
    if after.low == "and":
        return index + 2 < len(tokens) and tokens[index + 2].low in ("a", "one")
    return after.low == "of" or (after.low not in NOT_AFTER_ONE and (after.text[0].isalnum() or after.text == "%"))


def _money(tokens: Sequence[Token], index: int) -> Amount | None:
    """ "$ 64 million", "US$5", "EUR 5", "Rs 500"."""
    first, at = index, index + 1
    unit = SIGNS[tokens[index].low]
    if tokens[index].text == "$" and index > 0 and tokens[index - 1].text in DOLLARS and (tokens[index].join == "+" or len(tokens[index - 1].text) > 1):
        first, unit = index - 1, DOLLARS[tokens[index - 1].text]
    if tokens[index].text == "$" and at + 1 < len(tokens) and tokens[at].text in ("US", "U.S."):
        at += 1
    if at >= len(tokens):
        return None
    while at + 1 < len(tokens) and tokens[at].text in ("$", "-", ".", ":") and tokens[at].join in ("", "+") and at - index < 3:
        at += 1  # "Rs . 500"
    numeral = read_numeral(tokens, at)
    if numeral is None or numeral.ordinal:
        return None
    end = numeral.last
    if end < len(tokens) and SPELLINGS.get(tokens[end].low) == unit:
        end += 1  # "$5 million dollars"
    return Amount(first, at, numeral.last, end, numeral.value, numeral.value, "money", unit, numeral.scale, numeral.digits)


def _after_article(tokens: Sequence[Token], index: int) -> Amount | None:
    """ "a hundred", "a dozen", "a few", "a third of", "a quarter of a century", "a pair of", "a few hundred"."""
    if index + 1 >= len(tokens):
        return None
    low = tokens[index + 1].low
    follower = tokens[index + 2].low if index + 2 < len(tokens) else ""
    if low == "quarter" and index > 0 and tokens[index - 1].low == "by" and follower != "of":
        return share_of(tokens, index, index + 2, 0.25)  # "was cut by a quarter"
    if low in ("half", "quarter"):
        return read_half(tokens, index, index + 1) if follower == "of" or low == "half" or tokens[index + 2 : index + 3] and follower in SCALES else None
    if low in FRACTIONS and (follower == "of" or (index > 0 and tokens[index - 1].low in LEADS_TO_SHARE)):
        share = 1 / FRACTIONS[low]
        return share_of(tokens, index, index + 2, share)
    if low in GROUPS and follower == "of":
        return Amount(index, index, index + 2, index + 3, GROUPS[low], GROUPS[low], "cardinal")
    if low in VAGUE_AFTER_A:
        return _vague_times(tokens, index, index + 2, *VAGUE_AFTER_A[low])
    if low == "score" and (follower != "of" or index + 3 >= len(tokens) or not tokens[index + 3].is_word):
        return None
    if low in SCALES or low in ("hundred", "one"):
        numeral = read_numeral(tokens, index + 1) if low != "score" else Numeral(20.0, index + 2)
        return with_unit(tokens, index, index, numeral) if numeral is not None and not numeral.ordinal and low != "one" else None
    return None


def _vague(tokens: Sequence[Token], index: int) -> Amount | None:
    """ "several", "several hundred", "dozens of", "tens of thousands of"."""
    low = tokens[index].low
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if low == "several":
        return _vague_times(tokens, index, index + 1, *VAGUE[low])
    if after == "of" and index + 2 < len(tokens) and low in VAGUE_FACTORS and tokens[index + 2].low in VAGUE_BASES:
        base = VAGUE_BASES[tokens[index + 2].low]
        return _vague_times(tokens, index, index + 3, *(bound * base for bound in VAGUE_FACTORS[low]))
    if low == "tens" or (low == "scores" and after != "of") or (index > 0 and tokens[index - 1].is_number):
        return None
    return _vague_times(tokens, index, index + 1, *VAGUE[low])


def _vague_times(tokens: Sequence[Token], first: int, last: int, low: float, high: float) -> Amount:
    """A vague factor, the scale word behind it ("a few hundred", "a couple of dozen") and the unit ("several hours")."""
    at = last + 1 if last < len(tokens) and tokens[last].low == "of" else last
    while at < len(tokens) and at - first < 8 and tokens[at].low in SCALES and tokens[at].low != "score":
        factor = SCALES[tokens[at].low]
        low, high, last, at = low * factor, high * factor, at + 1, at + 1
    at = last + 1 if last < len(tokens) and tokens[last].low == "of" else last
    unit, end = unit_at(tokens, at, False)
    return Amount(first, first, last, end if unit else last, low, high, "vague", unit, hedge=Hedge.VAGUE)


def _rank(tokens: Sequence[Token], index: int) -> Amount | None:
    """ "# 2", "No. 1", "number two": a place in a row. "no 5" is not."""
    at = index + 1
    if tokens[index].low == "no" and at < len(tokens) and tokens[at].text == ".":
        at += 1
    if at >= len(tokens) or (tokens[index].low == "no" and at == index + 1):
        return None
    numeral = read_numeral(tokens, at)
    if numeral is None or numeral.ordinal or numeral.scale != 1.0 or numeral.value != int(numeral.value):
        return None
    return Amount(index, at, numeral.last, numeral.last, numeral.value, numeral.value, "ordinal", "ordinal", digits=numeral.digits)


def _negative(tokens: Sequence[Token], index: int) -> Amount | None:
    """ "minus 5 degrees", "-5%": only where a unit follows and no range is meant."""
    if index + 1 >= len(tokens) or (tokens[index].text == "-" and tokens[index + 1].join != "+") or (index > 0 and tokens[index - 1].is_number):
        return None
    numeral = read_numeral(tokens, index + 1)
    if numeral is None or numeral.ordinal:
        return None
    amount = with_unit(tokens, index, index, numeral)
    if amount.unit is None or UNITS[amount.unit].dimension not in ("temperature", "angle", "share", "points"):
        return None
    return amount._replace(low=-amount.low, high=-amount.high)
