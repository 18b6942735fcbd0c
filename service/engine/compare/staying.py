"""Staying and leaving: "would remain on the council" of who would leave it; "resigned as leader but stays in parliament" leaves no parliament."""

from __future__ import annotations

from service.engine.compare.alike import same_one
from service.engine.compare.families import families
from service.engine.compare.words import WordRelation
from service.engine.event import Event
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.states import STAYING

_NONE = WordRelation.NONE
_LEAVING = frozenset(("leave", "quit", "resign"))  # families
_STAYED = frozenset("in on at with as".split())
_LEFT = frozenset("from as in on at".split())


def stays_or_leaves(stated: Event, event: Event) -> WordRelation:
    """Both stay at one place or in one office: the same; one stays and the other leaves it, at one time: opposites. NONE for all else."""
    mine, theirs = stated.predicate in STAYING, event.predicate in STAYING
    if not mine and not theirs:
        return _NONE
    one, other = stated.proposition, event.proposition
    if mine and theirs:
        return WordRelation.SAME if stated.predicate != event.predicate and _meet(_stayed(one), _stayed(other)) else _NONE
    stayer, leaver = (one, other) if mine else (other, one)
    if families(leaver.predicate).isdisjoint(_LEAVING) or one.past != other.past or one.dates or other.dates:
        return _NONE
    return WordRelation.OPPOSITE if _meet(_stayed(stayer), _left(leaver)) else _NONE


def _stayed(p: Proposition) -> list[Mention]:
    complement = [p.complement] if p.complement is not None else []
    return [*[m for preposition, m in p.obliques if preposition in _STAYED], *complement]


def _left(p: Proposition) -> list[Mention]:
    return [p.patient] if p.patient is not None else [m for preposition, m in p.obliques if preposition in _LEFT]


def _meet(these: list[Mention], those: list[Mention]) -> bool:
    return any(same_one(one, other) for one in these for other in those)
