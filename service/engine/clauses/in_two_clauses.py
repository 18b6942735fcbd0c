"""What two clauses say that one could: "had no idea who the gunman was" did not know him, "told him that he must pay" ordered it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from service.engine.reading import Proposition

_IDEAS = frozenset("idea clue inkling notion".split())
_TELLING = frozenset("tell rule decide say".split())
_ORDERING = frozenset("court judge magistrate tribunal jury panel regulator referee commission board".split())
_MUST = "must"  # among the adverbs of what has to be done


def in_one_clause(propositions: Sequence[Proposition]) -> list[Proposition]:
    """The propositions of a sentence, two that say one thing made one."""
    if len(propositions) < 2:
        return list(propositions)
    found = list(propositions)
    by_place = sorted([p for p in propositions if p.at >= 0], key=lambda p: p.at)
    for one, other in pairwise(by_place):
        if _without_idea(one, other):
            known = one._replace(predicate="know", patient=other.agent, last=max(one.last, other.last))
            found = [known if p is one else p for p in found if p is not other]
        elif _bound(one, other):
            found = [p._replace(predicate="order") if p is one else p for p in found]
    return found


def _without_idea(one: Proposition, other: Proposition) -> bool:
    """ "Had no idea who the gunman was"."""
    if one.predicate != "have" or not one.negated or one.patient is None or one.patient.head not in _IDEAS or one.patient.name:
        return False
    return other.predicate == "be" and other.origin == "relative" and other.complement == one.patient and other.agent is not None


def _bound(one: Proposition, other: Proposition) -> bool:
    """ "The court told him that he must pay": whoever may order it."""
    if one.predicate not in _TELLING or one.negated or one.mood != "asserted" or one.agent is None or one.agent.head not in _ORDERING:
        return False
    return other.origin == "report" and _MUST in other.adverbs and other.at > one.at and not other.negated
