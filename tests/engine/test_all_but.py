""" "Anything but free" and "far from safe" deny; who is far from home is there all the same; almost done is neither done nor denied."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    "The bridge at Orsta is safe. Pavel Lind is a welder. The harbor was closed on Friday. Mona Falk, 29, was arrested in Lund. The miners are still missing. "
    "Eva Holm lives far from Lund. The mayor, Jon Vik, resigned in May. The mill was sold to Norsk. Nurses cheered. A ferry sank in June. Rents rose. Norsk supplies the town with gas. The strike has ended."
)
ROWS = [
    ("The bridge at Orsta is anything but safe.", "contradicted"),
    ("The bridge at Orsta is far from safe.", "contradicted"),
    ("The bridge at Orsta is far from being safe.", "contradicted"),
    ("Pavel Lind is anything but a welder.", "contradicted"),
    ("Pavel Lind is a welder.", "consistent"),
    ("Eva Holm lives far from Lund.", "consistent"),
    ("Jon Vik nearly resigned in May.", "unknown"),
    ("The ferry almost sank.", "unknown"),
    ("The mill was nearly sold to Norsk.", "unknown"),
    ("Norsk supplies the town with no gas.", "contradicted"),
    ("Norsk supplies the town with gas.", "consistent"),
    ("The strike has yet to begin.", "unknown"),
    ("Mona Falk, not yet 30, was arrested in Lund.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS)
def test_all_but(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict
