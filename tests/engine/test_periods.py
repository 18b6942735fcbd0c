"""Parts of the day, seasons, ranks, and what was so up to a time."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "The lift in Orsa stopped at 3:40 p.m. on Saturday. Minister Tomas Weil visited Orsa on Sunday afternoon. The last two guests, a couple from Brunn, were brought down on "
    "Sunday. The first guests were lowered in the evening. The larger trial is to begin in the spring. The regatta was held in October. Lift Ltd. bought the lift from the town "
    "in 2016. Three sailors were kidnapped from a trawler in March and freed in May."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The lift stopped on Saturday afternoon.", YES),
        ("The lift stopped on Saturday morning.", NO),
        ("Weil visited Orsa on Sunday evening.", NO),
        ("Weil visited Orsa on Sunday afternoon.", YES),
        ("The larger trial begins in the fall.", NO),
        ("The larger trial begins in the spring.", YES),
        ("The regatta was held in the autumn.", YES),
    ],
)
def test_a_part_of_the_day_or_year_is_held_against_hours_and_months(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "never"),
    [
        ("The couple from Brunn were the first to be brought down.", YES),
        ("The lift belonged to the town before 2016.", NO),
        ("The freed sailors were kidnapped from a trawler.", NO),
    ],
)
def test_no_flip_by_ranks_states_or_what_somebody_is_called_by(statement: str, never: Verdict) -> None:
    assert check(statement, CORPUS).verdict is not never
