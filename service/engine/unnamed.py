"""Statements about somebody of whom they do not tell who it is, or whom the record does not know: "He was freed", "Krivoi's wife was freed"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import names_person
from service.engine.corpus import Corpus
from service.engine.model import Verdict
from service.engine.parts import NOT_MENTIONED, Finding, in_doubt
from service.engine.reading import Mention, Proposition, is_known
from service.engine.vocabulary.kinship import RELATIONS

_HIM = frozenset("he she him her".split())


def unnamed(findings: Sequence[Finding], p: Proposition, corpus: Corpus) -> list[Finding]:
    """The findings of a proposition, left open where a "he" or "she" does or undergoes it of whom nothing before tells who it is.

    Beside a text of the caller's own he may be the one in front there; then the line that decides has to tell of a single person.
    """
    cast = [mention for mention in (p.agent, p.patient) if mention is not None]
    if (kin := next((mention for mention in cast if _is_strange_kin(mention)), None)) is not None:
        return [finding if _has(finding, kin.head) else _left_open(finding, NOT_MENTIONED) for finding in findings]
    if not any(_is_nobody(mention) for mention in cast):
        return list(findings)
    return [finding if _of_a_person(finding, corpus) else _left_open(finding, "The statement does not say who is meant.") for finding in findings]


def _is_strange_kin(mention: Mention) -> bool:
    """Whether it is a relative of somebody known, and nothing tells who that is: "Krivoi's wife"."""
    owner = mention.possessor or mention.of
    return mention.head in RELATIONS and mention.quantity is None and not mention.name and not is_known(mention) and owner is not None and is_known(owner)


def _has(finding: Finding, word: str) -> bool:
    return finding.verdict is Verdict.CONTRADICTED or finding.line is not None and (word in finding.line.terms or word in finding.line.lows)


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


def _left_open(finding: Finding, text: str) -> Finding:
    if finding.verdict is Verdict.UNKNOWN:
        return finding._replace(near=(), apart=True)
    return in_doubt(finding, text)._replace(near=(), apart=True)
