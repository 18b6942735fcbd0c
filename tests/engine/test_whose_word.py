"""Only what a verb of saying governs is somebody's word; what others think or most of them do tells nothing of one by name."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    "Rolf Weld defended the dam, saying that it was safe. The council backed Weld, but Ada Moll said that the dam should be closed. "
    "The Greens, who voted against it, called on Nils Haag to resign. Most farmers turned down the offer. Ines Tarn took a walk. "
    "Judge Paula Reyn ordered Norvex to hand over a study. Most people in Brenn oppose the dam. The dam is 90 meters long. It was built in 1911."
)

STATEMENTS = [
    ("Rolf Weld supports the dam.", "consistent"),
    ("Rolf Weld criticized the dam.", "contradicted"),
    ("Ada Moll wants the dam to be closed.", "consistent"),
    ("Nils Haag supports the dam.", "unknown"),
    ("Ines Tarn accepted the offer.", "unknown"),
    ("Norvex has handed over the study.", "unknown"),
    ("Most people in Brenn are against the dam.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(TEXT))
    assert answer.verdict == verdict, answer.explanation
