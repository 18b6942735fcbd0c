"""When and where what a report is about took place: by another noun, by a verb, and not what happened long ago."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

CRASH = (
    "A bus and a milk truck collided on a bridge near Lunden on Monday morning, killing two people, officials said. The bus had 34 passengers on board. "
    "It was the worst accident on the road since 1994, when 12 people died."
)
BLAZE = (
    "A fire that broke out on Wednesday night at a paint factory in Dornach killed a porter, the fire service said on Friday. The blaze began in a storeroom at "
    "11:40 p.m. and was put out on Thursday afternoon. The factory had a fire in May 2008, in which no one was hurt."
)
WAREHOUSE = "A dealer was jailed over a warehouse fire that killed three. The fire on Nov. 9, 2021, destroyed the four-story building. The trial began on Jan. 15."

ROWS = [
    (CRASH, "The accident happened on Monday.", "consistent"),
    (CRASH, "The collision took place on Monday morning.", "consistent"),
    (CRASH, "The accident occurred on Tuesday.", "contradicted"),
    (CRASH, "The accident took place on Monday evening.", "contradicted"),
    (CRASH, "The accident happened near Lunden.", "consistent"),
    (CRASH, "The accident happened in 1994.", "contradicted"),
    (CRASH, "The fire happened on Monday.", "unknown"),
    (BLAZE, "The fire began on Wednesday.", "consistent"),
    (BLAZE, "The fire started on Thursday.", "contradicted"),
    (BLAZE, "The fire happened in 2008.", "contradicted"),
    (BLAZE, "The blaze began in an office.", "contradicted"),
    (BLAZE, "The blaze began in a storeroom.", "consistent"),
    (BLAZE, "The explosion happened on Wednesday.", "unknown"),
    (WAREHOUSE, "The warehouse burned in November 2021.", "consistent"),
    (WAREHOUSE, "The fire happened in 2019.", "contradicted"),
    (WAREHOUSE, "The school burned in November 2021.", "unknown"),
]


@pytest.mark.parametrize(("text", "statement", "verdict"), ROWS, ids=[row[1] for row in ROWS])
def test_when_and_where_it_took_place(text: str, statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(text)).verdict) == verdict
