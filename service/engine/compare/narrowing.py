"""What stands behind a noun to tell which one is meant: "unemployment among women", "a bomb in Ostby", "sales of trucks".

A figure of the one is none of the other, though the line has every word of it: the words have to stand at the subject of the very clause.
"""

from __future__ import annotations

from service.engine.compare.words import WordRelation, is_generic_person, relate
from service.engine.event import Event
from service.engine.reading import NOUN, Mention, Proposition, is_known

_TELLING = frozenset("in at of for to among on from near inside outside between aboard against".split())
_PLACED = frozenset("in at on near inside aboard".split())  # of these a thing is at one place, however it is told
_LESS = WordRelation.RELATED
_SIBLING = WordRelation.SIBLING
_OPPOSITE = WordRelation.OPPOSITE
_SYNONYM = WordRelation.SYNONYM

ALIKE = 1
OPEN = 0
APART = -1  # called by other words or another name
EXCLUDED = -2  # of another sort, so that the one is never the other: men, women

Narrower = tuple[str, Mention]


def subject_of(p: Proposition) -> Mention | None:
    """What stands before the verb, if it is a noun that more than one thing may have: nobody by name."""
    subject = p.agent if p.agent is not None else p.patient
    if subject is None or not subject.head or subject.name or subject.pronoun or is_known(subject) or p.at < 0 or subject.head_at > p.at:
        return None
    return None if is_generic_person(subject.head) else subject


def narrowed_by(p: Proposition) -> list[Narrower]:
    """What stands between the noun of the subject and its verb, each with its preposition; empty for a bare subject."""
    if not p.obliques and (p.agent is None or p.agent.of is None) and (p.patient is None or p.patient.of is None):
        return []
    subject = subject_of(p)
    if subject is None:
        return []
    found = [(q, m) for q, m in p.obliques if q in _TELLING and subject.head_at < m.first and m.last <= p.at and _tells(m)]
    if subject.of is not None and _tells(subject.of):
        found.append(("of", subject.of))
    return found


def which_one(mine: list[Narrower], stated: Proposition, told: Proposition) -> int:
    """Whether the subject of the told clause is the one that ``mine`` tells of the stated one's: ``ALIKE``, ``APART``, ``EXCLUDED`` or ``OPEN``."""
    subject, other = subject_of(stated), subject_of(told)
    if not mine or subject is None or other is None or told.origin == NOUN:
        return OPEN
    if subject.head != other.head and relate(subject.head, other.head, "n") < _SYNONYM:
        return OPEN
    theirs = [(q, m) for q, m in told.obliques if _tells(m)]
    if other.of is not None and _tells(other.of):
        theirs.append(("of", other.of))
    found = OPEN
    for preposition, one in mine:
        there = [_told_apart(one, m) for q, m in theirs if q == preposition or q in _PLACED and preposition in _PLACED]
        if ALIKE in there:
            found = max(found, ALIKE)
        elif there and OPEN not in there:
            return min(there)
    return found


def of_another_one(stated: Event, event: Event, others: list[Event]) -> bool:
    """Whether an event of a line is of another one, and one of the ``others`` of the very one: "sales of cars rose while sales of trucks fell"."""
    mine = narrowed_by(stated.proposition)
    if not mine or which_one(mine, stated.proposition, event.proposition) >= OPEN:
        return False
    return any(which_one(mine, stated.proposition, other.proposition) == ALIKE for other in others)


def _tells(m: Mention) -> bool:
    return (bool(m.head) or is_known(m) or bool(m.name)) and not m.pronoun and m.quantity is None


def _told_apart(one: Mention, other: Mention) -> int:
    named, theirs = is_known(one) or bool(one.name), is_known(other) or bool(other.name)
    if named != theirs:
        return OPEN
    if named:
        return ALIKE if (one.entity or one.name) == (other.entity or other.name) else APART
    if one.head == other.head:
        return ALIKE if not one.mods or not other.mods or not set(one.mods).isdisjoint(other.mods) else APART
    relation, back = relate(one.head, other.head, "n"), relate(other.head, one.head, "n")
    if relation in (_SIBLING, _OPPOSITE):
        return EXCLUDED
    return ALIKE if max(relation, back) > _LESS else OPEN if _LESS in (relation, back) else APART
