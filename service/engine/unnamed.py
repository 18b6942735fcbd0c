"""Statements about somebody who is not named: "He was freed" by itself may be about anybody, however many were freed."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.model import Reason, Relation, Verdict
from service.engine.parts import Finding
from service.engine.reading import Mention, Proposition

_HIM = frozenset("he she him her".split())


def unnamed(findings: Sequence[Finding], p: Proposition) -> list[Finding]:
    """The findings of a proposition, left open where a "he" or "she" does or undergoes it of whom nothing before tells who it is."""
    if not any(mention is not None and _is_nobody(mention) for mention in (p.agent, p.patient)):
        return list(findings)
    return [_left_open(finding) for finding in findings]


def _is_nobody(mention: Mention) -> bool:
    return mention.pronoun and not mention.entity and mention.head in _HIM


def _left_open(finding: Finding) -> Finding:
    if finding.verdict is Verdict.UNKNOWN:
        return finding._replace(near=(), apart=True)
    text = "The statement does not say who is meant."
    return finding._replace(
        verdict=Verdict.UNKNOWN, relation=Relation.OVERLAPPING, reason=Reason.AMBIGUOUS, explanation=text, correction=None, near=(), apart=True
    )
