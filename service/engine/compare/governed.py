"""What somebody wants, promises or plans against what the line has him want: clause by clause, told apart by the thing that it is done to.

"Promised to lower the wage" is none of "promised to cut the number of seats and to raise the wage", though the line has every word of it.
"""

from __future__ import annotations

from service.engine.compare.alike import same_one
from service.engine.compare.held import Held
from service.engine.compare.predicates import Predicate
from service.engine.compare.words import WordRelation, relate
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import Mention, Proposition, meant_by
from service.engine.slots import Slot, families_of_word

_ABSENT = Relation.ABSENT
_EQUAL = Relation.EQUAL
_OPPOSITE = Relation.OPPOSITE
_BROADER = WordRelation.BROADER
_SYNONYM = WordRelation.SYNONYM
_CONTRARY = WordRelation.OPPOSITE
_COUNTING = frozenset("number amount level sum rate share size".split())  # "the number of seats" is of the seats


def hold_governed(slot: Slot, stated: Event, found: Predicate, line: Line) -> Held:
    """The verb of what is wanted or decided against what the same event on record governs; where it governs nothing, against all that the line tells."""
    governed = found.event.proposition.governed if found.event is not None else ()
    mine = next((g for g in stated.proposition.governed if g.at == slot.first), None)
    thing = _thing(mine) if mine is not None else None
    if not governed or mine is None or thing is None:
        return _held_by_word(slot, governed, line)
    told = [g for g in governed if _done_to_the_same(mine, thing, g)]
    if not told and len(governed) == 1 and (meant := _thing(governed[0])) is not None and meant.pronoun and _kept(mine, governed[0]):
        told = [governed[0]]  # "was saved when the council voted to keep it"
    if told:
        return _held_by_clause(slot, mine, told)
    apart = all((other := _thing(g)) is not None and not other.pronoun and _told_apart(thing, other) for g in governed)
    return Held(slot, _ABSENT) if apart else _held_by_word(slot, governed, line)


def _held_by_clause(slot: Slot, mine: Proposition, told: list[Proposition]) -> Held:
    """Against the clauses that are of the very thing."""
    relations = [(relate(slot.key, g.predicate, "v"), g) for g in told]
    alike = [g for relation, g in relations if relation >= _BROADER]
    if alike:
        agrees = any(g.negated == mine.negated for g in alike)
        return Held(slot, _EQUAL) if agrees else Held(slot, _OPPOSITE, ("not " if alike[0].negated else "") + alike[0].predicate)
    contrary = next((g for relation, g in relations if (relation is _CONTRARY or _kept(mine, g)) and not (g.negated or mine.negated)), None)
    return Held(slot, _OPPOSITE, contrary.predicate) if contrary is not None else Held(slot, _ABSENT)


def _held_by_word(slot: Slot, governed: tuple[Proposition, ...], line: Line) -> Held:
    told = [g.predicate for g in governed] or [event.predicate for event in line.events] + list(line.terms)
    relations = [relate(slot.key, predicate, "v") for predicate in told]
    if max(relations, default=WordRelation.NONE) >= _BROADER:
        return Held(slot, _EQUAL)
    return Held(slot, _OPPOSITE, governed[0].predicate) if len(governed) == 1 and _CONTRARY in relations else Held(slot, _ABSENT)


def _kept(one: Proposition, other: Proposition) -> bool:
    """Whether of two clauses one has a thing kept, or kept open, and the other has it closed or done away with."""
    for keeping, ending in ((one, other), (other, one)):
        if keeping.predicate in _KEEPING and all(lemma in _OPEN for lemma, _ in keeping.adjectives):
            return not _ENDING.isdisjoint(families_of_word(ending.predicate))
    return False


_KEEPING, _OPEN, _ENDING = frozenset(("keep", "retain", "preserve")), frozenset(("open",)), frozenset(("close", "end", "cancel", "abolish", "demolish"))


def _thing(p: Proposition) -> Mention | None:
    """What a governed clause is done to: what is counted, where it is the number of it."""
    thing = p.patient
    return thing.of if thing is not None and thing.head in _COUNTING and thing.of is not None else thing


def _done_to_the_same(mine: Proposition, thing: Mention, theirs: Proposition) -> bool:
    """Whether a clause on record is done to the very thing: "the tax on parking" is not the tax on wine."""
    other = _thing(theirs)
    if other is None or _told_apart(thing, other):
        return False
    one, two = _narrowed_by(mine, thing), _narrowed_by(theirs, other)
    return not one or not two or not one.isdisjoint(two)


def _told_apart(one: Mention, other: Mention) -> bool:
    if same_one(one, other):
        return False
    return relate(one.head, other.head, "n") < _SYNONYM


def _narrowed_by(p: Proposition, thing: Mention) -> frozenset[str]:
    """The words that tell which one it is."""
    owners = [one for one in (thing.of, *(m for _, m in p.obliques)) if one is not None]
    return frozenset([*thing.mods, *[word for m in owners if (word := meant_by(m))]])
