"""Judging how many of something somebody gained or lost by what the record has him up or down from: "has nine seats, up from six" gained three."""

from __future__ import annotations

from service.engine.changes import Change
from service.engine.compare.alike import same_one
from service.engine.compare.quantities import compare_quantities
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Hedge, Kind, Quantity, Reason, Relation, Verdict
from service.engine.parts import Finding, otherwise, told_by, verdict_of
from service.engine.reading import Mention, Proposition, is_known
from service.engine.same_change import in_line, same_time

_WAYS = {"gain": 1, "add": 1, "lose": -1, "shed": -1}
_LINES = 40  # about one that are gone through


def judge_gain(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that gives somebody by name so many more or fewer of something -> what his two figures on record come to; none where it has not both."""
    way, counted, who = _WAYS.get(p.predicate, 0), p.patient, p.agent
    if not way or p.negated or p.mood != "asserted" or who is None or not is_known(who) or counted is None or not counted.head:
        return []
    if counted.quantity is None or counted.quantity.form != "cardinal" or counted.partitive or counted.whole is not None:
        return []
    for line in corpus.lines_of(who.entity, _LINES):
        for known in line.changes:
            if same_one(who, known.proposition.agent) and not known.proposition.negated and _told_there(p, counted, known, line, corpus):
                return _held(p, way, counted, known, line)
    return []


def _held(p: Proposition, way: int, counted: Mention, known: Change, line: Line) -> list[Finding]:
    """The stated difference against that of the two figures."""
    assert counted.quantity is not None
    stated, old, new = counted.quantity.quantity, known.old, known.new
    if old is None or new is None or old.point is None or new.point is None or old.unit != new.unit:
        return []
    if way != known.way:
        return [told_by(line, Kind.COUNT, p.first, p.last, borne_out=False)._replace(firm=True)]
    exact = old.hedge is new.hedge is Hedge.EXACT
    apart = Quantity(abs(new.point - old.point), abs(new.point - old.point), Hedge.EXACT if exact else Hedge.ABOUT)
    relation = compare_quantities(stated, apart).relation
    if verdict_of(relation) is Verdict.CONSISTENT:
        return [told_by(line, Kind.COUNT, p.first, p.last, borne_out=True)._replace(firm=True)]
    if relation is Relation.DISJOINT and not (way > 0 and stated == new):
        return [otherwise(line, Kind.COUNT, counted.quantity.first, counted.quantity.last, stated, apart, firm=True)]
    text = f"The record does not settle how many more or fewer they are: {line.evidence.text}"  # to gain nine seats may be to win nine
    return [Finding(Verdict.UNKNOWN, Kind.COUNT, Relation.OVERLAPPING, p.first, p.last, text, stated, apart, line, Reason.AMBIGUOUS, apart=True)]


def _told_there(p: Proposition, counted: Mention, known: Change, line: Line, corpus: Corpus) -> bool:
    """Whether the figures on record count the same thing, where and when the statement says; what a line leaves out, the line before has said."""
    if known.old is None or known.new is None:
        return False
    things = [a.mention for a in line.amounts if a.quantity.quantity == known.new and a.mention is not None]
    if not any(counted.head in (m.head, m.entity.lstrip("~")) and set(counted.mods) <= set(m.mods) for m in things):
        return False
    elided = not any(w.lemma == counted.head for w in line.sentence.words)
    told = [line, corpus.lines[line.number - 1]] if elided and line.number and not corpus.curated else [line]
    if any(m.head and not m.pronoun and not any(in_line(m, one) for one in told) for _, m in p.obliques):
        return False
    return not p.dates or bool(line.sentence.dates) and same_time(p, known, line)
