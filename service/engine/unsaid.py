"""What somebody is said not to have said: "never suggested that it could mediate" is denied by a line that lets him say so, whatever is true of the content."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.model import Reason, Relation, Verdict
from service.engine.parts import Finding
from service.engine.reading import Proposition, Sentence
from service.engine.vocabulary.speech import REPORTING


def unsaid(findings: Sequence[Finding], p: Proposition, sentence: Sentence) -> list[Finding]:
    """The findings of a proposition, turned round where it is what its speaker is said not to have said."""
    return [_turned(finding, p) for finding in findings] if _is_denied(p, sentence) else list(findings)


def _is_denied(p: Proposition, sentence: Sentence) -> bool:
    if p.speaker is None:
        return False
    return any(q.negated and q.predicate in REPORTING and q.agent is not None and q.agent.first == p.speaker.first for q in sentence.propositions if q is not p)


def _turned(finding: Finding, p: Proposition) -> Finding:
    if finding.verdict is Verdict.CONSISTENT and _said_by(finding, p):
        assert finding.line is not None
        text = f"The record has it said: {finding.line.evidence.text}"
        return finding._replace(verdict=Verdict.CONTRADICTED, relation=Relation.OPPOSITE, explanation=text)
    text = "The record does not tell what was not said."
    return finding._replace(
        verdict=Verdict.UNKNOWN, relation=Relation.ABSENT, explanation=text, reason=Reason.NOT_MENTIONED, correction=None, near=(), apart=True
    )


def _said_by(finding: Finding, p: Proposition) -> bool:
    """Whether the line that decided is the word of the very speaker."""
    if finding.line is None or p.speaker is None:
        return False
    mine = p.speaker.entity or p.speaker.head
    speakers = [e.proposition.speaker for e in finding.line.events]
    return any(theirs is not None and mine in (theirs.entity, "~" + theirs.head, theirs.head) for theirs in speakers)
