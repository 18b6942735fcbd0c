"""Judging how often somebody has done something by the place in a row that the record gives the last time: "her third victory" is three wins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.compare.ordinal_words import ordinal
from service.engine.compare.quantities import compare_quantities
from service.engine.corpus import Corpus
from service.engine.lexicon import verbs_of
from service.engine.lines_of_evidence import Line, all_mentions
from service.engine.model import Kind, Quantity, Relation
from service.engine.parts import AGREES, Finding, otherwise, told_by
from service.engine.reading import Proposition, is_known

_LINES = 60  # lines about one that are looked at
# deeds that the lexicon does not derive from their verb
_DEEDS = {"victory": "win", "title": "win", "triumph": "win", "win": "win", "championship": "win", "goal": "score", "loss": "lose", "defeat": "lose"}
_EARLIER = frozenset(("before", "previously", "earlier"))


class _Claim(NamedTuple):
    """``often`` is how many times; for what had or had not been done before None, and ``before`` tells which."""

    often: Quantity | None
    before: bool | None


def judge_times(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition on how often somebody has done something, or whether he had before -> a finding by such a place in a row; none for any other."""
    claim = _claim(p)
    if claim is None or p.agent is None or not is_known(p.agent) or p.mood != "asserted" or p.speaker is not None:
        return []
    for number in corpus.postings.of("e:" + p.agent.entity)[:_LINES]:
        line = corpus.lines[number]
        for place in _places(p, line):
            if claim.often is None:
                return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=(place > 1) == claim.before)._replace(firm=True)]
            return _counted(p, claim.often, place, line)
    return []


def _claim(p: Proposition) -> _Claim | None:
    often = next((m.quantity.quantity for m in (p.patient, *p.others) if m is not None and m.quantity is not None and m.quantity.form == "times"), None)
    if often is not None:
        return None if p.negated or p.dates else _Claim(often, None)
    earlier = not _EARLIER.isdisjoint(p.adverbs) or bool(p.dates) and all(d.date.bound == "before" for d in p.dates)
    return _Claim(None, not p.negated) if earlier and (p.past or p.perfect) else None


def _places(p: Proposition, line: Line) -> Iterator[int]:
    """The places in a row of the very deed that a line gives: the third of "her third victory"."""
    assert p.agent is not None
    thing = p.patient if p.patient is not None and (p.patient.quantity is None or p.patient.head) else next((m for m in p.others if m.head), None)
    for m in all_mentions(line.sentence):
        place = next((ordinal(mod) for mod in m.mods if ordinal(mod)), 0)
        deed = p.predicate in verbs_of(m.head) or _DEEDS.get(m.head) == p.predicate
        if not place or not deed or m.possessor is None or m.possessor.entity != p.agent.entity:
            continue
        told = thing is None or _DEEDS.get(thing.head) == p.predicate or thing.entity in line.entities or thing.head in line.terms
        if told or "here" in line.lows or not _of_another(p, line):
            yield place


def _of_another(p: Proposition, line: Line) -> bool:
    """Whether the line has the deed done to something: another race."""
    return any(e.predicate == p.predicate and e.proposition.patient is not None and _DEEDS.get(e.proposition.patient.head) != p.predicate for e in line.events)


def _counted(p: Proposition, often: Quantity, place: int, line: Line) -> list[Finding]:
    told = Quantity(float(place), float(place), unit=often.unit)
    relation = compare_quantities(often, told).relation
    if relation in AGREES:
        return [told_by(line, Kind.COUNT, p.first, p.last, borne_out=True)._replace(firm=True)]
    return [otherwise(line, Kind.COUNT, p.first, p.last, often, told, firm=True)] if relation is Relation.DISJOINT else []
