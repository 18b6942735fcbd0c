"""A circumstance that nobody tells is not borne out by the event alone."""

from __future__ import annotations

from functools import cache

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text

TEXT = (
    "A fire broke out at a cannery in Orsta on Monday, killing 140 people, the police said. Ida Brunn, a welder, was rescued during the storm. "
    "The rescued workers were not part of the crew deal. Pavel Lind was rescued on Tuesday. Two women, Eva Holm and Sara Dahl, were rescued a day after Lind. "
    "The company hired more than 300 people in March. Mona Falk moved to Oslo four years ago. The council approved a new bridge in May. "
    "The mayor, Jon Vik, resigned on Friday. A trade pact was signed with Iceland in June. The harbor was closed after the strike. About 50 boats were damaged. "
    "The rescue cost 3 million crowns. Eva Holm lives in Bergen. Sara Dahl is a teacher. Nils Berg went to Bergen with his wife in July."
)
ROWS = [
    ("Ida Brunn was rescued during the storm.", "consistent"),
    ("Ida Brunn was rescued before the storm.", "unknown"),
    ("Pavel Lind was rescued under the deal.", "unknown"),
    ("Mona Falk moved to Oslo four years ago.", "consistent"),
    ("Mona Falk moved to Oslo with her husband four years ago.", "unknown"),
    ("Nils Berg went to Bergen with his wife.", "consistent"),
    ("The council approved a new bridge.", "consistent"),
    ("The council approved a new bridge before the election.", "unknown"),
    ("The council approved a new bridge despite protests.", "unknown"),
    ("The two women were rescued after Lind.", "consistent"),
    ("The two women were rescued before Lind.", "contradicted"),
    ("The harbor was closed after the strike.", "consistent"),
    ("Jon Vik resigned on Friday.", "consistent"),
    ("Jon Vik resigned on Friday in exchange for immunity.", "unknown"),
    ("The harbor was closed during the strike.", "unknown"),
]


@cache
def corpus() -> Corpus:
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_circumstances(statement: str, verdict: str) -> None:
    assert str(check(statement, corpus()).verdict) == verdict
