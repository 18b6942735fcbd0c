"""For how long somebody is said to have lived somewhere, against when the record has him move there: "moved to Israel five years ago".

Nor has somebody lived all his life where the record has him move.
"""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.dates import date_relation
from service.engine.compare.quantities import compare_quantities
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import DateSpan, Hedge, Kind, Quantity, Relation
from service.engine.parts import AGREES, Finding, otherwise, told_by
from service.engine.quantities import QuantityMention
from service.engine.reading import Proposition, Sentence, amount_behind
from service.engine.slots import participants
from service.engine.vocabulary.scope import WHOLE


def judge_lived_since(p: Proposition, corpus: Corpus) -> list[Finding]:
    """ "Has lived in Israel for five years", "since 2018" -> whether that is when the record has him move there; none in any other case."""
    if p.predicate not in LIVING or p.predicate == "be" or p.negated or p.agent is None or p.agent.entity not in corpus.table.known:
        return []
    lasting = amount_behind(p, "for", "duration")
    span = lasting.quantity if lasting is not None else None
    since = next((d for d in p.dates if d.date.bound == "since"), None)
    if p.past and not p.perfect or span is None and since is None:
        return []
    for date, line in _moved_in(p, corpus):
        relation = _of_span(span, date) if span is not None else date_relation(_bare(since.date), date) if since is not None else Relation.ABSENT
        if relation in AGREES:
            return [told_by(line, Kind.DATE, p.first, p.last, borne_out=True)]
        if relation is Relation.DISJOINT and (where := span or since) is not None:
            stated = span.quantity if span is not None else since.date if since is not None else None
            return [otherwise(line, Kind.DATE, where.first, where.last, stated, date)]
    return []


def _moved_in(p: Proposition, corpus: Corpus) -> Iterator[tuple[DateSpan, Line]]:
    """When the lines have somebody move to where he is said to live."""
    assert p.agent is not None
    places = home_of(p, corpus)
    for line in corpus.lines_of(p.agent.entity):
        for event in line.events:
            told = event.proposition
            if told.predicate not in MOVING or told.negated or told.mood != "asserted" or told.agent is None or told.agent.entity != p.agent.entity:
                continue
            if goes_to(told, places, corpus):
                yield from ((d.date, line) for d in told.dates)


def _of_span(span: QuantityMention, date: DateSpan) -> Relation:
    """How a stretch of time stands to the one that has passed since a date "five years ago"; absent for any other date."""
    if date.relative is None or date.relative[1] >= 0:
        return Relation.ABSENT
    unit, amount = date.relative
    return compare_quantities(span.quantity, Quantity(-amount, -amount, Hedge.ABOUT, unit)).relation


def _bare(date: DateSpan) -> DateSpan:
    return DateSpan(date.year, date.month, date.day, date.part, date.weekday, date.relative, date.minutes, None, date.decade)


LIVING = frozenset(("live", "reside", "dwell", "stay", "be"))
MOVING = frozenset("move come emigrate immigrate relocate resettle settle flee migrate".split())
_THERE = frozenset(("in", "at", "to", "into"))


def judge_lifelong(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that somebody has always lived somewhere -> that it is excluded, where he moved there; none in any other case."""
    if p.predicate not in LIVING or p.negated or p.agent is None or p.agent.entity not in corpus.table.known or not _for_life(p, sentence):
        return []
    places = home_of(p, corpus)
    for line in corpus.lines_of(p.agent.entity):
        for event in line.events:
            told = event.proposition
            moved = told.predicate in MOVING and not told.negated and told.mood == "asserted" and told.agent is not None
            if moved and told.agent is not None and told.agent.entity == p.agent.entity and goes_to(told, places, corpus):
                return [told_by(line, Kind.PLACE, p.first, p.last, borne_out=False)]
    return []


def home_of(p: Proposition, corpus: Corpus) -> list[str]:
    """The places on record where a proposition has somebody live."""
    return [m.entity for q, m in p.obliques if q in _THERE and m.entity in corpus.table.known]


def _for_life(p: Proposition, sentence: Sentence) -> bool:
    """ "All her life", "his whole life", "always", "since birth"."""
    lows = {word.low for word in sentence.words}
    return "always" in p.adverbs or "birth" in lows and "since" in lows or "life" in lows and not WHOLE.isdisjoint(lows)


def goes_to(told: Proposition, places: list[str], corpus: Corpus) -> bool:
    """Whether somebody moves to one of the places, or to somewhere in it."""
    where = [m.entity for role, m in participants(told) if role.rstrip(":") in _THERE and m.entity]
    return any(there == place or corpus.facts.lies_in(there, place) for there in where for place in places)
