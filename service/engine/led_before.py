"""Who led something before another did, by who came after whom in that office: "Falk led the firm before Dahl did"."""

from __future__ import annotations

from typing import NamedTuple

from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.order import Order
from service.engine.reading import is_known

LEADING = frozenset("lead head run chair govern manage direct coach command".split())


class Led(NamedTuple):
    """Whether it is so, and the line that tells who came after whom."""

    so: bool
    line: Line


def led_before(order: Order, corpus: Corpus) -> Led | None:
    """An order of two who led one thing, against the record's successions; None for any other order, or where the record tells of none."""
    host = order.earlier.clause or order.later.clause
    who = next((side.mention for side in (order.earlier, order.later) if side.mention is not None), None)
    if host is None or who is None or host.agent is None or host.negated or host.predicate not in LEADING or not is_known(host.agent) or not is_known(who):
        return None
    told = corpus.facts.succession(host.agent.entity, who.entity)
    if told is None or host.patient is not None and host.patient.entity not in corpus.lines[told.line].entities:
        return None
    first = host.agent.entity if order.earlier.clause is not None else who.entity
    return Led(told.earlier == first, corpus.lines[told.line])
