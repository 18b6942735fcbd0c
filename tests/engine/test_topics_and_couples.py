"""Roles of the body that a text is about, who has headed it since when, and two people who do things together."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

CORPUS = compile_text(
    """Orvel Steel closes mill

TARN, Norvia \u2014 Orvel Steel said on Monday that it would close its oldest mill and cut 400 jobs. The company was founded in 1921.

"We had no choice," said the chief executive, Marta Lunde, 51, who took over from Jan Orvel in 2019. A spokesman, Piet Haas, said that Orvel would pay for training.

Orvel's shares rose 4 percent. The union called it a betrayal, and its president, Lena Moss, said that it would sue Orvel.

Hamid Reza, 44, a cook, sat in a cafe with his wife, Nora, who works at the mill. They were on their way to a funeral. He said that he was not surprised. In the end
they bought a boat.
"""
)

CASES = [
    ("c", "Marta Lunde is the chief executive of Orvel Steel."),
    ("c", "Piet Haas is a spokesman for Orvel Steel."),
    ("x", "Jan Orvel is the chief executive of Orvel Steel."),
    ("x", "Lena Moss is the president of Orvel Steel."),
    ("c", "Lunde has headed the company since 2019."),
    ("c", "Lunde has led Orvel Steel since 2019."),
    ("x", "Lunde has led Orvel Steel since 2009."),
    ("u", "Lunde has led Orvel Steel since May 2019."),
    ("c", "Hamid Reza and his wife were on their way to a funeral."),
    ("c", "Nora was on her way to a funeral."),
    ("c", "Hamid Reza bought a boat."),
    ("u", "Hamid Reza was on his way to a wedding party."),
]


@pytest.mark.parametrize(("expected", "statement"), CASES, ids=[statement for _, statement in CASES])
def test_held_against_the_text(expected: str, statement: str) -> None:
    answer = check(statement, CORPUS)
    assert str(answer.verdict) == {"c": "consistent", "x": "contradicted", "u": "unknown"}[expected], answer.explanation


def test_a_wife_is_no_wedding() -> None:
    assert str(check("Reza and his wife were on their way to a wedding.", CORPUS).verdict) != "consistent"
