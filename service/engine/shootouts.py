"""Judging what a statement says of penalties that decided a match, and of the legs of a tie: "won 5-3 on penalties", "won the first leg"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.match_lines import games_in, rank_of
from service.engine.model import Kind, Quantity
from service.engine.parts import Finding, not_mentioned, otherwise, told_by
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.slots import participants
from service.engine.vocabulary.contests_told import DRAWS
from service.engine.vocabulary.games import GAMES, SHOOTOUT

_DECIDED = frozenset("decide end settle win go finish resolve".split())
_WINNING = frozenset(("win", "beat", "triumph", "prevail"))


class Shootout(NamedTuple):
    """A match that penalties decided: who won, whom he beat ("" where that is not told) and the score."""

    winner: str
    loser: str
    score: Quantity | None
    line: Line


def judge_shootout(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition on penalties that decided a match, or on who won one leg of a tie -> a finding; none for any other."""
    if p.mood != "asserted" or p.dates:
        return []
    return _by_penalties(p, sentence, corpus) if _on_penalties(p) else _of_leg(p, corpus)


def _on_penalties(p: Proposition) -> bool:
    return p.predicate in _DECIDED | _WINNING and any(preposition in ("on", "by", "in", "after", "to") and m.head in SHOOTOUT for preposition, m in p.obliques)


def _by_penalties(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    told = list(_shootouts(corpus))
    if len({one.winner for one in told}) != 1 or len({one.loser for one in told if one.loser}) > 1:
        return []
    known, what = max(told, key=lambda one: (one.score is not None, bool(one.loser))), p.patient or p.agent
    if p.predicate in _DECIDED and what is not None and what.head in GAMES and (p.predicate != "win" or p.agent is None):
        return [told_by(known.line, Kind.EVENT, p.first, p.last, borne_out=not p.negated)]
    if p.predicate not in _WINNING or p.agent is None or not is_known(p.agent) or p.negated:
        return []
    if p.agent.entity != known.winner:
        loses = p.agent.entity == known.loser
        return [told_by(known.line, Kind.EVENT, p.first, p.last, borne_out=False)] if loses else []
    mine = _score(sentence)
    if mine is not None and known.score is not None and (mine.low, mine.high) != (known.score.low, known.score.high):
        return [otherwise(known.line, Kind.COUNT, p.first, p.last, mine, known.score, firm=True)]
    return []


def _shootouts(corpus: Corpus) -> Iterator[Shootout]:
    for line in corpus.lines:
        if not SHOOTOUT.isdisjoint(line.terms):
            yield from _of_line(line)


def _of_line(line: Line) -> Iterator[Shootout]:
    winners = [q for q in line.sentence.propositions if q.predicate in _WINNING and not q.negated and q.agent is not None and is_known(q.agent)]
    decided = any(_on_penalties(q) for q in line.sentence.propositions) or _score(line.sentence) is not None
    if winners and decided and len({q.agent.entity for q in winners if q.agent is not None}) == 1:
        losers = [q.patient.entity for q in winners if q.predicate == "beat" and q.patient is not None and is_known(q.patient)]
        assert winners[0].agent is not None
        yield Shootout(winners[0].agent.entity, losers[0] if losers else "", _score(line.sentence), line)


def _score(sentence: Sentence) -> Quantity | None:
    """The score right before "on penalties"."""
    lows = [word.low for word in sentence.words]
    for q in sentence.quantities:
        if q.form == "score" and lows[q.last : q.last + 1] in (["on"], ["in"]) and not {"penalties", "shootout"}.isdisjoint(lows[q.last : q.last + 4]):
            return q.quantity
    return None


def _of_leg(p: Proposition, corpus: Corpus) -> list[Finding]:
    """Who won one of several legs: the line that has a winner for it, or has it drawn; open where a text has another leg only."""
    leg = next((m for m in games_in(p) if rank_of(m) not in ("", "previous", "last") and m is not p.agent), None)
    if leg is None or p.predicate not in ("win", "lose") or p.agent is None or not is_known(p.agent) or p.negated:
        return []
    legs = [(q, m, line) for line in corpus.lines for q in line.sentence.propositions for m in games_in(q) if m.head == leg.head and rank_of(m) == rank_of(leg)]
    drawn = next((line for q, m, line in legs if _drawn(q, m)), None)
    if drawn is not None:
        return [told_by(drawn, Kind.EVENT, p.first, p.last, borne_out=False)]
    for q, _, line in legs:
        if q.predicate == "beat" and not q.negated and q.agent is not None and q.patient is not None:
            side = q.agent.entity if p.predicate == "win" else q.patient.entity
            if p.agent.entity in (q.agent.entity, q.patient.entity):
                return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=p.agent.entity == side)]
    if any(q.predicate in ("win", "lose") for q, _, _ in legs):
        return []
    return [not_mentioned(Kind.EVENT, p.first, p.last, apart=True)]


def _drawn(q: Proposition, leg: Mention) -> bool:
    """Whether a clause has a leg drawn: "after a 25-25 draw in the first leg"."""
    if q.predicate == "draw":
        return not q.negated
    return any(m.head in DRAWS and m.last <= leg.first <= m.last + 2 for _, m in participants(q))
