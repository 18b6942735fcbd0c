"""Finding claims by words, typing errors forgiven. It searches; it never judges."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    """Which texts hold which words, by number in ascending order. Build it with ``WordIndex.of``."""

    size: int
    postings: Mapping[str, Sequence[int]]
    vocabulary: tuple[str, ...]

    @classmethod
    def of(cls, texts: Iterable[str]) -> WordIndex:
        """Texts, numbered from 0 in their order -> their index."""
        postings: dict[str, array[int]] = {}
        size = 0
        for index, text in enumerate(texts):
            size = index + 1
            for word in dict.fromkeys(words_of(text)):
                numbers = postings.get(word)
                if numbers is None:
                    numbers = postings[word] = array("I")
                numbers.append(index)
        return cls(size, MappingProxyType(postings), tuple(sorted(postings)))

    def find(self, query: str) -> Sequence[int]:
        """The texts that hold every word of a query, or one close to it, or one that it begins; in order. What has no word finds none."""
        words = words_of(query)
        if not words:
            return ()
        found = [self._holding(word) for word in words]
        return sorted(frozenset.intersection(*sorted(found, key=len)))

    def _holding(self, word: str) -> frozenset[int]:
        """The texts with this word or one that may stand for it; numbers must be the very same."""
        near = {word}
        if len(word) > 2 and not word[0].isdigit():
            near.update(self._begun_by(word))
        if len(word) >= _SHORTEST_FUZZY and not any(char.isdigit() for char in word):
            near.update(match for match, _, _ in process.extract(word, self.vocabulary, scorer=fuzz.ratio, score_cutoff=_CLOSE, limit=None))
        return frozenset().union(*(self.postings.get(known, ()) for known in near))

    def _begun_by(self, word: str) -> Iterator[str]:
        """The words on record that begin with a word."""
        for at in range(bisect_left(self.vocabulary, word), len(self.vocabulary)):
            if not self.vocabulary[at].startswith(word):
                return
            yield self.vocabulary[at]
