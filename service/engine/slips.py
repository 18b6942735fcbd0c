"""Slips of the keys in ordinary words: "enginer", "realeased", "yaers".

A lower-case word that no dictionary and no name on record has is taken for the word of the record that one slip away it would be: a letter left out, put
in, changed for another, or two swapped (Damerau 1964). Where two words of the record are as near, it stays as it is. Numbers and names have their own rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.engine.lexicon import forms
from service.engine.tokens import Token
from service.engine.vocabulary.closed_class import CLOSED, NUMBER_WORDS
from service.engine.vocabulary.kinship import RELATIONS

_SHORTEST = 5  # letters: in shorter words a slip makes another word too easily
_LONGEST = 20
_MOST = 6  # slips mended in one sentence: what has more is another language
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
# words that every statement may have, whether the record has them or not
ALWAYS = frozenset(w for w in (*CLOSED, *NUMBER_WORDS, *RELATIONS) if len(w) >= _SHORTEST) | frozenset(
    "january february march april august september october november december monday tuesday wednesday thursday friday saturday sunday "
    "year years month months week weeks hours minutes people hostage hostages killed injured released arrested".split()
)


def mended(tokens: Sequence[Token], words: frozenset[str]) -> Sequence[Token]:
    """The tokens of a statement with what its slips stand for as their ``low``; text and offsets stay. ``words`` are those of the record, lower case."""
    found: dict[int, Token] = {}
    for index, token in enumerate(tokens):
        if len(found) < _MOST and _strange(token, words):
            meant = _meant(token.low, words)
            if meant:
                found[index] = Token(token.text, meant, token.start, token.end, token.join)
    return [found.get(index, token) for index, token in enumerate(tokens)] if found else tokens


def _strange(token: Token, words: frozenset[str]) -> bool:
    low = token.low
    if not _SHORTEST <= len(low) <= _LONGEST or low in words or low in ALWAYS or token.text != low:
        return False
    return low.isascii() and low.isalpha() and not forms(low)


def _meant(low: str, words: frozenset[str]) -> str:
    near = {word for word in _one_slip(low) if word in words or word in ALWAYS}
    return near.pop() if len(near) == 1 else ""


def _one_slip(low: str) -> Iterator[str]:
    """Every word that one slip of the keys turns into ``low``: some 55 for each of its letters."""
    for at in range(len(low) + 1):
        head, tail = low[:at], low[at:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]
