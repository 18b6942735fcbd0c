"""Which lines hold which key, and how much a key tells: in ascending numbers, so that a number is found in a long list without going through it."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

FEW_LINES = 4096  # of so many lines everything is gone through; of more, what is rare
DATED, COUNTED = 1, 2
KEPT_OUT = "a:"  # before an entity: the lines about it that say that somebody had no part in something
_LOOKED_UP = 2048  # lines of one key that are looked up under another

Keys = dict[str, tuple[int, ...]] | dict[str, "array[int]"]


class PostingsBuilder:
    """Collects the lines of each key, line after line."""

    def __init__(self) -> None:
        self._lists: dict[str, array[int]] = {}
        self._traits = bytearray()

    def add(self, number: int, keys: Iterable[str], *, dated: bool, counted: bool) -> None:
        """Enter a line under its keys, and whether it has a date and a number; numbers rise by one."""
        self._traits.append(DATED * dated | COUNTED * counted)
        for key in keys:
            numbers = self._lists.get(key)
            if numbers is None:
                numbers = self._lists[key] = array("I")
            numbers.append(number)

    def build(self) -> Postings:
        """What was collected; few lines as tuples, which are quicker to go through, many as arrays, which are small."""
        lists: Keys = {key: tuple(numbers) for key, numbers in self._lists.items()} if len(self._traits) <= FEW_LINES else self._lists
        return Postings(lists, bytes(self._traits))


class Posted:
    """The lines that hold a key, of few lines also as the bits of a number, and what it tells by its rarity."""

    __slots__ = ("bits", "numbers", "rarity")

    def __init__(self, numbers: Sequence[int], rarity: float, bits: int) -> None:
        self.numbers = numbers
        self.rarity = rarity
        self.bits = bits


class Postings:
    """Read only. ``traits`` has a byte a line: whether it is ``DATED`` and ``COUNTED``; ``ceiling`` is what a key tells that no line has."""

    def __init__(self, lists: Keys, traits: bytes) -> None:
        self._lists = lists
        self._posted: dict[str, Posted] = {}
        self.traits = traits
        self.total = len(traits)
        self.ceiling = math.log(2.0 + self.total)

    def __len__(self) -> int:
        return len(self._lists)

    def of(self, key: str) -> Sequence[int]:
        """The lines that hold a key, in order; none for a key that no line has."""
        return self._lists.get(key, ())

    def posted(self, key: str) -> Posted | None:
        """A key with its lines and what it tells, None where no line has it; of few lines kept from when it is first asked."""
        found = self._posted.get(key)
        if found is None and (numbers := self._lists.get(key)) is not None:
            few = self.total <= FEW_LINES
            found = Posted(numbers, self.rarity(len(numbers)), bits_of(numbers) if few else 0)
            if few:
                self._posted[key] = found  # as many as there are keys at the most
        return found

    def both(self, one: str, other: str) -> Iterator[int]:
        """The lines that hold two keys, in order."""
        few, many = sorted((self.of(one), self.of(other)), key=len)
        return (number for number in few if holds(many, number))

    def of_any(self, keys: Iterable[str]) -> list[int]:
        """The lines that hold one of some keys, in order."""
        return sorted({number for key in keys for number in self.of(key)})

    def weight(self, key: str) -> float:
        """How much a key tells, by its rarity among the lines; one that no line has tells most."""
        numbers = self._lists.get(key)
        return self.ceiling if numbers is None else self.rarity(len(numbers))

    def rarity(self, count: int) -> float:
        """What a key tells that so many lines hold."""
        return math.log((self.total + 2.0) / (count + 0.5))

    def meet(self, some: Iterable[str], others: Iterable[str]) -> bool:
        """Whether a line holds one of some keys and one of others. Of keys in more than two thousand lines the first are looked up."""
        right = [numbers for key in others if (numbers := self.of(key))]
        return any(_meet(mine, numbers) for key in some if (mine := self.of(key)) for numbers in right)


def bits_of(numbers: Iterable[int]) -> int:
    """Numbers of lines as the bits of one number."""
    bits = 0
    for number in numbers:
        bits |= 1 << number
    return bits


def holds(numbers: Sequence[int], number: int) -> bool:
    """Whether a number is in an ascending list."""
    at = bisect_left(numbers, number)
    return at < len(numbers) and numbers[at] == number


def _meet(left: Sequence[int], right: Sequence[int]) -> bool:
    short, long = (left, right) if len(left) < len(right) else (right, left)
    return any(holds(long, number) for number in short[:_LOOKED_UP])
