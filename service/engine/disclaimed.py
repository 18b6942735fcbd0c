"""What a clause tells by turning it down: "rejected calls for a vote" asks for none and is against one, "has no plans to resign" will not."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.clauses.nouns import taken
from service.engine.reading import Proposition
from service.engine.vocabulary.disclaiming import ASKED, FREELY, LEAVING, OWN_WILL, PLANNED, TURNING_DOWN


def disclaimed(p: Proposition) -> Iterator[Proposition]:
    """A clause -> what the one who turns something down does not ask for, and opposes."""
    what = p.patient
    if p.agent is None or p.negated or p.mood not in ("asserted", "according") or p.predicate not in TURNING_DOWN:
        return
    if what is None or what.name or what.head not in ASKED:
        return
    asked, left = taken(p, ("for",))
    if asked is not None:
        yield p._replace(predicate="demand", patient=asked, obliques=left, negated=True)
        yield p._replace(predicate="oppose", patient=asked, obliques=left)


def left_freely(p: Proposition) -> Iterator[Proposition]:
    """Who "left of her own accord" or "quit voluntarily" was neither expelled nor dismissed."""
    if p.agent is None or p.negated or p.mood != "asserted" or p.predicate not in LEAVING:
        return
    if FREELY.isdisjoint(p.adverbs) and not any(preposition in ("of", "by") and m.head in OWN_WILL for preposition, m in p.obliques):
        return
    for verb in ("dismiss", "expel"):
        yield p._replace(predicate=verb, agent=None, patient=p.agent, obliques=(), negated=True)


def not_meant(governed: Proposition, p: Proposition) -> Proposition | None:
    """What who "has no plans" for it is not going to do; None for what any other clause governs."""
    what = p.patient
    if p.predicate != "have" or not p.negated or p.mood != "asserted" or what is None or what.head not in PLANNED:
        return None
    return governed._replace(negated=not governed.negated, mood="prediction", speaker=p.speaker)
