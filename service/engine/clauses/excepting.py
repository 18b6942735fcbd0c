"""Whom a clause leaves out of what it says of the others: "were allowed home, except for those from two classes", "all apart from the captain"."""

from __future__ import annotations

from service.engine.clauses.clause import Clause
from service.engine.clauses.walk import Walk
from service.engine.reading import APART, Mention, Proposition
from service.engine.vocabulary.scope import NOBODY

EXCEPT = "except"  # the preposition of those of whom it is not said
_ALONE = frozenset(("except", "excepting", "barring", "excluding"))
_PAIRS = frozenset((("except", "for"), ("save", "for"), ("apart", "from"), ("aside", "from"), ("other", "than")))


def on_exception(walk: Walk, position: int) -> int:
    """Those who are left out, kept with the clause -> the position behind them; 0 where nobody is left out here."""
    low, after = walk.low(position), walk.low(position + 1)
    start = position + 2 if (low, after) in _PAIRS else position + 1 if low in _ALONE else 0
    if not start or walk.top.verb is None and walk.top.subject is None:
        return 0
    left_out, end = _left_out(walk, start)
    if left_out is None:
        return 0
    walk.top.obliques.append((EXCEPT, left_out))
    return end


def _left_out(walk: Walk, start: int) -> tuple[Mention | None, int]:
    """Who is left out, and the position behind: a noun phrase, or "the one", "the ones"."""
    chunk, behind = walk.chunk(start), walk.chunk(start + 1)
    if chunk is None:
        return None, start
    if isinstance(chunk.value, Mention):
        walk.see(chunk.value)
        return chunk.value, start + 1
    if walk.low(start) == "the" and behind is not None and walk.low(start + 1) in ("one", "ones"):
        return Mention(chunk.first, behind.last, "one", behind.first, determiner="the"), start + 2
    return None, start


def but_for(walk: Walk, position: int) -> int:
    """ "Nobody but the captain knew", "none but he": the one of whom it is said after all -> the position behind him; 0 for any other "but"."""
    before, behind = walk.chunk(position - 1), walk.chunk(position + 1)
    if before is None or behind is None or not isinstance(before.value, Mention) or not isinstance(behind.value, Mention):
        return 0
    if before.value.head not in NOBODY and before.value.determiner != "no" or walk.top.verb is not None:
        return 0
    walk.top.obliques.append((EXCEPT, behind.value))
    walk.see(behind.value)
    return position + 2


def excepted_from_nobody(clause: Clause) -> None:
    """ "Nobody but the captain knew", "no one was hurt except Lind": the one of whom alone it is so becomes the subject of the clause."""
    nobody = clause.subject
    if nobody is None or clause.seconds or nobody.head not in NOBODY and nobody.determiner != "no":
        return
    if clause.denied or clause.verb is None or clause.verb.negated:
        return
    one = next((m for q, m in clause.obliques if q in _BUT and not m.pronoun), None)
    if one is not None:
        clause.subject, clause.obliques = one, [pair for pair in clause.obliques if pair[1] is not one]


_BUT = frozenset((EXCEPT, APART, "besides"))


def leaves_out(p: Proposition) -> bool:
    """Whether what a proposition says of somebody is not said of all of them."""
    return any(preposition == EXCEPT for q in (p, *p.governed) for preposition, _ in q.obliques)


def sets_apart(p: Proposition) -> bool:
    """Whether a clause names somebody of whom it does not say it: "apart from Holm, nobody was hurt"."""
    return any(preposition in SETTING_APART for preposition, _ in p.obliques)


SETTING_APART = frozenset((EXCEPT, APART))
