"""Words of names, found by what a slip of the keys or another spelling makes of them, in time that does not grow with their number.

A word is kept under keys: its letters, what transliterations share, its row of given names, and every way to leave one letter out. Two words that one
slip tells apart share such a key; what only shares one is compared and dropped.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from zlib import crc32

from service.engine.compare.spelling import Alike, Part, alike, part

FEW = 256  # words that are compared one by one
_SHORTEST = 4  # letters; in shorter parts a slip makes another name
_FIRM = frozenset((Alike.EXACT, Alike.SPELLING, Alike.SHORT, Alike.TYPO, Alike.CROSS))


class NearParts:
    """Words -> those of them that are alike another word."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._words: list[str] = []
        self._places: dict[int, list[int]] = {}
        self._sorted: array[int] = array("Q")  # key << 32 | number of the word: what is settled
        for word in words:
            self.add(word)

    def add(self, word: str) -> None:
        """Enter a word; once each."""
        number = len(self._words)
        self._words.append(word)
        for key in keys_of_part(part(word)):
            self._places.setdefault(key, []).append(number)

    def settle(self) -> None:
        """Into an array, a tenth of the size, what was added so far."""
        fresh = [key << 32 | number for key, numbers in self._places.items() for number in numbers]
        self._sorted = array("Q", sorted((*self._sorted, *fresh)))
        self._places = {}

    def like(self, word: str) -> list[str]:
        """The words that are alike, the firmest first. A word that is there itself is one of them."""
        one = part(word)
        numbers = {number for key in keys_of_part(one, asked=True) for number in self._numbers(key)}
        found = ((alike(one, part(self._words[number])), number) for number in numbers)
        return [self._words[number] for _, number in sorted((-how, number) for how, number in found if how in _FIRM)]

    def _numbers(self, key: int) -> Iterator[int]:
        yield from self._places.get(key, ())
        at = bisect_left(self._sorted, key << 32)
        while at < len(self._sorted) and self._sorted[at] >> 32 == key:
            yield self._sorted[at] & 0xFFFFFFFF
            at += 1


def keys_of_part(one: Part, *, asked: bool = False) -> set[int]:
    """What a part is found by; ``asked`` adds the rows of given names that it may stand for. Checksums: the same in every process."""
    spelled = {one.text, one.soft}
    shorter = {word[:at] + word[at + 1 :] for word in spelled if len(word) >= _SHORTEST for at in range(1, len(word))}
    rows = one.rows | one.near if asked else one.rows
    return {crc32(key.encode()) for key in (*spelled, *shorter, *("/" + key for key in one.deep), *("~" + row for row in rows))}


class NameWords(frozenset[str]):
    """The lower-case parts of names on record, with their near spellings where they are many."""

    near: NearParts | None

    def __new__(cls, words: Iterable[str] = ()) -> NameWords:
        """The set of ``words``."""
        made = super().__new__(cls, words)
        made.near = None
        if len(made) > FEW:
            made.near = NearParts(sorted(made))
            made.near.settle()
        return made

    def like(self, word: str) -> Iterable[str]:
        """The words that may be alike: all of them where they are few."""
        return self if self.near is None else self.near.like(word)
