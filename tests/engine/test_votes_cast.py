"""Who voted for what, and against what; what is only voted on, threatened or ruled out has not happened."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    "The board of the Brenn harbor met on Monday. Seven members voted yes and four no on the merger. "
    "Ada Moll voted against moving the office, and Rolf Weld voted to keep the crane. Ines Tarn voted no. "
    "All members of the dockers' group backed the merger. Otto Lind threatened to sell the port if the merger failed. "
    "He no longer owns a ship. Paula Reyn lost her seat in May. Nils Haag said that the merger would never pay. "
    "Karl Oster was accused of taking bribes. The bank had little to gain from a sale. The harbor has 40 workers. It stands in Brenn."
)

STATEMENTS = [
    ("Seven board members voted for the merger.", "consistent"),
    ("Seven board members voted against the merger.", "contradicted"),
    ("The vote was unanimous.", "contradicted"),
    ("Ada Moll moved the office.", "unknown"),
    ("Ada Moll voted to move the office.", "contradicted"),
    ("Rolf Weld voted against keeping the crane.", "contradicted"),
    ("Ines Tarn opposed the merger.", "consistent"),
    ("Ines Tarn voted for the merger.", "contradicted"),
    ("The dockers' group opposed the merger.", "contradicted"),
    ("Otto Lind has sold the port.", "unknown"),
    ("Otto Lind once owned a ship.", "consistent"),
    ("Paula Reyn still has her seat.", "contradicted"),
    ("Nils Haag said that the merger would pay.", "contradicted"),
    ("Karl Oster admitted that he took bribes.", "unknown"),
    ("The bank would gain a lot from a sale.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(TEXT))
    assert answer.verdict == verdict, answer.explanation
