"""Where somebody works, as a line tells it without the verb: "a lawyer with Open Hands", "teaches at a primary school"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.words import is_generic_person, names_person
from service.engine.reading import Proposition
from service.engine.vocabulary.jobs import TRADES
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.occupations import NOT_OCCUPATIONS

_WHERE = frozenset(("of", "at", "with", "for", "in", "on"))


def employments(p: Proposition) -> Iterator[Proposition]:
    """A clause that gives somebody's trade and where he has it -> that he works there."""
    if p.negated or p.agent is None or p.patient is not None or not (p.predicate in TRADES or _is_trade(p)):
        return
    body = p.complement.of if p.complement is not None and p.agent.name else None  # "Capt. Vale of the Coast Guard"
    whose = [("of", body)] if body is not None and body.name and body.hint not in ("person", "place") else []
    for preposition, place in (*p.obliques, *whose):
        if preposition in _WHERE and place.quantity is None and place.head:
            yield p._replace(predicate="work", complement=None, others=(), obliques=((preposition, place),))
            yield p._replace(predicate="employ", agent=place, patient=p.agent, complement=None, others=(), obliques=())  # as "works for" is read


def _is_trade(p: Proposition) -> bool:
    """Whether a clause says of somebody what he does for a living."""
    what = p.complement
    if p.predicate != "be" or what is None or what.name or what.plural or what.head in RELATIONS or what.head in NOT_OCCUPATIONS:
        return False
    return names_person(what.head) and not is_generic_person(what.head)
