"""A denial that no line has: that the cashier never got the job back is not borne out by words about a job that was lost, where nothing is denied."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.alike import same_one
from service.engine.compare.predicates import match_predicate
from service.engine.compare.words import WordRelation
from service.engine.event import event_of
from service.engine.lines_of_evidence import Line
from service.engine.reading import OUTRIGHT, Proposition, Sentence

_DENYING = frozenset(
    "no not n't never nobody none nothing neither nor nowhere without cannot hardly barely scarcely unable impossible free instead except only unlike despite "
    "lost lose empty unchanged still absent dry".split()
)
_FAILING = frozenset(
    "fail refuse reject decline deny lack cancel avoid prevent stop end cease halt scrap drop abandon escape miss evade forbid ban bar block veto suspend "
    "postpone delay exclude omit withhold withdraw spare resist oppose quit leave close shut collapse break dismiss overturn lift expire".split()
)


def denied_nowhere(sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether a sentence denies something and no line near it denies, refuses or ends anything, or tells the opposite;
    or has two do what they only do not do."""
    told = [p for p in sentence.propositions if p.at >= 0 and p.origin in OUTRIGHT]
    if any(_denied_there(p, near) for p in told if not p.negated and p.mood == "asserted"):
        return True
    denied = [p for p in told if p.negated]
    if not denied or any(_denies(line) for line in near):
        return False
    return not any(match_predicate(event_of(p), line).relation is WordRelation.OPPOSITE for p in denied for line in near)


def _denied_there(p: Proposition, near: Sequence[Line]) -> bool:
    """Whether the lines have doer and undergoer together only in clauses that deny something of them: "was not wearing a helmet"."""
    if p.agent is None or p.patient is None:
        return False
    both = [e.proposition for line in near for e in line.events if same_one(p.agent, e.proposition.agent) and same_one(p.patient, e.proposition.patient)]
    return bool(both) and all(told.negated for told in both)


def _denies(line: Line) -> bool:
    if not _DENYING.isdisjoint(line.lows) or any(word.low.endswith("n't") or word.low.startswith("un") for word in line.sentence.words):
        return True
    return any(event.proposition.negated or event.predicate in _FAILING for event in line.events) or not _FAILING.isdisjoint(line.terms)
