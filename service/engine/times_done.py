"""How often somebody has done something by now, by the place in a row that the record gives the last time.

"Her third victory" is three wins, and not her first; who "gave her thousandth injection" has given 1,000, and not fewer than 500.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from service.engine.compare.ordinal_words import ordinal
from service.engine.compare.quantities import compare_quantities
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lexicon import verbs_of
from service.engine.lines_of_evidence import Line
from service.engine.model import Hedge, Kind, Quantity, Relation, Verdict
from service.engine.parts import AGREES, Finding, otherwise, told_by
from service.engine.reading import Mention, Proposition, is_known
from service.engine.vocabulary.order import EARLIER

_LATEST = 64  # lines about somebody that are gone through, the last ones of many
_ROUNDED = 0.05  # by how much of itself a rounded number may differ
# deeds that the lexicon does not derive from their verb
_DEEDS = {"victory": "win", "title": "win", "triumph": "win", "win": "win", "championship": "win", "goal": "score", "loss": "lose", "defeat": "lose"}


class _Claim(NamedTuple):
    """``often`` is how many times; for what had or had not been done before None, and ``before`` tells which."""

    often: Quantity | None
    before: bool | None


def judge_times(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition on how often somebody has done something, whether he had before, or how many of it there are by now -> a finding by such a place in a
    row; none for any other, nor where the record has no such place.
    """
    if p.agent is None or not is_known(p.agent) or p.mood != "asserted":
        return []
    claim = _claim(p) if p.speaker is None else None
    found = _by_deed(p, claim, corpus) if claim is not None else []
    return found or _by_number(p, corpus)


def _about(p: Proposition, corpus: Corpus) -> Iterator[Line]:
    """The lines about whoever does it."""
    assert p.agent is not None
    return (corpus.lines[number] for number in corpus.postings.of("e:" + p.agent.entity)[-_LATEST:])


def _place(words: Iterable[str]) -> int:
    """The place in a row that words have among them: 3 of ("third",); 0 for none."""
    return next((ordinal(word) for word in words if ordinal(word)), 0)


# -- "won three times", "had won before" -----------------------------------------------------------------------------------------------


def _claim(p: Proposition) -> _Claim | None:
    often = next((m.quantity.quantity for m in (p.patient, *p.others) if m is not None and m.quantity is not None and m.quantity.form == "times"), None)
    if often is not None:
        return None if p.negated or p.dates else _Claim(often, None)
    earlier = not EARLIER.isdisjoint(p.adverbs) or bool(p.dates) and all(d.date.bound == "before" for d in p.dates)
    return _Claim(None, not p.negated) if earlier and (p.past or p.perfect) else None


def _by_deed(p: Proposition, claim: _Claim, corpus: Corpus) -> list[Finding]:
    for line in _about(p, corpus):
        for place in _places(p, line):
            if claim.often is None:
                return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=(place > 1) == claim.before)._replace(firm=True)]
            return _counted(p, claim.often, place, line)
    return []


def _places(p: Proposition, line: Line) -> Iterator[int]:
    """The places in a row of the very deed that a line gives: the third of "her third victory"."""
    assert p.agent is not None
    thing = p.patient if p.patient is not None and (p.patient.quantity is None or p.patient.head) else next((m for m in p.others if m.head), None)
    for m in line.mentions:
        place = _place(m.mods)
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


# -- "has given 1,000 injections" ------------------------------------------------------------------------------------------------------


def _by_number(p: Proposition, corpus: Corpus) -> list[Finding]:
    counted = p.patient
    if p.negated or counted is None or not counted.head or counted.quantity is None or counted.quantity.form != "cardinal" or counted.partitive or p.dates:
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
    for line in _about(p, corpus):
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
        return _place(thing.mods) if mine else 0
    return _place(lemma for lemma, _ in q.adjectives) if q.predicate in verbs_of(counted.head) else 0


def _has_circumstances(p: Proposition, line: Line) -> bool:
    """Whether a line has all that goes with what is counted: goals of the season are not those for a country."""
    return all((m.entity in line.entities if m.name else m.head in line.terms) for _, m in p.obliques)
