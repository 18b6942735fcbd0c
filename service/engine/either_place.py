"""Figures of those who were in one place or another: "9,000 people spent the night in tents or at the stadium" tells nothing of the stadium alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention

Obliques = Sequence[tuple[str, Mention]]


def either_place(mentions: Iterable[Mention], line: Line) -> bool:
    """Whether a line tells something of two places joined by "or", of which one is among ``mentions`` and the other is not."""
    mine = {m.entity or m.head for m in mentions}
    return any(_one_of_two(event.proposition.obliques, line, mine) for event in line.events if len(event.proposition.obliques) > 1)


def _one_of_two(obliques: Obliques, line: Line, mine: Collection[str]) -> bool:
    words = line.sentence.words
    for (_, one), (_, other) in pairwise(obliques):
        joined = any(word.low == "or" for word in words[one.last : other.first])
        if joined and ((one.entity or one.head) in mine) != ((other.entity or other.head) in mine):
            return True
    return False
