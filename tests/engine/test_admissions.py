"""What somebody admits or denies, means for others, wants of them, or keeps silent about."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    "The club of Brenn lost its stadium in March. The treasurer, Ada Moll, denied any role in the sale. The former chairman, Rolf Weld, denied the charges. "
    "Karl Holm admitted that he had forged a letter. Otto Lind said that the sale would hurt the players. Ines Tarn said that the visit of the minister was a very big deal. "
    "Nils Haag said that the chairwoman should resign. Norvex, the sponsor, has not commented. The members voted on Friday to accept a loan and voted against removing the coach. "
    "The coach, Paul Reyn, declined to comment. Work on a new stand is to begin on May 3. Mia Dorn blamed Norvex for the loss. The club has 90 members. It was founded in 1911."
)

STATEMENTS = [
    ("Ada Moll admitted that she had taken part in the sale.", "contradicted"),
    ("Rolf Weld admitted the charges.", "contradicted"),
    ("Rolf Weld said that he was innocent.", "consistent"),
    ("Karl Holm admitted that he had forged a letter.", "consistent"),
    ("Karl Holm said that he was innocent.", "unknown"),
    ("Otto Lind said that the sale would help the players.", "contradicted"),
    ("Otto Lind said that the sale would not hurt the players.", "contradicted"),
    ("Otto Lind said that the sale would hurt the fans.", "unknown"),
    ("Ines Tarn said that the visit of the minister was unimportant.", "contradicted"),
    ("Nils Haag wants the chairwoman to resign.", "consistent"),
    ("Norvex condemned the sale.", "contradicted"),
    ("The members accepted a loan.", "consistent"),
    ("The members removed the coach.", "contradicted"),
    ("Paul Reyn commented on the sale.", "contradicted"),
    ("Mia Dorn praised Norvex's patience.", "contradicted"),
    ("Paul Reyn praised the town.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(TEXT))
    assert answer.verdict == verdict, answer.explanation
