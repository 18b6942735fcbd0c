"""More and more, less and less: whether what goes on is said to grow or to shrink."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from service.engine.tagging.word import Word

GROWING, SHRINKING = "increasingly", "decreasingly"
_PHRASES = {
    ("increasingly",): GROWING, ("more", "and", "more"): GROWING, ("ever", "more"): GROWING,
    ("decreasingly",): SHRINKING, ("less", "and", "less"): SHRINKING, ("ever", "less"): SHRINKING,
}  # fmt: skip
_OPENING = frozenset(phrase[0] for phrase in _PHRASES)


class Course(NamedTuple):
    """Which way it goes, and the half-open range of words that say so."""

    way: str
    first: int
    last: int


def course_in(words: Sequence[Word], first: int, last: int) -> Course | None:
    """The course that some words between two places say; None where they say none: "relies more and more on them"."""
    for at in range(max(first, 0), min(last, len(words))):
        if words[at].low in _OPENING:
            for phrase, way in _PHRASES.items():
                if tuple([word.low for word in words[at : at + len(phrase)]]) == phrase and not _of_a_thing(words, at + len(phrase)):
                    return Course(way, at, at + len(phrase))
    return None


def _of_a_thing(words: Sequence[Word], at: int) -> bool:
    """Whether a noun follows that is more or less of: "more and more people" says nothing of the verb."""
    return at < len(words) and words[at].tag in ("N", "NP", "A")
