"""A majority and a minority of seats out of figures, and the trades that a worker may have."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

CORPUS = compile_text(
    """The council of Tarn, where the Green List holds 11 of the 19 seats, met on Monday. Otto Lind, a retired postal worker, and Ana Falk, a construction worker, sat in the
gallery. Grain prices stayed where they were in spring. A poet won a prize. Five swans nested by the canal. The choir sang at noon.
"""
)

CASES = [
    ("c", "The Green List has a majority of the seats."),
    ("c", "The Green List holds most of the seats."),
    ("x", "The Green List has a minority of the seats."),
    ("x", "The Green List has a minority of the council's seats."),
    ("x", "Otto Lind is a retired teacher."),
    ("x", "Ana Falk is a nurse."),
    ("u", "Otto Lind is a retired mail carrier."),
    ("u", "Ana Falk is a bricklayer."),
    ("c", "Ana Falk is a construction worker."),
]


@pytest.mark.parametrize(("expected", "statement"), CASES, ids=[statement for _, statement in CASES])
def test_held_against_the_text(expected: str, statement: str) -> None:
    answer = check(statement, CORPUS)
    assert str(answer.verdict) == {"c": "consistent", "x": "contradicted", "u": "unknown"}[expected], answer.explanation
