"""Who and what a text speaks of: named entities, found again under other spellings, shorter names, pronouns and descriptions.

An ``EntityTable`` grows while evidence is read and is only looked up in while a statement is read. Ids are those of the record for curated entities,
"n:<folded name>" for names found in a text, "a:<relation>:<id>" for a relative who is never named.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from service.engine.compare.names import NameForm, NameRelation, compare_names, compare_organizations, name_form
from service.engine.compare.words import WordRelation, relate
from service.engine.names import gender_of
from service.engine.reading import Mention
from service.engine.vocabulary.kinship import COMPOSED, INVERSE, RELATIONS


class Match(IntEnum):
    """How surely a mention is an entity."""

    NONE = 0
    CONFLICT = 1  # the same surname in another person's name: a candidate for a wrong name
    PARTIAL = 2
    SAME = 3


class Found(NamedTuple):
    """What a name was found to be: an entity's id, how surely, and the ids that fit as well."""

    entity: str
    match: Match
    rivals: tuple[str, ...] = ()


@dataclass(slots=True)
class Known:
    """An entity while evidence is read. ``described`` are base forms of the nouns that it was called by."""

    id: str
    kind: str
    display: str
    forms: list[NameForm] = field(default_factory=list)
    gender: str | None = None
    described: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)  # head noun, modifiers
    order: int = 0


class Kin(NamedTuple):
    """``a`` is the ``relation`` of ``b``; ``word`` is the noun that was used; ``source`` the sentence that says so."""

    a: str
    relation: str
    gender: str | None
    b: str
    word: str
    source: int


_CACHED = 20_000  # names of statements that are kept, so that memory stays flat
_PLACEHOLDER = Found("", Match.NONE)


