"""Tokens of one sentence -> the quantities in it: intervals with hedge, unit and form. Linear, and never raises.

A score such as "24-3" is kept as written: ``low`` is the first number, ``high`` the second, whichever is greater, and the unit is "score".
Ordinals, places in a row ("No. 2") and names ("Chapter 3") have forms of their own, since none of them counts anything.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from service.engine.ages import age_words_start, as_age, read_age_word
from service.engine.amounts import Amount, Trie, build_trie, read_amount, with_unit
from service.engine.model import Hedge, Quantity
from service.engine.numerals import Numeral
from service.engine.tokens import Token
from service.engine.vocabulary.ages import AGE_TRIGGERS
from service.engine.vocabulary.hedges import AFTER, BEFORE, JUST_OVER, JUST_UNDER, OVER_IS_MORE
from service.engine.vocabulary.numbers import (
    CHANGE_VERBS,
    FOLDS,
    LABEL_NOUNS,
    LETTER_SCALES,
    MULTIPLES,
    ONES,
    OPENERS_BEFORE_NUMBER,
    ORDINALS,
    SCALES,
    SCORE_WORDS,
    TEENS,
    TENS,
    VAGUE,
)
from service.engine.vocabulary.units import DURATIONS, SIGNS, SPELLINGS


class QuantityMention(NamedTuple):
    """A quantity and where it stands: ``[first, last)`` with hedge words and unit, ``[core_first, core_last)`` the number words alone.

    ``form`` is cardinal, ordinal, money, percent, fraction, ratio, duration, age, measure, score, times, vague, article ("more than a year")
    or label ("Chapter 3": a number that names).
    """

    first: int
    last: int
    core_first: int
    core_last: int
    quantity: Quantity
    form: str

    @property
    def unit_free(self) -> bool:
        """Whether it counts or shares what follows, so that "of" may lead to it: "two of the men", "half of the votes"; not "two hours of"."""
        return self.quantity.unit in (None, "fraction", "percent")


_BEFORE: Trie = build_trie(((phrase, str(hedge)) for phrase, hedge in BEFORE.items()), backwards=True)
_AFTER: Trie = build_trie((phrase, str(hedge)) for phrase, hedge in AFTER.items())
_TRIGGERS = frozenset(
    {
        *ONES,
        *TEENS,
        *TENS,
        *SCALES,
        *ORDINALS,
        *VAGUE,
        *MULTIPLES,
        *FOLDS,
        *SIGNS,
        *AGE_TRIGGERS,
        "a",
        "an",
        "half",
        "quarter",
        "#",
        "no.",
        "nos.",
        "number",
        "minus",
    }
) - {"score"}
_DIGITS = frozenset("0123456789")
_SEPARATORS = frozenset({"to", "-", "or", "through", "\u2014"})
_NEAR = 1.1  # how far "just over" reaches: a tenth


def read_quantities(tokens: Sequence[Token], taken: frozenset[int] = frozenset()) -> tuple[QuantityMention, ...]:
    """The tokens of one sentence -> its quantities from left to right. Tokens whose index is in ``taken`` belong to dates and are passed over."""
    found: list[QuantityMention] = []
    following = floor = 0
    for index in [at for at, token in enumerate(tokens) if token[1] in _TRIGGERS or token[1][0] in _DIGITS]:
        if index < following or index in taken:
            continue
        mention, following = _read_at(tokens, index, taken, floor)
        if mention is not None:
            found.append(mention)
            floor = mention.last
    return tuple(found)


def _read_at(tokens: Sequence[Token], index: int, taken: frozenset[int], floor: int) -> tuple[QuantityMention | None, int]:
    """The mention that starts at ``index``, and the index where reading goes on; hedges are looked for down to ``floor``."""
    age = read_age_word(tokens, index)
    if age is not None:
        return _finished(tokens, age, floor), age.last
    if "0" <= tokens[index].low[0] <= "9":
        unread = _unreadable(tokens, index)
        if unread:
            return None, unread
    amount = read_amount(tokens, _sign_before(tokens, index, floor)) or read_amount(tokens, index)
    if amount is None:
        amount = _article_unit(tokens, index, floor)
        if amount is None:
            return None, index + 1
    if amount.first < floor:
        amount = amount._replace(first=floor)
    if not taken.isdisjoint(range(amount.first, amount.core_last)):
        return None, index + 1
    amount = _paired(tokens, amount, taken)
    mention = _finished(tokens, as_age(tokens, amount), floor)
    return mention, max(mention.last, index + 1)


def _unreadable(tokens: Sequence[Token], index: int) -> int:
    """Digits that are part of a name or code ("E27", "COVID-19", "F-16", "555-12-34", "5G") -> the index behind them; 0 where they are a number."""
    token = tokens[index]
    total = len(tokens)
    if index > 0:
        before = tokens[index - 1]
        if token.join == "+" and (before.is_word or before.text in "@_=&\\¿"):
            return index + 1
        if token.join == "-" and before.is_word and before.low not in _COMPOUND_STARTS:
            return index + 1
    end = index + 1
    while end < total and tokens[end].join == "-" and tokens[end].is_number:
        end += 1
    if end - index > 2:
        return end
    if end < total and tokens[end].join == "+" and tokens[end].is_word and len(tokens[end].low) < 4:
        return 0 if _known_suffix(tokens[end]) else end + 1
    return 0


def _known_suffix(token: Token) -> bool:
    """Whether a short word right behind digits is a unit or scale: "10km", "2.4m", "5x", "25yo"; "5G", "3D" and "1e9" are none."""
    return token.text != "G" and (token.low in SPELLINGS or token.low in LETTER_SCALES or token.low in ("x", "yo", "y", "and", "to", "or", "in", "of"))


def _sign_before(tokens: Sequence[Token], index: int, floor: int) -> int:
    """The index of a minus sign that belongs to the digits at ``index`` ("-5 degrees"), else ``index``."""
    if index > floor and tokens[index].join == "+" and tokens[index - 1].text == "-" and tokens[index - 1].join == "":
        return index - 1
    return index


_COMPOUND_STARTS = (
    frozenset("sub pre over under plus mid early late some about around top half nearly almost near age aged a an the to and or minus than".split())
    | frozenset(TENS)
    | frozenset(ONES)
    | frozenset(SCALES)
)


def _article_unit(tokens: Sequence[Token], index: int, floor: int) -> Amount | None:
    """ "more than a year", "nearly a decade": one of the unit, only behind a hedge; "an hour and a half" anywhere."""
    if tokens[index].low not in ("a", "an") or index + 1 >= len(tokens) or tokens[index + 1].low not in DURATIONS:
        return None
    amount = with_unit(tokens, index, index, Numeral(1.0, index + 1))
    if amount.low > 1:
        return amount
    return amount._replace(form="article") if index > floor and _hedge_before(tokens, index, floor)[0] is not None else None


def _paired(tokens: Sequence[Token], left: Amount, taken: frozenset[int]) -> Amount:
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


_NUMBER_WORDS = frozenset({*ONES, *TEENS, *TENS})


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


def _finished(tokens: Sequence[Token], amount: Amount, floor: int) -> QuantityMention:
    """An amount with the hedges around it -> the mention."""
    hedge, first = (None, amount.first)
    if amount.first > floor:
        hedge, first = _hedge_before(tokens, amount.first, floor)
        if hedge is Hedge.MORE_THAN and tokens[first].low == "over" and amount.form == "duration" and not _over_is_more(tokens, first):
            hedge, first = None, amount.first
        if amount.form == "ordinal" and isinstance(hedge, Hedge):
            hedge, first = _rank_hedge(tokens, first, amount, hedge)
        if hedge is Hedge.AT_MOST and tokens[first].low == "within" and amount.form == "duration":
            hedge = Hedge.EXACT  # a deadline of 90 days is no bound that 30 days lie inside
    if amount.form == "age":
        start = age_words_start(tokens, first)
        if start < first and hedge is None and start > floor:
            hedge, start = _hedge_before(tokens, start, floor)
        first = max(start, floor)
    last = amount.last
    if last < len(tokens) and tokens[last].low in _AFTER:
        after, end = _hedge_after(tokens, last)
        if after is not None and hedge is None and _after_fits(tokens, amount, last, end):
            hedge, last = after, end
    form = amount.form
    if form == "cardinal" and hedge is None and _is_label(tokens, amount):
        form = "label"
    return QuantityMention(first, last, amount.core_first, amount.core_last, _hedged(amount, hedge), form)


_HIGHER = frozenset({"higher", "above", "better"})
_LOWER = frozenset({"lower", "below"})


def _rank_hedge(tokens: Sequence[Token], first: int, amount: Amount, hedge: Hedge) -> tuple[Hedge | None, int]:
    """A bound on a place in a row: "higher than No. 5" is a smaller number; "over second place" bounds nothing."""
    low = tokens[first].low
    ranked = amount.first < amount.core_first or (amount.last < len(tokens) and tokens[amount.last].low in ("place", "position", "spot"))
    if low in _HIGHER or low in _LOWER:
        return (Hedge.FEWER_THAN if low in _HIGHER else Hedge.MORE_THAN, first) if ranked else (hedge, first)
    return (None, amount.first) if low in ("over", "under", "about", "around", "some", "near") else (hedge, first)


def _over_is_more(tokens: Sequence[Token], index: int) -> bool:
    return index == 0 or tokens[index - 1].low in OVER_IS_MORE


def _after_fits(tokens: Sequence[Token], amount: Amount, last: int, end: int) -> bool:
    """ "five and over" bounds; "two at least" too; "odd" and "plus" only where they hang on the number."""
    low = tokens[last].low
    if low in ("odd", "ish", "plus", "+"):
        return tokens[last].join in ("-", "+") or low == "odd"
    return True


def _hedge_before(tokens: Sequence[Token], index: int, floor: int) -> tuple[Hedge | str | None, int]:
    """The longest hedge that ends right before ``index`` -> (hedge, index of its first word); (None, ``index``) without one."""
    at = index - 1
    if (
        tokens[at].low in ("the", "another", "a", "an")
        and at > floor
        and tokens[at - 1].low in ("than", "least", "most", "of", "about", "nearly", "almost", "just", "only")
    ):
        at -= 1
    node: Trie | str = _BEFORE
    best: str | None = None
    first = index
    while at >= floor and isinstance(node, dict) and tokens[at].low in node:
        node = node[tokens[at].low]
        if isinstance(node, dict) and isinstance(node.get(""), str):
            best, first = str(node[""]), at
        at -= 1
    if best is None:
        return None, index
    return (best if best in (JUST_OVER, JUST_UNDER) else Hedge(best)), first


def _hedge_after(tokens: Sequence[Token], index: int) -> tuple[Hedge | None, int]:
    """The longest hedge that starts at ``index`` -> (hedge, index behind it)."""
    node: Trie | str = _AFTER
    best: str | None = None
    last = index
    while index < len(tokens) and isinstance(node, dict) and tokens[index].low in node:
        node = node[tokens[index].low]
        index += 1
        if isinstance(node, dict) and isinstance(node.get(""), str):
            best, last = str(node[""]), index
    return (Hedge(best) if best is not None else None), last


def _hedged(amount: Amount, hedge: Hedge | str | None) -> Quantity:
    """The interval that a hedge makes of an amount; a range or vague word keeps its own unless it is bounded from outside."""
    low, high = amount.low, amount.high
    if amount.form == "score":
        return Quantity(low, high, Hedge.EXACT, amount.unit)
    if hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST):
        return Quantity(low, math.inf, Hedge(hedge), amount.unit)
    if hedge in (Hedge.FEWER_THAN, Hedge.AT_MOST):
        return Quantity(-math.inf, high, Hedge(hedge), amount.unit)
    if hedge == JUST_OVER:
        return Quantity(low, _reach(high, _NEAR), Hedge.MORE_THAN, amount.unit)
    if hedge == JUST_UNDER:
        return Quantity(_reach(low, 1 / _NEAR), high, Hedge.FEWER_THAN, amount.unit)
    if hedge is Hedge.ABOUT and low == high:
        return Quantity(low, high, Hedge.ABOUT, amount.unit)
    return Quantity(low, high, amount.hedge, amount.unit)


def _reach(value: float, factor: float) -> float:
    return round(value * factor, 2) if value else factor - 1


def _is_label(tokens: Sequence[Token], amount: Amount) -> bool:
    """ "Chapter 3", "Fallout 4", "flight 370": a number behind a name or a noun that is numbered, with nothing to count behind it."""
    index = amount.first - 1
    if index < 0 or amount.low != int(amount.low) or amount.low >= 10_000:
        return False
    before = tokens[index]
    if before.low in LABEL_NOUNS:
        return amount.first == amount.core_first and not before.low.endswith("s")
    if not (before.is_capital and amount.digits and before.low not in OPENERS_BEFORE_NUMBER and tokens[amount.first].join != "-"):
        return False
    if amount.last >= len(tokens):
        return True
    after = tokens[amount.last]
    return not after.is_word or after.is_capital or after.low in _NOT_COUNTED


_NOT_COUNTED = frozenset(
    "is was are were has had have will would can could did does do and or in on at by for from with to of as but that which who the a an after before during since until when while where "
    "received earned grossed sold holds held came went made won lost stars starred features tells follows".split()
)
