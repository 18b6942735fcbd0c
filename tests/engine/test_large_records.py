"""Records too large to be gone through: what is looked up finds the same, and the work does not grow with the record. Nothing here is timed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest

from service.engine import entities
from service.engine.check import check
from service.engine.compare.name_forms import name_form
from service.engine.compare.organizations import letters_of
from service.engine.compare.words import WordRelation
from service.engine.corpus import Corpus, compile_articles
from service.engine.descriptions import MANY, Descriptions
from service.engine.entities import EntityTable
from service.engine.known import Match
from service.engine.lines_of_evidence import Line
from service.engine.name_index import POOL, NameIndex
from service.engine.near_parts import FEW, NameWords, NearParts
from service.engine.packed import HELD, Packed
from service.engine.postings import FEW_LINES, Postings, bits_of
from service.engine.retrieve import CANDIDATES
from service.engine.scoring import HELD as HELD_LINES
from service.engine.scoring import SCANNED, Asked, enter, grouped, leading, scored, scored_rarest_first
from tests.bench.growth.made_up import CLAIMS, stories, story, with_a_slip, with_another_number
from tests.bench.growth.one_size import among
from tests.bench.runs import seed_record

CLAIMS_ON_RECORD = 5_000


@pytest.fixture(scope="module")
def record() -> Corpus:
    return compile_articles([made.article for made in stories(CLAIMS_ON_RECORD)])


# -- a record of five thousand claims ----------------------------------------------------------------------------------------------------


def asked(way: str, count: int) -> list[tuple[str, str]]:
    """Statements, each with the id of the claim that it is about."""
    chance = random.Random(way)
    rows = []
    for _ in range(count):
        at = chance.randrange(CLAIMS_ON_RECORD)
        made, place = story(at // CLAIMS), at % CLAIMS
        said = made.statements[place]
        said = with_another_number(said) if way == "number" else with_a_slip(said, made.names[place], chance) if way == "slip" else said
        rows.append((said, made.article.claims[place].id))
    return rows


@pytest.mark.parametrize("way", ["as it is", "number", "slip"])
def test_the_right_claim_is_among_the_candidates(record: Corpus, way: str) -> None:
    rows = asked(way, 100)
    missed = [said for said, claim in rows if claim not in among(said, record)]
    assert len(missed) <= 2, missed


def test_the_lines_of_a_large_record_are_packed_and_read_as_any_other(record: Corpus) -> None:
    assert len(record.lines) == CLAIMS_ON_RECORD > FEW_LINES
    assert isinstance(record.lines, Packed)
    few = compile_articles([made.article for made in stories(50)])
    assert [line.evidence for line in record.lines[:50]] == [line.evidence for line in few.lines]
    whole, packed = (
        [([(word.text, word.lemma, word.tag) for word in line.sentence.words], line.sentence.quantities, line.lows) for line in lines]
        for lines in (few.lines, record.lines[:50])
    )
    assert packed == whole


class Counted(Sequence[Line]):
    """Lines that count how many of them are asked for."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines, self.reads = lines, 0

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        self.reads += 1
        return self._lines[index]


def test_a_check_looks_at_few_lines(record: Corpus) -> None:
    for said, _ in asked("number", 20):
        lines = Counted(record.lines)
        check(said, replace(record, lines=lines))
        assert lines.reads <= 7 * CANDIDATES, said


# -- scores --------------------------------------------------------------------------------------------------------------------------------


class Numbers(Sequence[int]):
    """Every ``step``-th line of a record, and a count of how often one was looked at."""

    def __init__(self, total: int, step: int) -> None:
        self._numbers, self.looks = range(0, total, step), 0

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        self.looks += len(self._numbers[index]) if isinstance(index, slice) else 1
        return self._numbers[index]


