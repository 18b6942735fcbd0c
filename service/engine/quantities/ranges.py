"""Two amounts that are one quantity: ranges ("8 to 10", "between 300 and 500", "$3-5 million") and scores ("24-3")."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.model import Hedge
from service.engine.quantities.amounts import read_amount
from service.engine.quantities.measures import Amount
from service.engine.tokens import Token
from service.engine.vocabulary.numbers import CHANGE_VERBS, ONES, SCORE_WORDS, TEENS, TENS

_SEPARATORS = frozenset({"to", "-", "or", "through", "\u2014"})


_NUMBER_WORDS = frozenset({*ONES, *TEENS, *TENS})


def paired(tokens: Sequence[Token], left: Amount, taken: frozenset[int]) -> Amount:
    """A range or score where a second amount follows ("8 to 10", "$3-5 million", "between 300 and 500", "24-3"), else the amount as it is."""
    at = left.last
    if (
        at + (tokens[at].join != "-" if at < len(tokens) else 1) >= len(tokens)
        or left.form in ("ordinal", "times", "fraction", "ratio")
        or left.hedge is Hedge.VAGUE
    ):
        return left
    separator = tokens[at].low
    between = left.first > 0 and tokens[left.first - 1].low == "between"
    if tokens[at].join == "-" and (tokens[at].is_number or separator in _NUMBER_WORDS):
        at, separator = at, "-"
    elif separator in _SEPARATORS or (between and separator == "and"):
        at += 1
    else:
        return left
    if at >= len(tokens) or at in taken or tokens[at].low in ("a", "an"):
        return left
    if separator == "to" and tokens[at].low == "-":
        at += 1
    right = read_amount(tokens, at)
    if right is None or right.form in ("ordinal", "times", "fraction", "ratio") or right.hedge is Hedge.VAGUE or right.core_last - 1 in taken:
        return left
    if separator == "to" and not between and _changes(tokens, left.first):
        return left
    joined = _joined(tokens, left, right, separator)
    if joined is None:
        return left
    return (
        joined._replace(first=joined.first - 1) if between or (joined.form != "score" and left.first > 0 and tokens[left.first - 1].low == "from") else joined
    )


def _joined(tokens: Sequence[Token], left: Amount, right: Amount, separator: str) -> Amount | None:
    """Two amounts -> their range or score; None where their units differ or they do not go together."""
    unit = right.unit if left.unit is None else left.unit
    if right.unit is not None and right.unit != unit:
        return None
    if left.unit is not None and right.unit is None and (separator == "or" or left.form not in ("money",)):
        return None
    low, high = left.low, right.high
    if (
        left.scale == 1.0
        and right.scale >= 100
        and low < high / right.scale
        and left.unit in (None, unit)
        and (separator != "or" or left.digits == right.digits)
    ):
        low *= right.scale
    if (
        separator in ("-", "to")
        and unit is None
        and (low >= high or (low == 0 and separator == "-") or _is_score(tokens, left, right))
        and max(low, high) < 1000
    ):
        return _replace_range(left, right, left.low, right.high, "score", "score", Hedge.EXACT)
    if low >= high or (separator == "or" and high > 10 * max(low, 1)):
        return None
    form = right.form if left.form == "cardinal" else left.form
    return _replace_range(left, right, low, high, form, unit, Hedge.RANGE)


def _replace_range(left: Amount, right: Amount, low: float, high: float, form: str, unit: str | None, hedge: Hedge) -> Amount:
    return Amount(left.first, left.core_first, right.core_last, right.last, low, high, form, unit, right.scale, left.digits, hedge)


def _is_score(tokens: Sequence[Token], left: Amount, right: Amount) -> bool:
    """Whether "1-3" is a score: a word of winning or losing stands near and nothing is counted behind it."""
    if not (left.digits and right.digits) or left.low != int(left.low) or right.low != int(right.low):
        return False
    near = tokens[max(0, left.first - 4) : left.first]
    return any(token.low in SCORE_WORDS for token in near) or (right.last < len(tokens) and tokens[right.last].low in SCORE_WORDS)


def _changes(tokens: Sequence[Token], index: int) -> bool:
    """ "rose from 3 to 5": a verb of change before "from" makes it two values."""
    return any(token.low in CHANGE_VERBS for token in tokens[max(0, index - 6) : index])
