"""What shares a name and is another one all the same: a town and a paper called after it, a father and his daughter; and whose country is meant."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.entities import EntityTable
from service.engine.known import Known, Match
from service.engine.reading import Mention
from service.engine.tagging.word import Word
from service.engine.vocabulary.contests import sort_of
from service.engine.vocabulary.org_words import BODIES_OF_TOWNS, PAPERS
from service.engine.vocabulary.places import OF_A_PLACE

# who holds one of these speaks for a country
_OFFICES = frozenset("president king queen emperor monarch chancellor premier minister ambassador leader ruler".split())


def of_another(mention: Mention, known: Known, words: Sequence[Word], *, grow: bool) -> bool:
    """Whether a name that shares a part with another one is that of something else: a body called after a place, or the place that it is called after."""
    before = words[mention.first - 1].low if mention.first else ""
    return _of_a_place(mention, known, grow=grow) or _only_called_after(mention, known, before)


def _of_a_place(mention: Mention, place: Known, *, grow: bool) -> bool:
    """ "Corland Hydro" is not Corland, nor is the Tour of Corland."""
    if sort_of(mention.name) and not sort_of(place.display):
        return True
    if place.kind != "place" or mention.hint in ("place", "person"):
        return False
    return mention.hint == "organization" or grow and mention.name.startswith(place.display + " ")


def _only_called_after(mention: Mention, body: Known, before: str) -> bool:
    """ "In Kelm" is no Kelm Gazette."""
    words = body.display.lower().split()
    if " " in mention.name or mention.determiner or len(words) < 2 or words[0] != mention.name.lower():
        return False
    return words[-1] in PAPERS or words[-1] in BODIES_OF_TOWNS and before in OF_A_PLACE


def told_in_full(mention: Mention, known: Known) -> bool:
    """ "Karvelin" of a headline is "Dynamo Karvelin" in the text, and may be "Dynamo" from then on."""
    return known.kind in ("organization", "") and len(mention.name.split()) > max(len(name.split()) for name in known.names)


def land_of(person: str, table: EntityTable) -> str:
    """ "His country": the one that somebody heads or speaks for by his office; "" where he has none, or one of several."""
    known = table.known.get(person)
    if known is None or known.kind != "person":
        return ""
    lands = {owner for office, owner in known.owned.items() if office in _OFFICES and owner in table.known and table.known[owner].kind in ("place", "")}
    return next(iter(lands)) if len(lands) == 1 else ""


def by_given_name(name: str, table: EntityTable) -> str:
    """Whom a full name means of whom the record has the given name only, as a relative of one with that surname: "Nurzhan's father, Bakir" -> the entity."""
    given, _, surname = name.partition(" ")
    if not surname or " " in surname:
        return ""
    found = table.find(given)
    known = table.known.get(found.entity) if found.match is Match.SAME else None
    if known is None or known.kind != "person" or any(" " in other for other in known.names):
        return ""
    family = table.find(surname)
    fitting = (family.entity, *family.rivals) if family.match >= Match.PARTIAL else ()
    return known.id if any(table.between(known.id, one) for one in fitting if one != known.id) else ""


def of_another_family(name: str, entity: str, table: EntityTable) -> bool:
    """Whether a full name has the given name of one of whom the record has no more, and the surname of another person: "Bakir Holm", beside a Vera Holm."""
    given, _, surname = name.partition(" ")
    known = table.known[entity]
    if not surname or " " in surname or known.kind != "person" or given not in known.names or any(" " in other for other in known.names):
        return False
    family = table.find(surname)
    others = (family.entity, *family.rivals) if family.match is Match.PARTIAL else ()
    return bool(others) and all(one != entity and table.known[one].kind == "person" and not table.between(entity, one) for one in others)
