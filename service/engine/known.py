"""An entity while evidence is read, and how surely a mention is one."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from service.engine.compare.names import NameForm, name_form

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
