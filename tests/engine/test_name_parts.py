"""What a part of somebody's name is said to be, and what one who is independent is not."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "Captain Jonas Brandt, 58, was the last to leave the ship, the coast guard said. Marta Klein, an independent expert on shipping, said that the fog was to blame. "
    "Olga Sand, a nurse from Port Maren, was rescued. Two crew members are missing. The ferry was built in 1984. It belongs to Norrline. An inquiry has been ordered. "
    "Tickets cost 14 crowns. The town has a hospital."
)
ROWS = [
    ("Brandt's first name is Jonas.", "consistent"),
    ("Brandt's given name is Emil.", "contradicted"),
    ("The captain's surname is Brandt.", "consistent"),
    ("The last name of the captain is Sand.", "contradicted"),
    ("Olga is Sand's first name.", "consistent"),
    ("The first name of Brandt is not Jonas.", "contradicted"),
    ("The ferry's first name was Halcyon.", "unknown"),
    ("Marta Klein is an ambassador.", "contradicted"),
    ("Marta Klein is a mother.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_name_parts(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict
