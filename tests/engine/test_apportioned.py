"""Figures that stand in a row, each with its own time, place or purpose, against statements that put one to what is another's."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

CORPUS = compile_text(
    """The raise of the nurses comes in two steps, 4 percent in April and 3 percent in October. The quarry hired 120 people in Lund and 80 in Brenn last year.

Sales of gravel were 400 tons in March and 300 tons in June. The council gave 4 million marks for schools and 5 million marks for roads.

The bridge was closed for six hours on Monday and two hours on Tuesday. Three guards were hurt in May and five in July. The port handled 9 million tons in 2022
and 11 million tons in 2023.

A choir sang in the old church. The library will get a new roof. A ferry was late because of fog.
"""
)

CASES = [
    ("c", "The October raise is 3 percent."),
    ("x", "The October raise is 4 percent."),
    ("c", "The April raise is 4 percent."),
    ("x", "The April raise is 3 percent."),
    ("c", "The quarry hired 120 people in Lund."),
    ("x", "The quarry hired 80 people in Lund."),
    ("x", "The quarry hired 120 people in Brenn."),
    ("c", "Sales of gravel were 400 tons in March."),
    ("x", "Sales of gravel were 300 tons in March."),
    ("c", "The council gave 4 million marks for schools."),
    ("x", "The council gave 5 million marks for schools."),
    ("x", "The council gave 4 million marks for roads."),
    ("c", "The bridge was closed for two hours on Tuesday."),
    ("x", "The bridge was closed for six hours on Tuesday."),
    ("c", "Five guards were hurt in July."),
    ("x", "Five guards were hurt in May."),
    ("c", "The port handled 11 million tons in 2023."),
    ("x", "The port handled 11 million tons in 2022."),
    ("c", "The council gave 4 million marks for schools and 5 million marks for roads."),
    ("c", "The bridge was closed for six hours on Monday and two hours on Tuesday."),
    ("x", "The bridge was closed for two hours on Monday and six hours on Tuesday."),
]


@pytest.mark.parametrize(("expected", "statement"), CASES, ids=[statement for _, statement in CASES])
def test_held_against_the_text(expected: str, statement: str) -> None:
    answer = check(statement, CORPUS)
    assert str(answer.verdict) == {"c": "consistent", "x": "contradicted", "u": "unknown"}[expected], answer.explanation
