"""How two content words stand to each other: the same, of one family, broader, narrower, opposite, of one sort, or nothing to do with each other.

Sources, in order: the curated families of news (vocabulary.families), derivation and antonymy, synonyms and hypernyms (WordNet 3.0).
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from service.engine.compare.families import CONVERSES, EXCLUDED, IMPLIED_BY, NO_FAMILY, families
from service.engine.kept import Kept
from service.engine.lexicon import ancestors, antonyms, forms, parents, senses, verbs_of
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.families import DISJOINT_NOUNS
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.occupations import NEW_PERSONS


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


# Members by a plain name: looking one up in its enum costs more than the comparison.
_NONE = WordRelation.NONE
_SIBLING = WordRelation.SIBLING
_NARROWER = WordRelation.NARROWER
_BROADER = WordRelation.BROADER
_SYNONYM = WordRelation.SYNONYM
_SAME = WordRelation.SAME
_OPPOSITE = WordRelation.OPPOSITE


_NO_SORT: frozenset[int] = frozenset()
_SORTS_OF: dict[str, frozenset[int]] = {}
for _number, (_nouns, *_) in enumerate(DISJOINT_NOUNS):
    for _noun in _nouns.split():
        _SORTS_OF[_noun] = _SORTS_OF.get(_noun, _NO_SORT) | {_number}
# words so general that sharing their senses says nothing
_LIGHT = frozenset("be have do make get take go come give put set let keep become thing person people one group part way time year day".split())


def opposites(lemma: str) -> frozenset[str]:
    """The families that exclude what a base form names."""
    return _entry(lemma).excluded


def excludes(stated: str, recorded: str) -> bool:
    """Whether two nouns name sorts of one thing of which nobody is both: passenger and crew."""
    return stated != recorded and not _SORTS_OF.get(stated, _NO_SORT).isdisjoint(_SORTS_OF.get(recorded, _NO_SORT))


@lru_cache(maxsize=16384)
def relate(stated: str, recorded: str, pos: str = "") -> WordRelation:
    """Base forms of a stated and a recorded word (``pos`` n, v, a, r or "" for any) -> how the stated one stands to the recorded one."""
    if stated == recorded:
        return _SAME
    if stated[:3] == "non" and _is_not(stated, recorded) or recorded[:3] == "non" and _is_not(recorded, stated):
        return _OPPOSITE
    mine, theirs = _entry(stated), _entry(recorded)
    if mine.families and theirs.families and not (pos == "n" and (stated in RELATIONS) != (recorded in RELATIONS)):  # his wife is no wedding
        if not mine.families.isdisjoint(theirs.families):
            return _SYNONYM
        if not mine.excluded.isdisjoint(theirs.families):
            return _OPPOSITE
        if not mine.implied_by.isdisjoint(theirs.families):
            return _BROADER
        if pos == "v" and not mine.converse.isdisjoint(theirs.families):
            return _SYNONYM  # bought is sold: whoever compares who did it has to ask which
    if recorded in mine.verbs or stated in theirs.verbs:
        return _SAME
    best = _NONE
    for part in pos or [part for part in mine.parts if part in theirs.parts]:
        relation = _by_senses(mine, theirs, part)
        if relation is _OPPOSITE:
            return relation
        if relation > best:
            best = relation
    return best


def _is_not(denied: str, word: str) -> bool:
    """Whether a word is another with a "non" before it: "non-permanent", "nonviolent"."""
    return denied[3:].removeprefix("-") == word


class _Profile(NamedTuple):
    """What relating a word asks of the lexicon, for one part of speech."""

    senses: frozenset[int]
    first: frozenset[int]
    ancestors: frozenset[int]
    parents: frozenset[int]
    antonyms: frozenset[str]


class _Entry(NamedTuple):
    """A base form with everything that relating it asks, looked up once."""

    lemma: str
    families: frozenset[str]
    excluded: frozenset[str]  # families that exclude one of its own
    implied_by: frozenset[str]
    converse: frozenset[str]
    verbs: frozenset[str]  # that it names as a noun
    light: bool
    parts: str  # parts of speech in which it has senses
    profiles: dict[str, _Profile]


_NO_PROFILE = _Profile(_NO_SORT, _NO_SORT, _NO_SORT, _NO_SORT, NO_FAMILY)


@lru_cache(maxsize=4096)
def _entry(lemma: str) -> _Entry:
    own = families(lemma)
    excluded, implied_by = NO_FAMILY.union(*[EXCLUDED[f] for f in own]), NO_FAMILY.union(*[IMPLIED_BY[f] for f in own])
    profiles = {pos: profile for pos in "nvar" if (profile := _profile(lemma, pos)) != _NO_PROFILE}
    parts = "".join([pos for pos, profile in profiles.items() if profile.senses])
    converse = frozenset(b for a, b in CONVERSES if a in own)
    return _Entry(lemma, own, excluded, implied_by, converse, verbs_of(lemma), lemma in _LIGHT, parts, profiles)


def _profile(lemma: str, pos: str) -> _Profile:
    found = senses(lemma, pos)[: 2 if pos == "v" else 3]
    depth = {"n": 7, "v": 2}.get(pos, 1)
    return _Profile(
        frozenset(found), frozenset(found[:2]), ancestors(lemma, pos, depth), frozenset(p for s in found[:2] for p in parents(s)), antonyms(lemma, pos)
    )


class Hooks(NamedTuple):
    """What a word can be related by: ``relate`` finds something between two words only where the ``near`` of one meets the ``wide`` of the other."""

    near: frozenset[str | int]  # the word, its families, its senses and those right above them
    wide: frozenset[str | int]  # the same, with all that excludes, implies or stands above it


@lru_cache(maxsize=4096)
def hooks(lemma: str) -> Hooks:
    """A base form -> its hooks, whatever its part of speech."""
    entry = _entry(lemma)
    near: set[str | int] = {lemma, *("f:" + family for family in entry.families)}
    if lemma[:3] == "non":
        near.add(lemma[3:].removeprefix("-"))
    wide = {*near, *entry.verbs, *("f:" + family for family in (*entry.excluded, *entry.implied_by, *entry.converse))}
    for profile in entry.profiles.values():
        near |= profile.senses | profile.parents
        wide |= profile.senses | profile.parents | profile.ancestors | profile.antonyms
    return Hooks(frozenset(near), frozenset(wide))


def _by_senses(stated: _Entry, recorded: _Entry, pos: str) -> WordRelation:
    mine, theirs = stated.profiles.get(pos, _NO_PROFILE), recorded.profiles.get(pos, _NO_PROFILE)
    if recorded.lemma in mine.antonyms or stated.lemma in theirs.antonyms:
        return _OPPOSITE
    senses, others = mine.senses, theirs.senses
    if not senses or not others or stated.light or recorded.light:
        return _NONE
    if not senses.isdisjoint(others):
        return _SYNONYM
    if pos in "nv":
        if not mine.first.isdisjoint(theirs.ancestors):
            return _BROADER
        if not theirs.first.isdisjoint(mine.ancestors):
            return _NARROWER
        if not mine.parents.isdisjoint(theirs.parents):
            return _SIBLING
    return _NONE


_PERSON = senses("person", "n")[0]
_EVENT = senses("event", "n")[0]
# in WordNet also somebody who does it, in news nearly always the thing
_NO_PERSONS = frozenset(
    "plant letter computer terror trailer scanner printer monitor carrier tanker bomber destroyer booster cancer sweater poster transfer copper butter cracker "
    "burger drawer router server browser anchor generator calculator".split()
)
_GROUPING = frozenset("person people individual man woman adult male female human someone citizen figure resident".split())


_PERSONS: Kept[bool] = Kept(4096)


def names_person(lemma: str) -> bool:
    """Whether a noun is a word for a person by role, job, kinship or kind: "nurse", "captain", "mother"."""
    known = _PERSONS.get(lemma)
    return known if known is not None else _PERSONS.keep(lemma, _names_person(lemma))


def _names_person(lemma: str) -> bool:
    return lemma not in _NO_PERSONS and (
        lemma in _GROUPING
        or lemma in NEW_PERSONS
        or _PERSON in ancestors(lemma, "n", 9, 3 if lemma.endswith(("er", "or", "ist", "ian", "ant")) else 1)
        or (lemma.endswith(("woman", "man", "person")) and len(lemma) > 5)
    )


_ANIMAL = senses("animal", "n")[0]


@lru_cache(maxsize=4096)
def lifeless(lemma: str) -> bool:
    """Whether a noun is a word for a thing or a stuff: no people, no body of people, no animal."""
    return lemma not in COLLECTIVES and not names_person(lemma) and _ANIMAL not in ancestors(lemma, "n", 9, 2)


@lru_cache(maxsize=4096)
def names_event(lemma: str) -> bool:
    """Whether a noun is a word for something that takes place: "trial", "concert", "parade"."""
    return _EVENT in ancestors(lemma, "n", 9, 2)


def is_generic_person(lemma: str) -> bool:
    """Whether a noun says of a person no more than that it is one: people, man, citizen."""
    return lemma in _GROUPING


def base(low: str, pos: str) -> str:
    """The base form of a lower-case word as a given part of speech, itself where the lexicon has none."""
    return next((form.lemma for form in forms(low) if form.pos == pos), low)
