"""Who comes to what draws them, and what uses the ways that carry it: "drew 4,000 spectators", "came to the festival", "carries 38,000 vehicles a day"."""

from __future__ import annotations

from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.attending import CARRIED, OCCASIONS, WAYS
from service.engine.vocabulary.frames import CONTESTS, GATHERINGS

_OPENING = frozenset("open reopen close shut".split())
_DRAWING = frozenset("draw attract".split())
_COMING = frozenset("come flock throng turn_out".split())
_CROSSING = frozenset("cross use travel drive pass".split())


def visited(p: Proposition) -> Proposition:
    """A proposition of drawing, coming to or carrying so many -> the same told of those who come or use it."""
    if p.predicate in _DRAWING and p.agent is not None and p.patient is not None and _occasion(p.agent) and _crowd(p.patient):
        return p._replace(predicate="attend", agent=p.patient, patient=p.agent)
    if p.predicate in _COMING and p.agent is not None and p.patient is None and _crowd(p.agent):
        where = next((m for preposition, m in p.obliques if preposition in ("to", "for") and _occasion(m)), None)
        return p if where is None else p._replace(predicate="attend", patient=where, obliques=without(p.obliques, where))
    if p.predicate in _OPENING and any(q == "to" and m.head == "traffic" for q, m in p.obliques):
        return p._replace(obliques=tuple([(q, m) for q, m in p.obliques if q != "to" or m.head != "traffic"]))  # to what else
    if p.predicate == "visit" and p.agent is not None and p.patient is not None and _crowd(p.agent) and _occasion(p.patient):
        return p._replace(predicate="attend")
    if p.predicate == "carry" and p.agent is not None and p.patient is not None and _way(p.agent) and _counted(p.patient, CARRIED):
        return p._replace(predicate="use", agent=p.patient, patient=p.agent)
    if p.predicate in _CROSSING and p.agent is not None and _counted(p.agent, CARRIED):
        way = p.patient or next((m for preposition, m in p.obliques if preposition in ("over", "across", "through", "on", "along") and _way(m)), None)
        if way is not None and _way(way):
            return p._replace(predicate="use", patient=way, obliques=without(p.obliques, way))
    return p


def _occasion(mention: Mention) -> bool:
    head = mention.name.rsplit(" ", 1)[-1].lower() if mention.name else mention.head
    return head in OCCASIONS or head in GATHERINGS or head in CONTESTS


def _crowd(mention: Mention) -> bool:
    return mention.quantity is not None and not mention.name and (names_person(mention.head) or mention.head in ("people", "crowd"))


def _counted(mention: Mention, sorts: frozenset[str]) -> bool:
    return mention.quantity is not None and mention.head in sorts and not mention.name


def _way(mention: Mention) -> bool:
    return (mention.name.rsplit(" ", 1)[-1].lower() if mention.name else mention.head) in WAYS
