"""How two content words stand to each other: the same, of one family, broader, narrower, opposite, of one sort, or nothing to do with each other.

Sources, in order: the curated families of news (vocabulary.families), derivation and antonymy, synonyms and hypernyms (WordNet 3.0).
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from service.engine.lexicon import ancestors, antonyms, forms, parents, senses, verbs_of
from service.engine.vocabulary.families import DISJOINT_NOUNS, EXCLUSIVE, FAMILIES, IMPLIES, SUCCESSIVE


class WordRelation(IntEnum):
    """``relate(stated, recorded)``; ordered by how much the record's word says about the stated one."""

    NONE = 0
    SIBLING = 1  # of one sort, so that one excludes the other where only one can hold: nurse, teacher
    RELATED = 2  # loosely near: shares an ancestor close by
    NARROWER = 3  # the stated word says more than the record's: "nurse" where the record has "woman"
    BROADER = 4  # the stated word follows: "vessel" where the record has "ferry"
    SYNONYM = 5
    SAME = 6
    OPPOSITE = -1


def _members() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for family, (members, _) in FAMILIES.items():
        for member in members.split():
            table.setdefault(member, set()).add(family)
    return {member: frozenset(families) for member, families in table.items()}


_FAMILIES_OF = _members()
_EXCLUSIVE = frozenset(EXCLUSIVE) | frozenset((b, a) for a, b in EXCLUSIVE)
_SUCCESSIVE = frozenset(SUCCESSIVE) | frozenset((b, a) for a, b in SUCCESSIVE)
_IMPLIES = frozenset(IMPLIES)
_NO_FAMILY: frozenset[str] = frozenset()
_NO_SORT: frozenset[int] = frozenset()
_SORTS_OF: dict[str, frozenset[int]] = {}
for _number, (_nouns, *_) in enumerate(DISJOINT_NOUNS):
    for _noun in _nouns.split():
        _SORTS_OF[_noun] = _SORTS_OF.get(_noun, _NO_SORT) | {_number}
# words so general that sharing their senses says nothing
_LIGHT = frozenset("be have do make get take go come give put set let keep become thing person people one group part way time year day".split())


def families(lemma: str) -> frozenset[str]:
    """The curated families that a base form belongs to."""
    return _FAMILIES_OF.get(lemma, _NO_FAMILY)


def exclusive(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether some family of one side excludes one of the other."""
    return any((a, b) in _EXCLUSIVE or (a, b) in _SUCCESSIVE for a in mine for b in theirs)


def excludes(stated: str, recorded: str) -> bool:
    """Whether two nouns name sorts of one thing of which nobody is both: passenger and crew."""
    return stated != recorded and not _SORTS_OF.get(stated, _NO_SORT).isdisjoint(_SORTS_OF.get(recorded, _NO_SORT))


def successive(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the two exclude each other only at one time: released, then held no more."""
    return not any((a, b) in _EXCLUSIVE for a in mine for b in theirs) and any((a, b) in _SUCCESSIVE for a in mine for b in theirs)


@lru_cache(maxsize=200_000)
def relate(stated: str, recorded: str, pos: str = "") -> WordRelation:
    """Base forms of a stated and a recorded word (``pos`` n, v, a, r or "" for any) -> how the stated one stands to the recorded one."""
    if stated == recorded:
        return WordRelation.SAME
    mine, theirs = families(stated), families(recorded)
    if mine and theirs:
        if mine & theirs:
            return WordRelation.SYNONYM
        if exclusive(mine, theirs):
            return WordRelation.OPPOSITE
        if any((b, a) in _IMPLIES for a in mine for b in theirs):
            return WordRelation.BROADER
    if recorded in verbs_of(stated) or stated in verbs_of(recorded):
        return WordRelation.SAME
    best = WordRelation.NONE
    for part in pos or _shared_parts(stated, recorded):
        relation = _by_senses(stated, recorded, part)
        if relation is WordRelation.OPPOSITE:
            return relation
        best = max(best, relation)
    return best


def _shared_parts(a: str, b: str) -> str:
    return "".join(pos for pos in "nvar" if senses(a, pos) and senses(b, pos))


class _Profile(NamedTuple):
    """What relating a word asks of the lexicon, for one part of speech."""

    senses: frozenset[int]
    first: frozenset[int]
    ancestors: frozenset[int]
    parents: frozenset[int]
    antonyms: frozenset[str]


@lru_cache(maxsize=32768)
def _profile(lemma: str, pos: str) -> _Profile:
    found = senses(lemma, pos)[: 2 if pos == "v" else 3]
    depth = {"n": 7, "v": 2}.get(pos, 1)
    return _Profile(
        frozenset(found), frozenset(found[:2]), ancestors(lemma, pos, depth), frozenset(p for s in found[:2] for p in parents(s)), antonyms(lemma, pos)
    )


def _by_senses(stated: str, recorded: str, pos: str) -> WordRelation:
    mine, theirs = _profile(stated, pos), _profile(recorded, pos)
    if recorded in mine.antonyms or stated in theirs.antonyms:
        return WordRelation.OPPOSITE
    if stated in _LIGHT or recorded in _LIGHT or not mine.senses or not theirs.senses:
        return WordRelation.NONE
    if not mine.senses.isdisjoint(theirs.senses):
        return WordRelation.SYNONYM
    if pos in "nv":
        if not mine.first.isdisjoint(theirs.ancestors):
            return WordRelation.BROADER
        if not theirs.first.isdisjoint(mine.ancestors):
            return WordRelation.NARROWER
        if not mine.parents.isdisjoint(theirs.parents):
            return WordRelation.SIBLING
    return WordRelation.NONE


_PERSON = senses("person", "n")[0]
_GROUPING = frozenset("person people individual man woman adult male female human someone citizen figure resident".split())


@lru_cache(maxsize=8192)
def names_person(lemma: str) -> bool:
    """Whether a noun is a word for a person by role, job, kinship or kind: "nurse", "captain", "mother"."""
    return (
        lemma in _GROUPING
        or _PERSON in ancestors(lemma, "n", 9, 3 if lemma.endswith(("er", "or", "ist", "ian", "ant")) else 1)
        or (lemma.endswith(("woman", "man", "person")) and len(lemma) > 5)
    )


def is_generic_person(lemma: str) -> bool:
    """Whether a noun says of a person no more than that it is one: people, man, citizen."""
    return lemma in _GROUPING


def base(low: str, pos: str) -> str:
    """The base form of a lower-case word as a given part of speech, itself where the lexicon has none."""
    return next((form.lemma for form in forms(low) if form.pos == pos), low)
