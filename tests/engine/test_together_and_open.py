"""Who went through the same beside somebody, what nobody knows, who was alarmed by what."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "Ana Ruiz, a teacher, and her son Tomas, 9, were rescued from the roof on Monday. Her husband, Luis Ruiz, is still missing. The police arrested Marco Testa "
    "with his brother, Ivo, at the border.\n\nThe storm alarmed the islanders. The new law angered farmers. The mayor, Olga Brandt, was delighted with the result."
    "\n\nCarla Weld, who was born in southern Italy, was flown home on Tuesday, two days after Piotr Sand. It was not clear whether the second pilot had survived, "
    "and officials said that it was unknown whether the bridge would reopen.\n\nNine tents were set up near the school, the first of them for Piotr Sand. About 300 "
    "people spent the night in a sports hall. Jan Holm, whose house burned and whose car was stolen, asked for help."
)
ROWS = [
    ("Ana Ruiz was rescued with her son.", "consistent"),
    ("Ana Ruiz was rescued with her husband.", "contradicted"),
    ("Ana Ruiz was rescued with her mother.", "unknown"),
    ("Ana Ruiz was rescued with a doctor.", "unknown"),
    ("Marco Testa and his brother were arrested.", "consistent"),
    ("Carla Weld was flown home with Piotr Sand.", "contradicted"),
    ("Carla Weld was flown home before Piotr Sand.", "contradicted"),
    ("The islanders were pleased with the storm.", "contradicted"),
    ("Farmers welcomed the new law.", "contradicted"),
    ("Farmers were angry about the new law.", "consistent"),
    ("Brandt was disappointed by the result.", "contradicted"),
    ("It is unclear whether the second pilot survived.", "consistent"),
    ("It is not known whether the second pilot survived.", "consistent"),
    ("It is unclear whether the mayor resigned.", "unknown"),
    ("The second pilot survived.", "unknown"),
    ("It is uncertain whether the bridge will reopen.", "consistent"),
    ("The bridge will reopen.", "unknown"),
    ("Carla Weld comes from northern Italy.", "unknown"),
    ("Holm's car was stolen.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_together_and_open(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict
