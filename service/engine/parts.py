"""A finding about one slot of a statement, and the part of the answer that it becomes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from service.engine.compare.dates import date_as_wire, describe_date
from service.engine.compare.quantities import as_wire, describe
from service.engine.corrections import fitted
from service.engine.lines_of_evidence import Line
from service.engine.model import DateSpan, Kind, Part, Quantity, Reason, Relation, Verdict
from service.engine.reading import Reading, Sentence
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.numbers import ONES, TEENS, TENS

NOT_MENTIONED = "The record does not mention this."  # what `explanations` finds better words for
Value = Quantity | DateSpan | str | None

_COUNTED = frozenset("all none both some half most many few several before after".split()) | frozenset((*ONES, *TEENS, *TENS))
FACTS = frozenset((Kind.AGE, Kind.ROLE, Kind.RELATION, Kind.NAME))  # what somebody is, which other circumstances than the line's leave as it is
AGREES = (Relation.EQUAL, Relation.INSIDE)  # what is stated follows from what is recorded


class Finding(NamedTuple):
    """What was found about one slot: the words ``[first, last)`` of the sentence, both values, and the line that decided."""

    verdict: Verdict
    kind: Kind
    relation: Relation
    first: int
    last: int
    explanation: str
    stated: Value = None
    recorded: Value = None
    line: Line | None = None
    reason: Reason | None = None
    correction: str | None = None
    gap: bool = False  # an open part lacks a typed value or what happened, not just a word
    apart: bool = False  # no line has those who take part by name together
    near: tuple[Line, ...] = ()  # the lines that came nearest
    firm: bool = False  # worked out from figures or an order on record, so that shared words have no say in it
    told: Line | None = None  # the line that tells all of it but for the words ``[first, last)``


def beside(finding: Finding, near: tuple[Line, ...], apart: bool) -> Finding:
    """The finding with the lines that came nearest; ``_replace`` would take several times as long."""
    f = finding
    return Finding(
        f.verdict, f.kind, f.relation, f.first, f.last, f.explanation, f.stated, f.recorded, f.line, f.reason, f.correction, f.gap, apart, near, f.firm, f.told
    )


def opened(finding: Finding, why: str) -> Finding:
    """The finding as one that the record does not settle after all, for the reason told; the referee is kept from it."""
    return finding._replace(
        verdict=Verdict.UNKNOWN, relation=Relation.ABSENT, explanation=why, reason=Reason.NOT_MENTIONED, correction=None, near=(), apart=True
    )


def in_doubt(finding: Finding, why: str) -> Finding:
    """The finding as one that the record is near and does not settle, for the reason told; the referee may be heard on it."""
    return finding._replace(verdict=Verdict.UNKNOWN, relation=Relation.OVERLAPPING, reason=Reason.AMBIGUOUS, explanation=why, correction=None)


def told_by(line: Line, kind: Kind, first: int, last: int, *, borne_out: bool) -> Finding:
    """The finding that a line tells the very thing of the words ``[first, last)``, or its opposite."""
    verdict, relation = (Verdict.CONSISTENT, Relation.EQUAL) if borne_out else (Verdict.CONTRADICTED, Relation.OPPOSITE)
    text = f"The record {'bears this out' if borne_out else 'says the opposite'}: {line.evidence.text}"
    return Finding(verdict, kind, relation, first, last, text, line=line)


def otherwise(
    line: Line, kind: Kind, first: int, last: int, stated: Value, recorded: Value, relation: Relation = Relation.DISJOINT, *, firm: bool = False
) -> Finding:
    """The finding that a line has another value in the place of the words ``[first, last)``: both values, and the record's as the correction."""
    told = shown(recorded)
    text = f"{differing(told, shown(stated))}: {line.evidence.text}"
    return Finding(Verdict.CONTRADICTED, kind, relation, first, last, text, stated, recorded, line, None, told or None, firm=firm)


def differing(recorded: str, stated: str) -> str:
    """How the record differs from the statement: values as they are, bare words as words."""
    if recorded.islower() and stated.islower() and recorded.isalpha() and stated.isalpha() and not {recorded, stated} & _COUNTED:
        return f"The record says “{recorded}” where the statement says “{stated}”"
    return f"The record has {recorded} where the statement has {stated}"


def denying(line: Line) -> str:
    """What is said of a statement that denies what a line tells."""
    return f"The statement denies what the record says: {line.evidence.text}"


def not_mentioned(kind: Kind, first: int, last: int, *, apart: bool = False) -> Finding:
    """The finding that nothing on record speaks of the words ``[first, last)``; ``apart`` keeps the referee from it."""
    return Finding(Verdict.UNKNOWN, kind, Relation.ABSENT, first, last, NOT_MENTIONED, reason=Reason.NOT_MENTIONED, apart=apart)


def part_of(finding: Finding, sentence: Sentence, reading: Reading) -> Part:
    """A finding -> the part that travels, with its span in the submitted text and a correction that fits there."""
    words = sentence.words
    first = min(max(finding.first, 0), len(words) - 1)
    last = min(max(finding.last, first + 1), len(words))
    span = reading.canonical.span(words[first].start, words[last - 1].end)
    part = Part(
        finding.verdict,
        finding.kind,
        finding.relation,
        span,
        _wire(finding.stated),
        _wire(finding.recorded),
        finding.correction,
        finding.line.evidence if finding.line is not None else None,
        finding.reason,
        finding.explanation,
    )
    return fitted(part, reading.canonical.original) if finding.correction is not None else part


def _wire(value: Value) -> Mapping[str, object] | None:
    if value is None:
        return None
    if isinstance(value, Quantity):
        return as_wire(value)
    if isinstance(value, DateSpan):
        return date_as_wire(value)
    return {"text": shown(value)}


def shown(value: Value) -> str:
    """A value as people write it."""
    if isinstance(value, Quantity):
        return describe(value)
    if isinstance(value, DateSpan):
        return describe_date(value)
    return " ".join([word.capitalize() if word in DEMONYMS else word for word in value.split(" ")]) if value else ""


def verdict_of(relation: Relation) -> Verdict:
    """What a relation of one slot means for its part."""
    if relation in AGREES:
        return Verdict.CONSISTENT
    return Verdict.CONTRADICTED if relation in (Relation.DISJOINT, Relation.OPPOSITE) else Verdict.UNKNOWN
