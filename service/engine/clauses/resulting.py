"""What something is from then on, where a clause makes it so: "made helmets compulsory", "the flood left the bridge unusable", "smoking was made illegal"."""

from __future__ import annotations

from service.engine.reading import Proposition

_MAKING = frozenset("make declare leave render pronounce rule turn".split())
_KEEPING = frozenset("keep hold leave find".split())
# how it is done, or what befell somebody, and not what something is
_NO_STATE = frozenset("sure clear certain public possible known dead alive injured wounded missing hurt open able last first due".split())


def resulting(p: Proposition) -> list[Proposition]:
    """A proposition -> that what it is done to is so, where it says how that becomes or stays; none for any other."""
    making, keeping = p.predicate in _MAKING, p.predicate in _KEEPING
    thing = p.patient
    if not (making or keeping) or thing is None or p.negated or p.mood not in ("asserted", "prediction") or not (thing.head or thing.name):
        return []
    states = tuple([(lemma, at) for lemma, at in p.adjectives if at > p.at and lemma not in _NO_STATE])
    if not states or p.complement is not None or p.others or thing.quantity is not None:
        return []
    return [p._replace(predicate="be", at=-1, agent=thing, patient=None, adjectives=states, governed=(), past=p.past and not making)]
