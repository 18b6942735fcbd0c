"""What was and what is: a line that only tells how things were bears out nothing that is said to be so now, nor the other way round."""

from __future__ import annotations

from service.engine.compare.events import EventMatch
from service.engine.compare.words import WordRelation
from service.engine.lines_of_evidence import Line
from service.engine.reading import Proposition
from service.engine.slots import LIGHT_VERBS, STATES, event_families
from service.engine.vocabulary.order import FORMERLY

_BROADER = WordRelation.BROADER
_TENSED = frozenset(("main", "relative", "adverbial", "report"))


def once_there(match: EventMatch, p: Proposition) -> bool:
    """Whether the line only says that somebody was there once: "is in prison" of one who "spent five months in jail", "opposes it" of who "once opposed it"."""
    if match.proposition is not None and match.proposition.past and not (p.past or p.perfect) and not FORMERLY.isdisjoint(match.proposition.adverbs):
        return True
    if p.past or p.negated or p.predicate not in ("be", "stay", "remain") or p.complement is not None or p.adjectives:
        return False
    if match.proposition is not None and not (match.proposition.predicate == "be" and match.proposition.past):
        return False
    mine = p.agent or p.patient
    who = (mine.entity or mine.head) if mine is not None else ""
    told = [e for e in match.line.events if who and who in e.ids and e.proposition.origin in _TENSED]
    return bool(told) and not any(e.holds_now for e in told if not e.proposition.negated)


def gone_by_then(match: EventMatch, p: Proposition) -> bool:
    """Whether those who are said to have been still there were gone: other lines that have them and the place bear that out no more."""
    told = match.proposition
    return told is not None and told.predicate == "go" and not told.negated and "still" in p.adverbs and p.predicate == "be"


def was_elsewhere(line: Line, p: Proposition) -> bool:
    """Whether a line has somebody at an occasion, or lets the same one say so, whom the statement has at a place: "had been at a wedding that night"."""
    if p.predicate != "be" or p.agent is None or not any(preposition in ("at", "in") for preposition, _ in p.obliques):
        return False
    told = [event.proposition for event in line.events if event.predicate == "attend" and not event.proposition.negated]
    return any(q.agent is not None and q.agent.entity == p.agent.entity or _one_voice(p, q) for q in told)


def _one_voice(p: Proposition, q: Proposition) -> bool:
    return p.speaker is not None and q.speaker is not None and bool(p.speaker.entity) and p.speaker.entity == q.speaker.entity


def only_due(match: EventMatch, p: Proposition) -> bool:
    """Whether a line only says that it has to be done, of which the statement says that it was: "has been approved" of what must be approved."""
    told = match.proposition
    return told is not None and "must" in told.adverbs and "must" not in p.adverbs and (p.past or p.perfect) and not (told.past or told.perfect)


_KEPT_UP = frozenset("run lead head chair manage direct live reside work govern rule".split())


def done_then(told: Proposition, p: Proposition) -> bool:
    """Whether a line only tells that somebody ran something once, of whom it is said that he runs it, or that he runs it, of who "used to run" it."""
    if told.predicate != p.predicate or told.origin not in _TENSED or p.agent is None or told.perfect or p.speaker is not None:
        return False
    return "formerly" in p.adverbs and not told.past or p.predicate in _KEPT_UP and told.past and not (p.past or p.perfect)


def bygone(match: EventMatch, p: Proposition) -> bool:
    """Whether the statement says that a state holds now, of which the line only says that it did hold."""
    theirs = match.proposition
    if theirs is None:  # that it rained for four days does not tell that it still rains
        return "still" in p.adverbs and not p.past and p.predicate not in LIGHT_VERBS and "still" not in match.line.lows
    if "still" in theirs.adverbs:
        return False
    if "still" in p.adverbs and not p.past and theirs.past and match.predicate is WordRelation.SAME and theirs.predicate == p.predicate:
        return True  # "still crosses it" of what crossed it
    if done_then(theirs, p):
        return True
    if "still" in p.adverbs and p.predicate in LIGHT_VERBS and theirs.predicate not in LIGHT_VERBS and theirs.past:
        return True  # who was taken to a hospital need not be there still
    return not p.past and theirs.past and match.predicate >= _BROADER and bool(event_families(p) & STATES)
