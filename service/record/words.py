"""Finding claims by words, typing errors forgiven. It searches; it never judges."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from rapidfuzz import fuzz, process

_WORD = re.compile(r"[^\W_]+(?:['.,]\w+)*")
_POSSESSIVE = re.compile(r"'s?\Z")
_CLOSE = 80.0
"""A ratio that lets "Krivoy" find "Krivoi" (83) and keeps "mother" from "brother" (77)."""
_SHORTEST_FUZZY = 5
"""In shorter words one letter makes another word: "some" is not "home"."""


def words_of(text: str) -> tuple[str, ...]:
    """The words and numbers of a text, case folded, without a possessive ending; "U.S." is one word, "1,200" too."""
    plain = text.casefold().replace("\u2019", "'")
    return tuple(_POSSESSIVE.sub("", word) for word in _WORD.findall(plain))


@dataclass(frozen=True, slots=True)
class WordIndex:
    """Which texts hold which words. Build it with ``WordIndex.of``."""

    size: int
    postings: Mapping[str, frozenset[int]]
    vocabulary: tuple[str, ...]

    @classmethod
    def of(cls, texts: Iterable[str]) -> WordIndex:
        """Texts, numbered from 0 in their order -> their index."""
        postings: dict[str, set[int]] = {}
        size = 0
        for index, text in enumerate(texts):
            size = index + 1
            for word in words_of(text):
                postings.setdefault(word, set()).add(index)
        frozen = MappingProxyType({word: frozenset(found) for word, found in postings.items()})
        return cls(size, frozen, tuple(sorted(frozen)))

    def find(self, query: str) -> tuple[int, ...]:
        """The texts that hold every word of a query, or one close to it, or one that it begins; in order. No word finds all texts."""
        found = set(range(self.size))
        for word in words_of(query):
            found &= self._holding(word)
        return tuple(sorted(found))

    def _holding(self, word: str) -> frozenset[int]:
        """The texts with this word or one that may stand for it; numbers must be the very same."""
        near = {word} | ({known for known in self.vocabulary if known.startswith(word)} if len(word) > 2 and not word[0].isdigit() else set())
        if len(word) >= _SHORTEST_FUZZY and not any(char.isdigit() for char in word):
            near.update(match for match, _, _ in process.extract(word, self.vocabulary, scorer=fuzz.ratio, score_cutoff=_CLOSE, limit=None))
        return frozenset().union(*(self.postings.get(known, frozenset()) for known in near))
