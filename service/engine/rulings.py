"""What a part becomes by the referee's word: borne out, left open, or contradicted by the words that it names."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine import referee
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation, Verdict
from service.engine.parts import Finding, differing, in_doubt
from service.engine.reading import Sentence


def borne_out(finding: Finding, near: Sequence[Line]) -> Finding:
    text = f"The record bears this out: {near[0].evidence.text}"
    return finding._replace(verdict=Verdict.CONSISTENT, relation=Relation.INSIDE, reason=None, line=near[0], explanation=text, correction=None)


def unsettled(finding: Finding, near: Sequence[Line]) -> Finding:
    return in_doubt(finding, f"The record is near this, but does not settle it: {near[0].evidence.text}")


def contradicted(finding: Finding, conflict: referee.Finding, near: Sequence[Line], sentence: Sentence) -> Finding:
    first, last = conflict.item.first, min(conflict.item.last, len(sentence.words))
    stated = " ".join(word.text for word in sentence.words[first:last])
    recorded, line = None, near[0]
    if conflict.against is not None:
        words = [word for one in near for word in one.sentence.words]
        recorded = " ".join(word.text for word in words[conflict.against.first : conflict.against.last])
        line, _ = holding(near, conflict.against.first)
    text = f"{differing(recorded, stated) if recorded else 'The record says otherwise'}: {line.evidence.text}"
    if conflict.relation is Relation.OPPOSITE:
        text = f"The record says the opposite: {line.evidence.text}"
    relation = conflict.relation if conflict.relation in (Relation.DISJOINT, Relation.OPPOSITE) else Relation.DISJOINT
    return finding._replace(
        verdict=Verdict.CONTRADICTED,
        relation=relation,
        first=first,
        last=last,
        reason=None,
        stated=stated,
        recorded=recorded,
        line=line,
        explanation=text,
        correction=None,
    )


def holding(near: Sequence[Line], index: int) -> tuple[Line, int]:
    """The line that the word at ``index`` of the joined lines stands in, and its index there."""
    for line in near:
        if index < len(line.sentence.words):
            return line, index
        index -= len(line.sentence.words)
    return near[-1], index
