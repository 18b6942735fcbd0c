"""The roll of a text: what has become of each one and of each thing that it tells of, in the order in which it tells it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from service.engine.entities import EntityTable
from service.engine.fates_told import Fate
from service.engine.portions import EVERY
from service.engine.reading import Mention, Sentence, is_known
from service.engine.tolls import Toll, group_noun, tolls_in

KEPT = 32  # fates of one key: whoever has more is a word for many
COUNTED = 128  # tolls of one text
SPOKEN_OF = 4  # nouns that a number without one may be of
_NOBODYS: tuple[Fate, ...] = ()


class Roll:
    """Fates by those whose they are. Grows while evidence is read, and is only looked up in afterwards."""

    def __init__(self) -> None:
        self._of: dict[str, list[Fate]] = {}
        self._spoken_of: list[str] = []  # nouns of the groups last spoken of, the last first
        self._numbered: dict[float, str] = {}  # so many -> the noun of the group that was counted so last
        self.tolls: list[Toll] = []

    def count(self, sentence: Sentence, line: int, table: EntityTable) -> None:
        """Add how many met which fate in the next sentence of a running text."""
        if len(self.tolls) < COUNTED:
            self.tolls.extend(self._as_counted(toll) for toll in tolls_in(sentence, line, self._spoken_of, table))
        nouns = [noun for m in sentence.mentions if (noun := group_noun(m))]
        for m in sentence.mentions:
            if m.quantity is not None and m.quantity.quantity.point is not None and (noun := group_noun(m)):
                self._numbered[m.quantity.quantity.point] = noun
        self._spoken_of = list(dict.fromkeys([*reversed(nouns), *self._spoken_of]))[:SPOKEN_OF]

    def _as_counted(self, toll: Toll) -> Toll:
        """ "All nine died": those of whom the text has said that they are nine, not whoever was spoken of last."""
        many = toll.number.point if toll.share == EVERY and toll.number is not None and not toll.group.head else None
        noun = self._numbered.get(many, "") if many is not None else ""
        return toll._replace(nouns=frozenset((noun,))) if noun else toll

    def everyone(self) -> Iterable[Fate]:
        """The fates of all who are told of by name."""
        return (fate for key, fates in self._of.items() if not key.startswith("~") for fate in fates)

    def enter(self, fates: Iterable[Fate]) -> None:
        """Add the fates that a line tells."""
        for fate in fates:
            if key := key_of(fate.who):
                kept = self._of.setdefault(key, [])
                if len(kept) < KEPT:
                    kept.insert(0 if fate.bygone else len(kept), fate)

    def of_entity(self, entity: str) -> Sequence[Fate]:
        """What has become of an entity."""
        return self._of.get(entity, _NOBODYS)

    def of(self, who: Mention) -> Sequence[Fate]:
        """What has become of the one of whom a statement speaks; nothing for a group that is counted, and for a thing that another one may be."""
        found = self._of.get(key_of(who), _NOBODYS)
        return found if is_known(who) else [fate for fate in found if _same_thing(who, fate.who)]


def key_of(who: Mention) -> str:
    """What a fate is kept under: the entity, else the noun of a thing; "" for what is counted or stands for others."""
    if is_known(who):
        return who.entity
    if who.quantity is not None or who.name:
        return ""
    return "~" + (who.entity[1:] if who.entity.startswith("~") else "" if who.pronoun else who.head)


def _same_thing(mine: Mention, theirs: Mention) -> bool:
    """Whether two mentions with one noun are of the same thing: as many, with the same words before it, and of the same owner."""
    if mine.plural != theirs.plural or mine.determiner in ("a", "an", "no", "not all", "few", "all", "every", "each", "any", "another"):
        return False
    if not (theirs.pronoun or mine.pronoun) and set(mine.mods) != set(theirs.mods):
        return False
    one, other = mine.possessor or mine.of, theirs.possessor or theirs.of
    return one is None or other is None or (one.entity or one.head) == (other.entity or other.head)
