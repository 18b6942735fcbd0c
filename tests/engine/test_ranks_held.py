"""The first and the last, and how long it took: places in an order exclude each other, spans compare whatever their units."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "Five climbers who had been stuck in a cave near Montal for 49 hours were led out by divers on Sunday. They had gone into the cave on Friday. "
    "The first to come out was Sara Linde, 22, at 11 a.m.; the last was the leader, Marco Testa, 47, four hours later. Testa had a broken wrist. The others were not hurt. Pia Holm was the last to eat and the "
    "first to sleep. The repair took nine minutes. Rain flooded the entrance. A dog barked. The village has 90 houses."
)
ROWS = [
    ("Marco Testa was the first to come out.", "contradicted"),
    ("Sara Linde was the first to come out.", "consistent"),
    ("Sara Linde was the last to come out.", "contradicted"),
    ("Pia Holm was the first to eat.", "contradicted"),
    ("Pia Holm was the first to sing.", "unknown"),
    ("Marco Testa was hurt.", "consistent"),
    ("The climbers were trapped for less than a day.", "contradicted"),
    ("The climbers were trapped for more than a day.", "consistent"),
    ("The climbers were trapped for two days.", "consistent"),
    ("The climbers were trapped for three days.", "contradicted"),
    ("The repair took more than an hour.", "contradicted"),
    ("The climbers came out of the cave on Friday.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_places_in_an_order_and_spans(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict


def test_the_others_are_not_the_one() -> None:
    assert str(check("Marco Testa was injured.", compile_text(TEXT)).verdict) != "contradicted"
