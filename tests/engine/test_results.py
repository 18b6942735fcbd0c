"""What a statement says of a match by its result on record: goals, margins, draws, and at whose ground."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Linburg Rovers are in trouble. On Sunday they were beaten 3-0 at home by Arden. Two weeks earlier Rovers beat Moor 2-1. The ground has 14,200 seats. "
    "The manager, Petra Kolb, was dismissed on Monday. Her assistant, Mats Olin, takes over. His first game is on Saturday, at Kessel. The club owes nine million."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Arden scored three goals on Sunday.", YES),
        ("Arden scored twice on Sunday.", NO),
        ("Rovers did not score against Arden.", YES),
        ("Rovers scored against Arden twice.", NO),
        ("Rovers conceded three goals on Sunday.", YES),
        ("Rovers lost to Arden by three goals.", YES),
        ("Rovers lost to Arden by a single goal.", NO),
        ("Arden won by three goals.", YES),
        ("Rovers drew with Arden.", NO),
        ("Rovers played at home on Sunday.", YES),
        ("Rovers played away on Sunday.", NO),
        ("Arden played away on Sunday.", YES),
        ("Rovers scored two goals against Moor.", YES),
        ("Moor scored two goals against Rovers.", NO),
        ("Arden scored three goals in the first half.", OPEN),
        ("Kessel scored three goals.", OPEN),
        ("Rovers scored three goals on Saturday.", OPEN),
        ("Rovers played away against Moor.", OPEN),
        ("Olin's first game is at home.", OPEN),
    ],
)
def test_statements_of_a_match_follow_from_its_result(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
