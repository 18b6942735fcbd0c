"""Levels before and after a change, and highs and lows since a time."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "The central bank raised its key rate by 0.75 percentage points to 4.5 percent on Monday, after the krona fell to its lowest level against the dollar since 2009. "
    "Unemployment in Dornach rose to 9.4 percent in June from 8.1 percent in May, its highest level since 2012. Brenn's shares closed at 61 marks. "
    "The fee for rescues used to be 500 euros; it was raised to 1,200 euros in January. The mill has 300 workers. The toll was cut to 4 euros a car. "
    "Calder's profit fell for a third year."
)
ROWS = [
    ("The key rate was 3.75 percent before the increase.", "consistent"),
    ("The key rate stood at 4.5 percent before the increase.", "contradicted"),
    ("The key rate was 4.5 percent after the increase.", "consistent"),
    ("The key rate is now 3.75 percent.", "contradicted"),
    ("Unemployment was 8.1 percent before the increase.", "consistent"),
    ("Unemployment was 9.4 percent before the rise.", "contradicted"),
    ("The fee is now 500 euros.", "contradicted"),
    ("The fee was 500 euros before the increase.", "consistent"),
    ("The fee was 1,200 euros before the increase.", "contradicted"),
    ("The toll was 3 euros before the cut.", "contradicted"),
    ("The toll was 6 euros before the cut.", "unknown"),
    ("The profit was 3 million euros before the fall.", "unknown"),
    ("Unemployment is at its highest level since 2012.", "consistent"),
    ("Unemployment is at its lowest level since 2012.", "contradicted"),
    ("Unemployment is at its highest since 2015.", "contradicted"),
    ("The krona hit its lowest level against the dollar since 2009.", "consistent"),
    ("The krona is at its highest level since 2009.", "contradicted"),
    ("The shares of Brenn are at their lowest since 2009.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_levels(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict
