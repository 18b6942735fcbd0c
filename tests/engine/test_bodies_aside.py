""" "Lind, of the Civic Union, ...": whose body that is, in a clause without its verb, too; parts of a whole that change; roles of what is somebody's."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Ana Lund, 44, of the Greens, received 5,300 votes and Governor Bo Falk, of the Liberal Alliance, 4,900. Falk lost by 400 votes. His party has 12 of the 31 seats "
    "on the assembly, down from 17. Her tour cost 9,000 crowns, said its manager, Kim Rask. Falk's tour cost 50,000 crowns. Turnout was 61 percent. The polls closed at 8 p.m. Nobody complained."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Bo Falk received 4,900 votes.", YES),
        ("Bo Falk received 5,300 votes.", NO),
        ("Ana Lund received 5,300 votes.", YES),
        ("Bo Falk belongs to the Liberal Alliance.", YES),
        ("Bo Falk belongs to the Greens.", NO),
        ("Bo Falk has been a member of the Liberal Alliance since 1998.", OPEN),
        ("The Liberal Alliance lost five seats.", YES),
        ("The Liberal Alliance lost nine seats.", NO),
        ("Kim Rask is the manager of Falk's tour.", NO),
        ("Kim Rask is the manager of Lund's tour.", YES),
    ],
)
def test_a_body_between_commas_is_ones_own(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
