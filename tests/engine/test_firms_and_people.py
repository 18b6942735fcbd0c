"""Firms with people of their own name, what is theirs, and which office is whose."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "LUND, Norland — Halden, the country's largest builder, agreed on Monday to buy its rival Brask for 2 billion crowns. Halden will pay 30 "
    "crowns a share in cash. Its first offer was rejected in May.\n\n"
    "Brask's chairman, Oskar Brask, 71, a grandson of the founder, will step down. His daughter, Inga, who runs Brask's window business, "
    "will stay. Halden's chief executive, Mia Lund, is a nephew's wife of the founder."
)
ROWS = [
    ("Halden's first offer was rejected in May.", "consistent"),
    ("Halden's first offer was accepted in May.", "contradicted"),
    ("Brask's first offer was rejected in May.", "unknown"),
    ("Oskar Brask is Brask's chairman.", "consistent"),
    ("Oskar Brask is Brask's chief executive.", "contradicted"),
    ("Oskar Brask is the founder's son.", "contradicted"),
    ("Oskar Brask is the founder's grandson.", "consistent"),
    ("Mia Lund is the chairwoman of Halden.", "contradicted"),
    ("Inga Brask runs the company's door business.", "contradicted"),
    ("Inga runs Brask's window business.", "consistent"),
    ("Oskar Brask is the mayor's brother.", "unknown"),
    ("Oskar Brask is 71.", "consistent"),
    ("Brask is 71.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_firms_and_people(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict
