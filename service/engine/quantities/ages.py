"""Ages: amounts that the words around them make an age ("25-year-old", "aged 25"), and words that are one ("in his twenties", "a teenager")."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.model import Hedge
from service.engine.quantities.measures import Amount
from service.engine.quantities.numerals import digits_value
from service.engine.tokens import Token
from service.engine.vocabulary.ages import AGE_BEFORE, AGE_DECADES, AGE_WORDS, PARTS, SOMETHING
from service.engine.vocabulary.closed_class import OWNERS
from service.engine.vocabulary.numbers import TENS

_AGE_UNITS = frozenset({"year", "month", "week", "day"})
_LINKS = frozenset({"of", "between", "from", "over", "under", "about", "just", "only", "around", "above", "below", "nearly", "almost"})


def as_age(tokens: Sequence[Token], amount: Amount) -> Amount:
    """The same amount, an age in its unit where the words around it say so."""
    if amount.form == "duration" or (amount.form == "vague" and amount.unit in _AGE_UNITS):
        end = _behind_old(tokens, amount.last)
        return amount._replace(last=end, form="age") if end and amount.unit in _AGE_UNITS else amount
    if amount.form != "cardinal":
        return amount
    if _age_before(tokens, amount.first) or _now_behind_name(tokens, amount):
        return amount._replace(form="age", unit="year")
    if amount.last < len(tokens) and tokens[amount.last].low in SOMETHING and tokens[amount.last].join == "-" and amount.low % 10 == 0:
        return amount._replace(last=amount.last + 1, high=amount.low + 9, form="age", unit="year", hedge=Hedge.RANGE)
    if amount.last < len(tokens) and tokens[amount.last].low in ("yo", "y") and tokens[amount.last].join == "+" and amount.digits:
        return amount._replace(last=amount.last + 1, form="age", unit="year")
    return amount


def _behind_old(tokens: Sequence[Token], index: int) -> int:
    """The index behind "old", "of age" or "' old" at ``index``; 0 where none stands there."""
    if index < len(tokens) and tokens[index].text == "'":
        index += 1
    if index >= len(tokens):
        return 0
    if tokens[index].low in ("old", "olds"):
        return index + 1
    if tokens[index].low == "of" and index + 1 < len(tokens) and tokens[index + 1].low == "age":
        return index + 2
    return 0


def _age_before(tokens: Sequence[Token], index: int) -> bool:
    """Whether "aged", "age" or "the age of" leads up to ``index``, past a hedge of at most four words."""
    for at in range(index - 1, max(-1, index - 5), -1):
        low = tokens[at].low
        if low in AGE_BEFORE:
            return True
        if low not in _LINKS and low not in ("than", "least", "most", "more", "less", "at"):
            return False
    return False


def _now_behind_name(tokens: Sequence[Token], amount: Amount) -> bool:
    """ "Ben Okoro, now 5.": how old, where nothing is counted."""
    at = amount.first
    if at < 3 or tokens[at - 1].low not in ("now", "then") or tokens[at - 2].text != "," or not tokens[at - 3].is_capital or amount.low >= 125:
        return False
    return amount.last >= len(tokens) or tokens[amount.last].text in (",", ".", ")", ";")


def age_words_start(tokens: Sequence[Token], index: int) -> int:
    """The index of the first of the words of age that end right before ``index`` ("aged", "the age of"); ``index`` without any."""
    at = index
    if at > 1 and tokens[at - 1].low == "of" and tokens[at - 2].low in AGE_BEFORE:
        at -= 1
    if at > 0 and tokens[at - 1].low in AGE_BEFORE:
        at -= 1
        return at - 1 if at > 0 and tokens[at - 1].low == "the" and at < index else at
    return index


def read_age_word(tokens: Sequence[Token], index: int) -> Amount | None:
    """An age without a number of years: "in his early twenties", "her 70s", "mid-20s", "teenager"."""
    low = tokens[index].low
    if low in AGE_WORDS:
        if tokens[index].is_capital and index + 1 < len(tokens) and tokens[index + 1].is_capital:
            return None  # "Teenage Mutant Ninja Turtles"
        return _interval(index, index, *AGE_WORDS[low])
    start = AGE_DECADES.get(low)
    if start is None and low[-1] == "s" and "0" <= low[0] <= "9":
        read = digits_value(low)
        start = int(read[0]) if read is not None and read[1] == "plural" and read[0] in TENS.values() else None
    if start is None or index == 0:
        return None
    return _decade(tokens, index, start)


def _decade(tokens: Sequence[Token], index: int, start: int) -> Amount | None:
    """ "[in] his [early] twenties" from the word of the decade at ``index``; None where it may be a decade of the calendar."""
    first = index
    part = tokens[index - 1].low
    if part in PARTS:
        first = index - 1
    elif part == "to" and index >= 3 and tokens[index - 2].low in ("mid", "early") and tokens[index - 1].join == "-":
        first = index - 2
    before = tokens[first - 1].low if first > 0 else ""
    if before not in OWNERS and (first == index or before == "the"):
        return None
    if before in OWNERS:
        first -= 1
    begin, end = (0, 9) if start != 13 else (0, 6)
    if part in PARTS and start != 13:
        begin, end = PARTS[part]
    elif part in PARTS:
        begin, end = {"early": (0, 1), "late": (4, 6)}.get(part, (2, 3))
    return _interval(first, index, start + begin, start + end)


def _interval(first: int, index: int, low: int, high: int) -> Amount:
    return Amount(first, index, index + 1, index + 1, float(low), float(high), "age", "year", hedge=Hedge.RANGE)
