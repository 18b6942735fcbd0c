"""Clauses that say with a phrase of their own what a plain verb says: a seat on a council, a trade that somebody has by profession, a palace taken."""

from __future__ import annotations

from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.disputes import STRONGHOLDS
from service.engine.vocabulary.frames import BODIES

_BY_TRADE = frozenset("profession trade training occupation calling vocation".split())
_HOLDING = frozenset("have hold occupy keep retain".split())
_LOSING = frozenset("lose vacate quit resign abandon".split())


def plainly(p: Proposition) -> Proposition:
    """A proposition -> what it says in plain words, itself where it does so already."""
    if p.predicate == "be" and p.complement is not None and any(preposition == "by" and m.head in _BY_TRADE for preposition, m in p.obliques):
        return p._replace(obliques=tuple([(q, m) for q, m in p.obliques if not (q == "by" and m.head in _BY_TRADE)]))  # "a surgeon by profession"
    if any(_in_the_wake(preposition, m) for preposition, m in p.obliques):
        p = p._replace(obliques=tuple([("after", m.of) if _in_the_wake(q, m) and m.of is not None else (q, m) for q, m in p.obliques]))
    if any(q == "in" and m.head == "connection" and not m.mods for q, m in p.obliques):
        p = p._replace(obliques=_over(p.obliques))
    if p.agent is not None and (seated := _seated(p)) is not None:
        return seated
    if p.predicate == "take" and p.patient is not None and p.patient.head in STRONGHOLDS and not p.patient.name and not p.obliques:
        return p._replace(predicate="capture")  # "failed to take the palace"
    return p


def _over(obliques: tuple[tuple[str, Mention], ...]) -> tuple[tuple[str, Mention], ...]:
    """ "Arrested in connection with the raid": over it."""
    at = next(i for i, (q, m) in enumerate(obliques) if q == "in" and m.head == "connection")
    if at + 1 >= len(obliques) or obliques[at + 1][0] not in ("with", "to"):
        return obliques
    return (*obliques[:at], ("over", obliques[at + 1][1]), *obliques[at + 2 :])


def _in_the_wake(preposition: str, mention: Mention) -> bool:
    """ "In the wake of the flood", "in the aftermath of it", "on the heels of it": after it."""
    return (preposition, mention.head) in _WAKE and mention.of is not None and not mention.mods


_WAKE = frozenset((("in", "wake"), ("in", "aftermath"), ("on", "heel")))


def _seated(p: Proposition) -> Proposition | None:
    """ "Has a seat on the council", "sits on the board": is a member of it; None for anything else."""
    lost = p.predicate in _LOSING
    seat = p.patient if p.predicate in _HOLDING or lost else None
    if lost and (seat is None or seat.possessor is None or p.negated):
        return None
    if seat is not None and (seat.head != "seat" or seat.quantity is not None or seat.plural):
        return None
    if seat is None and p.predicate != "sit" or p.dates and p.past and not lost:
        return None
    where = next(((q, m) for q, m in p.obliques if q in ("on", "in", "at") and (m.head in BODIES or m.name and m.hint != "person")), None)
    if where is None or seat is None and not (where[0] == "on" and (where[1].head in BODIES or where[1].name.lower().split()[-1:] and _is_body(where[1]))):
        return None
    at, body = p.at, where[1]
    mods = seat.mods if seat is not None else ()
    as_what = next((m for q, m in p.obliques if q == "as" and m.head == "member" and m.mods), None)
    mods = (*mods, *(as_what.mods if as_what is not None else ()))  # "sits on the council as a permanent member"
    member = Mention(at, body.last, "member", at, mods, "a", of=body)
    left = tuple([one for one in p.obliques if one[1] is not body and not (as_what is not None and one[0] == "as")])
    plain = p._replace(predicate="be", patient=None, complement=member, obliques=left)
    return plain._replace(negated=True, past=False, dates=()) if lost else plain  # who lost his seat is a member no more


def _is_body(named: Mention) -> bool:
    """Whether a name ends in a word for a body: "the Ocean Council"."""
    return named.name.lower().split()[-1] in BODIES
