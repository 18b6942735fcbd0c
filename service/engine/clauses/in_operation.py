"""What is running, at work or in business with nothing else said of it is open: "the dairy is still operating".

What supplies a house and does so no more is out: "homes are without water", "the lights are off".
"""

from __future__ import annotations

from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.states import GOING_SO

OPERATING = frozenset("operate function".split())
_BESIDE = frozenset("still already again now currently normally".split())
_STATES = frozenset(("operation", "business"))


def in_operation(p: Proposition) -> Proposition:
    """A proposition -> "is open" where it says of a thing, and of it alone, that it operates or is in operation now; itself for any other."""
    if p.past or p.perfect or p.dates or p.patient is not None or p.complement is not None or p.adjectives or p.others or p.governed or p.agent is None:
        return p
    who = p.agent
    if who.pronoun or who.hint == "person" or names_person(who.head) or not _BESIDE.issuperset(p.adverbs):
        return p
    if p.predicate in OPERATING and not p.obliques and p.at >= 0:
        return p._replace(predicate="be", adjectives=(("open", p.at),))
    if p.predicate == "be" and len(p.obliques) == 1 and p.obliques[0][0] == "in":
        state = p.obliques[0][1]
        if state.head in _STATES and not (state.determiner or state.mods or state.of is not None or state.name):
            return p._replace(adjectives=(("open", state.head_at),), obliques=())
    return p


_GONE = frozenset(("out", "off", "down"))
SUPPLIES = frozenset("power electricity water gas heat heating light internet phone telephone telephones phones signal supply network cable".split())


def out_of_service(p: Proposition) -> Proposition:
    """A proposition -> the outage that it tells of, itself where it tells of none."""
    if p.predicate not in GOING_SO or p.complement is not None or p.adjectives or p.agent is None:
        return p
    if p.agent.head in SUPPLIES and not _GONE.isdisjoint(p.adverbs) and not any(preposition == "of" for preposition, _ in p.obliques):
        return _outage(p, p.agent, p.obliques)
    lacking = next((m for preposition, m in p.obliques if preposition == "without" and m.head in SUPPLIES), None)
    if lacking is None:
        return p
    rest = without(p.obliques, lacking)
    return _outage(p, lacking, (*rest, ("in", p.agent)))


def _outage(p: Proposition, what: Mention, obliques: tuple[tuple[str, Mention], ...]) -> Proposition:
    left = tuple([adverb for adverb in p.adverbs if adverb not in _GONE])
    return p._replace(predicate="outage", agent=None, patient=what, obliques=obliques, adverbs=left)
