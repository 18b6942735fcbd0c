"""Two who have changed places in two deeds, towns put into another country, and talks that took place where a denied clause has them by the way."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = """Norsa and Tessia meet

The delegations of Norsa and Tessia failed to set a price for gas after three days of talks in the Ormian town of Velda. Ormia was the host.

A driver, Ivo Marsh, 34, was injured, and a cook, Lena Cole, fled on foot. Otto Quist resigned in May. Petra Holm was appointed in June and resigned in July.
"""

STATEMENTS = [
    ("The talks took place in Velda.", "consistent"),
    ("The talks took place in the Ormian town of Velda.", "consistent"),
    ("The talks took place in the Tessian town of Velda.", "contradicted"),
    ("Ivo Marsh was injured and Lena Cole fled on foot.", "consistent"),
    ("Lena Cole was injured and Ivo Marsh fled on foot.", "contradicted"),
    ("The cook Lena Cole was injured, and the driver Ivo Marsh fled on foot.", "contradicted"),
    ("Otto Quist resigned and Petra Holm was appointed.", "consistent"),
    ("Petra Holm resigned and Otto Quist was appointed.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS)
def test_statement(statement: str, verdict: str) -> None:
    assert check(statement, compile_text(TEXT)).verdict.value == verdict
