"""What is told on top of what is taken for told: "had led the first round, too", "also won on her first attempt". Another occasion is then no rival."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.reading import Proposition
from service.engine.tagging.word import Word

_ENDS = frozenset((".", ",", ";", ":", "and", "but", "in", "on", "at", ""))


def adds(words: Sequence[Word]) -> bool:
    """Whether a sentence says that something was so as well."""
    for at, word in enumerate(words):
        following = words[at + 1].low if at + 1 < len(words) else ""
        if word.low == "also" or word.low == "too" and (following in _ENDS or word is words[-1]):
            return True
        if word.low == "well" and at and words[at - 1].low == "as" and following != "as":
            return True
    return False


def adds_to_it(p: Proposition) -> bool:
    """Whether a clause says so: its adverbs tell; "too late" is said of what something is."""
    if p.negated or "also" not in p.adverbs and "well" not in p.adverbs and "too" not in p.adverbs:
        return False
    return "also" in p.adverbs or p.predicate not in ("be", "become", "seem", "prove")
