"""Whom a clause leaves out of what it says of the others: "were allowed home, except for those from two classes", "all apart from the captain"."""

from __future__ import annotations

from service.engine.clauses.walk import Walk
from service.engine.reading import Mention, Proposition

EXCEPT = "except"  # the preposition of those of whom it is not said
_ALONE = frozenset(("except", "excepting", "barring", "excluding"))
_PAIRS = frozenset((("except", "for"), ("save", "for"), ("apart", "from"), ("aside", "from"), ("other", "than")))


def on_exception(walk: Walk, position: int) -> int:
    """Those who are left out, kept with the clause -> the position behind them; 0 where nobody is left out here."""
    low, after = walk.low(position), walk.low(position + 1)
    start = position + 2 if (low, after) in _PAIRS else position + 1 if low in _ALONE else 0
    left_out = walk.chunk(start) if start else None
    if left_out is None or not isinstance(left_out.value, Mention) or walk.top.verb is None and walk.top.subject is None:
        return 0
    walk.top.obliques.append((EXCEPT, left_out.value))
    walk.see(left_out.value)
    return start + 1


def leaves_out(p: Proposition) -> bool:
    """Whether what a proposition says of somebody is not said of all of them."""
    return any(preposition == EXCEPT for q in (p, *p.governed) for preposition, _ in q.obliques)
