"""Units behind a number, and the amount that the two make."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from service.engine.model import Hedge
from service.engine.quantities.numerals import Numeral, read_numeral
from service.engine.tokens import Token
from service.engine.vocabulary.units import BETWEEN_NUMBER_AND_UNIT, DIGITS_ONLY_UNITS, DURATIONS, MONEY, SHARES, SPELLINGS, TIGHT_UNITS, UNITS, WEIGHING

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


_TIMES = {"times": "", "time": "-", "x": "+", "fold": ""}  # "three times", "three-time", "5x": how the word hangs on the number
_UNIT_TRIE = build_trie(SPELLINGS.items())


def unit_at(tokens: Sequence[Token], index: int, digits: bool) -> tuple[str | None, int]:
    """The unit that starts at ``index`` behind a number -> (canonical unit, index behind it); (None, index) where there is none."""
    if index >= len(tokens):
        return None, index
    start = index
    low = tokens[index].low
    if low in BETWEEN_NUMBER_AND_UNIT and index + 1 < len(tokens) and SPELLINGS.get(tokens[index + 1].low) in DURATIONS:
        index, low = index + 1, tokens[index + 1].low
    if (
        low not in _UNIT_TRIE
        or (low in TIGHT_UNITS and tokens[index].join != "+")
        or (low in DIGITS_ONLY_UNITS and not digits)
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


def with_unit(tokens: Sequence[Token], first: int, core_first: int, numeral: Numeral) -> Amount:
    """A numeral and the unit behind it -> the amount; smaller units of the same sort are added ("two hours and 30 minutes")."""
    value, last = numeral.value, numeral.last
    if last < len(tokens) and _TIMES.get(tokens[last].low) in ("", tokens[last].join):
        return Amount(first, core_first, last, last + 1, value, value, "times", None, numeral.scale, numeral.digits)
    unit, end = unit_at(tokens, last, numeral.digits)
    if unit == "pound":
        unit = _pounds(tokens, core_first, end, numeral)
    before = last
    while unit is not None and end > before and not numeral.value % 1:  # nobody who measures in tenths adds a smaller unit
        before = end
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
        or (tokens[end].low == "," and (UNITS[smaller].dimension == "time" or _says_how_far(tokens, last)))
    ):
        return value, end
    return round(value + numeral.value * UNITS[smaller].factor / home.factor, 9), last


def _says_how_far(tokens: Sequence[Token], at: int) -> bool:
    """ "6 meters, 40 centimeters above the old mark": how far it is from something, and no part of the measure."""
    return at < len(tokens) and tokens[at].low in _FROM


_FROM = frozenset("above below over under beyond ahead behind short more less higher lower longer shorter taller deeper wider fewer from off up down".split())


def _pounds(tokens: Sequence[Token], core_first: int, end: int, numeral: Numeral) -> str:
    """Pounds of weight, pounds sterling, or either."""
    around = {token.low for token in tokens[max(0, core_first - 4) : core_first]} | ({tokens[end].low} if end < len(tokens) else set())
    if around & WEIGHING or (end < len(tokens) and tokens[end].low == "of") or tokens[numeral.last].join == "-":
        return "lb"
    return "GBP" if numeral.scale >= 1e6 or "sterling" in around else "pound"
