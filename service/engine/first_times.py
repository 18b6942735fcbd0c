"""Judging what is said to have been so before, or not, by what the record has "for the first time"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.alike import same_one
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition
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