def looks(total: int) -> int:
    """What a statement costs whose keys are in fixed shares of so many lines, one of them in a few."""
    keys = [Numbers(total, step) for step in (2, 3, 7, 50, 1_000, total // 10)]
    scored_rarest_first([Asked(place, 1.0 + place, numbers) for place, numbers in enumerate(keys)])
    return sum(numbers.looks for numbers in keys)


def test_scoring_a_thousand_times_as_many_lines_costs_a_few_more_halvings() -> None:
    assert looks(1_000_000_000) <= 1.5 * looks(1_000_000)
    assert looks(1_000_000) <= 30 * (SCANNED + 6 * HELD_LINES)


def test_common_keys_alone_still_find_the_lines_that_hold_two() -> None:
    found = scored_rarest_first([Asked(0, 1.0, range(0, 60_000, 6)), Asked(1, 1.0, range(0, 60_000, 4))])
    assert max(found.values()) == 2.0


def test_what_is_rare_is_scored_alike_either_way() -> None:
    keys: list[Asked] = []
    for place, slot in enumerate([[(2.0, (1, 5, 9)), (3.0, (5,))], [(1.0, (1, 2, 5))], [(0.5, (2, 9))]]):
        first = len(keys)
        for worth, numbers in slot:
            enter(keys, first, Asked(place, worth, numbers, bits_of(numbers)))
    assert {number: -score for score, number in scored(keys, 10, 0.0)} == scored_rarest_first(keys) == {1: 3.0, 5: 4.0, 9: 2.5, 2: 1.5}
    assert sorted(scored(keys, 10, 0.6)) == [(-4.0, 5), (-3.0, 1), (-2.5, 9)]
    assert sorted(scored(keys, 10, 0.9)) == [(-4.0, 5)]
    for share in (0.0, 0.6, 0.9):
        assert leading(grouped(keys, share) or (), 10, 0.0, 10) == sorted(scored(keys, 10, share))


def test_lines_in_many_groups_are_scored_one_by_one() -> None:
    keys: list[Asked] = []
    for place in range(8):  # as many groups as there are ways to hold some of eight keys
        numbers = [number for number in range(256) if number >> place & 1]
        enter(keys, len(keys), Asked(place, 1.0 + place / 16, numbers, bits_of(numbers)))
    assert grouped(keys, 0.0) is None
    assert len(scored(keys, 256, 0.0)) == 255


def test_lines_that_hold_two_keys() -> None:
    postings = Postings({"a": (1, 4, 6), "b": tuple(range(0, 9000, 2)), "c": (5,)}, bytes(9000))
    assert postings.meet(["x", "a"], ["b"])
    assert not postings.meet(["a"], ["c", "x"])
    assert list(postings.both("b", "a")) == list(postings.both("a", "b")) == [4, 6]
    assert not list(postings.both("a", "x"))
    assert postings.weight("c") > postings.weight("b")
    assert postings.weight("x") == max(postings.weight(key) for key in "abcx")


# -- names -----------------------------------------------------------------------------------------------------------------------------

WRITTEN = (
    "Roni Krivoi", "Krivoi", "Krivoy", "Ronni Krivoi", "Igor Krivoi", "Roni Krivio", "Yelena Trufanova", "Trufanov", "Irena Tatti", "Musa Abu Marzouk", "Putin",
    "Wladimir Putin", "Hamas", "Zakharov", "Maria Zaharova", "Nobody Atall", "Netanyahu", "Russia",
)  # fmt: skip


@pytest.mark.parametrize("written", WRITTEN)
def test_the_index_finds_who_is_found_one_by_one(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    one_by_one = EntityTable()
    looked_up = EntityTable()
    for article in seed_record().articles:
        for entity in article.entities:
            for table in (one_by_one, looked_up):
                table.add(entity.id, str(entity.kind), entity.names, entity.gender)
    found = one_by_one.find(written)
    monkeypatch.setattr(entities, "FEW", 0)
    looked_up.settle()
    again = looked_up.find(written)
    assert (again.entity, again.match) == (found.entity, found.match)


def crowd(count: int) -> EntityTable:
    """A table of people of whom every one is a Thorne or a Lund."""
    table = EntityTable()
    for number in range(count):
        table.add(f"p{number}", "person", [f"{'Petra' if number % 3 else 'Elias'} {'Lund' if number % 2 else 'Thorne'}{'abcdefghij'[number % 10] * 2}"])
        table.add(f"q{number}", "person", [f"Mira{'abcdefghij'[number % 10]} Thorne"])
    table.add("last", "person", ["Zbigniew Quillfeather"])
    table.settle()
    return table


def test_a_name_that_thousands_share_is_held_against_a_few() -> None:
    index = NameIndex()
    for number in range(5_000):
        index.add(number, "Mira Thorne", name_form("Mira Thorne"))
    assert len(index.nearest("Thorne", name_form("Thorne"), spelled=True)) == POOL == len(index.called("mira thorne"))


@pytest.mark.parametrize("written", ["Zbigniew Quillfeather", "Zbigniew Quilfeather", "Zbigniew Qiullfeather", "Quillfeathre", "Quillfeather"])
def test_a_rare_name_is_found_in_a_crowd(written: str) -> None:
    assert crowd(500).find(written).entity == "last"


def test_an_entity_of_many_articles_has_its_names_once() -> None:
    table = EntityTable()
    for _ in range(100):
        table.add("union", "organization", ["the Stone Union", "Stone Union"])
    assert table.known["union"].names == ["the Stone Union", "Stone Union"]


def test_a_stranger_in_a_crowd_is_nobody() -> None:
    assert crowd(300).find("Ottoline Marchbanks").match is Match.NONE


SLIPS = [("a letter left out", "krivi"), ("one doubled", "krivooi"), ("two swapped", "kirvoi"), ("one exchanged", "krimoi"), ("another spelling", "krivoy")]


@pytest.mark.parametrize("settled", [False, True])
@pytest.mark.parametrize(("name", "written"), SLIPS, ids=[row[0] for row in SLIPS])
def test_near_parts(name: str, written: str, settled: bool) -> None:
    near = NearParts(("krivoi", "trufanova", "lund"))
    if settled:
        near.settle()
    assert near.like(written) == ["krivoi"]
    assert near.like("zebra") == []


def test_many_names_of_a_record_are_asked_for_near_ones_only() -> None:
    many = NameWords(f"{a}{b}{c}ndal" for a in "bdfgkl" for b in "aeiou" for c in "bdfgklmnpr")
    assert len(many) > FEW
    assert "bagndal" in many.like("baggndal")
    assert len(list(many.like("baggndal"))) < len(many)


def test_letters_stand_for_a_body_and_a_body_for_its_letters() -> None:
    assert letters_of("FCC") & letters_of("Federal Communications Commission")
    assert not letters_of("Norrline Ferries") & letters_of("NF")


def test_of_too_many_captains_those_with_the_same_modifier() -> None:
    called = Descriptions()
    for number in range(2 * MANY):
        called.add(number, "captain", ("old",) if number == 2 * MANY - 1 else ())
    assert called.fitting("captain", WordRelation.SAME, ("old",)) == [2 * MANY - 1]
    assert called.fitting("captain", WordRelation.SAME) == list(range(MANY))


# -- packing ---------------------------------------------------------------------------------------------------------------------------


def test_what_is_packed_comes_out_equal_and_little_of_it_is_kept() -> None:
    values = [(number, "a line of evidence", frozenset((number,))) for number in range(HELD + 50)]
    packed = Packed(values)
    assert list(packed) == values == [packed[number] for number in range(len(values))]
    assert packed[-1] == values[-1]
    assert packed[3:5] == values[3:5]
    assert len(packed._held) <= HELD
