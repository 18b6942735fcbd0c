"""Judging who scored for whom and how often: "scored twice", "scored both of Ashby's goals", "took the lead through Ricci"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.compare.quantities import quantity_relation
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.match_lines import of_same_game
from service.engine.model import Kind, Quantity, Relation
from service.engine.parts import AGREES, Finding, not_mentioned, otherwise, told_by
from service.engine.reading import Mention, Proposition, is_known
from service.engine.vocabulary.games import GAMES

_FRAMES = frozenset(("in", "for", "against", "past"))
_PARTS = frozenset("half quarter period set minute inning time".split())
_THINGS = frozenset("goal point try basket run touchdown penalty".split())


class Scored(NamedTuple):
    """Who scored for which side, "" where that is not told, and how many, None where that is not."""

    who: str
    side: str
    number: Quantity | None
    what: str
    line: Line


def judge_scorer(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that somebody by name scored -> a finding by what a text has of him; none for any other."""
    if p.predicate != "score" or p.mood != "asserted" or p.agent is None or not is_known(p.agent) or p.negated:
        return []
    if (part := next((m for preposition, m in p.obliques if m.head in _PARTS), None)) is not None:
        return [] if any(part.head in line.terms and p.agent.entity in line.entities for line in corpus.lines) else [not_mentioned(Kind.COUNT, p.first, p.last)]
    if p.dates or any(preposition not in _FRAMES or preposition == "in" and m.head not in GAMES for preposition, m in p.obliques):
        return []
    if not of_same_game(p, corpus):
        return []
    mine = _scored(p)
    told = [one for line in corpus.lines for one in _in_line(line) if one.who == p.agent.entity]
    if mine is None or not told or any(one.what != mine[2] for one in told if one.what and mine[2]):
        return []
    side, number, _ = mine
    if (wrong := _other_side(p, side, told)) is not None:
        return [wrong]
    if number is None:
        did = p.patient is None and any(one.side == side or not side for one in told)
        return [told_by(told[0].line, Kind.EVENT, p.first, p.last, borne_out=True)] if did else []
    counted = [one for one in told if one.number is not None]
    if len(counted) != 1 or counted[0].number is None or p.patient is None or side and counted[0].side != side:
        return []
    relation = quantity_relation(number, counted[0].number)
    if relation in AGREES:
        return [told_by(counted[0].line, Kind.COUNT, p.first, p.last, borne_out=True)]
    if relation is not Relation.DISJOINT:
        return []
    return [otherwise(counted[0].line, Kind.COUNT, p.patient.first, p.patient.last, number, counted[0].number, firm=True)]


def _other_side(p: Proposition, side: str, told: list[Scored]) -> Finding | None:
    """That he scored for the other one, where a text tells for whom."""
    if not side or any(one.side == side or not one.side for one in told):
        return None
    return told_by(told[0].line, Kind.EVENT, p.first, p.last, borne_out=False)


def _in_line(line: Line) -> Iterator[Scored]:
    for q in line.sentence.propositions:
        if q.mood != "asserted" or q.negated:
            continue
        if q.predicate == "score" and q.agent is not None and is_known(q.agent):
            scored = _scored(q)
            if scored is not None:
                yield Scored(q.agent.entity, scored[0], scored[1] if not _part_of_it(q) else None, scored[2], line)
        if q.agent is not None and is_known(q.agent) and (q.predicate == "lead" or q.patient is not None and q.patient.head == "lead"):
            yield from (Scored(m.entity, q.agent.entity, None, "goal", line) for preposition, m in q.obliques if preposition == "through" and is_known(m))


def _part_of_it(q: Proposition) -> bool:
    """Whether a clause tells of a part of the match only: "scored nine in the first half"."""
    return any(preposition in ("in", "after", "before", "within") and m.head not in GAMES for preposition, m in q.obliques)


def _scored(p: Proposition) -> tuple[str, Quantity | None, str] | None:
    """For which side, how many and of what; None where something else was scored."""
    what = p.patient
    side = next((m.entity for preposition, m in p.obliques if preposition == "for" and is_known(m)), "")
    if what is None:
        return side, None, ""
    if what.head and what.head not in _THINGS and what.head != "hat-trick":
        return None
    owner = what.possessor or what.of
    if not side and owner is not None and is_known(owner):
        side = owner.entity
    return side, _number(what), what.head if what.head != "hat-trick" else "goal"


def _number(what: Mention) -> Quantity | None:
    if what.head == "hat-trick":
        return Quantity(3.0, 3.0)
    if what.determiner == "both":
        return Quantity(2.0, 2.0)
    if what.quantity is not None:
        return what.quantity.quantity if what.quantity.form in ("cardinal", "times") else None
    return None
