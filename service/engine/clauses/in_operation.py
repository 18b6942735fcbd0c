"""What is running, at work or in business with nothing else said of it is open: "the dairy is still operating"."""

from __future__ import annotations

from service.engine.compare.words import names_person
from service.engine.reading import Proposition

_RUNNING = frozenset("operate function".split())
_BESIDE = frozenset("still already again now currently normally".split())
_STATES = frozenset(("operation", "business"))


def in_operation(p: Proposition) -> Proposition:
    """A proposition -> "is open" where it says of a thing, and of it alone, that it operates or is in operation now; itself for any other."""
    if p.past or p.perfect or p.dates or p.patient is not None or p.complement is not None or p.adjectives or p.others or p.governed or p.agent is None:
        return p
    who = p.agent
    if who.pronoun or who.hint == "person" or names_person(who.head) or not _BESIDE.issuperset(p.adverbs):
        return p
    if p.predicate in _RUNNING and not p.obliques and p.at >= 0:
        return p._replace(predicate="be", adjectives=(("open", p.at),))
    if p.predicate == "be" and len(p.obliques) == 1 and p.obliques[0][0] == "in":
        state = p.obliques[0][1]
        if state.head in _STATES and not (state.determiner or state.mods or state.of is not None or state.name):
            return p._replace(adjectives=(("open", state.head_at),), obliques=())
    return p
