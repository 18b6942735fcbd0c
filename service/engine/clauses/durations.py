"""How long it took to do something: "it took the crew five hours to close the valve", "the valve was closed within an hour"."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from service.engine.clauses.measuring import is_time
from service.engine.model import Hedge
from service.engine.reading import Mention, Proposition
from service.engine.tagging.word import Word

TAKING = "taking"  # the preposition of how long something took
_BOUNDS = frozenset((Hedge.AT_MOST, Hedge.FEWER_THAN))
_LASTING = frozenset(("last", "need", "take", "require"))
_GOING_ON = frozenset("be have last stay remain live work serve hold".split())


def done_in(p: Proposition, words: Sequence[Word]) -> Proposition:
    """A proposition with the time that it took in one place, however that was told."""
    if p.origin == "infinitive" and p.agent is not None and any(q == "with" and is_time(m) for q, m in p.obliques):
        return _it_took(p)  # "the water took three hours to reach the town"
    if p.predicate in _LASTING and (taken := _took(p)) is not None:
        return taken
    return _it_took(p) if p.agent is not None and p.agent.pronoun and p.agent.head == "it" else _done_within(p, words)


def _took(p: Proposition) -> Proposition | None:
    """ "The water took three hours to reach the town", "needed 40 minutes to": it did, in that time; None where no deed is told."""
    time, deed = p.patient, p.governed[0] if len(p.governed) == 1 else None
    if time is None or not is_time(time) or deed is None or p.negated or p.mood != "asserted" or deed.negated or p.agent is None:
        return None
    left = tuple([(q, m) for q, m in (*deed.obliques, *p.obliques) if m is not time])
    agent = deed.agent if deed.agent is not None and deed.agent is not time else p.agent
    return deed._replace(at=p.at, agent=agent, obliques=(*left, (TAKING, time)), past=True, mood="asserted", origin=p.origin, dates=(*p.dates, *deed.dates))


def _it_took(p: Proposition) -> Proposition:
    """ "It took the crew five hours to close the valve": the crew closed it, in five hours."""
    took = next((m for q, m in p.obliques if q == "with" and is_time(m)), None)
    if took is None:
        return p
    doer = next((m for q, m in p.obliques if q == "with" and m.last <= took.first), None)
    left = tuple([(q, m) for q, m in p.obliques if m is not took and m is not doer])
    if doer is None and p.agent is not None and p.agent.head != "it":
        doer = p.agent
    return p._replace(agent=doer, obliques=(*left, (TAKING, took)), past=True)


def _done_within(p: Proposition, words: Sequence[Word]) -> Proposition:
    """ "Was closed within an hour", "in less than an hour": in so long at most; what goes on may go on within a time."""
    if not p.past or p.predicate in _GOING_ON or p.mood != "asserted":
        return p
    if p.patient is not None and is_time(p.patient) and _within(p.patient, words) and p.patient.first > p.at:
        p = p._replace(patient=p.others[-1] if p.others else None, others=(*p.others[:-1], p.patient))  # "reached the port within two days"
    took = next((m for m in p.others if is_time(m) and _within(m, words)), None)
    if took is not None:
        return p._replace(others=tuple([m for m in p.others if m is not took]), obliques=(*p.obliques, (TAKING, _at_most(took))))
    bounded = next((m for q, m in p.obliques if q == "in" and is_time(m) and m.quantity is not None and m.quantity.quantity.hedge in _BOUNDS), None)
    if bounded is None:
        return p
    return p._replace(obliques=tuple([(TAKING if m is bounded else q, m) for q, m in p.obliques]))


def _within(mention: Mention, words: Sequence[Word]) -> bool:
    found = mention.quantity
    return found is not None and (found.quantity.hedge in _BOUNDS or words[found.first].low == "within")


def _at_most(mention: Mention) -> Mention:
    found = mention.quantity
    assert found is not None
    return mention._replace(quantity=found._replace(quantity=replace(found.quantity, low=-math.inf, hedge=Hedge.AT_MOST)))
