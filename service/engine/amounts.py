"""One amount in a sentence: a numeral or vague word with its currency sign and unit, before hedges and ranges are read around it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from service.engine.model import Hedge
from service.engine.numerals import Numeral, digits_value, read_numeral, scaled
from service.engine.tokens import Token
from service.engine.vocabulary.numbers import (
    FOLDS,
    FRACTIONS,
    GROUPS,
    MULTIPLES,
    NOT_AFTER_ONE,
    NOT_BEFORE_ONE,
    RANK_WORDS,
    RATING_BASES,
    SCALES,
    VAGUE,
    VAGUE_AFTER_A,
    VAGUE_BASES,
    VAGUE_FACTORS,
)
from service.engine.vocabulary.units import DOLLARS, DURATIONS, MONEY, SHARES, SIGNS, SPELLINGS, SUBDIVIDED, UNITS, WEIGHING

# a trie: a word leads to the next node, "" to what the phrase that ends here means
Trie = dict[str, "Trie | str"]


class Amount(NamedTuple):
    """An interval with its unit; ``[first, last)`` covers sign and unit, ``[core_first, core_last)`` the number words themselves."""

    first: int
    core_first: int
    core_last: int
    last: int
    low: float
    high: float
    form: str
    unit: str | None = None
    scale: float = 1.0
    digits: bool = False
    hedge: Hedge = Hedge.EXACT


def build_trie(phrases: Iterable[tuple[str, str]], backwards: bool = False) -> Trie:
    """Phrases and their meanings -> a trie over their words; ``backwards`` for looking from a number to the left."""
    root: Trie = {}
    for phrase, meaning in phrases:
        node = root
        words = phrase.split()
        for word in reversed(words) if backwards else words:
            node = node.setdefault(word, {})  # type: ignore[assignment]
        node[""] = meaning
    return root


_UNIT_TRIE = build_trie(SPELLINGS.items())
_BETWEEN_NUMBER_AND_UNIT = frozenset(
    "more additional further consecutive straight long full whole calendar business working solid short extra entire good u.s. us".split()
)
_TIGHT = frozenset({"v", "w", "g", "b"})
_LOOSE_LETTERS = frozenset({"m", "min", "sec", "mi", "ha", "hp", "mb", "gb", "kb", "tb", "pp"})
_HALF_OF = frozenset("of the a an its their his her all that this those these our my dozen hundred million billion thousand crore lakh".split())
_LEADS_TO_SHARE = frozenset("than about nearly almost roughly around approximately over by least only".split())
_NOT_BEFORE_HALF = frozenset("first second third fourth other latter the this that and final last each better time".split())
_SLASHES = frozenset("/\u2044")


def unit_at(tokens: Sequence[Token], index: int, digits: bool) -> tuple[str | None, int]:
    """The unit that starts at ``index`` behind a number -> (canonical unit, index behind it); (None, index) where there is none."""
    if index >= len(tokens):
        return None, index
    start = index
    low = tokens[index].low
    if low in _BETWEEN_NUMBER_AND_UNIT and index + 1 < len(tokens) and SPELLINGS.get(tokens[index + 1].low) in DURATIONS and low not in ("us", "u.s."):
        index, low = index + 1, tokens[index + 1].low
    if (
        low not in _UNIT_TRIE
        or (low in _TIGHT and tokens[index].join != "+")
        or (low in _LOOSE_LETTERS and not digits)
        or (low == "g" and tokens[index].text == "G")
    ):
        return None, start
    node: Trie | str = _UNIT_TRIE
    found: str | None = None
    end = start
    while index < len(tokens) and isinstance(node, dict) and tokens[index].low in node:
        node = node[tokens[index].low]
        index += 1
        if isinstance(node, dict) and isinstance(node.get(""), str):
            found, end = str(node[""]), index
    return found, end


def form_of(unit: str | None) -> str:
    """The form that a unit gives its number."""
    if unit is None:
        return "cardinal"
    if unit in SHARES:
        return "percent" if unit == "percent" else "fraction"
    return "duration" if unit in DURATIONS else "money" if unit in MONEY else "measure"


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
        return _half(tokens, index, index)
    if low in RANK_WORDS:
        return _rank(tokens, index)
    if low in ("minus", "-"):
        return _negative(tokens, index)
    return _counted(tokens, index)


def _counted(tokens: Sequence[Token], index: int) -> Amount | None:
    """Digits or number words with what follows them: fraction, ordinal, unit."""
    if tokens[index].low == "one" and not _counts_one(tokens, index):
        return None
    fraction = _fraction(tokens, index)
    if fraction is not None:
        return fraction
    numeral = read_numeral(tokens, index)
    if numeral is None:
        return None
    if numeral.ordinal:
        return Amount(index, index, numeral.last, numeral.last, numeral.value, numeral.value, "ordinal", "ordinal")
    return with_unit(tokens, index, index, numeral)


def with_unit(tokens: Sequence[Token], first: int, core_first: int, numeral: Numeral) -> Amount:
    """A numeral and the unit behind it -> the amount; smaller units of the same sort are added ("two hours and 30 minutes")."""
    value, last = numeral.value, numeral.last
    if (
        last < len(tokens)
        and tokens[last].low in ("times", "time", "x", "fold")
        and (tokens[last].low != "time" or tokens[last].join == "-")
        and tokens[last].low != ""
    ):
        if tokens[last].low != "x" or tokens[last].join == "+":
            return Amount(first, core_first, last, last + 1, value, value, "times", None, numeral.scale, numeral.digits)
    unit, end = unit_at(tokens, last, numeral.digits)
    if unit == "pound":
        unit = _pounds(tokens, core_first, end, numeral)
    if unit is not None:
        value, end = _smaller_units(tokens, end, value, unit)
    return Amount(first, core_first, last, end, value, value, form_of(unit), unit, numeral.scale, numeral.digits)


def _smaller_units(tokens: Sequence[Token], end: int, value: float, unit: str) -> tuple[float, int]:
    """ "two hours and 30 minutes", "6 ft 2 inches", "an hour and a half" -> the value in the first unit and the index behind."""
    home = UNITS[unit]
    at = end + 1 if end < len(tokens) and tokens[end].low in ("and", ",") else end
    if home.dimension not in ("time", "length", "mass") or at >= len(tokens):
        return value, end
    if at > end and tokens[at].low in ("a", "one") and at + 1 < len(tokens) and tokens[at + 1].low in ("half", "quarter"):
        return value + (0.5 if tokens[at + 1].low == "half" else 0.25), at + 2
    numeral = read_numeral(tokens, at)
    if numeral is None or numeral.ordinal:
        return value, end
    smaller, last = unit_at(tokens, numeral.last, numeral.digits)
    if (
        smaller is None
        or UNITS[smaller].dimension != home.dimension
        or UNITS[smaller].factor >= home.factor
        or (tokens[end].low == "," and UNITS[smaller].dimension == "time")
    ):
        return value, end
    return round(value + numeral.value * UNITS[smaller].factor / home.factor, 9), last


def _pounds(tokens: Sequence[Token], core_first: int, end: int, numeral: Numeral) -> str:
    """Pounds of weight, pounds sterling, or either."""
    around = {token.low for token in tokens[max(0, core_first - 4) : core_first]} | ({tokens[end].low} if end < len(tokens) else set())
    if around & WEIGHING or (end < len(tokens) and tokens[end].low == "of") or tokens[numeral.last].join == "-":
        return "lb"
    return "GBP" if numeral.scale >= 1e6 or "sterling" in around else "pound"


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
    if low in ("half", "quarter"):
        return _half(tokens, index, index + 1) if follower == "of" or low == "half" or tokens[index + 2 : index + 3] and follower in SCALES else None
    if low in FRACTIONS and (follower == "of" or (index > 0 and tokens[index - 1].low in _LEADS_TO_SHARE)):
        share = 1 / FRACTIONS[low]
        return _share_of(tokens, index, index + 2, share)
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


def _half(tokens: Sequence[Token], first: int, index: int) -> Amount | None:
    """ "half a million", "half of", "half-dozen", "half an hour", "a quarter of a century"; not "the first half"."""
    share = 0.5 if tokens[index].low != "quarter" else 0.25
    if index > 0 and tokens[index - 1].low in _NOT_BEFORE_HALF and first == index:
        return None
    if index + 1 >= len(tokens):
        return _share_of(tokens, first, index + 1, share) if index > 0 and tokens[index - 1].low in _LEADS_TO_SHARE else None
    after = tokens[index + 1]
    if share == 0.25 and after.low not in ("of", "million", "billion", "century") and after.join != "-":
        return None
    if after.low == "percent" or after.low == "%" or (after.low == "per" and index + 2 < len(tokens) and tokens[index + 2].low == "cent"):
        return Amount(first, first, index + 1, unit_at(tokens, index + 1, False)[1], share, share, "percent", "percent")
    return (
        _share_of(tokens, first, index + 1, share)
        if after.low in _HALF_OF or SPELLINGS.get(after.low) in DURATIONS or (index > 0 and tokens[index - 1].low in _LEADS_TO_SHARE)
        else None
    )


def _share_of(tokens: Sequence[Token], first: int, last: int, share: float) -> Amount:
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


def _fraction(tokens: Sequence[Token], index: int) -> Amount | None:
    """ "two-thirds", "three quarters", "one third of", "3/4", "9.7/10", "41 out of 100", "one in five"."""
    numeral = read_numeral(tokens, index) if tokens[index].is_number else None
    small = _small(tokens, index)
    if small is None and numeral is None:
        return None
    last = numeral.last if numeral is not None else index + 1
    if last >= len(tokens):
        return None
    after = tokens[last]
    if small is not None and after.low in FRACTIONS and (small == 1 or after.low.endswith(("s", "ths"))) and small < FRACTIONS[after.low]:
        if small > 1 or after.join == "-" or (last + 1 < len(tokens) and tokens[last + 1].low == "of"):
            return _share_of(tokens, index, last + 1, small / FRACTIONS[after.low])
    value = numeral.value if numeral is not None else small
    if value is None or (numeral is not None and numeral.ordinal):
        return None
    if after.text in _SLASHES:
        return _slashed(tokens, index, last, value)
    if after.low == "out" and last + 2 < len(tokens) and tokens[last + 1].low == "of":
        return _ratio(tokens, index, last + 2, value, RATING_BASES)
    if after.low == "in" and last + 1 < len(tokens) and (value == 1 or value <= 9):
        return _ratio(tokens, index, last + 1, value, RATING_BASES if value > 1 else None)
    return None


def _small(tokens: Sequence[Token], index: int) -> int | None:
    """A number of one token up to 99, for the numerator of a fraction."""
    low = tokens[index].low
    if tokens[index].is_number:
        return int(low) if low.isascii() and low.isdigit() and len(low) < 3 else None
    numeral = read_numeral(tokens, index) if low in _NUMERATORS else None
    return int(numeral.value) if numeral is not None and numeral.last == index + 1 else _NUMERATORS.get(low)


_NUMERATORS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}


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


def _counts_one(tokens: Sequence[Token], index: int) -> bool:
    """Whether "one" is a number: "one hostage", "one of the", "at least one"; not "no one", "the one who", "one says"."""
    if index > 0 and (tokens[index - 1].low in ("least", "than", "only", "exactly", "most", "just")):
        return True
    if index + 1 >= len(tokens) or (index > 0 and tokens[index - 1].low in NOT_BEFORE_ONE and tokens[index + 1].join != "-"):
        return False
    after = tokens[index + 1]
    if after.low == "and":
        return index + 2 < len(tokens) and tokens[index + 2].low in ("a", "one")
    return after.low == "of" or (after.low not in NOT_AFTER_ONE and (after.text[0].isalnum() or after.text == "%"))
