"""People whom a text brings in without a name: "A nine-year-old boy was saved. ... The boy, Leo Castell, ...", "A dock worker said ... The 36-year-old man".

A text is gone through twice. The first time it is noted where somebody comes in, and who turns out to be meant; the second time the newcomer is that one,
or, where no name is ever told, an entity of his own, so that what is said of him in several places is said of one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from service.engine.compare.words import WordRelation, is_generic_person, relate
from service.engine.entities import EntityTable
from service.engine.reading import Mention
from service.engine.salience import Referent, sex_of

_MARK = "a:"  # opens the id of somebody without a name


class Newcomer(NamedTuple):
    """Where somebody came in (sentence, index of the head) and as what."""

    source: int
    head_at: int
    head: str
    years: float | None


class Newcomers:
    """The people without a name of one text, as they come in."""

    def __init__(self, table: EntityTable, *, again: bool) -> None:
        """``again`` tells that the text is gone through for the second time."""
        self._table = table
        self._again = again
        self._seen: list[Newcomer] = []

    def enter(self, mention: Mention, source: int) -> str:
        """Somebody comes in: "a dock worker" -> who he is, "" the first time."""
        if not self._again:
            self._seen.append(Newcomer(source, mention.head_at, mention.head, _years(mention)))
            return ""
        entity = self._table.claims.get((source, mention.head_at)) or f"{_MARK}{mention.head}:#{source}.{mention.head_at}"
        if entity not in self._table.known:
            self._table.add(entity, "person", (), sex_of(mention.head))
        self._table.describe(entity, mention.head, mention.mods)
        return entity

    def claim(self, described: Mention, entity: str, source: int) -> None:
        """ "The boy, Leo Castell": the one boy who came in before without a name is he."""
        if self._again or described.determiner != "the" or described.possessor is not None or described.of is not None or described.plural:
            return
        known = self._table.known[entity]
        fits = [n for n in self._seen if n.source < source and relate(described.head, n.head, "n") >= WordRelation.BROADER]
        fits = [n for n in fits if (n.source, n.head_at) not in self._table.claims and (n.years is None or known.age in (None, n.years))]
        if len(fits) == 1:
            self._table.claims[fits[0].source, fits[0].head_at] = entity

    def meant(self, mention: Mention, before: Sequence[Referent]) -> str:
        """ "The 36-year-old man" behind "a dock worker": the only one without a name who may be meant, "" where there are several."""
        if not self._again or mention.determiner not in ("the", "this", "that") or not is_generic_person(mention.head) or mention.of is not None:
            return ""
        gender, years = sex_of(mention.head), _years(mention)
        fits = {r.entity for r in before if r.entity.startswith(_MARK) and "#" in r.entity and self._may_be(r.entity, gender, years)}
        if len(fits) != 1:
            return ""
        entity = fits.pop()
        self._table.add(entity, "person", (), gender)
        return entity

    def _may_be(self, entity: str, gender: str | None, years: float | None) -> bool:
        known = self._table.known[entity]
        return (gender is None or known.gender in (None, gender)) and (years is None or known.age in (None, years))


def _years(mention: Mention) -> float | None:
    return mention.quantity.quantity.point if mention.quantity is not None and mention.quantity.form == "age" else None
