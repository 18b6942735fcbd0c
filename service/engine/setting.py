"""Where a text is written from: the place and the country of its dateline, which "this city", "here" and "the country" go back to."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from service.engine.entities import EntityTable
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.demonyms import COUNTRIES
from service.engine.vocabulary.places import AFTER, BEFORE, NATIONS, SETTLEMENTS

_LANDMARKS = (BEFORE | AFTER) - SETTLEMENTS  # a word of their names tells that they are no towns


class Setting(NamedTuple):
    """The place that a text is written from, and the country that it lies in; None where the dateline names none."""

    town: Mention | None = None
    country: Mention | None = None


def setting_of(named: Sequence[Mention]) -> Setting:
    """The resolved names of a dateline, in its order -> what they are; nothing where it does not open with a name."""
    if not named or named[0].first != 0:
        return Setting()
    return Setting(named[0], named[1] if len(named) > 1 else None)


def place_meant(mention: Mention, setting: Setting, table: EntityTable, met: Collection[str]) -> str:
    """The entity that "this hillside town", "the city" or "the country" is in a text of that setting; "" where it need not be that of the dateline.

    ``met`` are the entities spoken of so far: beside another place, "the town" may be either.
    """
    nation = mention.head in NATIONS
    meant = setting.country if nation else setting.town if mention.head in SETTLEMENTS else None
    if meant is None or mention.of is not None or mention.possessor is not None:
        return ""
    if mention.determiner == "this" or mention.determiner == "the" and not mention.mods and not _others(setting, table, met, nation=nation):
        return meant.entity
    return ""


def homes(setting: Setting, table: EntityTable, met: Collection[str]) -> frozenset[str]:
    """The entities in which everything of a text takes place, as far as it names no other: the town of its dateline, its country."""
    towns = {m.entity for m in (setting.town,) if m is not None and not _others(setting, table, met, nation=False)}
    lands = {m.entity for m in (setting.country,) if m is not None and towns}
    return frozenset(entity for entity in (*towns, *lands) if entity)


def called_so(mentions: Sequence[Mention], setting: Setting) -> list[Proposition]:
    """What "this hillside town" tells of the place of the dateline beside what its sentence says: that it is one."""
    if setting.town is None:
        return []
    found = []
    for m in mentions:
        if m.determiner == "this" and m.head in SETTLEMENTS and m.entity == setting.town.entity:
            town = setting.town._replace(first=m.first, last=m.last, head_at=m.head_at)
            found.append(Proposition("be", -1, m.first, m.last, agent=town, complement=m, origin="apposition"))
    return found


def _others(setting: Setting, table: EntityTable, met: Collection[str], *, nation: bool) -> bool:
    """Whether a text has spoken of places that are not in its dateline: of countries, or of settlements; a lake or a street is neither."""
    own = {m.entity for m in setting if m is not None}
    places = [table.known[e].display.lower() for e in met if e in table.known and e not in own and table.known[e].kind == "place"]
    if nation:
        return any(name in COUNTRIES for name in places)
    return any(name not in COUNTRIES and _LANDMARKS.isdisjoint(name.split()) for name in places)
