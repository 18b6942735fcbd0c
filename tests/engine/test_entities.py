"""Entities by name, by description and by kinship."""

from __future__ import annotations

import pytest

from service.engine.entities import EntityTable
from service.engine.known import Match
from service.engine.reading import Mention


@pytest.fixture
def table() -> EntityTable:
    known = EntityTable()
    known.add("thorne", "person", ["Elias Thorne"], "m")
    known.add("mira", "person", ["Mira Thorne", "Myra Thorne"], "f")
    known.add("lund", "person", ["Petra Lund"], "f")
    known.add("norrline", "organization", ["Norrline"])
    known.describe("thorne", "captain", ("old",))
    known.describe("lund", "mayor", ())
    known.relate_kin("mira", "wife", "thorne", 0)
    known.relate_kin("lund", "mother", "mira", 1)
    return known


NAMES = [
    ("the name itself", "Elias Thorne", "thorne", Match.SAME),
    ("case aside", "elias thorne", "thorne", Match.SAME),
    ("another spelling on record", "Myra Thorne", "mira", Match.SAME),
    ("transliteration", "Elyas Thorne", "thorne", Match.SAME),
    ("surname", "Lund", "lund", Match.PARTIAL),
    ("given name", "Petra", "lund", Match.PARTIAL),
    ("another given name", "Igor Lund", "lund", Match.CONFLICT),
    ("organization", "Norrline", "norrline", Match.SAME),
    ("nobody", "Zara Quill", "", Match.NONE),
]


@pytest.mark.parametrize(("name", "written", "entity", "match"), NAMES, ids=[row[0] for row in NAMES])
def test_find(table: EntityTable, name: str, written: str, entity: str, match: Match) -> None:
    found = table.find(written)
    assert (found.entity, found.match) == (entity, match)
    assert table.find(written) == found


def test_several_of_one_surname_are_rivals(table: EntityTable) -> None:
    found = table.find("Thorne")
    assert (found.match, {found.entity, *found.rivals}) == (Match.PARTIAL, {"thorne", "mira"})


def test_a_new_name_is_found_at_once(table: EntityTable) -> None:
    assert table.find("Zara Quill").match is Match.NONE
    table.add("quill", "person", ["Zara Quill"])
    assert table.find("Zara Quill").entity == "quill"


DESCRIPTIONS = [
    ("its noun", "captain", (), ("thorne",)),
    ("noun and adjective", "captain", ("old",), ("thorne",)),
    ("nobody's noun", "dentist", (), ()),
]


@pytest.mark.parametrize(("name", "head", "mods", "expected"), DESCRIPTIONS, ids=[row[0] for row in DESCRIPTIONS])
def test_by_description(table: EntityTable, name: str, head: str, mods: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert table.by_description(Mention(0, 1, head, 0, mods), "person") == expected


RELATIVES = [
    ("as said", "wife", "thorne", ["mira"]),
    ("the other way round", "husband", "mira", ["thorne"]),
    ("inverse of a parent", "daughter", "lund", ["mira"]),
    ("gender tells", "father", "mira", []),
    ("in one step: a wife's mother", "mother-in-law", "thorne", ["lund"]),
    ("not on record", "brother", "thorne", []),
]


@pytest.mark.parametrize(("name", "word", "of", "expected"), RELATIVES, ids=[row[0] for row in RELATIVES])
def test_relatives(table: EntityTable, name: str, word: str, of: str, expected: list[str]) -> None:
    assert [kin.a for kin in table.relatives(word, of)] == expected


def test_between_two(table: EntityTable) -> None:
    assert [kin.relation for kin in table.between("thorne", "mira")] == ["spouse"]
    assert table.between("thorne", "norrline") == []


def test_gender_is_given_or_told_by_the_name(table: EntityTable) -> None:
    table.add("anna", "person", ["Anna Moss"])
    assert [table.gender(entity) for entity in ("thorne", "anna", "norrline", "nobody")] == ["m", "f", None, None]


def test_a_first_name_alone_is_not_another_ones(table: EntityTable) -> None:
    table.add("ivan", "person", ["Ivan Orlov", "Ivan"])
    assert [table.find(name).entity for name in ("Ivan", "Ivan Orlov", "Ivan Weld")] == ["ivan", "ivan", ""]
