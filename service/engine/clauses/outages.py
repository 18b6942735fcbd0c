"""What supplies a house and does so no more: "the power is out", "homes are without water", "the lights are off"."""

from __future__ import annotations

from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.states import GOING_SO

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
