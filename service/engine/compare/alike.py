"""Who takes part in two events: the same one, another one, as many.

By name or noun only: what a pronoun stands for has been found out before."""

from __future__ import annotations

from service.engine.compare.words import WordRelation, is_generic_person, lifeless, relate
from service.engine.reading import Mention
from service.engine.vocabulary.collectives import FORCES, other_force


def same_one(one: Mention | None, other: Mention | None) -> bool:
    """Whether the two are the same one by entity or by noun."""
    if one is None or other is None:
        return False
    if one.entity and (one.entity == other.entity or one.entity == other.head and noun_of(other)):
        return True
    if not one.head or one.head != other.head and one.head != other.entity.lstrip("~"):
        return False  # most pairs
    mine = noun_of(one)
    return bool(mine) and (mine == other.entity.lstrip("~") or mine == noun_of(other))


def another_one(mine: Mention | None, theirs: Mention | None) -> bool:
    """Whether the two are told apart by name or noun."""
    if mine is None or theirs is None or theirs.pronoun or not mine.head or not theirs.head or same_one(mine, theirs):
        return False
    return relate(mine.head, theirs.head, "n") <= WordRelation.NONE


def one_of_the_rest(mine: Mention, theirs: Mention) -> bool:
    """Whether the one is a single thing and the other all the rest of its sort: the trail, "the resort's 32 other trails"."""
    if mine.plural or mine.quantity is not None or _is_rest(mine) or not theirs.plural:
        return False
    return mine.head == theirs.head and _is_rest(theirs)


def _is_rest(m: Mention) -> bool:
    return m.determiner in _REST or not _REST.isdisjoint(m.mods)


_REST = frozenset(("other", "remaining", "further", "rest"))


def called_alike(one: Mention | None, other: Mention | None) -> bool:
    """Whether the two have the same noun with the same words before it."""
    return one is not None and other is not None and bool(noun_of(one)) and noun_of(one) == noun_of(other) and set(one.mods) == set(other.mods)


def another_of_its_sort(one: Mention | None, other: Mention | None) -> bool:
    """Whether the two have the same noun, told apart by the words before it: the north wing and the south wing."""
    if one is None or other is None or not one.mods or not other.mods or one.head != other.head or not noun_of(one) or not noun_of(other):
        return False
    return set(one.mods).isdisjoint(other.mods)


def as_many(one: Mention | None, other: Mention | None) -> bool:
    """Whether both are counted, and as many."""
    if one is None or other is None or one.quantity is None or other.quantity is None:
        return False
    return one.quantity.quantity == other.quantity.quantity


def names_of(mention: Mention) -> frozenset[str]:
    """What makes a participant the same one: its entity and its noun, unless that fits anybody. "The company" may be one on record, and is a company."""
    return frozenset([name for name in (mention.entity, noun_of(mention)) if name])


def noun_of(mention: Mention) -> str:
    """The noun by which somebody is told; "" for a name, a pronoun and a word that fits anybody."""
    return "" if mention.name or mention.pronoun or is_generic_person(mention.head) else mention.head


def is_thing(mention: Mention) -> bool:
    """Whether a thing or a stuff is meant, and nobody who could do anything: "weedkiller", "the milk"."""
    return bool(mention.head) and not mention.name and not mention.pronoun and mention.entity[:1] in ("", "~") and lifeless(mention.head)


def of_another_force(mine: Mention, theirs: Mention) -> bool:
    """Whether two doers are different forces, or of different ones: the army and the police, army and police helicopters, the police and customs officers."""
    ours, others = ([word for word in (m.head, *m.mods) if word in FORCES] for m in (mine, theirs))
    return bool(ours and others) and all(other_force(one, other) for one in ours for other in others)
