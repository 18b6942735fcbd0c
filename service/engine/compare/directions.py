"""Whence and whither, on which side and for or against what: who came from Kastra to Pello did not land in Kastra, what was found outside of it not in it."""

from __future__ import annotations

from service.engine.compare.held import Held
from service.engine.corpus import Corpus
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import Mention
from service.engine.slots import Slot
from service.engine.vocabulary.compass import POINTS, other_point
from service.engine.vocabulary.sites import CONTRARY, ENDS_OF_A_WAY, NEARBY

_WHENCE = frozenset(("from:",))
_WHITHER = frozenset(("to:", "into:", "in:", "at:", "for:", "toward:", "towards:"))
_THERE = frozenset(("in:", "at:"))
_MOVING = frozenset("arrive visit travel move enter fly return send carry board deport export".split())  # families of events
_MOVING_VERBS = frozenset("land dock moor drive sail walk run head come go bring take ship march cycle race swim row".split())


def other_way(slot: Slot, theirs: Event, corpus: Corpus) -> Held | None:
    """A place that the event on record has at its other end: another one in the stated place excludes it; None where the line has it so, or not at all."""
    if slot.role not in _WHENCE and slot.role not in _WHITHER or not _on_the_way(theirs):
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


def on_contrary_side(slot: Slot, stated: Event, theirs: Event, line: Line) -> Held | None:
    """What the event on record has on the other side of the very thing: "outside the court" of who is said to have stood in it; None where it does not."""
    contrary = CONTRARY.get(slot.role)
    if slot.role in _WHITHER and "away" in theirs.proposition.adverbs and _left(slot, theirs):
        return Held(slot, Relation.OPPOSITE, "away")  # "turned toward its ally" of who turned away from it
    if slot.role == "despite:" and any(e.predicate in _CAUSING and e.proposition.agent is not None and _same(slot, e.proposition.agent) for e in line.events):
        return Held(slot, Relation.OPPOSITE, "because")  # "moved north despite the war", which made it move north
    point = slot.role[:-1] if contrary is None and slot.role[:-1] in POINTS else ""
    ends = ENDS_OF_A_WAY.get(slot.role, ()) if contrary is None and slot.kind == "noun" else ()
    if contrary is None and not point and not ends and slot.role not in NEARBY or slot.kind not in ("noun", "entity", "name"):
        return None
    there = [role for role, m in theirs.cast if role.endswith(":") and _same(slot, m) and not _on_both(slot, m, line)]
    if not there and contrary is not None and (bare := next((word for word in theirs.proposition.adverbs if word in _BARE and word + ":" in contrary), "")):
        known = slot.key in line.terms or slot.key in line.entities
        return Held(slot, Relation.OPPOSITE, bare) if known and not (stated.proposition.negated or theirs.proposition.negated) else None
    if not there or _for_each_side(stated, line):
        return None
    if all(role in NEARBY.get(slot.role, ()) for role in there):
        return Held(slot, Relation.ABSENT, there[0][:-1])
    if ends:
        return Held(slot, Relation.ABSENT, there[0][:-1]) if all(role in ends for role in there) and _on_the_way(theirs) else None
    if not all(other_point(point, role[:-1]) if point else contrary is not None and role in contrary for role in there):
        return None
    if stated.proposition.negated or theirs.proposition.negated or slot.role in _SPANS and not _at_a_time(theirs):
        return Held(slot, Relation.ABSENT, there[0][:-1])
    return Held(slot, Relation.OPPOSITE, there[0][:-1])


def _left(slot: Slot, event: Event) -> bool:
    """Whether something stands in an event only as what is left."""
    roles = {role for role, m in event.cast if role.endswith(":") and _same(slot, m)}
    return bool(roles) and roles <= _WHENCE


_CAUSING = frozenset("make force cause push drive lead prompt compel".split())
_BARE = frozenset(("inside", "outside"))  # "she was let in, while he waited outside"
_SPANS = frozenset(("before:", "after:", "during:"))


def _on_both(slot: Slot, m: Mention, line: Line) -> bool:
    """Whether a line has a thing with both sides of it: "inside and outside the country"."""
    words = line.sentence.words
    return m.first > 2 and words[m.first - 2].low in ("and", "or") and words[m.first - 3].low == slot.role[:-1]


def _for_each_side(stated: Event, line: Line) -> bool:
    """Whether a line has figures for one place and for others: "earned 5 million at home and 11 million elsewhere"."""
    mine = {m.quantity.form for _, m in stated.cast if m.quantity is not None}
    return any(sum(a.quantity.form == form for a in line.amounts) > 1 for form in mine)


def _same(slot: Slot, m: Mention) -> bool:
    if slot.kind != "noun":
        return bool(m.entity) and m.entity == slot.key or bool(m.name) and m.name == slot.key
    mine = slot.mention
    if m.name or (m.entity.lstrip("~") or m.head) != slot.key and m.head != slot.key:
        return False
    return mine is None or not (mine.mods and m.mods) or not set(mine.mods).isdisjoint(m.mods)


def _on_the_way(theirs: Event) -> bool:
    return not theirs.families.isdisjoint(_MOVING) or theirs.predicate in _MOVING_VERBS


def _at_a_time(theirs: Event) -> bool:
    """Whether an event is over at once, so that what came during a thing did not come before it: who worked during the war may have worked before."""
    return not theirs.families.isdisjoint(_SUDDEN)


_SUDDEN = frozenset("kill die collapse crash explode arrest abduct release break sink capsize derail elect resign dismiss sign injure shoot steal".split())
