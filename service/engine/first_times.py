"""Judging what is said to have been so before, or not, by what the record has "for the first time"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.alike import same_one
from service.engine.compare.quantities import quantity_relation
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Quantity, Relation
from service.engine.parts import AGREES, Finding, told_by
from service.engine.reading import Mention, Proposition, is_known
from service.engine.slots import LIGHT_VERBS

_BEFORE = frozenset("before previously earlier already".split())
_LINES = 60  # lines about those who do it


def judge_before(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition on what was so before -> a finding by a line that has it for the first time; none for any other."""
    who = p.agent or p.patient
    if p.mood != "asserted" or who is None or p.dates or _BEFORE.isdisjoint(p.adverbs) or not (p.past or p.perfect):
        return []
    for line in _lines_of(who, corpus):
        if "first" in line.lows and any(_first_time(q) and _same(p, q) for q in line.sentence.propositions):
            return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=p.negated)._replace(firm=True)]
    return []


def judge_gap(p: Proposition, corpus: Corpus) -> list[Finding]:
    """For how long it had not been so, "for the first time in 72 years", "last won it in 1998" -> a finding by a line that has a first time since."""
    who = p.agent or p.patient
    if p.mood != "asserted" or p.negated or who is None or not is_known(who) or not (_first_time(p) or _last_time(p)):
        return []
    for line in _lines_of(who, corpus):
        told = next((q for q in line.sentence.propositions if "first" in line.lows and _first_time(q) and _same(p, q)), None)
        if told is None:
            continue
        if (relation := _compared(p, told)) is not None:
            return [told_by(line, Kind.DATE, p.first, p.last, borne_out=relation in AGREES)._replace(firm=True)] if relation in _SETTLED else []
    return []


_SETTLED = (*AGREES, Relation.DISJOINT)


def _last_time(p: Proposition) -> bool:
    """Whether a clause tells when something was done for the last time: "last won it in 1998"."""
    return p.past and any(lemma == "last" for lemma, _ in p.adjectives) or "last" in p.adverbs and p.past


def _compared(p: Proposition, told: Proposition) -> Relation | None:
    """How the stretch, or the year of the last time, stands to the one told; None where they are not of a sort."""
    mine, theirs = _stretch(p), _stretch(told)
    if mine is not None and theirs is not None and _first_time(p):
        return quantity_relation(mine, theirs)
    year, since = _year(p, "" if _last_time(p) else "since"), _year(told, "since")
    return None if year is None or since is None else Relation.EQUAL if year == since else Relation.DISJOINT


def _stretch(p: Proposition) -> Quantity | None:
    durations = [m.quantity for preposition, m in p.obliques if preposition == "in" and m.quantity is not None and not m.head]
    return next((q.quantity for q in durations if q.form == "duration"), None)


def _year(p: Proposition, bound: str) -> int | None:
    """The year of a date that is bounded so."""
    return next((d.date.year for d in p.dates if (d.date.bound or "") == bound and d.date.year is not None), None)


def _lines_of(who: Mention, corpus: Corpus) -> Iterator[Line]:
    key = "e:" + who.entity if who.entity in corpus.table.known else who.entity[1:] or who.head
    return (corpus.lines[number] for number in corpus.postings.of(key)[:_LINES])


def _first_time(q: Proposition) -> bool:
    """Whether a clause tells of a first time."""
    return not q.negated and any(preposition == "for" and m.head == "time" and "first" in m.mods and m.possessor is None for preposition, m in q.obliques)


def _same(p: Proposition, q: Proposition) -> bool:
    """Whether it is the same deed of the same one; to get a thing is to have it."""
    whom = p.patient if p.agent is not None else None
    alike = relate(p.predicate, q.predicate, "v") >= WordRelation.SYNONYM or p.predicate in LIGHT_VERBS and q.predicate in LIGHT_VERBS
    if not alike or not same_one(p.agent or p.patient, q.agent or q.patient):
        return False
    return whom is None or same_one(whom, q.patient) and set(whom.mods) <= set(q.patient.mods if q.patient is not None else ())
