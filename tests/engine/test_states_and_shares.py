"""Nobody is in good and in poor health at once; so many from each; whose parliament it is; what somebody objected to without saying in what."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = """Jury of twelve to judge songs

OSTBY, Norland — A jury of twelve musicians, three from each province, will choose the song, the broadcaster said on Friday. Each singer gets four minutes.

The parliament of Norland, which has 90 seats, pays for it. In Velmar the Farmers' Party, which holds 20 of the 140 seats in Parliament, opposed the contest.

The mayor of Ostby, Lena Holt, agreed to open the hall. The singer Ivo Marsh was in good health after a fall, a doctor said. His two dancers are in critical condition.
"""

STATEMENTS = [
    ("The jury will have three musicians from each province.", "consistent"),
    ("The jury will have twelve musicians from each province.", "contradicted"),
    ("The jury will have two musicians from each region.", "unknown"),
    ("The parliament of Norland has 90 seats.", "consistent"),
    ("The parliament of Norland has 140 seats.", "contradicted"),
    ("The parliament of Velmar has 150 seats.", "contradicted"),
    ("The parliament of Ostby has 200 seats.", "unknown"),
    ("Ivo Marsh was in good health.", "consistent"),
    ("Ivo Marsh is in poor health.", "contradicted"),
    ("The two dancers are in good condition.", "contradicted"),
    ("The two dancers are in stable condition.", "unknown"),
    ("Lena Holt refused to open the hall.", "contradicted"),
    ("The contest was put off because Lena Holt objected.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS)
def test_statement(statement: str, verdict: str) -> None:
    assert check(statement, compile_text(TEXT)).verdict.value == verdict
