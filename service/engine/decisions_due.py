"""Judging what is said to have been decided by a decision that the record still has to come: who is to vote next week has neither accepted nor rejected it."""

from __future__ import annotations

from service.engine.compare.alike import same_one
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.event import Event
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.votes import DECIDED, DECIDING

_ON = frozenset(("on", "about", "over"))
_LOOKED_AT = 60  # lines that share the word for those who decide


def judge_decision_due(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition on what some body has decided -> a finding by a line that has it decide on that matter later; none where it decided such a thing before."""
    who, matter = p.agent, _matter(p)
    if corpus.curated or p.mood != "asserted" or p.predicate not in DECIDED or who is None or p.speaker is not None or not (p.past or p.perfect):
        return []
    if matter is None and p.predicate not in DECIDING:
        return []
    lines = list(corpus.lines_about(who, _LOOKED_AT))
    due = next((line for line in lines if any(_is_due(e, who, matter) for e in line.events)), None)
    if due is None or any(_was_done(e, p, who) for line in lines for e in line.events):
        return []
    return [told_by(due, Kind.EVENT, p.first, p.last, borne_out=p.negated)]


def _matter(p: Proposition) -> Mention | None:
    """What is decided."""
    return p.patient or next((m for preposition, m in p.obliques if preposition in _ON), None)


def _is_due(event: Event, who: Mention, matter: Mention | None) -> bool:
    """Whether the line has them decide on it some other day."""
    told = event.proposition
    if event.predicate not in DECIDING or told.mood != "prediction" or told.negated or told.speaker is not None or told.origin not in ("main", "relative"):
        return False
    theirs = _matter(told)
    return _decides(told.agent, who) and (matter is None or theirs is not None and same_one(matter, theirs))


def _decides(theirs: Mention | None, who: Mention) -> bool:
    """Whether it is those of whom the statement speaks, or the members of the body."""
    if theirs is None or who.quantity is not None or who.of is not None and (theirs.of is None or not same_one(who.of, theirs.of)):
        return False
    return same_one(who, theirs) or bool(who.entity) and theirs.of is not None and theirs.of.entity == who.entity


def _was_done(event: Event, p: Proposition, who: Mention) -> bool:
    """Whether a line has them decide such a thing already."""
    told = event.proposition
    if told.agent is not None and told.agent.possessor is not None:
        return False  # her board is not the union
    done = told.mood == "asserted" and not told.negated and (told.past or told.perfect) and event.predicate in DECIDED
    return done and _decides(told.agent, who) and (event.predicate in DECIDING or relate(p.predicate, event.predicate, "v") is not WordRelation.NONE)
