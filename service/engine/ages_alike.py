"""Judging who is as old as whom: "is as old as", "is not half as old as", "are the same age", by the ages on record.

Without both ages it stays open: that two people stand in one line in one order says nothing of how old they are.
"""

from __future__ import annotations

from service.engine.corpus import Corpus
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding
from service.engine.persons import name_of
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.recorded import AgeFact

_ABOUT = frozenset("about almost nearly roughly around approximately practically virtually".split())
_MORE, _LESS = frozenset(("more", "over")), frozenset(("less", "under", "fewer"))
_NEAR, _FAR = 2, 6  # years by which those who are about the same age may differ, and from which they are not
_CLOSE = 0.04  # how far a ratio may be from "half"


def judge_alike_in_age(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that makes two equally old, or one half as old as another -> its finding; none for any other."""
    who = p.agent
    if p.predicate != "be" or p.mood not in ("asserted", "according") or who is None or not is_known(who):
        return []
    lows = [word.low for word in sentence.words]
    half, other = _compared(p, sentence, lows)
    known = corpus.table.known.get(other.entity) if other is not None else None
    if other is None or known is None or known.kind not in ("person", "") or other.entity == who.entity:
        return []
    one, two = _age(who.entity, corpus), _age(other.entity, corpus)
    if one is None or two is None:
        text = "The record does not give both ages."
        return [Finding(Verdict.UNKNOWN, Kind.AGE, Relation.ABSENT, p.first, p.last, text, reason=Reason.NOT_MENTIONED, firm=True)]
    mine, theirs = one.quantity.low, two.quantity.low
    holds = _half(mine / theirs, lows, p) if half and theirs else _equal(mine, theirs, lows, p)
    if holds is not None and p.negated:
        holds = not holds
    text = f"By the record {name_of(corpus, who.entity)} is {mine:g} and {name_of(corpus, other.entity)} {theirs:g}."
    verdict = Verdict.UNKNOWN if holds is None else Verdict.CONSISTENT if holds else Verdict.CONTRADICTED
    relation = Relation.OVERLAPPING if holds is None else Relation.INSIDE if holds else Relation.DISJOINT
    reason = Reason.FINER_THAN_RECORD if holds is None else None
    return [Finding(verdict, Kind.AGE, relation, p.first, p.last, text, line=corpus.lines[one.line], reason=reason, firm=True)]


def _age(entity: str, corpus: Corpus) -> AgeFact | None:
    return next((fact for fact in corpus.facts.ages_of(entity) if fact.quantity.point is not None), None)


def _compared(p: Proposition, sentence: Sentence, lows: list[str]) -> tuple[bool, Mention | None]:
    """Whether it is of half an age, and who is compared: behind "as", or the other one of two who are the same age."""
    behind = next((m for preposition, m in p.obliques if preposition == "as" and is_known(m)), None)
    old = any(lemma == "old" and at and lows[at - 1] == "as" for lemma, at in p.adjectives)
    age = p.complement is not None and p.complement.head == "age" and "same" in lows[p.complement.first : p.complement.last]
    if old and behind is not None and not _times(sentence):
        return "half" in lows[p.at : behind.first], behind
    if not age:
        return False, None
    others = [q.agent for q in sentence.propositions if q.at == p.at and q.agent is not None and p.agent is not None and q.agent.first != p.agent.first]
    return False, behind or (others[0] if len(others) == 1 and is_known(others[0]) else None)


def _times(sentence: Sentence) -> bool:
    return bool(sentence.quantities)  # "twice as old", "at 53 is as old as": worked out elsewhere, or more than this


def _equal(mine: float, theirs: float, lows: list[str], p: Proposition) -> bool | None:
    """Whether two are equally old; "is not as old as" is younger."""
    apart = abs(mine - theirs)
    if not _ABOUT.isdisjoint(lows[p.first : p.last]):
        return True if apart <= _NEAR else False if apart >= _FAR else None
    if p.negated and "same" not in lows[p.first : p.last]:
        return mine >= theirs
    return apart == 0


def _half(ratio: float, lows: list[str], p: Proposition) -> bool | None:
    """Whether the ratio of two ages is a half, more or less than one; "not even half as old" is less."""
    said = frozenset(lows[p.first : lows.index("half")])
    away = ratio / 0.5 - 1
    if p.negated:
        return away >= 0 if away <= 0 or "even" in said else None
    if not _MORE.isdisjoint(said):
        return away > 0
    if not _LESS.isdisjoint(said):
        return away < 0
    near = _CLOSE if _ABOUT.isdisjoint(said) else 4 * _CLOSE
    return True if abs(away) <= near else False if abs(away) > 4 * _CLOSE else None
