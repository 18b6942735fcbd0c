"""Judging who was the first or the last of a counted group to do or undergo something, against whoever the record says it was.

"Was the first of the three to be freed": there is one first of the three, so another one on record leaves no room.
"""

from __future__ import annotations

from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import Finding
from service.engine.persons import name_of
from service.engine.reading import Mention, Proposition, is_known
from service.engine.same_event import one_predicate
from service.engine.vocabulary.order import TURNS

_LINES = 64  # that have the rank, of which each is looked at


def judge_first_of(p: Proposition, corpus: Corpus) -> list[Finding]:
    """ "Holm was the first of the three to be freed" -> a finding by who was, by the record; none where it does not tell, and for any other proposition."""
    mine = _ranked(p)
    who = p.agent
    if mine is None or who is None or not is_known(who) or p.speaker is not None or p.dates or p.obliques:
        return []
    for line in corpus.lines_with(mine.head, _LINES):
        holder = _holder(p, mine, line)
        if holder is not None:
            return [_finding(p, mine, who, holder, line, corpus)]
    return []


def _ranked(p: Proposition) -> Mention | None:
    """The rank among so many that a proposition gives its subject by what it did or underwent: "the first of the three (to be freed)"."""
    what = p.complement
    if p.predicate != "be" or p.mood != "asserted" or what is None or what.head not in TURNS or what.determiner != "the" or len(p.governed) != 1:
        return None
    return what if what.of is not None and what.of.quantity is not None and what.of.quantity.quantity.point is not None else None


def _holder(p: Proposition, mine: Mention, line: Line) -> Mention | None:
    """Whom a line gives the same rank among as many, by the same deed."""
    for event in line.events:
        told = event.proposition
        theirs = _ranked(told) if not told.negated else None
        if theirs is None or theirs.head != mine.head or told.agent is None or not is_known(told.agent) or not _as_many(mine.of, theirs.of):
            continue
        if one_predicate(p.governed[0], told.governed[0]):
            return told.agent
    return None


def _as_many(mine: Mention | None, theirs: Mention | None) -> bool:
    """Whether two groups are of as many and, where both are named, of one sort."""
    if mine is None or theirs is None or mine.quantity is None or theirs.quantity is None or mine.quantity.quantity != theirs.quantity.quantity:
        return False
    sorts = set(mine.mods) <= set(theirs.mods) | {theirs.head} or set(theirs.mods) <= set(mine.mods)
    return not mine.head or not theirs.head or sorts and (mine.head == theirs.head or mine.head == "people")


def _finding(p: Proposition, mine: Mention, who: Mention, holder: Mention, line: Line, corpus: Corpus) -> Finding:
    agrees = (holder.entity == who.entity) != p.negated
    relation = Relation.EQUAL if agrees else Relation.DISJOINT
    text = f"The record gives {name_of(corpus, holder.entity)} as the {mine.head}: {line.evidence.text}"
    return Finding(Verdict.CONSISTENT if agrees else Verdict.CONTRADICTED, Kind.ORDER, relation, p.first, p.last, text, line=line, firm=True)
