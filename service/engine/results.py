"""Judging what a statement says of a match by its result on record: who scored how many, by how much, whether it was drawn, at whose ground.

"They were beaten 3-0 at home by Arden" says that Arden scored three goals and they none, that they lost by three goals and played at home.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from service.engine.compare.dates import date_relation
from service.engine.compare.quantities import quantity_relation
from service.engine.corpus import Corpus
from service.engine.dates import DateMention
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Quantity
from service.engine.parts import AGREES, Finding, told_by
from service.engine.reading import Mention, Proposition
from service.engine.slots import participants

_TELLING = frozenset(("score", "concede", "beat", "win", "lose", "draw", "play", "end"))
_PLAYED = frozenset(("play", "win", "lose", "beat"))
_SIDES = frozenset(("home", "away"))


class Result(NamedTuple):
    """A match that one side won; ``score`` is what winner and loser have, ``home`` whose ground it was, both where the line tells."""

    winner: str
    loser: str
    score: tuple[float, float] | None
    home: str
    dates: tuple[DateMention, ...]
    line: Line

    def goals(self, side: str) -> float | None:
        return None if self.score is None else self.score[0 if side == self.winner else 1]


def judge_result(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition of a match -> a finding by its result; none where it says nothing of the sort, or no one match on record is meant."""
    if p.predicate not in _TELLING or p.mood != "asserted":
        return []
    teams = _teams(p, corpus)
    if not teams:
        return []
    rulings = [(ruling, r) for r in _results(teams, corpus) if _then(p.dates, r.dates) and (ruling := _holds(p, teams[0], r)) is not None]
    borne = next((r for ruling, r in rulings if ruling), None)
    if borne is not None:
        return [told_by(borne.line, Kind.COUNT, p.first, p.last, borne_out=True)]
    return [told_by(rulings[0][1].line, Kind.COUNT, p.first, p.last, borne_out=False)] if rulings and _one_match([r for _, r in rulings]) else []


def _one_match(results: Sequence[Result]) -> bool:
    """Whether several lines tell of one match, as a headline and the sentence under it do: of one winner, and no two scores or dates."""
    dated = [r.dates for r in results if r.dates]
    alike = all(_then(dates, other) for dates in dated for other in dated)
    return alike and len({(r.winner, r.loser) for r in results}) == 1 and len({r.score for r in results if r.score is not None}) < 2


def _teams(p: Proposition, corpus: Corpus) -> list[str]:
    """The sides that a proposition names, the one that it is told of first."""
    known = corpus.table.known
    named = [m.entity for m in (p.agent, p.patient, *(m for q, m in p.obliques if q in ("against", "to", "with", "between", "over", "past"))) if m is not None]
    first = _subject(p)
    found = [e for e in dict.fromkeys([first.entity if first is not None else "", *named]) if e in known]
    return found if found and all(known[e].kind != "person" for e in found) else []


def _subject(p: Proposition) -> Mention | None:
    """Who stands before the verb, whatever part he takes."""
    return next((m for m in (p.agent, p.patient) if m is not None and m.first < p.at), None)


def _results(teams: Sequence[str], corpus: Corpus) -> Iterator[Result]:
    for line in corpus.lines_of(teams[0]):
        for event in line.events:
            p = event.proposition
            if p.predicate != "beat" or p.negated or p.mood != "asserted" or p.agent is None or p.patient is None:
                continue
            sides = (p.agent.entity, p.patient.entity)
            if set(teams) <= set(sides) and all(side in corpus.table.known for side in sides):
                yield Result(p.agent.entity, p.patient.entity, _score(p), _host(p), p.dates, line)


def _score(p: Proposition) -> tuple[float, float] | None:
    told = next((m.quantity.quantity for _, m in participants(p) if m.quantity is not None and m.quantity.quantity.unit == "score"), None)
    return None if told is None else (max(told.low, told.high), min(told.low, told.high))


def _host(p: Proposition) -> str:
    """At whose ground: "at home" is that of the one who stands before the verb."""
    assert p.agent is not None
    assert p.patient is not None
    subject, sides = _subject(p), (p.agent.entity, p.patient.entity)
    if "home" in p.adverbs and subject is not None:
        return subject.entity
    if "away" in p.adverbs and subject is not None:
        return next(side for side in sides if side != subject.entity)
    return next((m.entity for q, m in p.obliques if q == "at" and m.entity in sides), "")


def _then(stated: Sequence[DateMention], recorded: Sequence[DateMention]) -> bool:
    return all(any(date_relation(mine.date, theirs.date) in AGREES for theirs in recorded) for mine in stated)


def _holds(p: Proposition, team: str, r: Result) -> bool | None:
    """Whether a result bears a proposition out; None where it has no word on it."""
    if p.predicate in ("score", "concede"):
        return _scored(p, r)
    if p.predicate == "draw":
        return p.negated
    if p.predicate == "end" or _lost_or_won_otherwise(p, team, r):
        return None
    if (margin := _margin(p)) is not None:
        return None if r.score is None else quantity_relation(margin, _exactly(r.score[0] - r.score[1])) in AGREES
    side = _SIDES & set(p.adverbs)
    if p.predicate not in _PLAYED or not side or not r.home or p.negated:
        return None
    return (r.home == team) == ("home" in side)


def _scored(p: Proposition, r: Result) -> bool | None:
    side = p.agent.entity if p.agent is not None else ""
    told = p.patient.quantity if p.patient is not None and p.patient.head == "goal" else None
    if side not in (r.winner, r.loser) or any(q not in ("against", "past") for q, _ in p.obliques) or told is None and not (p.negated and p.patient is None):
        return None
    goals = r.goals(side if p.predicate == "score" else r.loser if side == r.winner else r.winner)
    if goals is None or told is not None and p.negated:
        return None
    return goals == 0 if told is None else quantity_relation(told.quantity, _exactly(goals)) in AGREES


def _lost_or_won_otherwise(p: Proposition, team: str, r: Result) -> bool:
    """Whether who won is told, and told otherwise: others judge of that."""
    if p.predicate == "beat":
        return p.agent is None or p.agent.entity != r.winner
    return p.predicate == "win" and team != r.winner or p.predicate == "lose" and team != r.loser


def _margin(p: Proposition) -> Quantity | None:
    """By how many goals: "by three goals", "by a single goal"."""
    goals = next((m for q, m in p.obliques if q == "by" and m.head == "goal"), None)
    if goals is None:
        return None
    return goals.quantity.quantity if goals.quantity is not None else _exactly(1.0) if not goals.plural else None


def _exactly(number: float) -> Quantity:
    return Quantity(number, number)
