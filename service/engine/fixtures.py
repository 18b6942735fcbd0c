"""Judging what is to be played: against whom and when, by the fixture of which a text tells: "will meet Brandsund in the final on May 17"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from service.engine.compare.dates import date_relation
from service.engine.corpus import Corpus
from service.engine.dates import DateMention
from service.engine.lines_of_evidence import Line
from service.engine.match_lines import games_in
from service.engine.model import Kind, Relation
from service.engine.parts import AGREES, Finding, told_by
from service.engine.reading import Proposition, is_known
from service.engine.vocabulary.games import GAMES

_MEETING = frozenset("meet play face host visit take_on".split())
_PLAYED = frozenset("play happen hold be stage".split())


class Fixture(NamedTuple):
    """A match to come: of which sort, between whom, when."""

    game: str
    sides: frozenset[str]
    dates: Sequence[DateMention]
    line: Line


def judge_fixture(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition on a match to come -> a finding by the only such fixture of a text; none for any other."""
    if p.negated or p.mood not in ("prediction", "asserted") or p.past or p.perfect:
        return []
    sides, game = _sides(p), next(games_in(p), None)
    if game is None or not (sides or p.predicate in _PLAYED and p.dates and (p.agent or p.patient) is game and not p.obliques):
        return []
    told = [one for one in _fixtures(corpus) if one.game == game.head]
    if len({(one.sides, tuple(d.date for d in one.dates)) for one in told}) != 1:
        return []
    held = [one for one in (_between(sides, told[0]), _then(p.dates, told[0])) if one is not None]
    if len(held) != bool(sides) + bool(p.dates):
        return [told_by(told[0].line, Kind.EVENT, p.first, p.last, borne_out=False)] if False in held else []
    return [told_by(told[0].line, Kind.EVENT if sides else Kind.DATE, p.first, p.last, borne_out=all(held))]


def _sides(p: Proposition) -> frozenset[str]:
    """Those who are to play each other; fewer than two where a clause does not tell."""
    if p.predicate not in _MEETING or p.agent is None or not is_known(p.agent):
        return frozenset()
    against = p.patient if p.patient is not None and p.patient.head not in GAMES else next((m for q, m in p.obliques if q in ("against", "with")), None)
    if against is None or not is_known(against):
        return frozenset()
    return frozenset((p.agent.entity, against.entity))


def _fixtures(corpus: Corpus) -> Iterator[Fixture]:
    for line in corpus.lines:
        for q in line.sentence.propositions:
            sides = _sides(q) if q.mood == "prediction" and not q.negated else frozenset[str]()
            game = next(games_in(q), None)
            if len(sides) == 2 and game is not None:
                yield Fixture(game.head, sides, q.dates, line)


def _between(sides: frozenset[str], told: Fixture) -> bool | None:
    """Whether they are the two; None where neither is one of the two, or nobody is told."""
    return None if not sides & told.sides else sides == told.sides


def _then(stated: Sequence[DateMention], told: Fixture) -> bool | None:
    if not stated or not told.dates:
        return None
    relations = [date_relation(mine.date, theirs.date) for mine in stated for theirs in told.dates]
    if any(relation in AGREES for relation in relations):
        return True
    return False if all(relation is Relation.DISJOINT for relation in relations) else None
