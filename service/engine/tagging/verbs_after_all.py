"""Verbs that look like nouns and are told by a word somewhere before them: "now lives in Oslo", "let the sailors go"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lexicon import verb_in_s
from service.engine.tagging.word import FINITE, Word
from service.engine.vocabulary.closed_class import CLOSED

# adverbs that stand between a subject and its verb, and before no noun
_BEFORE_VERB = frozenset("now still also currently presently formerly once never always often usually sometimes".split())
_BEHIND_VERB = frozenset(("D", "S", "P", "T", "PR", "R", "M", ""))
_LETTING = frozenset(("let", "lets", "letting"))
_FAR = 6  # words of whom somebody lets go


def behind_adverb(words: Sequence[Word], low: str, following: str) -> str:
    """The verb that a word in "s" is behind "now" or "still" and its subject, where the clause has none yet: "Lind, the poet, now lives in Oslo"."""
    if len(words) > 2 and words[-1].low == "longer" and words[-2].low == "no":
        words = [*words[:-2], words[-1]]  # "Lansbury no longer smokes"
    elif len(words) < 2 or words[-1].low not in _BEFORE_VERB or words[-2].tag not in ("NP", "N", "PR") and words[-2].text != ",":
        return ""
    if words[-2].tag not in ("NP", "N", "PR") and words[-2].text != ",":
        return ""
    if not following or following[0].isalpha() and CLOSED.get(following, "") not in _BEHIND_VERB or any(word.tag in FINITE for word in words):
        return ""
    return verb_in_s(low)


def lets_go(lows: Sequence[str], index: int, following: str) -> bool:
    """Whether a "go" behind a noun phrase is what somebody lets him do: "letting the sound engineer go"."""
    if following[:1].isalpha() and CLOSED.get(following) not in ("P", "C", "T", "R", "W"):
        return False
    before = lows[max(index - _FAR, 0) : index]
    at = next((i for i, low in enumerate(before) if low in _LETTING), -1)
    return at >= 0 and at + 1 < len(before) and all(low[0].isalpha() and CLOSED.get(low, "D") in ("D", "S", "POS", "PR") for low in before[at + 1 :])
