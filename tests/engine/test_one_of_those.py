"""Who is in a group and who is not, by what befell it."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "A bus left the road near Calder on Monday. Jan Holm, 45, the driver, was killed. Petra Moss, 33, a nurse, was rescued on Tuesday. Ivo Sand, 19, is still missing. "
    "Marta Klein, 27, was taken to a hospital in Brenn. The bus belonged to Norrline. It was built in 2009. The police closed the road for six hours. "
    "The mayor of Calder, Otto Lunt, visited the place. Snow had fallen for two days."
)
ROWS = [
    ("Petra Moss was among those rescued.", "consistent"),
    ("Petra Moss was not among those rescued.", "contradicted"),
    ("Ivo Sand was not among those rescued.", "consistent"),
    ("Ivo Sand was among those who were rescued.", "contradicted"),
    ("Jan Holm was not among those who died.", "contradicted"),
    ("Jan Holm was one of those killed.", "consistent"),
    ("Jan Holm was not one of those killed.", "contradicted"),
    ("Jan Holm was not among the dead.", "contradicted"),
    ("Petra Moss was not among the dead.", "consistent"),
    ("Otto Lunt was not among those arrested.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_one_of_those(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict
