"""By how much, how far and when already: differences, the whole of it, a part beside its whole, what had been done by then."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "The city of Brenn paid 60 crowns for each bus pass in May, 20 crowns of it in coupons and the rest in cash.\n\n"
    "Its library was paid for entirely from donations. The harbor company of Orm has 900 workers, 700 of whom work for Tarn Lines.\n\n"
    "In March the treasurer, Ada Lind, left the board. In May the old mill was closed. Rain fell in June."
)
ROWS = [
    ("Brenn paid 15 crowns a pass more than in April.", "unknown"),  # a difference is no amount
    ("Brenn paid 15 crowns for each bus pass.", "contradicted"),
    ("Brenn paid more than 50 crowns for each bus pass.", "consistent"),
    ("Brenn paid for the bus passes entirely in cash.", "unknown"),
    ("Brenn's library was paid for entirely from donations.", "consistent"),
    ("The harbor company has more workers than Tarn Lines.", "unknown"),  # 900 are all of them, and no rival of the 700
    ("Ada Lind had already left the board when the mill was closed.", "consistent"),
    ("The mill had already been closed when Ada Lind left the board.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_degrees(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict
