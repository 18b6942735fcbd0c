"""Offsets of a text as lines and columns, as editors and code hosts count them: both from 1, columns in code points."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple


class Position(NamedTuple):
    """A line and a column, both counted from 1."""

    line: int
    column: int


class Lines:
    """The lines of one text. A line ends at a line feed, a carriage return or both."""

    def __init__(self, text: str) -> None:
        """Looks at the text once."""
        self._starts = [0]
        for index, char in enumerate(text):
            if char == "\n" or (char == "\r" and text[index + 1 : index + 2] != "\n"):
                self._starts.append(index + 1)

    def position(self, offset: int) -> Position:
        """Where the code point at ``offset`` is."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)
