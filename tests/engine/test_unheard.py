"""What a text has never heard of it neither bears out nor excludes."""

from __future__ import annotations

from functools import cache

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text

TEXT = (
    "A fire tore through a hotel in Torvik on Tuesday, killing nine people and injuring 37, the fire service said. About 120 firefighters from four towns fought the "
    "flames. The hotel's manager, Otto Lunt, 52, was unhurt. Petra Moss, 33, a guest, said that her husband, Tomas, had carried her out. Both were unhurt. The hotel, "
    "built in 1927, belongs to Norrline. Tap water in Torvik is not safe to drink. The mayor, Ines Roth, ordered an inquiry. Its report is due in May. "
    "Three guests are still in a hospital."
)
ROWS = [
    ("Nine people were killed in the fire.", "consistent"),
    ("Twelve people were killed in the fire.", "contradicted"),
    ("Twelve people were killed in the blaze.", "contradicted"),
    ("Nobody died in the flood.", "unknown"),
    ("Forty-three people were killed by the earthquake.", "unknown"),
    ("Lucas Ferro was unhurt.", "unknown"),
    ("Lucas Ferro was injured.", "unknown"),
    ("Otto Lunt was injured.", "contradicted"),
    ("The mayor is Lucas Ferro.", "contradicted"),
    ("Tomas Reuter was killed.", "unknown"),
    ("Tomas Moss was unhurt.", "consistent"),
    ("Five firefighters were injured.", "unknown"),
]


@cache
def corpus() -> Corpus:
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_unheard(statement: str, verdict: str) -> None:
    assert str(check(statement, corpus()).verdict) == verdict
