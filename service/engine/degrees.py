"""By how much and how far: a difference is no amount ("5 crowns a share more than in May"), and "entirely in cash" is more than in cash."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding
from service.engine.reading import Sentence
from service.engine.vocabulary.scope import WHOLLY

_MORE = frozenset(("more", "less"))
_FORMS = frozenset(("money", "percent"))
_IN = frozenset(("in", "with", "from", "of"))
_ALL_OF_IT = WHOLLY | frozenset("all whole full only alone".split())


def to_a_degree(findings: list[Finding], sentence: Sentence) -> list[Finding]:
    """The findings of a sentence; an amount by which one thing exceeds another, held against amounts of something, is left open, and so is a whole of which
    only a part is told.
    """
    if not any(word.low == "than" or word.low in WHOLLY for word in sentence.words):
        return findings  # most sentences
    words = [word.low for word in sentence.words]
    if "than" in words:
        findings = [_open(f, _DIFFERENCE) if _holds_difference(f, sentence, words) else f for f in findings]
    at = next((i for i, low in enumerate(words[:-1]) if low in WHOLLY and words[i + 1] in _IN), -1)
    if at < 0 or any(f.verdict is not Verdict.CONSISTENT for f in findings):
        return findings
    if any(f.line is None or not _ALL_OF_IT.isdisjoint(f.line.lows) for f in findings):
        return findings
    return [*findings, Finding(Verdict.UNKNOWN, Kind.COUNT, Relation.ABSENT, at, at + 1, _WHOLE, reason=Reason.NOT_MENTIONED, gap=True, apart=True)]


def _holds_difference(f: Finding, sentence: Sentence, words: Sequence[str]) -> bool:
    """Whether a finding takes a difference for an amount that stands in a line that compares nothing."""
    if f.kind is not Kind.COUNT or f.firm or f.line is None or "than" in f.line.lows:
        return False
    return any(q.form in _FORMS and q.first <= f.first < q.last and _exceeds(q.last, words) for q in sentence.quantities)


def _exceeds(end: int, words: Sequence[str]) -> bool:
    """Whether "more than" stands behind an amount, or behind what it is paid for each: "5 crowns a share more than"."""
    for at in (end, end + 2):
        if at + 1 < len(words) and words[at] in _MORE and words[at + 1] == "than":
            return at == end or words[end] in ("a", "an", "per")
    return False


def _open(f: Finding, why: str) -> Finding:
    return Finding(Verdict.UNKNOWN, f.kind, Relation.ABSENT, f.first, f.last, why, f.stated, reason=Reason.NOT_MENTIONED, gap=True, apart=True)


_DIFFERENCE = "The record does not tell this difference."
_WHOLE = "The record does not tell this of the whole."
