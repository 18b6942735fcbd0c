"""Judging "offered more than they demanded": what one deed comes to held against what another does, each by its own figure on record."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from service.engine.compare.alike import same_one
from service.engine.compare.quantities import describe
from service.engine.compare.words import WordRelation, relate
from service.engine.comparisons import Comparison, comparison_in
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import Finding
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.retrieve import candidates
from service.engine.slots import LIGHT_VERBS, slots_of

_LINES = 6  # the nearest lines are looked at
_TENSED = ("V", "VD", "VN")


def judge_deeds_compared(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that holds two deeds side by side -> a finding where the record has a figure of one sort for each; none for any other."""
    stated = comparison_in(sentence)
    if stated is None or stated.by is not None or stated.thing or p.negated or p.predicate in LIGHT_VERBS:
        return []
    other = next((at for at in range(stated.than + 1, len(sentence.words)) if sentence.words[at].tag in _TENSED), -1)
    if other < 0 or sentence.words[other].lemma in LIGHT_VERBS or p.at > stated.than or not p.first <= stated.at <= max(p.last, stated.than):
        return []
    lines = candidates(slots_of(p, sentence.words), sentence.words, corpus)[:_LINES]
    mine = next(_came_to(p.predicate, p.agent, lines), None)
    theirs = next(_came_to(sentence.words[other].lemma, _who(sentence, stated, other), lines), None)
    if mine is None or theirs is None or mine[0].quantity.unit != theirs[0].quantity.unit or mine[0].form != theirs[0].form:
        return []
    return [_finding(stated, mine[0], theirs[0], theirs[1])]


def _who(sentence: Sentence, stated: Comparison, verb: int) -> Mention | None:
    """Who does it behind "than"."""
    return next((m for m in sentence.mentions if stated.than < m.first and m.last <= verb), None)


def _came_to(verb: str, who: Mention | None, lines: Sequence[Line]) -> Iterator[tuple[QuantityMention, Line]]:
    """The figures that lines give for a deed of somebody."""
    for line in lines:
        for amount in line.amounts:
            deed = amount.owner
            if deed is None or amount.negated or math.isinf(amount.quantity.quantity.high) or amount.role not in ("patient", "for:"):
                continue
            if relate(verb, deed.predicate, "v") >= WordRelation.SYNONYM and who is not None and same_one(who, deed.agent):
                yield amount.quantity, line


def _finding(stated: Comparison, mine: QuantityMention, theirs: QuantityMention, line: Line) -> Finding:
    agrees = (mine.quantity.low - theirs.quantity.low) * stated.way > 0
    working = f"{describe(mine.quantity)} against {describe(theirs.quantity)}"
    verdict, relation = (Verdict.CONSISTENT, Relation.EQUAL) if agrees else (Verdict.CONTRADICTED, Relation.DISJOINT)
    text = f"The record bears this out, {working}: {line.evidence.text}" if agrees else f"The record has {working}: {line.evidence.text}"
    return Finding(verdict, Kind.COUNT, relation, stated.at, stated.than + 1, text, None, mine.quantity, line, firm=True)
