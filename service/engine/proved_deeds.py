"""What a court has proved, or somebody admits, he did: who was jailed for the murder of a patient murdered her."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.clauses.nouns import nominal
from service.engine.reading import Proposition
from service.engine.slots import families_of_word
from service.engine.vocabulary.suspicion import ADMITTING, CONVICTING, CRIMES


def proved(p: Proposition) -> Iterator[Proposition]:
    """A clause that tells of a conviction, a sentence or a confession -> the crime as a deed of the one whose it is."""
    if p.negated or p.mood != "asserted":
        return
    who = p.patient if p.predicate in CONVICTING else p.agent if p.predicate in ADMITTING else None
    if who is None:
        return
    nouns = [m for q, m in p.obliques if q in ("for", "of", "over", "to")]
    if p.predicate in ADMITTING and p.patient is not None:
        nouns.append(p.patient)
    for noun in nouns:
        if noun.name or noun.possessor is not None or families_of_word(noun.head).isdisjoint(CRIMES):
            continue
        behind = tuple([(q, m) for q, m in p.obliques if m.first >= noun.last])
        deed = nominal(noun, behind, p._replace(agent=None, patient=None, others=(), complement=None, governed=(), dates=(), past=True, mood="asserted"))
        if deed is not None and deed.agent is None and deed.patient is not None:
            yield deed._replace(agent=who)
