"""Digits that name and do not count: codes ("COVID-19", "E27", "5G"), and numbers behind names ("Chapter 3", "flight 370")."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.quantities.measures import Amount
from service.engine.tokens import Token
from service.engine.vocabulary.numbers import COMPOUND_STARTS, LABEL_NOUNS, LETTER_SCALES, NOT_COUNTED_BEHIND_NAME, ONES, OPENERS_BEFORE_NUMBER, SCALES, TENS
from service.engine.vocabulary.units import SPELLINGS

_STARTS = COMPOUND_STARTS | frozenset({*TENS, *ONES, *SCALES})


def part_of_a_name(tokens: Sequence[Token], index: int) -> int:
    """Digits that are part of a name or code ("E27", "COVID-19", "F-16", "555-12-34", "5G") -> the index behind them; 0 where they are a number."""
    token = tokens[index]
    total = len(tokens)
    if index > 0:
        before = tokens[index - 1]
        if token.join == "+" and (before.is_word or before.text in "@_=&\\¿"):
            return index + 1
        if token.join == "-" and before.is_word and before.low not in _STARTS:
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


def is_label(tokens: Sequence[Token], amount: Amount) -> bool:
    """ "Chapter 3", "Section 2.1", "Fallout 4", "flight 370": a number behind a name or a noun that is numbered, with nothing to count behind it."""
    index = amount.first - 1
    if index < 0 or amount.low >= 10_000:
        return False
    before = tokens[index]
    if before.low in LABEL_NOUNS:
        return amount.first == amount.core_first and not before.low.endswith("s")
    if amount.low != int(amount.low):
        return False
    if not (before.is_capital and amount.digits and before.low not in OPENERS_BEFORE_NUMBER and tokens[amount.first].join != "-"):
        return False
    if before.text.isupper() and tokens[0].text.isupper() and len(tokens[0].text) > 1:
        return False  # a headline in capitals: "COLLAPSE KILLS 19"
    if amount.last >= len(tokens):
        return True
    after = tokens[amount.last]
    return not after.is_word or after.is_capital or after.low in NOT_COUNTED_BEHIND_NAME
