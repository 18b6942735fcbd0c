"""Titles of works in quotation marks: "Harvest at Brand" is one name, whatever its words are."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.tokens import Token
from service.engine.vocabulary.closed_class import CLOSED

_LONGEST = 8  # words of a title
_SMALL = frozenset(("D", "P", "C", "T", "S"))  # what a title has in small letters


def titles_of_works(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The half-open ranges of words between quotation marks that are written as a title is: two or more, capitals but for small words."""
    found: list[tuple[int, int]] = []
    opened = -1
    for index, token in enumerate(tokens):
        if token.text != '"':
            continue
        if 0 <= opened < index and (end := _title(tokens, opened + 1, index)):
            found.append((opened + 1, end))
            opened = -1
        else:
            opened = index
    return found


def _title(tokens: Sequence[Token], start: int, end: int) -> int:
    """The end of a title, without the comma that stands before the closing mark; 0 where the words are none."""
    end -= end > start and tokens[end - 1].text == ","
    words = tokens[start:end]
    if not 2 <= len(words) <= _LONGEST or not (words[0].is_capital and words[-1].is_capital):
        return 0
    if not all(word.text[0].isalpha() and (word.is_capital or CLOSED.get(word.low) in _SMALL) for word in words):
        return 0
    return end
