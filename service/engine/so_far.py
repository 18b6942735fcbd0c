"""How many times somebody has done it by now, told by an ordinal: who "gave her thousandth injection" has given 1,000, and not fewer than 500."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.ordinal_words import ordinal
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lexicon import verbs_of
from service.engine.lines_of_evidence import Line
from service.engine.model import Hedge, Kind, Quantity, Relation, Verdict
from service.engine.parts import Finding
from service.engine.reading import Mention, Proposition, is_known

_LATEST = 64  # lines about somebody that are gone through, the last ones of many
_ROUNDED = 0.05  # by how much of itself a rounded number may differ


def judge_so_far(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that counts what somebody has done -> a finding by the ordinal of the last one on record; none where the record has no such ordinal."""
    counted = p.patient
    if p.negated or p.mood != "asserted" or p.agent is None or not is_known(p.agent) or counted is None or not counted.head:
        return []
    if counted.quantity is None or counted.quantity.form != "cardinal" or counted.partitive or p.dates:
        return []
    told = max(_told(p, counted, corpus), key=lambda one: one[0], default=None)
    return _held(p, counted.quantity.quantity, *told) if told is not None else []


def _held(p: Proposition, stated: Quantity, number: int, line: Line, last: bool) -> list[Finding]:
    """The stated count against the number of the last one; ``last`` tells whether that one is the news, so that there are no more."""
    assert p.patient is not None
    assert p.patient.quantity is not None
    slack = _ROUNDED * number if stated.hedge is Hedge.ABOUT else 0.0
    first, end = p.patient.quantity.first, p.patient.quantity.last
    if stated.low - slack <= number <= stated.high + slack and not (stated.hedge is Hedge.FEWER_THAN and number == stated.high):
        return [Finding(Verdict.CONSISTENT, Kind.COUNT, Relation.INSIDE, first, end, f"The record bears this out: {line.evidence.text}", line=line, firm=True)]
    if number < stated.low and not (last and p.perfect):
        return []
    text = f"The record counts {number:,}: {line.evidence.text}"
    return [Finding(Verdict.CONTRADICTED, Kind.COUNT, Relation.DISJOINT, first, end, text, None, None, line, None, f"{number:,}", firm=True)]


def _told(p: Proposition, counted: Mention, corpus: Corpus) -> Iterator[tuple[int, Line, bool]]:
    """Which-th the record says that it was of the same one's, with the line, and whether no earlier year is given for it."""
    assert p.agent is not None
    for number in corpus.postings.of("e:" + p.agent.entity)[-_LATEST:]:
        line = corpus.lines[number]
        if not _has_circumstances(p, line):
            continue
        for event in line.events:
            q = event.proposition
            if q.agent is None or q.agent.entity != p.agent.entity or q.negated or q.mood != "asserted" or not (q.past or q.perfect):
                continue
            if which := _which(p, counted, q):
                yield which, line, all(date.date.year is None for date in q.dates)


def _which(p: Proposition, counted: Mention, q: Proposition) -> int:
    """The ordinal that an event on record has of what is counted: of its object, or of a deed that the object names."""
    thing = q.patient
    if thing is not None and relate(counted.head, thing.head, "n") >= WordRelation.BROADER and relate(p.predicate, q.predicate, "v") >= WordRelation.SYNONYM:
        mine = thing.possessor is not None and q.agent is not None and thing.possessor.entity == q.agent.entity
        return max([ordinal(mod) for mod in thing.mods], default=0) if mine else 0
    if q.predicate in verbs_of(counted.head):
        return max([ordinal(lemma) for lemma, _ in q.adjectives], default=0)
    return 0


def _has_circumstances(p: Proposition, line: Line) -> bool:
    """Whether a line has all that goes with what is counted: goals of the season are not those for a country."""
    return all((m.entity in line.entities if m.name else m.head in line.terms) for _, m in p.obliques)
