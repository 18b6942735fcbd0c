"""What somebody does not get for want of what it takes: who "fell short of the 5 percent needed to enter parliament" did not enter it."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.reading import Proposition

TAKING = frozenset(("need", "require"))
_FALLING_SHORT = frozenset(("miss", "lack"))
_REACHING = frozenset("reach clear pass cross get win meet obtain secure collect raise".split())


def kept_out(propositions: Sequence[Proposition]) -> list[Proposition]:
    """The propositions of a sentence -> what follows for those who did not reach what was needed for something."""
    found: list[Proposition] = []
    for bar in propositions:
        what = bar.patient
        if bar.predicate not in TAKING or bar.origin != "participle" or what is None:
            continue
        for p in propositions:
            short = p.predicate in _FALLING_SHORT and not p.negated or p.predicate in _REACHING and p.negated
            if not short or p.agent is None or p.patient is None or p.patient.first != what.first or p.mood != "asserted":
                continue
            for aim in bar.governed:
                found.append(aim._replace(agent=p.agent, negated=not aim.negated, mood="asserted", past=True, origin=p.origin, speaker=p.speaker))
    return found
