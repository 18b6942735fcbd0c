"""Who is whose mother, wife or son: what was said, and what follows from it in one step. Looked up from either end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from service.engine.vocabulary.kinship import COMPOSED, FORMER, INVERSE, RANKS, RELATIONS
from service.engine.vocabulary.numbers import ORDINALS

_TWIN = frozenset(("twin",))


class Kin(NamedTuple):
    """``a`` is the ``relation`` of ``b``; ``word`` is the noun that was used, ``said`` the words before it; ``source`` the sentence that says so."""

    a: str
    relation: str
    gender: str | None
    b: str
    word: str
    source: int
    said: frozenset[str] = frozenset()

    @property
    def rank(self) -> str:
        """Older, younger, twin or "" where the record does not say."""
        return next((RANKS[word] for word in self.said if word in RANKS), "")


def told_apart_by(said: Iterable[str], kin: Kin) -> bool:
    """Whether the words before a relative show that another one than ``kin`` is meant: "her first husband" beside her second, "his younger brother"."""
    words = frozenset(said)
    mine, theirs = words & _NUMBERED, kin.said & _NUMBERED
    if mine and theirs and mine != theirs:
        return True
    rank = next((RANKS[word] for word in said if word in RANKS), "")
    return {rank, kin.rank} == {"older", "younger"}


_NUMBERED = frozenset(ORDINALS)


class Kinship:
    """Every relation that was recorded, in the order in which it was said."""

    def __init__(self) -> None:
        self.all: list[Kin] = []
        self._of: dict[str, list[int]] = {}  # places in ``all`` by the one whose relative it is
        self._by: dict[str, list[int]] = {}  # and by the relative

    def add(self, a: str, word: str, b: str, source: int, said: frozenset[str], gender_of: Callable[[str], str | None]) -> bool:
        """Record that ``a`` is the ``word`` ("mother") of ``b``, as ``said`` tells ("younger"), and the inverse. False where that is known, or nonsense."""
        relation, gender = RELATIONS[word]
        if a == b:
            return False
        said |= _TWIN if word == "twin" else frozenset()
        known = next((place for place in self._of.get(b, ()) if self.all[place].a == a and self.all[place].relation == relation), -1)
        inverse = INVERSE[relation]
        if known >= 0:
            if said and not self.all[known].said:  # told again, and more of it; the inverse stands right behind
                self._tell(known, said)
                self._tell(known + 1 if known % 2 == 0 else known - 1, _inverse(said, relation))
            return False
        self._enter(Kin(a, relation, gender, b, word, source, said))
        sex = gender_of(b)
        other = next((w for w, kind in RELATIONS.items() if kind == (inverse, sex)), inverse)
        self._enter(Kin(b, inverse, sex, a, other, source, _inverse(said, relation)))
        return True

    def _tell(self, place: int, said: frozenset[str]) -> None:
        self.all[place] = self.all[place]._replace(said=said)

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


def _inverse(said: frozenset[str], relation: str) -> frozenset[str]:
    """What the words before "brother" or "wife" say of the other one: the elder of two has a younger one, whoever has a former wife is a former husband."""
    turned = {"older": "younger", "younger": "older", "twin": "twin"}
    ranks = frozenset(turned[RANKS[word]] for word in said if word in RANKS) if relation == "sibling" else frozenset[str]()
    return ranks | (said & FORMER if relation in ("spouse", "partner") else frozenset())
