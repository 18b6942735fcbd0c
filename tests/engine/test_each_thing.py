"""Everything that one is said to be, joined by "and", is a part of its own."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

VALLEY = compile_text(
    "Mara Lindqvist, 41, a vet from Orsk, runs the animal clinic in Tarn.\n\n"
    "Her brother Jon Lindqvist sits on the town council.\n\n"
    "Peter Hale, a Democrat, voted against the budget.\n\n"
    "The brewery Holm is the biggest employer in the valley.\n\n"
    "Norrline is the main sponsor of the football club of Tarn."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Mara Lindqvist is 41 and a vet.", YES),
        ("Mara Lindqvist is a vet and 41.", YES),
        ("Mara Lindqvist is 41 and from Orsk.", YES),
        ("Mara Lindqvist is a vet and the sister of Jon Lindqvist.", YES),
        ("Mara Lindqvist is 41 and a dentist.", NO),
        ("Mara Lindqvist is a vet and 35.", NO),
        ("Mara Lindqvist is 41 and the aunt of Jon Lindqvist.", NO),
        ("Mara Lindqvist is 41 and the mother of twins.", OPEN),
        ("Mara Lindqvist is 41 and unmarried.", OPEN),
        ("Mara Lindqvist is 41 and a Democrat.", OPEN),
        ("Mara Lindqvist is a Democrat.", OPEN),
        ("Peter Hale is a Democrat.", YES),
        ("Norrline is the main sponsor of the football club and of the opera.", OPEN),
        ("Norrline is the main sponsor of the football club and the theater.", OPEN),
    ],
)
def test_each_thing_that_one_is(statement: str, verdict: Verdict) -> None:
    assert check(statement, VALLEY).verdict is verdict


def test_a_first_name_that_is_a_word_opens_a_sentence() -> None:
    town = compile_text("Hope Ekman runs the mill. Her brother Clay Ekman grows olives. Hope faded for the miners.")
    assert check("Hope Ekman is the sister of Clay Ekman.", town).verdict is YES
    assert check("Clay Ekman runs the mill.", town).verdict is not YES
    assert check("Hope for the miners faded.", town).verdict is YES


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Mara Lindqvist is not a dentist and not a nurse.", YES),
        ("Mara Lindqvist is neither a dentist nor a nurse.", YES),
        ("Mara Lindqvist is neither a dentist nor a vet.", NO),
        ("Mara Lindqvist is neither a vet nor a dentist.", NO),
        ("Mara Lindqvist is not a vet or a dentist.", NO),
        ("Mara Lindqvist is not a dentist but a vet.", YES),
        ("Mara Lindqvist is not a vet but a dentist.", NO),
        ("Mara Lindqvist is a vet and not a dentist.", YES),
        ("Mara Lindqvist is neither 41 nor a dentist.", NO),
        ("Mara Lindqvist is neither rich nor famous.", OPEN),
    ],
)
def test_each_thing_that_one_is_not(statement: str, verdict: Verdict) -> None:
    assert check(statement, VALLEY).verdict is verdict
