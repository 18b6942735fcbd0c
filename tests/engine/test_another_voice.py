"""What one person said bears out nobody else's words."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    'Mayor Ida Berg said that the bridge had been built badly. "The plan is a disgrace," said Karl Holm, 61, an engineer. '
    "Rolf Lind, who owns the quarry, called the report a fairy tale. The bridge fell on Monday. Nobody was hurt. Two roads were closed. The town has 4,000 people."
)

STATEMENTS = [
    ("Ida Berg said that the bridge had been built badly.", "consistent"),
    ("Karl Holm said that the bridge had been built badly.", "unknown"),
    ("Karl Holm said that the plan was a disgrace.", "consistent"),
    ("Ida Berg said that the plan was a disgrace.", "unknown"),
    ("Rolf Lind called the report a fairy tale.", "consistent"),
    ("Karl Holm called the report a fairy tale.", "unknown"),
    ("The bridge fell on Monday.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(TEXT))
    assert answer.verdict == verdict, answer.explanation
