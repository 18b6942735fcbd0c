"""When something began or ended, of what went on from one time to another."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = """Festival of two countries

The festival runs from May 3 to May 9 in the town hall. The two countries claim the Moss hills; they fought a war over the hills from 1996 to 1998.

Workers at the port were on strike from Monday to Thursday. The exhibition was shown in Lund from 2011 to 2014. The mill was handed over at 6:20 a.m. near Alken, about 60 kilometers north of Velda.
"""

STATEMENTS = [
    ("The festival begins on May 3.", "consistent"),
    ("The festival begins on May 9.", "contradicted"),
    ("The war over the Moss hills ended in 1998.", "consistent"),
    ("The war ended in 1996.", "contradicted"),
    ("The war over the lake ended in 1998.", "unknown"),
    ("The strike ended on Thursday.", "consistent"),
    ("The strike at the port began on Thursday.", "contradicted"),
    ("The exhibition in Lund ended in 2014.", "consistent"),
    ("The exhibition in Velda ended in 2013.", "unknown"),
    ("The handover took place before 7 a.m.", "consistent"),
    ("The handover took place some 60 kilometers north of Velda.", "consistent"),
    ("The handover took place some 60 kilometers south of Velda.", "contradicted"),
    ("The handover of the mill took place at 6:20 a.m.", "consistent"),
    ("The handover of the mill took place at 8:20 a.m.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS)
def test_statement(statement: str, verdict: str) -> None:
    assert check(statement, compile_text(TEXT)).verdict.value == verdict
