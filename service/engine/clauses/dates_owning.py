"""Dates that own a noun: in "broke her leg in Tuesday's crash" the preposition is that of the crash."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.dates import DateMention
from service.engine.tagging.word import Word
from service.engine.vocabulary.calendar import DAY_PARTS

_WHEN = frozenset("of on by since until till".split())  # of the date itself


def owning(words: Sequence[Word], date: DateMention) -> tuple[int, str] | None:
    """Where the noun begins whose date stands before it as its owner, and the preposition before both: "in Tuesday's crash", "in Tuesday night's crash"."""
    if (lead := _within_a_phrase(words, date)) is not None:
        return lead
    at = date.last + 1 if date.last < len(words) and words[date.last].low in DAY_PARTS else date.last
    start = date.first if words[date.first].tag == "P" else date.first - 1
    if start < 0 or at >= len(words) or words[at].tag != "POS" or words[start].tag not in ("P", "T") or words[start].low in _WHEN:
        return None
    return (date.last if at > date.last else at + 1), words[start].low


def _within_a_phrase(words: Sequence[Word], date: DateMention) -> tuple[int, str] | None:
    """The same for a date between an article and its noun: "lost her husband in the March 3 flood"."""
    first, last = date.first, date.last
    if first < 2 or last >= len(words) or words[last].tag != "N" or date.date.month is None or words[first].tag == "P":
        return None
    article, preposition = words[first - 1], words[first - 2]
    return (last, preposition.low) if article.low in ("the", "a", "an") and preposition.tag == "P" else None
