"""A figure that a sentence only rules out beside the one that it gives: "is 25, not 35", "named eight, not nine, hostages", "not nine but eight hostages",
"about 1,200 were killed, not 1,400". What is asserted is the other one; a wrong figure that is denied excludes nothing that the right one does not.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.tokens import Token
from service.engine.vocabulary.calendar import MONTHS
from service.engine.vocabulary.closed_class import NUMBER_WORDS

_LEADS = frozenset(("not", "rather", "instead"))
_UNITS = frozenset("years old percent % years-old people".split())
_HEDGES = frozenset("about some around roughly nearly".split())


def without_other_figure(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens of a sentence without a figure that it sets against its own; the same tokens where there is none."""
    for at, token in enumerate(tokens):
        if token.low in _LEADS and (rest := _behind(tokens, at) or _before(tokens, at)):
            return rest
    return tokens


def _behind(tokens: Sequence[Token], at: int) -> list[Token]:
    """The tokens without ", not 35" behind a figure; none where that is not what stands there."""
    first = at + 1
    if tokens[at].low != "not":
        if first >= len(tokens) or tokens[first].low not in ("than", "of"):
            return []
        first += 1
    start = at - (at > 0 and tokens[at - 1].low in ("and", "but"))
    start -= start > 0 and tokens[start - 1].low == ","
    end = _figure_end(tokens, first)
    if not end or not start or not (figures := _figures(tokens[:start])):
        return []
    own = start
    while own and (_is_figure(tokens[own - 1]) or tokens[own - 1].low in _UNITS):
        own -= 1
    beside = own < start and any(_is_figure(token) for token in tokens[own:start])
    if not beside and figures != 1:
        return []  # of which of them it is said is open
    if end == len(tokens) or tokens[end].low in (".", ";", "!"):
        return [*tokens[:start], *tokens[end:]]
    if not beside or tokens[end].low != "," or tokens[start].low != ",":
        return []
    parted = own > 0 and tokens[own - 1].low == ","  # "Tatti, 73, not 53, was freed" keeps a comma
    return [*tokens[:start], *tokens[end + (not parted) :]]


def _before(tokens: Sequence[Token], at: int) -> list[Token]:
    """The tokens without "not nine but" before a figure."""
    if tokens[at].low != "not":
        return []
    end = _figure_end(tokens, at + 1)
    if not end or end + 1 >= len(tokens):
        return []
    but = end + (tokens[end].low == ",")
    if but + 1 >= len(tokens) or tokens[but].low != "but" or not _figure_end(tokens, but + 1):
        return []
    return [*tokens[:at], *tokens[but + 1 :]]


def _figure_end(tokens: Sequence[Token], at: int) -> int:
    """The place behind a figure with its unit or a day with its month; 0 where none begins there."""
    while at < len(tokens) and (tokens[at].low in _HEDGES or tokens[at].low.rstrip(".") in MONTHS):
        at += 1
    if at >= len(tokens) or not _is_figure(tokens[at]):
        return 0
    while at < len(tokens) and (_is_figure(tokens[at]) or tokens[at].low in _UNITS):
        at += 1
    return at


def _is_figure(token: Token) -> bool:
    return token.is_number or token.low in NUMBER_WORDS


def _figures(tokens: Sequence[Token]) -> int:
    """How many figures some tokens have; one of several words is one."""
    return sum(_is_figure(token) and not (at and _is_figure(tokens[at - 1])) for at, token in enumerate(tokens))
