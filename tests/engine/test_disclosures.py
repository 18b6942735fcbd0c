"""What somebody told or kept to himself; a question inside of a clause asserts nothing."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    "Ida Berg, who runs the mill, did not say what the roof would cost. Karl Holm would not say how many workers were ill. "
    "Rolf Lind declined to say whether wages would rise. Ada Moll refused to name the buyer. Nils Haag explained why he had left. "
    "The union has not decided whether to strike. Paula Reyn ruled out selling the mill. Otto Weld voted against moving the office. "
    "The mill has 40 workers. It stands in Brenn. It was built in 1911."
)

STATEMENTS = [
    ("Ida Berg did not reveal the cost of the roof.", "consistent"),
    ("Ida Berg said what the roof would cost.", "contradicted"),
    ("Ida Berg did not say when the roof would be finished.", "unknown"),
    ("Karl Holm did not say how many workers were ill.", "consistent"),
    ("Karl Holm said how many workers were ill.", "contradicted"),
    ("Workers were ill.", "unknown"),
    ("Lind said that wages would rise.", "contradicted"),
    ("Lind did not say whether wages would rise.", "consistent"),
    ("Wages will rise.", "unknown"),
    ("Ada Moll named the buyer.", "contradicted"),
    ("Paula Reyn said that she would sell the mill.", "contradicted"),
    ("Otto Weld moved the office.", "unknown"),
    ("Nils Haag said why he had left.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(TEXT))
    assert answer.verdict == verdict, answer.explanation
