"""Judging that somebody has lived somewhere all his life, or always: not where the record has him move there."""

from __future__ import annotations

from service.engine.corpus import Corpus
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Proposition, Sentence
from service.engine.slots import participants
from service.engine.vocabulary.scope import WHOLE

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
