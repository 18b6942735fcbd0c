"""Of whom several are made up: "the thieves, two men and a woman, climbed over a wall"."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.read import read

CORPUS = compile_text(
    """The thieves, two men and a woman, climbed over a wall at night. Three climbers, two women and a man, were rescued from a ledge on Monday.

The suspects, a boy and two girls, were arrested in Lund. Three nurses, two doctors and a cook were fined.

The weather was mild on the coast. A choir sang in the old church, and the bakery on Mill Street gave out bread. A ferry was late because of fog.
"""
)

CASES = [
    ("c", "There were three thieves."),
    ("x", "There were four thieves."),
    ("x", "All of the thieves were men."),
    ("c", "Two of the thieves were men."),
    ("x", "Two of the thieves were women."),
    ("c", "One of the thieves was a woman."),
    ("x", "None of the thieves was a woman."),
    ("c", "Most of the thieves were men."),
    ("u", "One of the thieves was a soldier."),
    ("x", "The climbers were men."),
    ("c", "Two women were rescued from a ledge."),
    ("c", "Three climbers were rescued."),
    ("x", "Five climbers were rescued."),
    ("c", "Two girls were arrested in Lund."),
    ("x", "Three girls were arrested in Lund."),
    ("c", "Three nurses were fined."),
    ("c", "Two doctors were fined."),
]


@pytest.mark.parametrize(("expected", "statement"), CASES, ids=[statement for _, statement in CASES])
def test_held_against_the_text(expected: str, statement: str) -> None:
    answer = check(statement, CORPUS)
    assert str(answer.verdict) == {"c": "consistent", "x": "contradicted", "u": "unknown"}[expected], answer.explanation


def test_a_row_of_others_makes_up_nobody() -> None:
    told = read("Three nurses, two doctors and a cook were fined.").sentences[0].propositions
    assert not [p for p in told if p.origin == "apposition"]
