"""Tokens of one sentence -> the quantities in it, from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from service.engine.model import Quantity
from service.engine.quantities.ages import age_words_start, as_age, read_age_word
from service.engine.quantities.amounts import read_amount
from service.engine.quantities.hedging import hedge_after, hedge_around, hedge_before, hedged
from service.engine.quantities.measures import Amount, with_unit
from service.engine.quantities.naming import is_label, part_of_a_name
from service.engine.quantities.numerals import Numeral
from service.engine.quantities.ranges import paired
from service.engine.tokens import Token
from service.engine.vocabulary.ages import AGE_TRIGGERS
from service.engine.vocabulary.numbers import FOLDS, MEASURED_BY, MULTIPLES, ONES, ORDINALS, SCALES, TEENS, TENS, VAGUE
from service.engine.vocabulary.units import DURATIONS, SIGNS

_TRIGGERS = frozenset(
    {*ONES, *TEENS, *TENS, *SCALES, *ORDINALS, *VAGUE, *MULTIPLES, *FOLDS, *SIGNS, *AGE_TRIGGERS, *"a an half quarter # no. nos. number minus".split()}
) - {"score"}


_DIGITS = frozenset("0123456789")


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


def read_quantities(tokens: Sequence[Token], taken: frozenset[int] = frozenset()) -> tuple[QuantityMention, ...]:
    """The tokens of one sentence -> its quantities from left to right. Tokens whose index is in ``taken`` belong to dates and are passed over."""
    found: list[QuantityMention] = []
    following = floor = 0
    for index in [at for at, token in enumerate(tokens) if token.low in _TRIGGERS or token.low[0] in _DIGITS]:
        if index < following or index in taken:
            continue
        mention, following = _read_at(tokens, index, taken, floor)
        if mention is not None:
            if _minus_before(tokens, mention.first):
                mention = mention._replace(quantity=replace(mention.quantity, low=-mention.quantity.high, high=-mention.quantity.low))
            found.append(mention)
            floor = mention.last
    return tuple(found)


def _minus_before(tokens: Sequence[Token], first: int) -> bool:
    """ "is -25 years old": a sign, where neither a word nor a number stands before the dash."""
    return first > 0 and tokens[first - 1].text == "-" and tokens[first - 1].join == "" and tokens[first].join == "+" and tokens[first].is_number


def _read_at(tokens: Sequence[Token], index: int, taken: frozenset[int], floor: int) -> tuple[QuantityMention | None, int]:
    """The mention that starts at ``index``, and the index where reading goes on; hedges are looked for down to ``floor``."""
    low = tokens[index].low
    digits = "0" <= low[0] <= "9"
    if (low in AGE_TRIGGERS or (digits and low[-1] == "s")) and (age := read_age_word(tokens, index)) is not None:
        return _finished(tokens, age, floor), age.last
    if digits and (unread := part_of_a_name(tokens, index)):
        return None, unread
    amount = _signed(tokens, index, floor) if digits else None
    if amount is None:
        amount = read_amount(tokens, index)
    if amount is None:
        amount = _article_unit(tokens, index, floor)
        if amount is None:
            return None, index + 1
    if amount.first < floor:
        amount = amount._replace(first=floor)
    if not taken.isdisjoint(range(amount.first, amount.core_last)):
        return None, index + 1
    amount = paired(tokens, amount, taken)
    mention = _finished(tokens, as_age(tokens, amount), floor)
    return mention, max(mention.last, index + 1)


def _signed(tokens: Sequence[Token], index: int, floor: int) -> Amount | None:
    """The amount with the minus sign that belongs to its digits ("-5 degrees"); None without one."""
    if index > floor and tokens[index].join == "+" and tokens[index - 1].text == "-" and tokens[index - 1].join == "":
        return read_amount(tokens, index - 1)
    return None


def _article_unit(tokens: Sequence[Token], index: int, floor: int) -> Amount | None:
    """ "more than a year", "nearly a decade": one of the unit, only behind a hedge; "an hour and a half" anywhere."""
    if tokens[index].low not in ("a", "an") or index + 1 >= len(tokens) or tokens[index + 1].low not in DURATIONS:
        return None
    amount = with_unit(tokens, index, index, Numeral(1.0, index + 1))
    if amount.low > 1 or index > floor and tokens[index - 1].low in MEASURED_BY:
        return amount
    return amount._replace(form="article") if index > floor and hedge_before(tokens, index, floor)[0] is not None else None


def _finished(tokens: Sequence[Token], amount: Amount, floor: int) -> QuantityMention:
    """An amount with the hedges around it -> the mention."""
    hedge, first = hedge_around(tokens, amount, floor)
    if amount.form == "age":
        start = age_words_start(tokens, first)
        if start < first and hedge is None and start > floor:
            hedge, start = hedge_before(tokens, start, floor)
        first = max(start, floor)
    last = amount.last
    if hedge is None and last < len(tokens):
        hedge, last = hedge_after(tokens, last)
    form = amount.form
    if form == "cardinal" and hedge is None and is_label(tokens, amount):
        form = "label"
    return QuantityMention(first, last, amount.core_first, amount.core_last, hedged(amount, hedge), form)
