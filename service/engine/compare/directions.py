"""Whence and whither: who came from Kastra to Pello did not land in Kastra, nor come from Pello."""

from __future__ import annotations

from service.engine.compare.held import Held
from service.engine.corpus import Corpus
from service.engine.event import Event
from service.engine.model import Relation
from service.engine.slots import Slot

_WHENCE = frozenset(("from:",))
_WHITHER = frozenset(("to:", "into:", "in:", "at:", "for:", "toward:", "towards:"))
_THERE = frozenset(("in:", "at:"))
_MOVING = frozenset("arrive visit travel move enter fly return send carry board deport export".split())  # families of events
_MOVING_VERBS = frozenset("land dock moor drive sail walk run head come go bring take ship march cycle race swim row".split())


def other_way(slot: Slot, theirs: Event, corpus: Corpus) -> Held | None:
    """A place that the event on record has at its other end: another one in the stated place excludes it; None where the line has it so, or not at all."""
    if slot.role not in _WHENCE and slot.role not in _WHITHER or theirs.families.isdisjoint(_MOVING) and theirs.predicate not in _MOVING_VERBS:
        return None
    mine, contrary = (_WHENCE, _WHITHER) if slot.role in _WHENCE else (_WHITHER, _WHENCE)
    roles = {role for role, m in theirs.cast if m.entity == slot.key}
    if slot.role == "to:" and roles and roles <= _THERE and (goal := _goal(slot, theirs, corpus)):
        return Held(slot, Relation.DISJOINT, goal)  # "the archive in Tolne moves to Varde"
    if not roles or not roles <= contrary:
        return None
    there = [m.entity for role, m in theirs.cast if role in mine and m.entity in corpus.table.known]
    return Held(slot, Relation.OPPOSITE, corpus.table.known[there[0]].display) if there else Held(slot, Relation.ABSENT)


def _goal(slot: Slot, theirs: Event, corpus: Corpus) -> str:
    """The name of the other place that the event on record leads to; "" where it has none."""
    known = corpus.table.known
    return next((known[m.entity].display for role, m in theirs.cast if role == "to:" and m.entity != slot.key and m.entity in known), "")
