"""Judging how many children, brothers or other relatives somebody is said to have: "has three children", of a "father of three"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.quantities import compare_quantities
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Quantity, Relation, Verdict
from service.engine.parts import Finding, otherwise, told_by, verdict_of
from service.engine.reading import Proposition, is_known
from service.engine.vocabulary.kinship import RELATIONS, SORTS

_LINES = 64  # that speak of one, of which each is looked at


def judge_offspring(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that counts somebody's relatives -> its finding by what the record counts; none where it counts none of the sort."""
    stated = _count(p)
    if stated is None or p.agent is None or p.patient is None or not is_known(p.agent) or p.dates or p.obliques:
        return []
    for theirs, told, line in _told(p.agent.entity, corpus):
        finding = _held(p, stated, theirs, told, line)
        if finding is not None:
            return [finding]
    return []


def _held(p: Proposition, stated: Quantity, theirs: Proposition, told: Quantity, line: Line) -> Finding | None:
    assert p.patient is not None
    assert theirs.patient is not None
    (kind, sex), (other_kind, other_sex) = RELATIONS[p.patient.head], RELATIONS[theirs.patient.head]
    if kind != other_kind or not SORTS.isdisjoint((*p.patient.mods, *theirs.patient.mods)):
        return None
    verdict = verdict_of(compare_quantities(stated, told).relation)
    if sex != other_sex:  # of three children some may be sons, two daughters may not be all
        more = stated.low > told.high if other_sex is None else sex is None and stated.high < told.low
        verdict = Verdict.CONTRADICTED if more else Verdict.UNKNOWN
    if verdict is Verdict.CONTRADICTED:
        return otherwise(line, Kind.COUNT, p.patient.first, p.patient.last, stated, told, firm=True)
    if verdict is Verdict.CONSISTENT:
        return told_by(line, Kind.COUNT, p.first, p.last, borne_out=True)._replace(firm=True, relation=Relation.EQUAL)
    return None


def _told(entity: str, corpus: Corpus) -> Iterator[tuple[Proposition, Quantity, Line]]:
    """What the record counts of somebody's relatives."""
    for line in corpus.lines_of(entity, _LINES):
        for event in line.events:
            theirs = event.proposition
            count = _count(theirs) if theirs.agent is not None and theirs.agent.entity == entity and theirs.mood == "asserted" else None
            if count is not None and count.high > 0:
                yield theirs, count, line


def _count(p: Proposition) -> Quantity | None:
    """How many relatives a clause gives its subject: none where it denies any; None where it does not count."""
    kin = p.patient
    if p.predicate != "have" or kin is None or kin.head not in RELATIONS or kin.name:
        return None
    if kin.quantity is None:
        return Quantity(0, 0) if p.negated and kin.plural else None
    return kin.quantity.quantity if kin.quantity.form == "cardinal" and not p.negated else None
