"""The dateline that a report opens with, the place that it is written from: "RIGA, Latvia — Rescuers on Wednesday ..."."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

_BEFORE = 8  # words in which a dateline ends
_DASH = "\u2014"


class Written(Protocol):
    """A token or a word: a dateline is told by how it is written alone."""

    @property
    def text(self) -> str: ...


def dateline(words: Sequence[Written]) -> int:
    """The index of the dash that ends a dateline ("RIGA, Latvia \u2014"), 0 where a sentence has none."""
    if not words or not words[0].text.isupper() or len(words[0].text) < 3:
        return 0
    return next((index for index, word in enumerate(words[:_BEFORE]) if word.text == _DASH), 0)
