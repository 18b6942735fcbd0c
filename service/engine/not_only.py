""" "Not only freed but also sent home": both are so. The "not" denies nothing, and what stands behind the "but" is added to what stands before it."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.tokens import Token
from service.engine.vocabulary.numbers import NUMERATORS, TEENS

_NOT = frozenset(("not", "n't"))
_ONLY = frozenset("only just merely simply solely".split())
_FAR = 30  # tokens from the one to the other
_INVERTED = frozenset("did do does was were is are has have had can could will would".split())


def both_told(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens of a sentence without a "not only", its "but also" as "and"; the same tokens where nothing is added, or a greater number put for a smaller."""
    first = next((at for at, token in enumerate(tokens) if token.low in _ONLY and at and tokens[at - 1].low in _NOT), 0)
    if not first or first + 2 >= len(tokens) or tokens[first + 1].low in _INVERTED:
        return tokens
    but = next((at for at in range(first + 2, min(first + _FAR, len(tokens) - 1)) if tokens[at].low in ("but", ";", ":")), 0)
    if not but or tokens[but].low != "but":  # "was not only freed, she was flown home"
        alone = tokens[first].low == "only" and not _number(tokens[first + 1])
        return [*tokens[: first - 1], *tokens[first + 1 :]] if alone else tokens
    behind = but + 1 + (tokens[but + 1].low == "also")
    if behind >= len(tokens) or _number(tokens[behind]) and _number(tokens[first + 1]):
        return tokens
    comma = tokens[but - 1].low == ","
    start, last = tokens[but], tokens[behind - 1]
    joined = Token(start.text, "and", start.start, last.end, start.join)
    return [*tokens[: first - 1], *tokens[first + 1 : but - comma], joined, *tokens[behind:]]


def _number(token: Token) -> bool:
    return token.low[:1].isdecimal() or token.low in NUMERATORS or token.low in TEENS
