"""Statements about somebody who is not named: "He was freed" by itself may be about anybody, however many were freed."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import names_person
from service.engine.corpus import Corpus
from service.engine.model import Reason, Relation, Verdict
from service.engine.parts import Finding
from service.engine.reading import Mention, Proposition

_HIM = frozenset("he she him her".split())


def unnamed(findings: Sequence[Finding], p: Proposition, corpus: Corpus) -> list[Finding]:
    """The findings of a proposition, left open where a "he" or "she" does or undergoes it of whom nothing before tells who it is.

    Beside a text of the caller's own he may be the one in front there; then the line that decides has to tell of a single person.
    """
    if not any(mention is not None and _is_nobody(mention) for mention in (p.agent, p.patient)):
        return list(findings)
    return [finding if _of_a_person(finding, corpus) else _left_open(finding) for finding in findings]


def _of_a_person(finding: Finding, corpus: Corpus) -> bool:
    if corpus.curated or finding.line is None:
        return False
    return any(_is_person(m, corpus) for event in finding.line.events for role, m in event.cast if role in ("agent", "patient", "complement"))


def _is_person(mention: Mention, corpus: Corpus) -> bool:
    known = corpus.table.known.get(mention.entity)
    if known is not None:
        return known.kind == "person"
    return not mention.plural and mention.quantity is None and (mention.hint == "person" or mention.head in _HIM or names_person(mention.head))


def _is_nobody(mention: Mention) -> bool:
    return mention.pronoun and not mention.entity and mention.head in _HIM


def _left_open(finding: Finding) -> Finding:
    if finding.verdict is Verdict.UNKNOWN:
        return finding._replace(near=(), apart=True)
    text = "The statement does not say who is meant."
    return finding._replace(
        verdict=Verdict.UNKNOWN, relation=Relation.OVERLAPPING, reason=Reason.AMBIGUOUS, explanation=text, correction=None, near=(), apart=True
    )
