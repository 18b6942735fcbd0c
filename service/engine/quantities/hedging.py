"""The words that bound or loosen a number, before and behind it, and the interval that they make of it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from service.engine.model import Hedge, Quantity
from service.engine.quantities.measures import Amount, Trie, build_trie
from service.engine.tokens import Token
from service.engine.vocabulary.hedges import (
    AFTER,
    BEFORE,
    HANGING,
    JUST_OVER,
    JUST_UNDER,
    LYING,
    MAYBE_WITH_OVER,
    OVER_IS_MORE,
    PAST_ARTICLE,
    RANK_HIGHER,
    RANK_LOWER,
    WITH_OVER,
)
from service.engine.vocabulary.numbers import CHANGE_VERBS

_BEFORE: Trie = build_trie(((phrase, str(hedge)) for phrase, hedge in BEFORE.items()), backwards=True)


_AFTER: Trie = build_trie((phrase, str(hedge)) for phrase, hedge in AFTER.items())


_NEAR = 1.1  # how far "just over" reaches: a tenth


def hedge_before(tokens: Sequence[Token], index: int, floor: int) -> tuple[Hedge | str | None, int]:
    """The longest hedge that ends right before ``index`` -> (hedge, index of its first word); (None, ``index``) without one."""
    at = index - 1
    if tokens[at].low in ("the", "another", "a", "an") and at > floor and tokens[at - 1].low in PAST_ARTICLE:
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


def hedge_after(tokens: Sequence[Token], start: int) -> tuple[Hedge | None, int]:
    """The longest hedge that starts at ``start`` -> (hedge, index behind it); "plus" and "ish" only where they hang on the number."""
    index = last = start
    low = tokens[index].low
    if low not in _AFTER or (low in HANGING and tokens[index].join not in ("-", "+")):
        return None, start
    node: Trie | str = _AFTER
    best: str | None = None
    while index < len(tokens) and isinstance(node, dict) and tokens[index].low in node:
        node = node[tokens[index].low]
        index += 1
        if isinstance(node, dict) and isinstance(node.get(""), str):
            best, last = str(node[""]), index
    return (Hedge(best), last) if best is not None else (None, start)


def hedged(amount: Amount, hedge: Hedge | str | None) -> Quantity:
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


def _rank_hedge(tokens: Sequence[Token], first: int, amount: Amount, hedge: Hedge) -> tuple[Hedge | None, int]:
    """A bound on a place in a row: "higher than No. 5" is a smaller number; "over second place" bounds nothing."""
    low = tokens[first].low
    ranked = amount.first < amount.core_first or (amount.last < len(tokens) and tokens[amount.last].low in ("place", "position", "spot"))
    if low in RANK_HIGHER or low in RANK_LOWER:
        return (Hedge.FEWER_THAN if low in RANK_HIGHER else Hedge.MORE_THAN, first) if ranked else (hedge, first)
    return (None, amount.first) if low in ("over", "under", "about", "around", "some", "near") else (hedge, first)


def _over_is_more(tokens: Sequence[Token], index: int) -> bool:
    return index == 0 or tokens[index - 1].low in OVER_IS_MORE


def _particle(tokens: Sequence[Token], at: int, amount: Amount) -> bool:
    """Whether "over" belongs to the verb before it: "handed over 12 prisoners", "take over six of its routes", not "took over six hours"."""
    if amount.form != "cardinal":
        return False
    verb = tokens[at - 1].low
    few = amount.low <= _FEW or amount.last < len(tokens) and tokens[amount.last].low == "of"
    return verb in WITH_OVER or (verb in MAYBE_WITH_OVER and few)


_FEW = 20  # who takes over more than so many pictures may have taken many


def hedge_around(tokens: Sequence[Token], amount: Amount, floor: int) -> tuple[Hedge | str | None, int]:
    """The hedge before an amount, as its form takes it -> (hedge, index of the first word); (None, the amount's first) without one."""
    if amount.first <= floor:
        return None, amount.first
    hedge, first = hedge_before(tokens, amount.first, floor)
    if hedge is None:
        return None, first
    if amount.form == "ordinal" and isinstance(hedge, Hedge):
        return _rank_hedge(tokens, first, amount, hedge)
    if tokens[first].low == "up" and first > 0 and tokens[first - 1].low in CHANGE_VERBS:
        return None, amount.first  # "goes up to 21 percent"
    if tokens[first].low == "over" and first > 0 and _particle(tokens, first, amount):
        return None, amount.first
    if amount.form == "measure" and tokens[first].low in ("under", "over", "below") and first > 0 and tokens[first - 1].low in LYING:
        return None, amount.first  # "buried under two meters of snow"
    if amount.form == "duration" and tokens[first].low == "over" and not _over_is_more(tokens, first):
        return None, amount.first
    if amount.form == "duration" and tokens[first].low == "within":
        return Hedge.EXACT, first  # a deadline of 90 days is no bound that 30 days lie inside
    return hedge, first
