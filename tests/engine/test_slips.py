"""Slips of the keys in ordinary words are read as the record's word; whatever else is strange stays as it is."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.slips import mended
from service.engine.tokens import tokenise

WORDS = frozenset("engineer released hostage harbor pilots sailor sailors".split())

SLIPS = [
    ("enginer", "engineer"),
    ("realeased", "released"),
    ("rleeased", "released"),
    ("yaers", "years"),
    ("husbnad", "husband"),
    ("fourten", "fourteen"),
    ("sailorr", "sailorr"),  # sailor or sailors
    ("enginr", "enginr"),  # two slips
    ("crews", "crews"),  # a word of its own
    ("Enginer", "Enginer"),  # may be a name
    ("plt", "plt"),  # too short to tell
]


@pytest.mark.parametrize(("written", "meant"), SLIPS)
def test_slip(written: str, meant: str) -> None:
    token = mended(tokenise(f"the {written}"), WORDS)[1]
    assert (token.low, token.text) == (meant.lower(), written)


def test_many_slips_are_another_language() -> None:
    text = " ".join(["enginer"] * 50)
    assert sum(token.low == "engineer" for token in mended(tokenise(text), WORDS)) == 6


def test_a_statement_with_slips_is_read() -> None:
    answer = check("The captian was 48 yaers old.", compile_text("The captain, Jonas Brandt, 58, left the ship. " * 1))
    assert answer.verdict == "contradicted"
    assert answer.parts[0].span.text == "48 yaers old"


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The blast left 12 people dead.", "consistent"),
        ("The blast left 12 dead.", "consistent"),
        ("The blast left 30 people dead.", "contradicted"),
        ("The blast left 40 injured.", "consistent"),
        ("The blast left 12 injured.", "contradicted"),
    ],
)
def test_left_dead(statement: str, verdict: str) -> None:
    text = "A blast in Holm killed 12 people and injured 40. The mayor, Ida Berg, 44, visited the town. Two streets were closed. The fire burned for an hour. It was out by noon. Schools stayed open."
    assert check(statement, compile_text(text)).verdict == verdict
