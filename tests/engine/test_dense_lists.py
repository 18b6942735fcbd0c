"""Lists parted by semicolons, owners joined by "and", parts behind a comma, distances behind an object, and openers that are no titles."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = """Three climbers brought down from Mount Karsa

VELDA, Norsa — The mayors of Velda and Lund agreed on Monday to share a helicopter but failed to settle who pays for it.

The three — Ada Roth, 41, a dentist; Bo Lind, 33, a ski instructor; and Mira Falk, 29, a nurse — were brought down at 7:10 a.m. at a deserted customs post near Alken.

In return Norsa will sell Tessia 40,000 tons of grain a year, at a price that is still to be fixed. A panel of six judges, three from each town, is to meet on Friday.

The police first reported that two climbers had been injured. Rangers stopped two trucks some 12 kilometers from Lund on Tuesday evening.

The director, Otto Quist, said that the club would not leave Norsa and that talks about grants and fees would begin next week. He denied the report on the fees.

The union was not invited. Quist invited Ada Roth to Lund.
"""

STATEMENTS = [
    ("Bo Lind was brought down at 7:10 a.m.", "consistent"),
    ("Mira Falk was brought down at 9:10 a.m.", "contradicted"),
    ("Ada Roth was brought down near Alken.", "consistent"),
    ("Norsa will sell Tessia 40,000 tons of grain a year.", "consistent"),
    ("Norsa will sell Tessia 90,000 tons of grain a year.", "contradicted"),
    ("Tessia will sell grain to Norsa.", "contradicted"),
    ("Otto Quist said that the club would stay in Norsa.", "consistent"),
    ("Otto Quist said that talks about grants would begin next week.", "consistent"),
    ("The police first reported that two climbers had been injured.", "consistent"),
    ("Rangers stopped two trucks.", "consistent"),
    ("Rangers stopped four trucks.", "contradicted"),
    ("Otto Quist denied the report on the fees.", "consistent"),
    ("Otto Quist confirmed the report on the fees.", "contradicted"),
    ("Otto Quist confirmed the report on the strike.", "unknown"),
    ("The union was asked to come.", "contradicted"),
    ("Ada Roth was asked to come to Lund.", "consistent"),
    ("Ada Roth was asked to come to Velda.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS)
def test_statement(statement: str, verdict: str) -> None:
    assert check(statement, compile_text(TEXT)).verdict.value == verdict
