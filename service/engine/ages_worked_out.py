"""Judging what two ages on record come to: how far apart they are, how many times as old, how much together.

"A gap of 28 years separates them", "is half her age", "their combined age is 126": none of it is read off a line, all of it is worked out, and the answer
shows the working. Ages on record are whole years, so a difference may be out by one.
"""

from __future__ import annotations

from typing import NamedTuple

from service.engine.compare.quantities import compare_quantities
from service.engine.corpus import Corpus
from service.engine.model import Hedge, Kind, Quantity, Reason, Relation, Verdict
from service.engine.parts import Finding, verdict_of
from service.engine.persons import name_of
from service.engine.quantities import QuantityMention
from service.engine.reading import Proposition, Sentence, is_known
from service.engine.recorded import AgeFact
from service.engine.vocabulary.ages import AGEING, APART, JUNIOR, SENIOR, SEPARATING, TOGETHER

_SET_AGAINST = SENIOR | JUNIOR | TOGETHER | {"age", "ages", "old"}  # no two ages are set against each other without one of them, or "apart"
_NEAR, _FAR = 0.04, 0.15  # how far a ratio may be from the one that is told: still that, or another


class _Sum(NamedTuple):
    """What is told, what it comes to, and the working for people."""

    told: QuantityMention
    worked_out: float
    working: str
    ratio: bool = False
    wrong_way: bool = False


def judge_ages_worked_out(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that sets two ages against each other -> its finding; none where it does not, or where two ages are not on record."""
    if p.negated or not sentence.quantities or p.origin not in ("main", "report", "measure", "relative", "apposition"):
        return []
    own = {q.age.first for q in sentence.propositions if q.age is not None}  # "At 53, she is twice as old as him"
    left = [quantity for quantity in sentence.quantities if quantity.first not in own]
    if len(left) != 1 or p.origin == "apposition" and (p.complement is None or p.complement.head not in AGEING):
        return []
    told = left[0]
    lows = [word.low for word in sentence.words]
    apart = p.predicate in SEPARATING or not APART.isdisjoint(lows) or lows[told.last : told.last + 1] == ["apart"]
    ages = _two_ages(sentence, corpus) if apart or not _SET_AGAINST.isdisjoint(lows) else []
    found = _sum(told, lows, ages, corpus, apart) if len(ages) == 2 else None
    return [_finding(found, corpus, ages[0])] if found is not None else []


def _two_ages(sentence: Sentence, corpus: Corpus) -> list[AgeFact]:
    """The ages of all whom the sentence mentions, in its order; empty where somebody's is not on record."""
    ages: dict[str, AgeFact] = {}
    for mention in sorted(sentence.mentions, key=lambda m: m.first):
        for one in (mention.possessor, mention, mention.of):
            if one is None or not is_known(one):
                continue
            fact = next((f for f in corpus.facts.ages_of(one.entity) if f.quantity.point is not None), None)
            if fact is not None:
                ages.setdefault(one.entity, fact)
    return list(ages.values())


def _sum(told: QuantityMention, lows: list[str], ages: list[AgeFact], corpus: Corpus, apart: bool) -> _Sum | None:
    one, other = (fact.quantity.low for fact in ages)
    first, second = (name_of(corpus, fact.entity) for fact in ages)
    said = frozenset(lows)
    known = f"{first} is {one:g} and {second} {other:g}"
    years = told.quantity.unit == "year" or told.form in ("age", "cardinal") and "age" in said
    if years and not said.isdisjoint(SENIOR | JUNIOR):
        older = one > other if not said.isdisjoint(SENIOR) else one < other
        return _Sum(told, abs(one - other), f"{known}: {abs(one - other):g} years apart", wrong_way=not older)
    if (years or told.form == "cardinal") and not said.isdisjoint(TOGETHER) and not said.isdisjoint(("age", "ages")):
        return _Sum(told, one + other, f"{known}: {one + other:g} together")
    if years and apart:
        return _Sum(told, abs(one - other), f"{known}: {abs(one - other):g} years apart")
    if told.form in ("times", "time", "fraction", "ratio") and other and not said.isdisjoint(("age", "old")):
        return _Sum(told, one / other, f"{known}: {one / other:.2g} times as old", ratio=True)
    return None


def _finding(found: _Sum, corpus: Corpus, fact: AgeFact) -> Finding:
    value = found.told.quantity
    relation = Relation.DISJOINT if found.wrong_way else _ratio(value, found.worked_out) if found.ratio else _years(value, found.worked_out)
    verdict = verdict_of(relation)
    text = f"By the record {found.working}."
    recorded = Quantity(round(found.worked_out, 2), round(found.worked_out, 2), unit=value.unit)
    correction = f"{found.worked_out:g}" if verdict is Verdict.CONTRADICTED and not found.ratio and not found.wrong_way else None
    reason = Reason.FINER_THAN_RECORD if verdict is Verdict.UNKNOWN else None
    return Finding(
        verdict, Kind.AGE, relation, found.told.first, found.told.last, text, value, recorded, corpus.lines[fact.line], reason, correction, firm=True
    )


def _years(told: Quantity, years: float) -> Relation:
    return compare_quantities(Quantity(told.low, told.high, told.hedge), Quantity(years, years)).relation


def _ratio(told: Quantity, ratio: float) -> Relation:
    """ "Twice" is about two; "more than twice" is more."""
    bare = Quantity(told.low, told.high, told.hedge)
    if told.low != told.high:
        return compare_quantities(bare, Quantity(ratio, ratio)).relation
    away = abs(ratio - told.low) / told.low if told.low else 1.0
    if away <= (_NEAR if told.hedge is Hedge.EXACT else _FAR):
        return Relation.EQUAL
    return Relation.OVERLAPPING if away <= _FAR else Relation.DISJOINT
