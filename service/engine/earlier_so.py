"""What is said to have been so before: that it is so now, or was this time, neither bears it out nor excludes it, however alike the words."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lines_of_evidence import Line
from service.engine.model import Verdict
from service.engine.parts import Finding, opened
from service.engine.reading import Proposition
from service.engine.vocabulary.order import BEFORE

# words of a line that count the times, or tell of an earlier one
_TIMES = frozenset(
    "again before previously previous earlier former formerly once twice thrice time times first second third fourth fifth sixth "
    "another already never ever always yet last repeatedly often regularly since used".split()
)
_OPEN = "The record does not tell whether it was so before."


def earlier_so(findings: Sequence[Finding], p: Proposition) -> list[Finding]:
    """The findings of a proposition; where it says whether something was so before, those by a line that tells of one time alone are left open."""
    if BEFORE.isdisjoint(p.adverbs) or not p.perfect or p.dates or p.mood != "asserted" or any(q in ("before", "after", "since") for q, _ in p.obliques):
        return list(findings)
    return [opened(f, _OPEN) if f.verdict is Verdict.UNKNOWN or f.line is not None and not _tells_of_times(f.line) else f for f in findings]


def _tells_of_times(line: Line) -> bool:
    """Whether a line has a word of when or how often, or tells of what had been so."""
    if not _TIMES.isdisjoint(line.lows) or any(d.date.year is not None for d in line.sentence.dates):
        return True
    return any(e.proposition.past and e.proposition.perfect for e in line.events)
