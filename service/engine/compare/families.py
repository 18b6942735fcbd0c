"""How families of words stand to each other: one excludes, implies, follows or mirrors another (vocabulary.families)."""

from __future__ import annotations

from collections.abc import Mapping

from service.engine.vocabulary.families import COMPLEMENTARY, CONVERSE, EXCLUSIVE, FAMILIES, IMPLIES, SUCCESSIVE

NO_FAMILY: frozenset[str] = frozenset()


def families_by_member(table: Mapping[str, tuple[str, str]]) -> dict[str, frozenset[str]]:
    """A table of families, each with its members and an example -> the families of each member."""
    found: dict[str, set[str]] = {}
    for family, (members, _) in table.items():
        for member in members.split():
            found.setdefault(member, set()).add(family)
    return {member: frozenset(families) for member, families in found.items()}


_FAMILIES_OF = families_by_member(FAMILIES)
_EXCLUSIVE = frozenset(EXCLUSIVE) | frozenset((b, a) for a, b in EXCLUSIVE)
_SUCCESSIVE = frozenset(SUCCESSIVE) | frozenset((b, a) for a, b in SUCCESSIVE)
_COMPLEMENTARY = frozenset(COMPLEMENTARY) | frozenset((b, a) for a, b in COMPLEMENTARY)
_IN_ORDER = frozenset(SUCCESSIVE)
EXCLUDED = {family: frozenset(b for a, b in _EXCLUSIVE | _SUCCESSIVE if a == family) for family in FAMILIES}
IMPLIED_BY = {family: frozenset(a for a, b in IMPLIES if b == family) for family in FAMILIES}
CONVERSES = frozenset(CONVERSE) | frozenset((b, a) for a, b in CONVERSE)


def families(lemma: str) -> frozenset[str]:
    """The curated families that a base form belongs to."""
    return _FAMILIES_OF.get(lemma, NO_FAMILY)


def converse(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the two name one event from its two sides: buying and selling."""
    return mine.isdisjoint(theirs) and any(a in mine and b in theirs for a, b in CONVERSES)


def excluded_by(mine: frozenset[str]) -> frozenset[str]:
    """The families that some of these exclude."""
    if not mine:
        return NO_FAMILY
    each = [EXCLUDED[family] for family in mine]
    return each[0] if len(each) == 1 else NO_FAMILY.union(*each)


def exclusive(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether some family of one side excludes one of the other."""
    return any(not EXCLUDED[family].isdisjoint(theirs) for family in mine)


def either(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether one of the two is so wherever the other is not: not freed, still held."""
    return any((a, b) in _COMPLEMENTARY for a in mine for b in theirs)


def comes_to(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether what is of one of my families is also of one of theirs: what is raised rises."""
    return any(not IMPLIED_BY[b].isdisjoint(mine) for b in theirs)


def successive(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the two exclude each other only at one time: released, then held no more."""
    return not any((a, b) in _EXCLUSIVE for a in mine for b in theirs) and any((a, b) in _SUCCESSIVE for a in mine for b in theirs)


def precedes(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the one comes before the other where both happen: kidnapped, then released, not the other way round."""
    return any((a, b) in _IN_ORDER for a in mine for b in theirs)
