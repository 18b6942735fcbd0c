"""What is in sight when a pronoun is read: those told of before in its own sentence, several who belong together, and the thing that "it" fits."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.attention import Attention
from service.engine.compare.words import names_person
from service.engine.entities import EntityTable
from service.engine.groups import group_of
from service.engine.kin_said import couple
from service.engine.reading import Mention
from service.engine.salience import NO_THINGS, Referent, front, sex_of
from service.engine.scene import Scene
from service.engine.vocabulary.attitudes import MATTERS
from service.engine.vocabulary.closed_class import PLURAL
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.places import NATIONS, SETTLEMENTS
from service.engine.vocabulary.staff import HOUSES, OF_PLACES, OF_THINGS
from service.engine.vocabulary.votes import DECIDED


class InSight:
    """What is kept of the sentence at hand and of those before it: what each mention refers to, so that the same mention is told once."""

    def __init__(self, table: EntityTable, *, grow: bool) -> None:
        self._table = table
        self._grow = grow
        self._mind = Attention(table)
        self._memo: dict[tuple[int, int, str], str] = {}
        self._scene: Scene | None = None  # of the sentence at hand
        self._owns = ""  # what the possessive at hand has: the mayor of "its mayor"

    @property
    def _at(self) -> Scene:
        assert self._scene is not None
        return self._scene

    def _thing_meant(self, mention: Mention, pool: Sequence[Referent]) -> str:
        """What "it" means: no person, not what it is only the content of, and rather what such a thing is done to."""
        said = {self._memo.get((m.first, m.head_at, m.head), "") for m in self._at.contents_of(mention)}
        done, called = self._at.done_to(mention)
        things = [r for r in pool if r.kind != "person" and not r.plural and r.entity not in said]
        return front([r.raised(_fitness(r, done, called)) for r in with_people(things, self._owns)])

    def _several(self, mention: Mention) -> str:
        """Who "they", "both" or "their" are where it is several people by name: those of the sentence before, or of this one up to here."""
        inside = tuple(dict.fromkeys(r.entity for r in self._inside(mention) if r.kind == "person" and r.entity in self._table.known))
        if mention.head == "their" and self._owns in RELATIONS and len(inside) == 2 and self._table.between(inside[0], inside[1]):
            return group_of(inside)  # "Lind's husband, Bo, and their daughters"
        plurals, ranks = self._at.plurals, self._at.ranks
        if self._mind.crowd or any(head_at < mention.first and head_at in plurals and ranks.get(head_at, 0) >= 3 for _, head_at, _ in self._memo):
            return ""  # "bus drivers begin their own talks": theirs who stand in front, not of the two spoken of before
        if mention.head in ("both", "neither", "their"):
            recent = [r.entity for r in self._mind.recent if r.kind == "person"]
            found = group_of(inside if len(inside) == 2 else self._mind.group or self._mind.two) or group_of(couple(self._table, recent))
            return found or (group_of(list(dict.fromkeys(reversed(recent)))[1::-1]) if mention.head != "their" else "")
        return group_of(self._mind.group) if not inside else ""

    def _inside(self, mention: Mention) -> list[Referent]:
        """Those already resolved to the left of a pronoun in its own sentence."""
        found: list[Referent] = []
        at = self._at
        plurals = at.plurals
        for (first, head_at, head), entity in sorted(self._memo.items()):
            if first >= mention.first or head_at >= mention.first:
                continue
            known = self._table.known.get(entity)
            if known is not None:
                found.append(Referent(entity, known.kind, known.gender, head_at in plurals, at.rank(mention, first, head_at, named=True)))
            elif entity.startswith("~") and entity[1:] not in NO_THINGS:
                kind = "person" if head in PLURAL and names_person(entity[1:]) else "thing"
                found.append(Referent(entity, kind, None, head in PLURAL, at.rank(mention, first, head_at, named=False)))
            elif head and head_at in plurals:
                found.append(Referent("~" + head, "thing", None, True, at.rank(mention, first, head_at, named=False)))
            elif not entity and head_at in at.ranks and names_person(head):  # "a man was fined after he had cheated"
                found.append(Referent("~" + head, "person", sex_of(head), False, at.rank(mention, first, head_at, named=False)))
        return found


_EMPLOYING = COLLECTIVES | HOUSES
_FITS = 2.0  # what it is worth that a thing is what such a verb is done to


def _fitness(r: Referent, verb: str, called: str) -> float:
    """How much better a thing fits what is said of "it" than it stands in front: a deal is approved, and called a good deal."""
    noun = r.entity[1:] if r.entity.startswith("~") else ""
    fits = bool(noun) and (noun == called or verb in DECIDED and noun in MATTERS)
    return (_FITS if fits else 0.0) - (1.0 if r.kind == "place" else 0.0)


def with_people(things: list[Referent], owned: str) -> list[Referent]:
    """Things that "it" may mean; of those that "its" may mean before a word for somebody, the bodies, where there are any: a company has engineers, a town
    a mayor, and neither has rain."""
    if not owned or not names_person(owned) or owned in RELATIONS or owned in OF_THINGS:
        return things
    if owned in OF_PLACES and (towns := [r for r in things if r.kind == "place" or r.entity[1:] in SETTLEMENTS or r.entity[1:] in NATIONS]):
        return towns
    bodies = [r for r in things if r.kind == "organization" or (r.entity[1:] in _EMPLOYING if r.entity.startswith("~") else r.kind == "")]
    return bodies or things
