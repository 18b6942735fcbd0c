"""More and more, less and less: whether what goes on is said to grow or to shrink; and whether it leads toward something or away from it."""

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


AWAY, TOWARD = "away", "toward"
_LEAVING = frozenset("away further farther".split())
_NEARING = {"toward": 1, "towards": 1, "closer": 2, "nearer": 2}  # and how many words that is with its "to"
# of these "away from" is the other way: "moved away from its ally", "the pivot away from coal"; who ran away from a fire fled
_LEANING = frozenset("move turn shift drift pull push drive lean tilt veer swing pivot edge steer draw bring grow tip nudge".split())


def leaning_in(words: Sequence[Word], first: int, last: int) -> Course | None:
    """Whether a move between two places is said to lead toward something or away from it; the range ends behind what that is. None where it is neither."""
    for at in range(max(first, 1), min(last, len(words))):
        low = words[at].low
        if low not in _LEAVING and low not in _NEARING or not any(word.lemma in _LEANING for word in words[max(at - 4, 0) : at]):
            continue
        away = low in _LEAVING and at + 1 < len(words) and words[at + 1].low == "from"
        if not away and low in _LEAVING:
            continue
        what = at + (2 if away else _NEARING[low])
        while what < len(words) and words[what].tag in ("D", "S", "A"):
            what += 1
        if what < len(words):
            return Course(AWAY if away else TOWARD, at, what + 1)
    return None
