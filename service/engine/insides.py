"""What lies in what, as a sentence says it: "Holm, a village in Norland", "Brenn, the capital of Norland", "in Amman, Jordan"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from service.engine.reading import Proposition, Sentence
from service.engine.vocabulary.places import SETTLED_PLACES

_WITHIN = frozenset(("in", "within"))


def insides_in(sentence: Sentence) -> Iterator[tuple[str, str]]:
    """The entities of two places of which the first lies in the second."""
    for p in sentence.propositions:
        if not p.negated:
            yield from ((inner, outer) for inner, outer in _told(p) if inner and outer)


def _told(p: Proposition) -> Iterator[tuple[str, str]]:
    being = p.agent.entity if p.predicate == "be" and p.agent is not None else ""
    complement = p.complement
    if complement is None or complement.head in SETTLED_PLACES:  # else it is whose ally or mother it is
        owners = (complement.of, complement.possessor) if complement is not None else ()
        yield from ((being, m.entity) for m in owners if m is not None)
        yield from ((being, m.entity) for preposition, m in p.obliques if preposition in _WITHIN)
    for (_, inner), (preposition, outer) in pairwise(p.obliques):
        if preposition == "within" and inner.entity != being:
            yield inner.entity, outer.entity
