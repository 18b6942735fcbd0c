"""Where a stretch of a text is, counted as its reader counts: in code points, in UTF-16 units or in bytes of UTF-8."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from enum import StrEnum
from itertools import accumulate

from service.engine.model import Span


class Unit(StrEnum):
    """What offsets count."""

    CODEPOINT = "codepoint"
    UTF16 = "utf16"
    BYTE = "byte"


class Ruler:
    """Measures spans of one text in one unit."""

    def __init__(self, text: str, unit: Unit = Unit.CODEPOINT) -> None:
        """Looks at the text once; a text of ASCII costs nothing, as all three units are the same there."""
        self._text = text
        self._at: Callable[[int], int] = _scale(text, unit)

    def span(self, start: int, end: int) -> Span:
        """A range in code points -> the span in the ruler's unit, with its text."""
        return Span(self._at(start), self._at(end), self._text[start:end])


def _scale(text: str, unit: Unit) -> Callable[[int], int]:
    """The function from a code point's index to its offset."""
    if text.isascii() or unit is Unit.CODEPOINT:
        return int
    if unit is Unit.UTF16:
        astral = [index for index, char in enumerate(text) if char > "\uffff"]
        return lambda index: index + bisect_left(astral, index)
    return list(accumulate((_bytes(char) for char in text), initial=0)).__getitem__


def _bytes(char: str) -> int:
    code = ord(char)
    return 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4
