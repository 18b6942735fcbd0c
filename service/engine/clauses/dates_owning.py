"""Dates that own a noun: in "broke her leg in Tuesday's crash" the preposition is that of the crash."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.dates import DateMention
from service.engine.tagging.word import Word

PARTS_OF_DAY = frozenset("morning afternoon evening night".split())
_WHEN = frozenset("of on by since until till".split())  # of the date itself


def owning(words: Sequence[Word], date: DateMention) -> tuple[int, str] | None:
    """Where the noun begins whose date stands before it as its owner, and the preposition before both: "in Tuesday's crash", "in Tuesday night's crash"."""
    at = date.last + 1 if date.last < len(words) and words[date.last].low in PARTS_OF_DAY else date.last
    start = date.first if words[date.first].tag == "P" else date.first - 1
    if start < 0 or at >= len(words) or words[at].tag != "POS" or words[start].tag not in ("P", "T") or words[start].low in _WHEN:
        return None
    return (date.last if at > date.last else at + 1), words[start].low
