"""Who is whose mother, wife or son: what was said, and what follows from it in one step. Looked up from either end."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from service.engine.vocabulary.kinship import COMPOSED, INVERSE, RELATIONS


class Kin(NamedTuple):
    """``a`` is the ``relation`` of ``b``; ``word`` is the noun that was used; ``source`` the sentence that says so."""

    a: str
    relation: str
    gender: str | None
    b: str
    word: str
    source: int


class Kinship:
    """Every relation that was recorded, in the order in which it was said."""

    def __init__(self) -> None:
        self.all: list[Kin] = []
        self._of: dict[str, list[int]] = {}  # places in ``all`` by the one whose relative it is
        self._by: dict[str, list[int]] = {}  # and by the relative

    def add(self, a: str, word: str, b: str, source: int, gender_of: Callable[[str], str | None]) -> bool:
        """Record that ``a`` is the ``word`` ("mother") of ``b``, and the inverse. False where that is known, or nonsense."""
        relation, gender = RELATIONS[word]
        if a == b or any(k.a == a and k.relation == relation for k in self._relatives(b)):
            return False
        self._enter(Kin(a, relation, gender, b, word, source))
        inverse, sex = INVERSE[relation], gender_of(b)
        self._enter(Kin(b, inverse, sex, a, next((w for w, kind in RELATIONS.items() if kind == (inverse, sex)), inverse), source))
        return True

    def _enter(self, kin: Kin) -> None:
        self._of.setdefault(kin.b, []).append(len(self.all))
        self._by.setdefault(kin.a, []).append(len(self.all))
        self.all.append(kin)

    def _relatives(self, b: str) -> list[Kin]:
        return [self.all[place] for place in self._of.get(b, ())]

    def of(self, word: str, b: str, gender_of: Callable[[str], str | None]) -> list[Kin]:
        """Who is the ``word`` of ``b``, by what was said and by what follows in one step (a mother's mother is a grandmother)."""
        relation, gender = RELATIONS[word]

        def fits(kin: Kin) -> bool:
            told = gender_of(kin.a) or kin.gender
            return gender is None or told is None or told == gender

        direct = [k for k in self._relatives(b) if k.relation == relation and fits(k)]
        if direct:
            return direct
        steps = sorted((first, second) for second in self._of.get(b, ()) for first in self._of.get(self.all[second].a, ()))
        derived = []
        for place, then in steps:
            first = self.all[place]
            if first.a != b and COMPOSED.get((first.relation, self.all[then].relation)) == relation and fits(first):
                derived.append(Kin(first.a, relation, gender, b, word, first.source))
        return derived

    def between(self, a: str, b: str) -> list[Kin]:
        """Every relation of ``a`` to ``b``, said or following in one step."""
        of_b = self._relatives(b)
        direct = [k for k in of_b if k.a == a]
        if direct:
            return direct
        by_a = [self.all[place] for place in self._by.get(a, ())]
        return [
            Kin(a, COMPOSED[x.relation, y.relation], None, b, "", x.source)
            for x in by_a for y in of_b if x.b == y.a and (x.relation, y.relation) in COMPOSED
        ]  # fmt: skip
