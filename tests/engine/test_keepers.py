"""Who drives, runs and owns what: another is named with that thing, or he with another thing."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "An express and a freight train collided near Bellmoor on Tuesday. The freight train, run by Ardo Cargo, was hauling grain. Among the dead were the driver of "
    "the express, Milan Novak, 52, and a student, Clara Weiss, 21. The driver of the freight train, Greta Lind, 46, survived. Stellar Rail, which owns the line, "
    "closed it on Wednesday. The station belongs to the town of Holm. Otto Brandt, who sold the mill to Ardo Cargo in May, owned it for 20 years. "
    "One of the owners of the depot is Petra Noll."
)
ROWS = [
    ("Milan Novak was driving the freight train.", "contradicted"),
    ("Greta Lind was driving the express.", "contradicted"),
    ("Milan Novak was driving the express.", "consistent"),
    ("Clara Weiss was driving the freight train.", "contradicted"),
    ("Clara Weiss was the driver of the express.", "contradicted"),
    ("Stellar Rail ran the freight train.", "contradicted"),
    ("Ardo Cargo ran the freight train.", "consistent"),
    ("Ardo Cargo owns the line.", "contradicted"),
    ("Stellar Rail owns the depot.", "unknown"),
    ("Milan Novak drove a bus in 1998.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_keepers(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict
