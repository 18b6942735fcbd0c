"""Words that look like verbs and describe a noun behind them."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lexicon import forms, is_adjective
from service.engine.tagging.word import Word
from service.engine.vocabulary.closed_class import CLOSED
from service.engine.vocabulary.speech import ATTRIBUTING


def whereto(words: Sequence[Word], low: str, following: str) -> bool:
    """Whether the "to" before a word that may be an adjective tells to what somebody puts something down."""
    if not following[:1].isalpha() or following in CLOSED or not any(word.lemma in ATTRIBUTING for word in words[-10:]):
        return False
    return is_adjective(low)


def inside_phrase(words: Sequence[Word], following: str) -> bool:
    """Whether a participle stands with its adverb between a determiner and a noun."""
    if len(words) < 2 or not words[-1].low.endswith("ly") or words[-2].low not in ("a", "an", "the") and words[-2].tag not in ("S", "POS"):
        return False
    return following[:1].isalpha() and following not in CLOSED


def before_title(low: str, kind: str, previous: str, following: str, named: bool) -> bool:
    """Whether a participle says of somebody how he is: "Injured cyclist Ian Pell", "found missing schoolgirl Tess Holm"; ``named``: a name follows."""
    if not named or following in CLOSED or not any(form.pos == "n" for form in forms(following)):
        return False
    if low == "missing":
        return kind == "VG"
    return kind in ("VD", "VN") and previous == "." and low.endswith(("ed", "en")) and low not in _DOING


# what headlines have somebody do
_DOING = frozenset("named called defeated joined visited praised backed warned accused".split())
