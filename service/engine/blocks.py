"""A draft as blocks of readable text (paragraphs, headlines, list items, cells), each of which knows where its characters stand in what was sent."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_MARKER = re.compile(r"[ \t]*(?:[-*+\u2022\u2023\u25aa\u25cf\u25e6\u00b7]|\u2013|\u2014|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t]+(?=\S)")
_WORD = re.compile(r"\S+")
_NARROWEST = 30  # no text is wrapped to lines shorter than this


class Block(NamedTuple):
    """Readable ``text``. Its character ``i`` stands at ``[starts[i], ends[i])`` of the source, or at ``base + i`` where the two are None."""

    text: str
    base: int = 0
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def place(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the text that is not empty -> its range in the source."""
        if self.starts is None or self.ends is None:
            return self.base + start, self.base + end
        return self.starts[start], self.ends[end - 1]


@dataclass(slots=True)
class Builder:
    """Collects the readable characters of ``source`` and cuts them into blocks."""

    source: str
    _chars: list[str] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _ends: list[int] = field(default_factory=list)

    def copy(self, start: int, end: int) -> None:
        """Characters that are read as they stand."""
        self._chars.extend(self.source[start:end])
        self._starts.extend(range(start, end))
        self._ends.extend(range(start + 1, end + 1))

    def put(self, text: str, start: int, end: int) -> None:
        """Characters that ``source[start:end]`` stands for: what an entity means, a line break, the blank between two words."""
        self._chars.extend(text)
        self._starts.extend([start] * len(text))
        self._ends.extend([end] * len(text))

    def cut(self) -> Iterator[Block]:
        """Ends the block; yields it unless it is blank."""
        text = "".join(self._chars)
        if text.strip():
            yield Block(text, 0, tuple(self._starts), tuple(self._ends))
        self._chars, self._starts, self._ends = [], [], []


class Line(NamedTuple):
    """A line of the source without its line break."""

    start: int
    end: int
    text: str


def lines_of(text: str) -> list[Line]:
    """A text -> its lines, whatever breaks them."""
    found = []
    for match in _LINE.finditer(text):
        bare = match.group().rstrip("\r\n")
        found.append(Line(match.start(), match.start() + len(bare), bare))
    return found


def plain_blocks(text: str) -> Iterator[Block]:
    """Plain text -> its blocks: split at blank lines, at list items, and after a line that ends before it would have had to (a headline)."""
    paragraph: list[Line] = []
    for line in [*lines_of(text), Line(len(text), len(text), "")]:
        if line.text.strip():
            paragraph.append(line)
            continue
        yield from _split(text, paragraph)
        paragraph = []


def _split(text: str, paragraph: list[Line]) -> Iterator[Block]:
    """The lines between two blank ones -> their blocks."""
    width = max((len(line.text) for line in paragraph), default=0)
    width = max(width, _NARROWEST)
    start = 0
    for index in range(1, len(paragraph) + 1):
        if index == len(paragraph) or _breaks(paragraph[index - 1], paragraph[index], width):
            first, last = paragraph[start], paragraph[index - 1]
            marker = _MARKER.match(first.text)
            base = first.start + (marker.end() if marker else 0)
            yield Block(text[base : last.end], base)
            start = index


def _breaks(line: Line, following: Line, width: int) -> bool:
    """Whether a line break ends a block: before a list item, and where the next line's first word would have fitted on this one."""
    if _MARKER.match(following.text):
        return True
    word = _WORD.search(following.text)
    if word is None or word.group()[0].islower() or line.text.rstrip()[-1:] in (",", ";", ":"):
        return False
    return len(line.text.rstrip()) + 1 + len(word.group()) <= width


def whole_characters(text: str, end: int) -> int:
    """An end in ``text`` moved behind the marks that combine with the character before it, so that no accent is cut off its letter."""
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end
