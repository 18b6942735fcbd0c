"""Parts of a whole: "half a million", "two-thirds", "3/4", "one in five", "41 out of 100"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.quantities.measures import Amount, form_of, unit_at, with_unit
from service.engine.quantities.numerals import Numeral, digits_value, read_numeral, scaled
from service.engine.tokens import Token
from service.engine.vocabulary.numbers import FRACTIONS, HALF_OF, LEADS_TO_SHARE, NOT_BEFORE_HALF, NUMERATORS, RATING_BASES, SCALES
from service.engine.vocabulary.units import DURATIONS, SPELLINGS, SUBDIVIDED, UNITS

_SLASHES = frozenset({"/", "\u2044"})


def read_half(tokens: Sequence[Token], first: int, index: int) -> Amount | None:
    """ "half a million", "half of", "half-dozen", "half an hour", "a quarter of a century"; not "the first half"."""
    share = 0.5 if tokens[index].low != "quarter" else 0.25
    if index > 0 and tokens[index - 1].low in NOT_BEFORE_HALF and first == index:
        return None
    if index + 1 >= len(tokens):
        return share_of(tokens, first, index + 1, share) if index > 0 and tokens[index - 1].low in LEADS_TO_SHARE else None
    after = tokens[index + 1]
    if share == 0.25 and after.low not in ("of", "million", "billion", "century") and after.join != "-":
        return None
    if after.low == "percent" or after.low == "%" or (after.low == "per" and index + 2 < len(tokens) and tokens[index + 2].low == "cent"):
        return Amount(first, first, index + 1, unit_at(tokens, index + 1, False)[1], share, share, "percent", "percent")
    return (
        share_of(tokens, first, index + 1, share)
        if after.low in HALF_OF or SPELLINGS.get(after.low) in DURATIONS or (index > 0 and tokens[index - 1].low in LEADS_TO_SHARE)
        else None
    )


def share_of(tokens: Sequence[Token], first: int, last: int, share: float) -> Amount:
    """A share and what it is of: "half a million" and "a quarter of a century" are numbers, "a third of the votes" a fraction."""
    at = last
    if at < len(tokens) and tokens[at].low == "of" and at + 1 < len(tokens) and tokens[at + 1].low in ("a", "an"):
        at += 2
    elif at < len(tokens) and tokens[at].low in ("a", "an"):
        at += 1
    if at < len(tokens) and tokens[at].low in SCALES and tokens[at].low != "score" and tokens[at - 1].low != "of":
        scale = SCALES[tokens[at].low]
        return with_unit(tokens, first, first, Numeral(scaled(share, scale), at + 1, scale))
    unit, end = unit_at(tokens, at, False) if at < len(tokens) and tokens[at - 1].low != "of" else (None, at)
    if unit is None or UNITS[unit].group == "":
        return Amount(first, first, last, last, share, share, "fraction", "fraction")
    if unit in SUBDIVIDED:
        unit, factor = SUBDIVIDED[unit]
        share = round(share * factor, 6)
    return Amount(first, first, last, end, share, share, form_of(unit), unit)


def read_fraction(tokens: Sequence[Token], index: int, numeral: Numeral | None) -> Amount | None:
    """ "two-thirds", "three quarters", "one third of", "3/4", "9.7/10", "41 out of 100", "one in five"; ``numeral`` is what stands at ``index``."""
    named = _named_fraction(tokens, index)
    if named is not None or numeral is None or numeral.ordinal or numeral.last >= len(tokens):
        return named
    last, after = numeral.last, tokens[numeral.last].low
    if after in _SLASHES:
        return _slashed(tokens, index, last, numeral.value) if numeral.digits else None
    if after == "out" and last + 2 < len(tokens) and tokens[last + 1].low == "of":
        return _ratio(tokens, index, last + 2, numeral.value, RATING_BASES)
    if after == "in" and last + 1 < len(tokens) and numeral.value <= 9:
        return _ratio(tokens, index, last + 1, numeral.value, RATING_BASES if numeral.value > 1 else None)
    return None


def _named_fraction(tokens: Sequence[Token], index: int) -> Amount | None:
    """ "two-thirds", "one third of": a number of one token before the name of a part."""
    if index + 1 >= len(tokens) or (below := FRACTIONS.get(tokens[index + 1].low)) is None:
        return None
    low, after = tokens[index].low, tokens[index + 1]
    above = NUMERATORS.get(low, 0) or (int(low) if len(low) < 3 and low.isascii() and low.isdigit() else 0)
    if not 0 < above < below or (above > 1 and not after.low.endswith("s")):
        return None
    if above > 1 or after.join == "-" or (index + 2 < len(tokens) and tokens[index + 2].low == "of"):
        return share_of(tokens, index, index + 2, above / below)
    return None


def _slashed(tokens: Sequence[Token], index: int, slash: int, value: float) -> Amount | None:
    """ "3/4", "9.7/10", and "21/2" where the slash is that of a folded vulgar fraction (two and a half)."""
    below = digits_value(tokens[slash + 1].low) if slash + 1 < len(tokens) and tokens[slash + 1].is_number else None
    if below is None or below[1] != "plain" or below[0] == 0 or (slash + 2 < len(tokens) and tokens[slash + 2].text in _SLASHES):
        return None
    whole = 0.0
    if tokens[slash].text == "\u2044" and value >= 10:
        whole, value = divmod(value, 10)
    if not (0 < value < below[0] and (below[0] in RATING_BASES or (value < 10 and below[0] < 10))) and not (value == below[0] and value in RATING_BASES):
        return None
    share = value / below[0]
    if whole:
        return with_unit(tokens, index, index, Numeral(whole + share, slash + 2, digits=True))
    form = "ratio" if below[0] >= 10 or tokens[slash].text == "/" and below[0] == 5 else "fraction"
    return Amount(index, index, slash + 2, slash + 2, share, share, form, "fraction", digits=True)


def _ratio(tokens: Sequence[Token], index: int, at: int, value: float, bases: frozenset[int] | None) -> Amount | None:
    """ "one in five", "41 out of 100": the second number stands at ``at``, and nothing that makes it a measure follows it."""
    below = read_numeral(tokens, at)
    if below is None or below.ordinal or not value <= below.value or below.value < 2 or (bases is not None and below.value not in bases):
        return None
    if below.value == value and below.value not in (10, 100) or (below.digits and 1000 <= below.value < 2100 and below.last == at + 1):
        return None
    unit, _ = unit_at(tokens, below.last, below.digits)
    if unit is not None:
        return None
    return Amount(index, index, below.last, below.last, value / below.value, value / below.value, "ratio", "fraction", digits=below.digits)
