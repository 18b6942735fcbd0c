"""Noun phrases that take up all that was said before them, or say when: no other word for the noun beside them."""

from __future__ import annotations

from service.engine.clauses.walk import PERIODS
from service.engine.reading import Mention

# what takes up all that was said before it, or says when: no other word for a name beside it
_SUMMING_UP = PERIODS | frozenset(
    "decision move step announcement claim charge accusation allegation figure result outcome verdict ruling measure development process change "
    "increase decrease rise fall drop decline jump gain fact sign sum total amount share rate number level record price practice situation prospect "
    "suggestion statement view feat moment event achievement blow setback victory defeat delay shift plan trend pattern pace".split()
)
_GOING_ON = frozenset("that which after before since when".split())


def sums_up(mention: Mention, after: str) -> bool:
    """ "... near Merrin, a decision that was welcomed", "Agnes Lind, 55, a day after ...": no part of the clause, and no other word for what stands before."""
    return mention.head in _SUMMING_UP and mention.determiner in ("a", "an") and mention.quantity is None and mention.of is None and after in _GOING_ON
