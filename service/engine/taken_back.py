"""What becomes of the findings about a sentence that the statement says to be false: "it is not true that 40 people died"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding

_WHO = (Kind.NAME, Kind.ROLE, Kind.AGE, Kind.RELATION)  # what is said beside, of those that the sentence is about
_DENIED = "The statement denies this."
_TOLD = {
    Verdict.CONSISTENT: "The statement says that this is false, and so it is by the record: {}",
    Verdict.CONTRADICTED: "The statement says that this is false, but it is on record: {}",
    Verdict.UNKNOWN: "The statement says that this is false, which the record does not settle: {}",
}
_SAID = (("; the statement says", ", not"), (" where the statement has", ", not"), (" where the statement says", ", not"))


def taken_back(findings: Sequence[Finding]) -> list[Finding]:
    """The findings about a sentence -> those about its denial, which holds where the record excludes any part of the sentence, and does not where the record
    bears out every part. Where the record excludes only who somebody is said to be beside, and not what he is said to have done, it is open what is denied.
    """
    excluded = [f for f in findings if f.verdict is Verdict.CONTRADICTED]
    if excluded:
        beside = all(f.kind in _WHO for f in excluded) and any(f.kind not in _WHO for f in findings)
        return [_open(f) if beside else _holds(f) for f in excluded]
    unsettled = [f for f in findings if f.verdict is Verdict.UNKNOWN]
    return unsettled or [_fails(f) for f in findings]


def _holds(finding: Finding) -> Finding:
    return _with(finding, Verdict.CONSISTENT, Relation.INSIDE)


def _fails(finding: Finding) -> Finding:
    return _with(finding, Verdict.CONTRADICTED, Relation.OPPOSITE)


def _open(finding: Finding) -> Finding:
    return _with(finding, Verdict.UNKNOWN, Relation.ABSENT)._replace(reason=Reason.AMBIGUOUS)


def _with(finding: Finding, verdict: Verdict, relation: Relation) -> Finding:
    kind = Kind.NEGATION if finding.kind is Kind.EVENT else finding.kind
    text = _TOLD[verdict].format(finding.explanation[:1].lower() + finding.explanation[1:]) if finding.explanation else _DENIED
    for said, denied in _SAID:
        text = text.replace(said, denied)
    return finding._replace(verdict=verdict, kind=kind, relation=relation, explanation=text, correction=None)
