"""Who had no part in how something came about."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = compile_text(
    "The release of Rosa Delgado was independent of mediation by Norway and Malta. Mediation by Norway secured other releases of sailors. "
    "Sweden mediated the truce. The sailors were held on Lasko. Karl Holm, 58, is the captain. The ship is old. Its owner is Norrline. Norway praised Sweden."
)
STATEMENTS = [
    ("Norway arranged the release of Rosa Delgado.", "contradicted"),
    ("The captain said that Delgado's release was secured by Norwegian mediation.", "contradicted"),
    ("Rosa Delgado was released through mediation by Malta.", "contradicted"),
    ("Norway did not mediate the release of Rosa Delgado.", "consistent"),
    ("Rosa Delgado was released without mediation by Norway.", "consistent"),
    ("Rosa Delgado's release was secured without the mediation of Norway.", "consistent"),
    ("Sweden arranged the release of Rosa Delgado.", "unknown"),
    ("Norway praised the release of Rosa Delgado.", "unknown"),
    ("Sweden mediated the truce.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, TEXT)
    assert answer.verdict == verdict, answer.explanation
