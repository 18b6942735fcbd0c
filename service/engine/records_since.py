"""Highs and lows since a time: "is at its lowest since 2009" of what fell to its lowest level since then, and not of what rose to its highest.

Of what is the most since some time only it is not said that it is the most ever.
"""

from __future__ import annotations

from typing import NamedTuple

from service.engine.compare.dates import date_relation
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import DateSpan, Kind, Reason, Relation, Verdict
from service.engine.parts import AGREES, Finding, shown, told_by
from service.engine.reading import Mention, Proposition, Sentence, is_known, meant_by

_HIGH = frozenset("highest strongest largest biggest greatest steepest fastest most".split())
_LOW = frozenset("lowest weakest smallest slowest least".split())
_NEAR = 8  # words between the superlative and its "since"
_MOST = 80  # lines of a text that are looked at


class Since(NamedTuple):
    """``way`` is 1 for a high, -1 for a low; ``first`` and ``last`` are its words."""

    way: int
    date: DateSpan
    first: int
    last: int


def judge_since(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that gives a high or a low since a date -> a finding by those on record of the same thing; none where there is no such."""
    stated = next(iter(_since(sentence, p.first, p.last)), None)
    subject = _measured(p)
    if stated is None or subject is None or p.negated or len(corpus.lines) > _MOST:
        return []
    since = [(known, line) for line in corpus.lines for known in _since(line.sentence, 0, len(line.sentence.words))]
    told = [(known, line) for known, line in since if _of_it(subject, known, line)]
    if since and not told:
        text = "The record tells of highs and lows of other things."
        return [Finding(Verdict.UNKNOWN, Kind.EVENT, Relation.ABSENT, p.first, p.last, text, reason=Reason.NOT_MENTIONED, firm=True)]
    if len(told) != 1:
        return []
    ((known, line),) = told
    relation = date_relation(stated.date, known.date)
    if relation in AGREES and stated.way == known.way:
        text = f"The record bears this out: {line.evidence.text}"
        return [Finding(Verdict.CONSISTENT, Kind.EVENT, relation, p.first, p.last, text, line=line, firm=True)]
    if relation not in AGREES and relation is not Relation.DISJOINT:
        return []
    turned = stated.way != known.way
    recorded = ("a high " if known.way > 0 else "a low ") + shown(known.date)
    text = f"The record has {recorded}: {line.evidence.text}"
    kind, differs = (Kind.EVENT, Relation.OPPOSITE) if turned else (Kind.DATE, Relation.DISJOINT)
    return [Finding(Verdict.CONTRADICTED, kind, differs, stated.first, stated.last, text, None, None, line, None, recorded, firm=True)]


def _since(sentence: Sentence, first: int, last: int) -> list[Since]:
    """The highs and lows of some words of a sentence, each with the date that it is since."""
    found = []
    for date in sentence.dates:
        if date.date.bound != "since" or not first <= date.first < last + 2:
            continue
        for at in range(date.first - 1, max(first, date.first - _NEAR) - 1, -1):
            low = sentence.words[at].low
            if low in _HIGH or low in _LOW:
                found.append(Since(1 if low in _HIGH else -1, date.date, at, date.last))
                break
    return found


def _measured(p: Proposition) -> Mention | None:
    """What is so high or low: who does it, or "it" where nobody does."""
    subject = p.agent or p.patient
    return None if subject is None or subject.pronoun and not subject.entity else subject


def _of_it(subject: Mention, known: Since, line: Line) -> bool:
    """Whether a line gives the high or low of the very thing: of the clause around it, where the line has several."""
    around = [p for p in line.sentence.propositions if p.at >= 0 and p.at <= known.first and p.origin != "apposition"]
    near = max(around, key=lambda p: p.at, default=None)
    if near is None:
        return False
    theirs = [m for m in (near.patient, near.agent) if m is not None]
    return any(_same(subject, m) for m in theirs)


def _same(mine: Mention, theirs: Mention) -> bool:
    if mine.entity and mine.entity == theirs.entity:
        return True
    owner, other = mine.possessor or mine.of, theirs.possessor or theirs.of
    if owner is not None and other is not None and owner.entity != other.entity:
        return False
    noun, known = meant_by(mine), meant_by(theirs)
    return not mine.name and not theirs.name and (noun == known or relate(noun, known, "n") >= WordRelation.BROADER)


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
