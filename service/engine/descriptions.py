"""Who was called by which noun, found by nouns of the same meaning: the captain, the sound engineer, the vessel."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from service.engine.compare.words import WordRelation, relate

MANY = 256  # entities of one description that are gone through
_CACHED = 2_000


class Descriptions:
    """Entities, by number, under the nouns that they were called by. Their number grows with the language, not with the record."""

    def __init__(self) -> None:
        self._called: dict[str, array[int]] = {}
        self._modified: dict[str, array[int]] = {}  # under "sound engineer"
        self._near: dict[tuple[str, int], tuple[str, ...]] = {}

    def add(self, number: int, head: str, mods: Sequence[str]) -> None:
        """Enter that an entity was called by a noun with modifiers."""
        if head not in self._called:
            self._near.clear()
        self._called.setdefault(head, array("I")).append(number)
        for mod in mods:
            self._modified.setdefault(f"{mod} {head}", array("I")).append(number)

    def fitting(self, head: str, least: WordRelation, mods: Sequence[str] = ()) -> list[int]:
        """The numbers of those whose noun stands at least so near to ``head``, in the order in which they were entered into the record.

        Where that is more than ``MANY``, those who share a modifier, too; where nobody does, the first ``MANY``.
        """
        heads = self._related(head, least)
        found = sorted({number for near in heads for number in self._called[near][: MANY + 1]})
        if len(found) <= MANY:
            return found
        closer = sorted({number for near in heads for mod in mods for number in self._modified.get(f"{mod} {near}", ())[:MANY]})
        return (closer or found)[:MANY]

    def _related(self, head: str, least: WordRelation) -> tuple[str, ...]:
        key = (head, int(least))
        near = self._near.get(key)
        if near is None:
            if len(self._near) >= _CACHED:
                self._near.clear()
            near = self._near[key] = tuple(noun for noun in self._called if relate(head, noun, "n") >= least)
        return near
