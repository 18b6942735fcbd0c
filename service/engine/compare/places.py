"""What lies in what, as the record itself says it: "Holm, a village in Norland", "Brenn, the capital of Norland", "in Amman, Jordan"."""

from __future__ import annotations

from itertools import pairwise

from service.engine.corpus import Corpus
from service.engine.postings import holds
from service.engine.reading import Proposition
from service.engine.vocabulary.places import SETTLED_PLACES

_WITHIN = frozenset(("in", "within"))
_LOOKED_AT = 40  # lines that name both are few; of a great record the first are looked at


def lies_in(inner: str, outer: str, corpus: Corpus) -> bool:
    """Whether a line says that one place, by its entity, lies in another."""
    theirs = corpus.postings.of("e:" + outer)
    both = [number for number in corpus.postings.of("e:" + inner) if holds(theirs, number)][:_LOOKED_AT]
    return any(_says_so(p, inner, outer) for number in both for p in corpus.lines[number].sentence.propositions)


def _says_so(p: Proposition, inner: str, outer: str) -> bool:
    if p.negated:
        return False
    if p.predicate == "be" and p.agent is not None and p.agent.entity == inner:
        if p.complement is not None and p.complement.head not in SETTLED_PLACES:
            return False  # whose ally or mother it is
        owners = [m.entity for m in (p.complement.of, p.complement.possessor) if m is not None] if p.complement is not None else []
        return outer in owners or any(preposition in _WITHIN and m.entity == outer for preposition, m in p.obliques)
    places = [(preposition, m.entity) for preposition, m in p.obliques]
    return any(one == inner and preposition == "within" and other == outer for (_, one), (preposition, other) in pairwise(places))