class EntityTable:
    """Entities by name and by description, and the kinship among them."""

    def __init__(self) -> None:
        self.known: dict[str, Known] = {}
        self.kin: list[Kin] = []
        self._by_part: dict[str, list[str]] = {}
        self._cache: dict[str, Found] = {}

    def add(self, entity: str, kind: str, names: Iterable[str], gender: str | None = None) -> Known:
        """Enter an entity, or further names of one that is there."""
        known = self.known.get(entity)
        if known is None:
            known = self.known[entity] = Known(entity, kind, "", order=len(self.known))
        known.kind = known.kind or kind
        known.gender = known.gender or gender
        for name in names:
            form = name_form(name)
            known.display = known.display or name
            known.forms.append(form)
            for part in form.parts:
                ids = self._by_part.setdefault(part.text, [])
                if entity not in ids:
                    ids.append(entity)
        self._cache.clear()
        return known

    def find(self, name: str, *, person: bool = False) -> Found:
        """A name as written -> the entity that it names, if any; cached. ``person`` tells that it is surely a person's."""
        key = ("p:" if person else "") + name
        found = self._cache.get(key)
        if found is None:
            if len(self._cache) >= _CACHED:
                self._cache.clear()
            found = self._cache[key] = self._find(name, person)
        return found

    def _find(self, name: str, person: bool) -> Found:
        form = name_form(name)
        candidates: dict[str, None] = {}
        for part in form.parts:
            candidates.update(dict.fromkeys(self._by_part.get(part.text, ())))
        pool = candidates or self.known
        ranked: dict[Match, list[str]] = {}
        for entity in pool:
            match = self._match(form, name, self.known[entity], person)
            if match is not Match.NONE:
                ranked.setdefault(match, []).append(entity)
        if not ranked and candidates:
            for entity in self.known:
                match = self._match(form, name, self.known[entity], person)
                if match is Match.SAME:
                    ranked.setdefault(match, []).append(entity)
        for match in (Match.SAME, Match.PARTIAL, Match.CONFLICT):
            if match in ranked:
                ids = sorted(ranked[match], key=lambda i: self.known[i].order)
                return Found(ids[0], match, tuple(ids[1:]))
        return _PLACEHOLDER

    @staticmethod
    def _match(form: NameForm, name: str, known: Known, person: bool) -> Match:
        if person and known.kind not in ("person", "") and len(form.parts) > 1:
            return Match.NONE
        best = Match.NONE
        vetoed = False
        for other in known.forms:
            relation = compare_names(form, other) if known.kind in ("person", "") else compare_organizations(name, other.text)
            if relation is NameRelation.SAME:
                return Match.SAME
            if relation is NameRelation.PARTIAL:
                best = max(best, Match.PARTIAL)
            elif relation is NameRelation.OTHER_GENDER:
                vetoed = True
            elif relation in (NameRelation.OTHER_GIVEN, NameRelation.OTHER_INITIAL) and known.kind == "person":
                best = max(best, Match.CONFLICT)
                vetoed = True
        if vetoed and best is Match.PARTIAL:  # "Nora Voss" is not he who is called "Voss" for short
            return Match.CONFLICT
        return best

    # -- description ---------------------------------------------------------------------------------------------------------------

    def describe(self, entity: str, head: str, mods: tuple[str, ...]) -> None:
        """Remember that an entity was called by a noun: Krivoi is "engineer" with ("sound",)."""
        known = self.known.get(entity)
        if known is not None and (head, mods) not in known.described:
            known.described.append((head, mods))
            if known.gender is None:
                known.gender = "f" if head.endswith("woman") else "m" if head.endswith("man") and head != "woman" and head != "human" else None

    def by_description(self, mention: Mention, sort: str = "") -> tuple[str, ...]:
        """A description ("the captain", "the freed sound engineer") -> ids of the entities that it fits, best first; none where it fits nobody."""
        scored: list[tuple[int, int, str]] = []
        for known in self.known.values():
            if sort and known.kind and known.kind != sort:
                continue
            best = 0
            for head, mods in known.described:
                relation = relate(mention.head, head, "n")
                if relation < WordRelation.BROADER:
                    continue
                shared = len(set(mention.mods) & set(mods))
                unsaid = [m for m in mention.mods if m not in mods]
                score = 10 * (3 if relation is WordRelation.SAME else 2 if relation is WordRelation.SYNONYM else 1) + 5 * shared - 3 * len(unsaid)
                best = max(best, score)
            if best > 0:
                scored.append((-best, known.order, known.id))
        scored.sort()
        return tuple(entity for score, _, entity in scored if score == scored[0][0])

    # -- kinship -------------------------------------------------------------------------------------------------------------------

    def relate_kin(self, a: str, word: str, b: str, source: int) -> None:
        """Record that ``a`` is the ``word`` ("mother") of ``b``, and the inverse."""
        relation, gender = RELATIONS[word]
        if a == b or any(k.a == a and k.b == b and k.relation == relation for k in self.kin):
            return
        self.kin.append(Kin(a, relation, gender, b, word, source))
        known = self.known.get(a)
        if known is not None and known.gender is None:
            known.gender = gender
        other = self.known.get(b)
        inverse = INVERSE[relation]
        sex = other.gender if other else None
        self.kin.append(Kin(b, inverse, sex, a, next((w for w, kind in RELATIONS.items() if kind == (inverse, sex)), inverse), source))

    def relatives(self, word: str, of: str) -> list[Kin]:
        """Who is the ``word`` of ``of``, by what was said and by what follows in one step (a mother's mother is a grandmother)."""
        relation, gender = RELATIONS[word]
        direct = [k for k in self.kin if k.b == of and k.relation == relation and self._gender_fits(k.a, k.gender, gender)]
        if direct:
            return direct
        derived = []
        for first in self.kin:
            for second in self.kin:
                if (
                    second.b == of
                    and first.b == second.a
                    and first.a != of
                    and COMPOSED.get((first.relation, second.relation)) == relation
                    and self._gender_fits(first.a, first.gender, gender)
                ):
                    derived.append(Kin(first.a, relation, gender, of, word, first.source))
        return derived

    def between(self, a: str, b: str) -> list[Kin]:
        """Every relation of ``a`` to ``b``, said or following in one step."""
        direct = [k for k in self.kin if k.a == a and k.b == b]
        if direct:
            return direct
        return [
            Kin(a, COMPOSED[x.relation, y.relation], None, b, "", x.source)
            for x in self.kin if x.a == a
            for y in self.kin if y.b == b and x.b == y.a and (x.relation, y.relation) in COMPOSED
        ]  # fmt: skip

    def _gender_fits(self, entity: str, said: str | None, wanted: str | None) -> bool:
        known = self.known.get(entity)
        gender = (known.gender if known else None) or said
        return wanted is None or gender is None or gender == wanted

    def gender(self, entity: str) -> str | None:
        """ "f", "m" or None where nothing tells."""
        known = self.known.get(entity)
        if known is None:
            return None
        if known.gender is None and known.kind == "person" and known.forms:
            known.gender = gender_of(known.display)
        return known.gender
