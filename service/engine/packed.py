"""Values kept small: pickled and compressed while nobody asks for them, made whole again when somebody does.

A line of evidence as it is compared takes some 15 kB; packed, four hundred bytes. A million of them fit into memory only like that. What is packed
never leaves the process, nor comes from outside of it.
"""

from __future__ import annotations

import pickle
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar, overload

HELD = 2048  # values kept whole after they were asked for: some 30 MB
_SAMPLE = 4096  # bytes of the first values that the others are told against: what they share is not said again

T = TypeVar("T")


class Packed(Sequence[T], Generic[T]):
    """A sequence that grows by ``append`` and is read like any other. Equal values in, equal values out; not the same objects."""

    def __init__(self, values: Iterable[T] = ()) -> None:
        """The first of ``values`` should be typical of what follows."""
        first = list(values)
        self._sample = b"".join(_pickled(value) for value in first[:16])[:_SAMPLE]
        self._squeezer = zlib.compressobj(1, wbits=-15, zdict=self._sample)
        self._data = bytearray()  # in one piece: a worker that looks at an object gets its page as a copy, since that counts who looks
        self._ends = array("Q", [0])
        self._held: dict[int, T] = {}
        for value in first:
            self.append(value)

    def append(self, value: T) -> None:
        """Add a value at the end."""
        squeezer = self._squeezer.copy()
        self._data += squeezer.compress(_pickled(value)) + squeezer.flush()
        self._ends.append(len(self._data))

    def _unpacked(self, number: int) -> T:
        part = self._data[self._ends[number] : self._ends[number + 1]]
        value: T = pickle.loads(zlib.decompressobj(wbits=-15, zdict=self._sample).decompress(part))  # noqa: S301 - packed by this very object
        return value

    def __len__(self) -> int:
        return len(self._ends) - 1

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        number = index if index >= 0 else index + len(self)
        value = self._held.get(number)
        if value is None:
            value = self._unpacked(number)
            if len(self._held) >= HELD:
                self._held.clear()
            self._held[number] = value
        return value

    def __iter__(self) -> Iterator[T]:
        """Each value once, none of them kept."""
        return map(self._unpacked, range(len(self)))


def _pickled(value: object) -> bytes:
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
