"""Family ties that a text gives in other ways than "X's mother": marriages, couples, mutual relations."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    "Karl Holm, a builder who is married to Mayor Ruth Lind's sister, Anna, pleaded guilty. "
    "The mayor's husband, Jonas, wept. Their daughter, Sophie, 24, a student, left the court. "
    '"I was a boy," said Owen Tate, whose father, Roger, played for Northgate. '
    "The firm's partner, Olga Stern, 49, is the sister of Norrline's finance chief, Peter Wain. "
    "One of the rebels was Ida Berg, 29, the mayor's niece. The court sat for 11 days."
)

STATEMENTS = [
    ("Anna is Karl Holm's wife.", "consistent"),
    ("Karl Holm is the husband of Anna.", "consistent"),
    ("Anna and Karl Holm are siblings.", "contradicted"),
    ("Ruth Lind and Jonas are the parents of Sophie.", "consistent"),
    ("Sophie is Jonas's daughter.", "consistent"),
    ("Sophie is Jonas's sister.", "contradicted"),
    ("Owen Tate is Roger's son.", "consistent"),
    ("Roger is Owen Tate's brother.", "contradicted"),
    ("Olga Stern and Peter Wain are brother and sister.", "consistent"),
    ("Olga Stern and Peter Wain are husband and wife.", "contradicted"),
    ("Ruth Lind is Ida Berg's aunt.", "consistent"),
    ("Ida Berg is the mayor's daughter.", "contradicted"),
    ("Sophie is Karl Holm's daughter.", "contradicted"),
    ("Roger is Olga Stern's uncle.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_ties(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(TEXT))
    assert answer.verdict == verdict, answer.explanation
