"""A denial that opens its clause, or is parted from its verb, denies it all the same."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    "Varn Mills closed its plant in Holm on Monday. The company dismissed 40 workers. Mayor Tessa Lind did not criticize the owners. "
    "Lind met the workers in May. The bridge has not been repaired."
)

CASES = [
    ("At no point did Lind criticize the owners.", "consistent"),
    ("Never did Lind criticize the owners.", "consistent"),
    ("Nor did the mayor criticize the owners.", "consistent"),
    ("Not once did Lind criticize the owners.", "consistent"),
    ("By no means has the bridge been repaired.", "consistent"),
    ("The bridge has by no means been repaired.", "consistent"),
    ("Lind did not, however, criticize the owners.", "consistent"),
    ("Lind did not in any way criticize the owners.", "consistent"),
    ("The bridge has never, ever been repaired.", "consistent"),
    ("Never did Varn Mills close its plant in Holm.", "contradicted"),
    ("At no time did the company dismiss workers.", "contradicted"),
    ("Nor did Lind meet the workers.", "contradicted"),
    ("Under no circumstances did Lind meet the workers.", "contradicted"),
    ("Varn Mills has not, however, closed its plant in Holm.", "contradicted"),
    ("Lind did not, as expected, meet the workers.", "contradicted"),
    ("Lind, however, met the workers.", "consistent"),
    ("Tessa Lind criticized the owners.", "contradicted"),
    ("Only in May did Lind meet the workers.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), CASES)
def test_denied_all_the_same(statement: str, verdict: str) -> None:
    assert check(statement, compile_text(TEXT)).verdict.value == verdict
