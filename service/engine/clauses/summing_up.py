"""Noun phrases that take up what was said before them, or say when: no part of the clause, and no other word for a name."""

from __future__ import annotations

from service.engine.clauses.walk import PERIODS
from service.engine.reading import Mention

_SUMMING_UP = PERIODS | frozenset(
    "decision move step announcement claim charge accusation allegation figure result outcome verdict ruling measure development process change "
    "increase decrease rise fall drop decline jump gain fact sign sum total amount share rate number level record price practice situation prospect "
    "suggestion statement view feat moment event achievement blow setback victory defeat delay shift plan trend pattern pace".split()
)
_GOING_ON = frozenset("that which after before since when".split())
_TERMS = frozenset("season term session semester half tournament campaign quarter decade century round leg".split())
_WHICH = frozenset("this last next that every each".split())


def sums_up(mention: Mention, after: str) -> bool:
    """ "... near Merrin, a decision that was welcomed", "Agnes Lind, 55, a day after ..."."""
    return mention.head in _SUMMING_UP and mention.determiner in ("a", "an") and mention.quantity is None and mention.of is None and after in _GOING_ON


def says_in_which(mention: Mention) -> bool:
    """ "Scored 20 goals this season": in which term, and nothing that is scored."""
    return mention.head in _TERMS and (mention.determiner in _WHICH or "last" in mention.mods or "next" in mention.mods) and mention.quantity is None
