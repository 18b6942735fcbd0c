"""What had no part in a thing, and what is told of others than the one asked about."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    "The release of Rosa Delgado was independent of mediation by Norway. Mediation by Norway secured other releases of sailors. "
    "Sweden mediated the truce. The sailors were held on Lasko. Karl Holm, 58, is the captain. The ship is old. Its owner is Norrline."
)

STATEMENTS = [
    ("Norway mediated the release of Rosa Delgado.", "contradicted"),
    ("The release of Rosa Delgado was independent of mediation by Norway.", "consistent"),
    ("The release of Rosa Delgado was not independent of mediation by Norway.", "contradicted"),
    ("Norway secured releases of sailors.", "consistent"),
    ("Sweden mediated the truce.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(TEXT))
    assert answer.verdict == verdict, answer.explanation
