"""The bench of growing records: what it is made of, and what it says. A run of it over a tiny record; no figure of it is asserted."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from tests.bench.growth import files
from tests.bench.growth.made_up import CLAIMS, stories, story, with_a_slip, with_another_number
from tests.bench.growth.one_size import measure
from tests.bench.growth.report import draw, foot, goals, row
from tests.bench.growth.size import Size

FOUND = Size(1_000_000, 600.0, 900.0, 2000.0, 50.0, 700.0, 2.0, 8.0, 3.0, 1.5, 0.98, 4000.0, {"as it is": 1.0, "a slip in a name": 0.97}, 0.9)


def test_a_larger_record_begins_with_the_smaller() -> None:
    small, large = list(stories(3 * CLAIMS)), list(stories(5 * CLAIMS + 3))
    assert small == large[:3]
    assert [len(made.article.claims) for made in large] == [CLAIMS] * 5 + [3]
    assert len({claim.id for made in large for claim in made.article.claims}) == 5 * CLAIMS + 3
    assert story(4) == large[4]


def test_every_claim_has_a_statement_that_is_not_its_text_and_a_name_in_it() -> None:
    for made in stories(4 * CLAIMS):
        for claim, said, name in zip(made.article.claims, made.statements, made.names, strict=True):
            assert said != claim.text
            assert name.split()[-1] in said
            assert with_a_slip(said, name, random.Random(7)) != said


@pytest.mark.parametrize(("said", "changed"), [("Ada is 40, they say.", "Ada is 43, they say."), ("Ada left.", "Ada left.")])
def test_another_number(said: str, changed: str) -> None:
    assert with_another_number(said) == changed


GOALS = [
    ("all reached", FOUND, [True, True, True]),
    ("too slow", replace(FOUND, p99=10.5, rival=1000.0), [False, False, True]),
    ("found too little", replace(FOUND, recall={"as it is": 0.9, "a slip in a name": 0.9}), [True, True, False]),
    ("the middle size", replace(FOUND, claims=100_000, seed_p50=5.0), [False]),
    ("a size without a goal", replace(FOUND, claims=1000), []),
]


@pytest.mark.parametrize(("name", "found", "reached"), GOALS, ids=[row[0] for row in GOALS])
def test_goals(name: str, found: Size, reached: list[bool]) -> None:
    assert [met for _, met in goals([found])] == reached


def test_the_table_and_the_plot_have_every_size(tmp_path: Path) -> None:
    found = [replace(FOUND, claims=1000), FOUND]
    assert [row(one).split()[0] for one in found] == ["1,000", "1,000,000"]
    assert sum("1,000,000 claims" in line for line in foot(found)) == 2
    drawn = draw(tmp_path, found).read_text(encoding="utf-8")
    assert drawn.count("<polyline") == 5


def test_a_tiny_run() -> None:
    found = measure(40, statements=6, rivals=2)
    assert found.claims == 40
    assert set(found.recall) == {"as it is", "another number", "a slip in a name"}
    assert found.p50 > 0


def test_seed_files_of_made_up_articles_load() -> None:
    read, loaded = files.measure(12 * CLAIMS)  # the clock that counts children goes by hundredths of a second
    assert read > 0
    assert loaded > 0
