"""What holds how many: "a convoy of 14 trucks", "a council of nine women and eight men", "the village, where 60 families live", "home to 60 families"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.reading import Mention, Proposition, Sentence
from service.engine.slots import participants
from service.engine.vocabulary.having import AMOUNTING, DWELLING, EMPTY_PLACES, HAVING, HOLDING, NO_HOLDERS
from service.engine.vocabulary.states import INSIDE


class Holding(NamedTuple):
    """``holder`` has so many of ``counted``; ``full`` where that is said of all of them, not of those who happen to be there."""

    holder: Mention
    counted: Mention
    full: bool


TOLD = frozenset(("asserted", "prediction", "according", "reported"))


def holdings_of(p: Proposition) -> Iterator[Holding]:
    """What a clause says holds how many."""
    if p.negated or p.mood not in TOLD:
        return
    for _, mention in participants(p):
        yield from _of(mention)
    if p.agent is not None and p.agent.of is not None and _counts(p.agent.of):
        yield from (Holding(p.agent, m, True) for preposition, m in p.obliques if preposition == "of" and _counts(m) and m.first == p.agent.last + 1)
    if p.predicate in HAVING or p.predicate in HOLDING:
        holder = p.agent or (p.patient if p.patient is not None and not _counts(p.patient) else None)
        things = [p.patient, *p.others, *(m for preposition, m in p.obliques if preposition == "of")]
        named = [m.of if m is not None and m.head == "name" and m.quantity is None and m.of is not None else m for m in things]
        yield from (Holding(holder, m, True) for m in named if holder is not None and m is not None and m is not holder and _counts(m))
    if p.agent is not None and (p.predicate == "be" and "home" in p.adverbs or p.predicate in AMOUNTING):
        yield from (Holding(p.agent, m, True) for preposition, m in p.obliques if preposition == "to" and _counts(m))
    counted = next((m for m in (p.agent, p.patient, p.complement) if m is not None and _counts(m)), None)
    if counted is not None:
        dwelling = p.predicate in DWELLING
        yield from (Holding(m, counted, dwelling) for preposition, m in p.obliques if preposition in INSIDE and m.head not in EMPTY_PLACES and not _counts(m))


def holdings_in(sentence: Sentence) -> Iterator[Holding]:
    """The same of all clauses of a sentence."""
    for p in sentence.propositions:
        yield from holdings_of(p)


def _of(mention: Mention) -> Iterator[Holding]:
    """ "A list of eight names"."""
    inner = mention.of
    if inner is not None and mention.head and _counts(inner) and mention.quantity is None and mention.head not in NO_HOLDERS:
        yield Holding(mention, inner, True)


def _counts(mention: Mention) -> bool:
    found = mention.quantity
    return found is not None and found.form == "cardinal" and not mention.partitive and mention.whole is None and bool(mention.head)
