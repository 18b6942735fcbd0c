"""Adjectives that are nouns, too, for the place where they stand: "stays voluntary", "is less dependent on them"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lexicon import forms
from service.engine.tagging.word import Word
from service.engine.vocabulary.closed_class import CLOSED

_LINKING = frozenset("be become stay remain seem prove".split())
_DEGREES = frozenset("more less very too so still not never fully entirely completely totally mostly partly largely quite rather almost nearly".split())
_BEHIND = frozenset(("P", "C", "T", "W", "."))


def is_predicative(words: Sequence[Word], low: str, following: str) -> bool:
    """Whether a word taken for a noun says bare behind "is" or "becomes" how something is, and is an adjective at least as often."""
    at = len(words) - 1
    while at >= 0 and words[at].low in _DEGREES:
        at -= 1
    if at < 0 or words[at].lemma not in _LINKING or words[at].tag not in ("X", "V", "VD", "VN", "VG"):
        return False
    if following and following[0].isalnum() and CLOSED.get(following) not in _BEHIND:
        return False
    options = forms(low)
    adjective = max([form.frequency for form in options if form.pos == "a" and form.lemma == low], default=0)
    return adjective > 0 and adjective >= max([form.frequency for form in options if form.pos == "n"], default=0)


def stays_so(words: Sequence[Word], low: str) -> bool:
    """Whether a word taken for a verb says how something stays: "stayed completely dry"."""
    at = len(words) - 1
    while at >= 0 and words[at].tag == "R":
        at -= 1
    if at < 0 or words[at].lemma not in _STAYING or words[at].tag not in ("V", "VD", "VN", "VG"):
        return False
    return any(form.pos == "a" and form.lemma == low and form.frequency > 0 for form in forms(low))


_STAYING = frozenset("stay remain become seem".split())
