"""An entity while evidence is read, and how surely a mention is one."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from service.engine.compare.names import NameForm, NameRelation, compare_names, compare_organizations, name_form

form_of = lru_cache(maxsize=4096)(name_form)


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
    names: list[str] = field(default_factory=list)
    gender: str | None = None
    described: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)  # head noun, modifiers
    owned: dict[str, str] = field(default_factory=dict)  # head noun -> whose: the captain of Rovers
    order: int = 0
    age: float | None = None  # in years
    heard: str | None = None  # "f" or "m" by the pronoun that surely meant this one

    @property
    def forms(self) -> list[NameForm]:
        """The names, prepared; not kept, since a form is fifty times the name."""
        return [form_of(name) for name in self.names]

    def borne(self, form: NameForm, name: str, *, person: bool) -> Match:
        """How surely a name, prepared and as written, is one of its own; ``person`` tells that it is surely a person's."""
        if person and self.kind not in ("person", "") and len(form.parts) > 1:
            return Match.NONE
        best = Match.NONE
        vetoed = otherwise = False
        for other in self.forms:
            relation = compare_names(form, other) if self.kind in ("person", "") else compare_organizations(name, other.text)
            if relation is NameRelation.SAME:
                return Match.SAME
            if relation is NameRelation.PARTIAL:
                best = max(best, Match.PARTIAL)
            elif relation is NameRelation.OTHER_GENDER:
                vetoed = True
            elif relation in (NameRelation.OTHER_GIVEN, NameRelation.OTHER_INITIAL) and self.kind == "person":
                best = max(best, Match.CONFLICT)
                vetoed = True
            elif relation is NameRelation.DIFFERENT and len(other.parts) > 1 and len(form.parts) > 1 and other.parts[0].text == form.parts[0].text:
                otherwise = True
        if otherwise and best is Match.PARTIAL and self.kind == "person":
            return Match.NONE  # "Ivan Lund" is not Ivan Orlov, who is called "Ivan" for short
        if vetoed and best is Match.PARTIAL:  # "Nora Voss" is not he who is called "Voss" for short
            return Match.CONFLICT
        if best is Match.PARTIAL and len(form.parts) > 1 and self.kind == "person" and len(self.names) > 1 and self._of_another_family(form):
            return Match.CONFLICT
        return best

    def _of_another_family(self, form: NameForm) -> bool:
        """Whether a full name has only the given name of one whose surname is on record: "Nora Weld" is not she who is called "Nora" for short."""
        full = [other for other in self.forms if len(other.parts) > 1]
        return any(form.given[:1] == other.given[:1] for other in full) and all(compare_names(form, other) is NameRelation.DIFFERENT for other in full)
