"""Somebody picked out by a clause: "the woman who died" is no woman of whom the text tells otherwise; it then speaks of somebody else, and leaves that open."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import is_generic_person
from service.engine.model import Verdict
from service.engine.parts import NOT_MENTIONED, Finding, opened
from service.engine.reading import Proposition


def of_another_one(findings: Sequence[Finding], p: Proposition) -> Sequence[Finding]:
    """The findings of a clause, those left open that deny of somebody what he is picked out by."""
    who = p.patient or p.agent
    if p.origin != "relative" or who is None or who.name or who.pronoun or who.determiner != "the" or not is_generic_person(who.head):
        return findings
    return [_open(f) if f.verdict is Verdict.CONTRADICTED and f.stated is None else f for f in findings]


def _open(finding: Finding) -> Finding:
    return opened(finding, NOT_MENTIONED)._replace(line=None)
