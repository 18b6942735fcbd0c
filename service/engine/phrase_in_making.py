"""What is known of a noun phrase while it is read: the words taken so far, by what they are in it."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.layout import Layout
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention
from service.engine.tagging.word import Word


class PhraseInMaking:
    """The words of a sentence with the place that is reached, and what has been found."""

    def __init__(self, words: Sequence[Word], start: int, layout: Layout, depth: int) -> None:
        self.words = words
        self.layout = layout
        self.depth = depth
        self.start = start
        self.index = start
        self.determiner = ""
        self.quantity: QuantityMention | None = None
        self.possessor: Mention | None = None
        self.mods: list[str] = []
        self.titles: list[str] = []
        self.name = ""
        self.hint = ""
        self.head = ""
        self.head_at = -1
        self.plural = False
        self.closed = False  # nothing can be added to what was found
        self.found: Mention | None = None

    def _tag(self, index: int) -> str:
        return self.words[index].tag if index < len(self.words) else ""

    def _low(self, index: int) -> str:
        return self.words[index].low if index < len(self.words) else ""

    def _close(self, found: Mention | None) -> bool:
        self.closed, self.found = True, found
        return False

    def _superlative(self, word: Word) -> bool:
        """Whether a "most" or "least" behind a determiner belongs to the adjective behind it: "the most valuable of the paintings"."""
        if word.low not in ("most", "least") or not (self.determiner in ("the", "a") or self.possessor is not None):
            return False
        return self._tag(self.index + 1) == "A" or self._tag(self.index + 1) == "N" and self._low(self.index + 2) in ("of", "in")

    def _mention(self, last: int, of: Mention | None) -> Mention:
        mods, titles, at, whose, hint = tuple(self.mods), tuple(self.titles), self.head_at, self.possessor, self.hint
        return Mention(self.start, last, self.head, at, mods, self.determiner, self.quantity, self.name, titles, whose, of, False, self.plural, False, hint)
