"""Judging what is said to be the most ever, by what the record has as the most since some time only."""

from __future__ import annotations

from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition, is_known

_LINES = 60  # with the noun, of which each is looked at


def judge_ever(p: Proposition, corpus: Corpus) -> list[Finding]:
    """ "Was the deadliest crash ever", "the longest strike in its history" -> a finding by a line that has it as the most since a year; else none."""
    what = p.complement
    if p.predicate != "be" or p.mood != "asserted" or what is None or "most" not in what.mods or p.dates or not _of_all_time(p):
        return []
    for line in corpus.lines_with(what.head, _LINES):
        if any(_since_only(event.proposition, p, what) for event in line.events):
            return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=p.negated)._replace(firm=True)]
    return []


def _of_all_time(p: Proposition) -> bool:
    inner = [one for _, m in p.obliques for one in (m, m.of) if one is not None]
    return "ever" in p.adverbs or any(m.head == "history" or m.head == "time" and m.determiner == "all" for m in inner)


def _since_only(told: Proposition, p: Proposition, what: Mention) -> bool:
    theirs = told.complement
    if told.predicate != "be" or told.negated or theirs is None or "most" not in theirs.mods:
        return False
    if not any(d.date.bound == "since" and d.date.year is not None for d in told.dates) or relate(what.head, theirs.head, "n") < WordRelation.SYNONYM:
        return False
    if p.agent is not None and told.agent is not None and is_known(p.agent) and is_known(told.agent) and p.agent.entity != told.agent.entity:
        return False
    return _degrees(what) <= _degrees(theirs)


def _degrees(m: Mention) -> set[str]:
    """The word that is in the superlative, which stands right behind "most"."""
    at = m.mods.index("most")
    return set(m.mods[at : at + 2])
