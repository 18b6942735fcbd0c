"""What is said to be so still: that it was so once does not bear it out, however alike the words."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lines_of_evidence import Line
from service.engine.model import Reason, Relation, Verdict
from service.engine.parts import Finding
from service.engine.reading import Proposition

_LASTING = frozenset("still remain remains continue continues yet".split())


def still_so(findings: Sequence[Finding], p: Proposition) -> list[Finding]:
    """The findings of a proposition; where it says that something is so still, those by a line that only tells that it was are left open."""
    if "still" not in p.adverbs or p.past or p.negated or p.mood != "asserted":
        return list(findings)
    return [_left_open(f) if f.verdict is not Verdict.CONTRADICTED and not (f.line is not None and _tells_now(f.line, p)) else f for f in findings]


def _tells_now(line: Line, p: Proposition) -> bool:
    """Whether a line says that it is so at the time of writing."""
    if not _LASTING.isdisjoint(line.lows):
        return True
    mine = {m.entity or m.head for m in (p.agent, p.patient) if m is not None}
    return any(e.holds_now and e.proposition.mood == "asserted" and not mine.isdisjoint(e.ids) for e in line.events if e.proposition.origin != "apposition")


def _left_open(finding: Finding) -> Finding:
    if finding.verdict is Verdict.UNKNOWN:
        return finding._replace(apart=True)
    text = "The record does not tell whether it is so still."
    return finding._replace(verdict=Verdict.UNKNOWN, relation=Relation.ABSENT, explanation=text, reason=Reason.NOT_MENTIONED, correction=None, apart=True)
