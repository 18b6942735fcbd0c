"""How many seats somebody has of how many there are, and how many more or fewer they are than before."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

CORPUS = compile_text(
    """Lena Orth, 44, of the Farmers' League, was sworn in as governor on Monday. Her rival, Paul Darrow, of the Labor Front, congratulated her.

Orth's party keeps its majority in the assembly, with 23 of the 40 seats. The Labor Front has 11, down from 16, and the Coast Party has six, up from two.

The museum owns nine ships, up from four. A choir sang in the old church, and a bakery gave out bread.

The library will get a new roof. A ferry was late because of fog. In the city council, the Coast Party has nine of the 21 seats, up from seven, and the Reform List, of
which Vera Foss is a member, has four.
"""
)

CASES = [
    ("c", "The Farmers' League has 23 seats in the assembly."),
    ("c", "The Farmers' League holds 23 seats."),
    ("x", "The Farmers' League has 40 seats in the assembly."),
    ("x", "The Farmers' League holds 19 seats."),
    ("x", "The Farmers' League does not have 23 seats."),
    ("c", "The assembly has 40 seats."),
    ("c", "The Coast Party gained four seats in the assembly."),
    ("c", "The Coast Party gained at least three seats."),
    ("x", "The Coast Party gained five seats."),
    ("x", "The Coast Party lost four seats."),
    ("c", "The Labor Front lost five seats."),
    ("c", "The Labor Front lost five seats in the assembly."),
    ("x", "The Labor Front lost three seats."),
    ("x", "The Labor Front gained five seats."),
    ("u", "The Coast Party gained six seats."),
    ("u", "The Labor Front lost five seats in the capital."),
    ("u", "The Labor Front lost five mayors."),
    ("c", "The Reform List has four seats."),
    ("x", "The Reform List has nine seats."),
]


@pytest.mark.parametrize(("expected", "statement"), CASES, ids=[statement for _, statement in CASES])
def test_held_against_the_text(expected: str, statement: str) -> None:
    answer = check(statement, CORPUS)
    assert str(answer.verdict) == {"c": "consistent", "x": "contradicted", "u": "unknown"}[expected], answer.explanation
