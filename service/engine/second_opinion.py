"""What the typed slots leave open goes to the learned referee; what they decide, it may only put in doubt.

The slots come first and name what agrees and what does not. Where they found nothing to decide by, the referee weighs the statement against the lines that
came nearest; where it is nearly sure of the opposite of what they found, the answer is unknown: it never turns a verdict around.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine import referee
from service.engine.lines import join, line_of
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding
from service.engine.reading import Sentence
from service.engine.vocabulary.policy import POLICY

NEAREST = 3  # lines that the referee reads beside the statement
# what rests on typed values: the referee has no say in it
_FACTS = frozenset((Kind.AGE, Kind.ROLE, Kind.RELATION, Kind.NAME, Kind.COUNT, Kind.CASUALTY, Kind.HOSTAGE_COUNT, Kind.DATE))


def reconsider(findings: Sequence[Finding], sentence: Sentence) -> list[Finding]:
    """The findings of one sentence, with the referee's word on those that are open or that it doubts."""
    near = _nearest(findings)
    if not near or sentence.mood != "asserted" or not any(_open(f) or _doubtful(f) for f in findings):
        return list(findings)
    ruling = referee.judge(line_of([sentence]), join([line.items for line in near]))
    return [_ruled(finding, ruling, near, sentence) for finding in findings]


def _nearest(findings: Sequence[Finding]) -> list[Line]:
    near: dict[int, Line] = {}
    for finding in findings:
        for line in finding.near:
            near.setdefault(line.number, line)
    return [near[number] for number in sorted(list(near)[:NEAREST])]


def _open(finding: Finding) -> bool:
    return finding.verdict is Verdict.UNKNOWN and finding.reason is Reason.NOT_MENTIONED and bool(finding.near)


def _doubtful(finding: Finding) -> bool:
    return finding.verdict is not Verdict.UNKNOWN and finding.kind not in _FACTS and bool(finding.near)


def _ruled(finding: Finding, ruling: referee.Ruling, near: Sequence[Line], sentence: Sentence) -> Finding:
    if _open(finding):
        if ruling.consistent >= (POLICY.referee_over_gap if finding.gap else POLICY.referee_consistent):
            return finding._replace(verdict=Verdict.CONSISTENT, relation=Relation.INSIDE, reason=None, line=near[0], explanation=f"The record bears this out: {near[0].evidence.text}")
        if ruling.contradicted >= POLICY.referee_contradicted and (conflict := ruling.conflict()) is not None:
            return _contradicted(finding, conflict, near, sentence)
        return finding
    if _doubtful(finding):
        against = ruling.contradicted if finding.verdict is Verdict.CONSISTENT else ruling.consistent
        limit = POLICY.doubt_consistent if finding.verdict is Verdict.CONSISTENT else POLICY.doubt_contradicted
        if against >= limit:
            text = f"The record is near this, but does not settle it: {near[0].evidence.text}"
            return finding._replace(verdict=Verdict.UNKNOWN, relation=Relation.OVERLAPPING, reason=Reason.AMBIGUOUS, explanation=text, correction=None)
    return finding


def _contradicted(finding: Finding, conflict: referee.Finding, near: Sequence[Line], sentence: Sentence) -> Finding:
    first, last = conflict.item.first, min(conflict.item.last, len(sentence.words))
    stated = " ".join(word.text for word in sentence.words[first:last])
    words = [word for line in near for word in line.sentence.words]
    recorded = " ".join(word.text for word in words[conflict.against.first : conflict.against.last]) if conflict.against is not None else None
    line = _holding(near, conflict.against.first if conflict.against is not None else 0)
    text = f"The record has {recorded or 'it otherwise'} where the statement has {stated}: {line.evidence.text}"
    return finding._replace(
        verdict=Verdict.CONTRADICTED, relation=conflict.relation if conflict.relation in (Relation.DISJOINT, Relation.OPPOSITE) else Relation.DISJOINT,
        first=first, last=last, reason=None, stated=stated, recorded=recorded, line=line, explanation=text,
    )  # fmt: skip


def _holding(near: Sequence[Line], index: int) -> Line:
    """The line that the word at ``index`` of the joined lines stands in."""
    for line in near:
        if index < len(line.sentence.words):
            return line
        index -= len(line.sentence.words)
    return near[-1]
