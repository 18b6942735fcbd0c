"""How a thing was done is borne out by no line that only tells that it was; how large a number is, by none that has another."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

TOWN = compile_text(
    "The police arrested Anna Berg at the airport on Monday. Her lawyer, Tom Hale, criticized the arrest in public. "
    "The rescuers brought the climbers down, and none of them was hurt. The minister secretly met the rebels in May. The court closed the case. "
    "Lena Orth resigned from the board in March, under pressure from shareholders. The mayor did not publicly apologize. "
    "The company sold the plant to Norsk. The governor did not immediately call the mayor. Berg never spoke to the reporter. "
    "The fishermen rescued the boy and took him to a clinic. The council approved the budget. The guards shot the dog by mistake. "
    "The flood killed about 120 people."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The police violently arrested Anna Berg at the airport.", OPEN),
        ("Tom Hale publicly criticized the arrest.", YES),
        ("Tom Hale angrily criticized the arrest.", OPEN),
        ("The minister secretly met the rebels.", YES),
        ("The minister often met the rebels.", OPEN),
        ("The court quietly closed the case.", OPEN),
        ("Lena Orth reluctantly resigned from the board.", YES),
        ("Lena Orth tearfully resigned from the board.", OPEN),
        ("The company secretly sold the plant to Norsk.", OPEN),
        ("The company did not secretly sell the plant.", OPEN),
        ("The fishermen rescued the boy unharmed.", OPEN),
        ("The rescuers brought the climbers down unharmed.", OPEN),
        ("The guards accidentally shot the dog.", YES),
        ("The guards deliberately shot the dog.", NO),
        ("The police did not violently arrest Anna Berg.", OPEN),
        ("The police did not arrest Anna Berg.", NO),
    ],
)
def test_how_it_was_done(statement: str, verdict: Verdict) -> None:
    assert check(statement, TOWN).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The mayor did not publicly apologize.", YES),
        ("The mayor did not apologize.", OPEN),
        ("The governor did not immediately call the mayor.", YES),
        ("The governor never called the mayor.", OPEN),
        ("The governor hardly ever called the mayor.", OPEN),
        ("Berg never spoke to the reporter.", YES),
        ("Berg often spoke to the reporter.", NO),
    ],
)
def test_a_denial_of_the_manner_only(statement: str, verdict: Verdict) -> None:
    assert check(statement, TOWN).verdict is verdict


@pytest.mark.parametrize("number", ["999999999999999999", "9" * 40, "9" * 1000, "two quintillion", "9,999,999,999,999,999,999"])
def test_no_number_is_too_large_to_be_wrong(number: str) -> None:
    answer = check(f"The flood killed {number} people.", TOWN)
    assert answer.verdict is NO
    assert len(answer.explanation) < 200
