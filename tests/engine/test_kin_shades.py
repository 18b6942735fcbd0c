"""Which brother, which wife: younger, twin, former, and ages that are not reached yet."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Jonas Reed, 45, a carpenter, met Ada Brandt, 73, in Halden. His younger sister, Mara Reed, is a pilot. Ada Brandt's twin brother, Olaf, died in 2010. "
    "Nils Falk, Mara's elder son, is 19. Pia Sand, the ex-wife of Hugo Lind, sued the company. The museum of clocks has a new roof. Snow is rare in the valley. "
    "Rolf Tamm, 30, lives with his sister, Edda Tamm, 34. Carl Weiss brought his wife, Erna."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Mara Reed is Jonas Reed's younger sister.", YES),
        ("Mara Reed is Jonas Reed's sister.", YES),
        ("Mara Reed is Jonas Reed's older sister.", NO),
        ("Jonas Reed is Mara Reed's older brother.", YES),
        ("Jonas Reed is Mara Reed's younger brother.", NO),
        ("Jonas Reed is older than Mara.", YES),
        ("Jonas Reed is younger than his sister Mara.", NO),
        ("Olaf was Ada Brandt's twin brother.", YES),
        ("Olaf was Ada Brandt's younger brother.", OPEN),
        ("Nils Falk is Mara's younger son.", NO),
        ("Edda Tamm is Rolf Tamm's older sister.", YES),
        ("Edda Tamm is Rolf Tamm's younger sister.", NO),
        ("Pia Sand is Hugo Lind's wife.", NO),
        ("Pia Sand was Hugo Lind's wife.", YES),
        ("Pia Sand is Hugo Lind's ex-wife.", YES),
        ("Erna is the former wife of Carl Weiss.", NO),
        ("Erna is Carl Weiss's second wife.", OPEN),
    ],
)
def test_the_words_before_a_relative_are_held_against_the_record(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Ada Brandt is not yet 70.", NO),
        ("Ada Brandt is not 70 yet.", NO),
        ("Ada Brandt is not yet 75.", YES),
        ("Nils Falk has not yet turned 18.", NO),
        ("Nils Falk has not yet turned 20.", YES),
        ("Ada Brandt is not even 60.", NO),
        ("Jonas Reed is not yet in his fifties.", YES),
        ("Jonas Reed is not yet in his forties.", NO),
    ],
)
def test_an_age_that_is_not_reached_yet_is_a_bound(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
