"""Who was the first and who the last: "was the first to come out" of whom the record has as the last, or where it has another as the first; and who
stands where in a table: "are 17th" of those who "moved up to second place".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.clauses.ranking import RANKING
from service.engine.compare.ordinal_words import ordinal
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind
from service.engine.parts import Finding, otherwise, told_by
from service.engine.reading import Proposition, is_known
from service.engine.vocabulary.order import TURNS

# one after the other out of one place
_OUT = frozenset("emerge exit come get go leave surface rise climb rescue free release pull withdraw dig drag bring carry lift evacuate".split())
_MOST = 40  # lines that are looked at


class Ranked(NamedTuple):
    """Who has a place in an order, of doing what ("" where that is not said)."""

    rank: str
    who: str
    verb: str


def judge_rank(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that gives somebody a place in an order -> the finding that he has another, or another has it; none otherwise."""
    if p.predicate == RANKING:
        return _placed(p, corpus)
    stated = next(iter(_ranked(p)), None)
    if stated is None or p.negated or p.agent is None or not is_known(p.agent):
        return []
    for line in corpus.lines_of(stated.who, _MOST):
        told = [one for q in line.sentence.propositions for one in _ranked(q, line)]
        mine = [one for one in told if one.who == stated.who and _of_one_order(one, stated)]
        if any(one.rank == stated.rank for one in mine):
            return []
        if mine:
            return [_otherwise(p, mine[0].rank, stated, line)]
    return []


def _ranked(p: Proposition, line: Line | None = None) -> Iterator[Ranked]:
    """The places that a proposition gives, whichever way round: "the last was Testa", "Testa was the last to come out"."""
    if p.predicate != "be" or p.agent is None or p.complement is None or p.negated:
        return
    verb = p.governed[0].predicate if p.governed else ""
    for place, who in ((p.complement, p.agent), (p.agent, p.complement)):
        if place.head in TURNS and not place.name:
            yield Ranked(place.head, who.entity if is_known(who) else _called(who.head_at, line), verb)


def _called(at: int, line: Line | None) -> str:
    """Who is called by the noun at a place: "the last was the leader, Marco Testa"."""
    described = (p for p in line.sentence.propositions if p.origin == "apposition") if line is not None else ()
    return next((p.agent.entity for p in described if p.agent is not None and p.complement is not None and p.complement.head_at == at), "")


def _of_one_order(one: Ranked, other: Ranked) -> bool:
    """Whether two places may be in one order: who was the last to rest may have been the first to arrive."""
    told = {one.verb, other.verb} - {""}
    if told <= _OUT:
        return True
    if len(told) < 2 and "" in (one.verb, other.verb):
        return False  # "the third was Okoro" counts the dead, and he may have been the first to arrive
    return relate(one.verb, other.verb, "v") >= WordRelation.BROADER


def _otherwise(p: Proposition, recorded: str, stated: Ranked, line: Line) -> Finding:
    assert p.complement is not None
    first, last = p.complement.first, p.complement.last
    return otherwise(line, Kind.ORDER, first, last, stated.rank, recorded, firm=True)


class _Place(NamedTuple):
    """Which place of a table somebody has, in words and as a number, and what the table is of, where that is told."""

    word: str
    number: int
    of: frozenset[str]


def _placed(p: Proposition, corpus: Corpus) -> list[Finding]:
    """What the record tells of somebody's place in a table: the same or another; none where it tells none of his."""
    mine = _place(p)
    if mine is None or p.negated or p.dates or p.agent is None or not is_known(p.agent):
        return []
    other: tuple[_Place, Line] | None = None
    for line in corpus.lines_of(p.agent.entity, _MOST):
        for q in line.sentence.propositions:
            theirs = _place(q) if q.agent is not None and q.agent.entity == p.agent.entity and q.mood == "asserted" and not q.negated else None
            if theirs is None or theirs.of and mine.of and theirs.of.isdisjoint(mine.of):
                continue
            if theirs.number == mine.number:
                return [told_by(line, Kind.ORDER, p.first, p.last, borne_out=True)._replace(firm=True)]
            other = other or (theirs, line)
    if other is None:
        return []
    at = next(m.first for q, m in p.obliques if q == "in" and m.head == "place")
    return [otherwise(other[1], Kind.ORDER, at, at + 1, mine.word, other[0].word, firm=True)]


def _place(p: Proposition) -> _Place | None:
    if p.predicate != RANKING:
        return None
    word = next((mod for q, m in p.obliques if q == "in" and m.head == "place" for mod in m.mods if ordinal(mod)), "")
    return _Place(word, ordinal(word), frozenset([m.head for q, m in p.obliques if q == "in" and m.head != "place"])) if word else None
