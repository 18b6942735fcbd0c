"""What is told of fewer, of another one or of people at large does not bear out what is said of all, of these or of a sort."""

from __future__ import annotations

from functools import cache

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text

TEXT = (
    "A fire broke out at a cannery in Orsta on Monday, killing 140 people, the police said. Ida Brunn, a welder, was rescued during the storm. "
    "Pavel Lind was rescued on Tuesday. Two women, Eva Holm and Sara Dahl, were rescued a day after Lind. "
    "Pavel Lind was the first of the three Danish divers to be rescued. The company hired more than 300 people in March. Mona Falk moved to Oslo four years ago. "
    "The council approved a new bridge in May. The mayor, Jon Vik, resigned on Friday. A trade pact was signed with Iceland in June. "
    "The harbor was closed after the strike. About 50 boats were damaged. The rescue cost 3 million crowns. Eva Holm lives in Bergen. Sara Dahl is a teacher. "
    "Gunmen seized 90 people at a mine in Lomar in April."
)
ROWS = [
    ("About 140 people were killed.", "consistent"),
    ("Some 140 soldiers were killed.", "unknown"),
    ("About 140 Norwegians were killed.", "unknown"),
    ("The company hired more than 300 people.", "consistent"),
    ("The company hired more than 300 Poles in March.", "unknown"),
    ("The company hired more than 300 welders in March.", "unknown"),
    ("Gunmen seized 90 Chileans at a mine in Lomar.", "unknown"),
    ("Pavel Lind was the first of the three Danish divers to be rescued.", "consistent"),
    ("Pavel Lind was the first Danish diver to be rescued.", "consistent"),
    ("Pavel Lind was the first diver to be rescued.", "unknown"),
    ("Pavel Lind was the first Dane to be rescued.", "unknown"),
    ("Pavel Lind was rescued on Tuesday.", "consistent"),
]


@cache
def corpus() -> Corpus:
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_wider_scope(statement: str, verdict: str) -> None:
    assert str(check(statement, corpus()).verdict) == verdict
