"""Whether two clauses, or a clause and a noun, tell of one event: what is done has to be the same, and those who take part as far as both name them."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.families import converse
from service.engine.compare.quantities import compare_quantities
from service.engine.compare.words import WordRelation, is_generic_person, names_event, relate
from service.engine.entities import EntityTable
from service.engine.model import Relation
from service.engine.order import Side
from service.engine.reading import Mention, Proposition, is_known
from service.engine.slots import event_families, families_of_word, participants
from service.engine.vocabulary.numbers import ORDINALS
from service.engine.vocabulary.order import HAPPENING, TOLD_BY

_PLACES = frozenset(ORDINALS)
_ENOUGH = 0.5  # how much of an event's cast has to be in another for the two to be one


def same_side(mine: Side, theirs: Side, table: EntityTable) -> bool:
    """Whether two sides of an order are one event."""
    if mine.clause is not None and theirs.clause is not None:
        return same_event(mine.clause, theirs.clause, table)
    if mine.clause is not None:
        return _named_by(mine.clause, theirs, table)
    if theirs.clause is not None:
        return _named_by(theirs.clause, mine, table)
    return mine.mention is not None and theirs.mention is not None and alike(mine.mention, theirs.mention, table)


def same_event(stated: Proposition, recorded: Proposition, table: EntityTable) -> bool:
    """Whether two clauses tell of one event."""
    if stated.negated != recorded.negated or not one_predicate(stated, recorded):
        return False
    return _cast_in_common(stated, recorded, table) >= _ENOUGH


def one_predicate(stated: Proposition, recorded: Proposition) -> bool:
    """Whether two predicates can be of one event."""
    if stated.predicate == recorded.predicate and stated.predicate != "be" or {stated.predicate, recorded.predicate} <= HAPPENING:
        return True
    mine, theirs = event_families(stated), event_families(recorded)
    if mine and theirs:
        return not mine.isdisjoint(theirs) or converse(mine, theirs)
    return bool(stated.predicate) and relate(stated.predicate, recorded.predicate, "v") >= WordRelation.NARROWER


def _cast_in_common(stated: Proposition, recorded: Proposition, table: EntityTable) -> float:
    """The share of the stated cast that the record's event has; a group stands for its members, a pronoun for nobody."""
    cast = [m for role, m in participants(stated) if role in ("agent", "patient", "complement") and (m.entity or not m.pronoun)]
    cast = cast or [m for _, m in participants(stated) if is_known(m)]  # "the visit to Moscow"
    known = [m for _, m in participants(recorded)]
    if not cast:
        return 0.0
    if any(is_known(m) and not any(alike(m, other, table) for other in known) and _rivals(known) for m in cast):
        return 0.0
    return sum(any(alike(m, other, table) for other in known) for m in cast) / len(cast)


def _rivals(known: Sequence[Mention]) -> bool:
    """Whether the other side names somebody else altogether."""
    return all(is_known(m) for m in known) if known else False


def _named_by(clause: Proposition, side: Side, table: EntityTable) -> bool:
    """Whether a noun names the event of a clause ("the release"), or somebody who takes part in it, as in the clause that the noun hangs on."""
    mention = side.mention
    if mention is None:
        return False
    event = names_event(mention.head) and not is_known(mention)
    if any(alike(mention, m, table) for role, m in participants(clause) if role in ("agent", "patient")):
        host = side.host
        if event and clause.predicate in HAPPENING:
            return True
        return host is not None and one_predicate(clause, host)
    if event and any(not any(alike(owner, m, table) for _, m in participants(clause)) for owner in _owners(mention)):
        return False  # "Weld's resignation" is not that of another
    families, told = families_of_word(mention.head), event_families(clause)
    if event and clause.predicate in TOLD_BY.get(mention.head, ()):
        return True
    if families and (not families.isdisjoint(told) or converse(families, told)):
        return True
    return relate(clause.predicate, mention.head) >= WordRelation.BROADER


def _owners(mention: Mention) -> list[Mention]:
    """Whose event a noun names: "Weld's resignation", "the collapse of the talks"."""
    return [m for m in (mention.possessor, mention.of) if m is not None and (m.head or m.entity)]


def alike(one: Mention, other: Mention, table: EntityTable) -> bool:
    """Whether two mentions may be of one thing: the same entity, the same noun, or a noun by which an entity is called."""
    if is_known(one) and is_known(other):
        return one.entity == other.entity
    if is_known(other) and _counts_several(one) or is_known(one) and _counts_several(other):
        return False  # 17 hostages are not the one who was freed later
    if _of_other_number(one, other):
        return False
    mine, theirs = noun_of(one), noun_of(other)
    if is_known(other) and not one.name and _called(mine, other.entity, table) or is_known(one) and not other.name and _called(theirs, one.entity, table):
        return True
    if not mine or not theirs or is_generic_person(mine) != is_generic_person(theirs):
        return False
    return mine == theirs or relate(mine, theirs, "n") >= WordRelation.BROADER or relate(theirs, mine, "n") >= WordRelation.BROADER


def _counts_several(mention: Mention) -> bool:
    found = mention.quantity
    return found is not None and found.form == "cardinal" and found.quantity.low > 1


def _of_other_number(one: Mention, other: Mention) -> bool:
    """Whether one is of so many and the other of another number, or the one of another place in a row: "after three rounds", "after the second set"."""
    mine, theirs = one.quantity, other.quantity
    if mine is not None and theirs is not None:
        return compare_quantities(mine.quantity, theirs.quantity).relation is Relation.DISJOINT
    places, there = _PLACES.intersection(one.mods), _PLACES.intersection(other.mods)
    return bool(places) and bool(there) and places != there


def _called(noun: str, entity: str, table: EntityTable) -> bool:
    """Whether an entity is called by a noun: "the company" of one that the text says is one."""
    known = table.known.get(entity)
    return known is not None and bool(noun) and any(noun == head for head, _ in known.described)


def noun_of(mention: Mention) -> str:
    """What a mention calls what it speaks of; of a pronoun, what it stands for."""
    return mention.entity[1:] if mention.entity.startswith("~") else "" if mention.pronoun else mention.head
