"""Whether so many are enough: held against how many the record says are needed. "Fifty votes are not enough" follows from "at least 60 were needed"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.clauses.thresholds import TAKING
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Hedge, Kind, Quantity, Reason, Relation, Verdict
from service.engine.parts import Finding, told_by
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition
from service.engine.slots import participants

_ENOUGH = frozenset("enough sufficient".split())
_SCANT = frozenset("insufficient few little".split())
_LINES = 32  # about what is needed that are gone through
_BOUNDS = (Hedge.EXACT, Hedge.AT_LEAST)


def judge_enough(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that so many are enough, or too few -> whether the record needs no more; left open where it tells of no need of such."""
    enough = _says_enough(p)
    stated = _count(p.agent)
    if enough is None or p.agent is None or stated is None or p.mood not in ("asserted", "prediction") or p.dates:
        return []
    needs = [(q.quantity, line) for q, mention, line in _needs(corpus) if _of_one_sort(p.agent, stated, mention, q, line)]
    least = {quantity.low for quantity, _ in needs}
    value = stated.quantity
    if len(least) == 1 and (value.low >= (limit := least.pop()) or value.high < limit):
        return [told_by(needs[0][1], Kind.COUNT, p.first, p.last, borne_out=(value.low >= limit) == enough)._replace(firm=True)]
    text = "The record does not tell how many are needed."
    return [Finding(Verdict.UNKNOWN, Kind.COUNT, Relation.ABSENT, p.first, p.last, text, value, reason=Reason.AMBIGUOUS, firm=True)]


def _says_enough(p: Proposition) -> bool | None:
    """True for "is enough", False for "is not enough" and "is too few"; None for anything else."""
    if p.predicate == "suffice":
        return not p.negated
    if p.predicate != "be":
        return None
    words = {lemma for lemma, _ in p.adjectives} | ({p.complement.head} if p.complement is not None and p.complement.quantity is None else set())
    if not words.isdisjoint(_ENOUGH):
        return not p.negated
    return p.negated if not words.isdisjoint(_SCANT) and ("too" in p.adverbs or "insufficient" in words) else None


def _count(subject: Mention | None) -> QuantityMention | None:
    if subject is None:
        return None
    return subject.quantity or (subject.of.quantity if subject.of is not None else None)


def _needs(corpus: Corpus) -> Iterator[tuple[QuantityMention, Mention, Line]]:
    """What the record says is needed, by number, and what is counted there."""
    numbers = sorted({n for word in (*sorted(TAKING), "necessary") for n in corpus.postings.of(word)[:_LINES]})
    for line in (corpus.lines[number] for number in numbers):
        for told in (event.proposition for event in line.events):
            if told.negated or not (told.predicate in TAKING or any(lemma == "necessary" for lemma, _ in told.adjectives)):
                continue
            for role, mention in participants(told):
                if mention.quantity is not None and mention.quantity.quantity.hedge in _BOUNDS and role in ("patient", "agent"):
                    yield mention.quantity, mention, line


def _of_one_sort(subject: Mention, stated: QuantityMention, needed: Mention, q: QuantityMention, line: Line) -> bool:
    """Whether both count the same: the same noun, or none where it is needed and the line speaks of such."""
    mine: Quantity = stated.quantity
    if stated.form != q.form or mine.unit != q.quantity.unit:
        return False
    return subject.head == needed.head or stated.form == "percent" or not needed.head and subject.head in line.terms
