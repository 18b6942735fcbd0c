"""What is known of a sentence before it is chunked, and what a chunk is."""

from __future__ import annotations

from typing import NamedTuple

from service.engine.names import NameMention
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, VerbGroup
from service.engine.tagging.word import Word


class Chunk:
    """``kind`` is NP, VG or the tag of a single word; ``value`` the mention, the verb group or the word."""

    __slots__ = ("first", "kind", "last", "value")

    def __init__(self, kind: str, first: int, last: int, value: Mention | VerbGroup | Word) -> None:
        self.kind = kind
        self.first = first
        self.last = last
        self.value = value

    def of(self, value: Mention | VerbGroup) -> Chunk:
        """The same place with another value."""
        return Chunk(self.kind, self.first, self.last, value)


class Layout(NamedTuple):
    """Where the typed values of a sentence stand: first word index -> the mention that starts there; ``dated`` are indexes read as dates."""

    names: dict[int, NameMention]
    quantities: dict[int, QuantityMention]
    dated: frozenset[int]
