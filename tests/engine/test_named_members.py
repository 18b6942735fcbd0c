"""Groups all of whose members a record names: who is one of them, and how old they are."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text
from service.engine.model import Verdict

TEXT = """Three divers were rescued from a cave at Lom on Sunday, the fire brigade said. The rescued divers are Ana Brix, 24, Pavel Dorn, 58, and Ida Holm, 71.

Two others died. The mayor, Erik Sand, 63, thanked the fire brigade. Its chief, Rosa Vik, 45, led the rescue. Brix works at a bakery in Lom.

The cave lies above the town. It has been closed since Monday. A church stands near it, and a road leads to the town. The council will meet on Friday.

Holm was born in Lom. Dorn sells shoes. The road was repaired last year. The church has a new roof. The town has a school, a market and a small harbor.
"""

ROWS = [
    ("Pavel Dorn is one of the three rescued divers.", "consistent"),
    ("Erik Sand is one of the three rescued divers.", "contradicted"),
    ("Erik Sand is not one of the three rescued divers.", "consistent"),
    ("Ida Holm was not one of the three rescued divers.", "contradicted"),
    ("Rosa Vik was among the three rescued divers.", "contradicted"),
    ("Rosa Vik was one of the two dead divers.", "unknown"),
    ("None of the three rescued divers is over 80.", "consistent"),
    ("None of the rescued divers is over 70.", "contradicted"),
    ("All three of the rescued divers are over 50.", "contradicted"),
    ("Two of the three rescued divers are over 50.", "consistent"),
    ("None of the dead divers is over 50.", "unknown"),
]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), ROWS)
def test_named_members(corpus: Corpus, statement: str, verdict: str) -> None:
    assert check(statement, corpus).verdict is Verdict(verdict)


AGES = [
    ("Ana Brix is as old as Ida Holm.", "contradicted"),
    ("Ana Brix is not as old as Ida Holm.", "consistent"),
    ("Ana Brix is not even half as old as Ida Holm.", "consistent"),
    ("Pavel Dorn is not even half as old as Ida Holm.", "contradicted"),
    ("Pavel Dorn and Ida Holm are the same age.", "contradicted"),
    ("Pavel Dorn and Ida Holm are not the same age.", "consistent"),
    ("Rosa Vik is the same age as Erik Sand.", "contradicted"),
    ("The three rescued divers have a combined age of 153.", "consistent"),
    ("The three rescued divers have a combined age of 163.", "contradicted"),
    ("The two dead divers have a combined age of 80.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), AGES)
def test_ages_side_by_side(corpus: Corpus, statement: str, verdict: str) -> None:
    assert check(statement, corpus).verdict is Verdict(verdict)
