"""Where something was posted, from where somebody was taken, whom an attack struck, so many of those there were: against a report of our own."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

RAID = """Gunmen carried out an attack on Varde on Tuesday. The attack killed about 400 people.
The list that the mayor gave to the Red Crescent named nine captives. The captives on the list were held in Holm.
Anna Krog was kidnapped from a house in Varde. The gunmen released three Danish captives on Sunday.
Spokesman Ole Lind posted on Mastodon about the release of a captive.
"""
CASES = [
    ("Fewer than 600 people were killed in the attack on Varde.", "consistent"),
    ("Nearly 400 people were killed in the attack on Varde.", "consistent"),
    ("More than 600 people were killed in the attack on Varde.", "contradicted"),
    ("Anna Krog was kidnapped from a concert.", "contradicted"),
    ("Anna Krog was kidnapped from a bedroom.", "unknown"),
    ("The gunmen released five of the Danish captives.", "contradicted"),
    ("The gunmen released two of the Danish captives.", "unknown"),
    ("Lind posted about the release on Facebook.", "contradicted"),
    ("Lind posted about the release on Mastodon.", "consistent"),
    ("Lind posted about the weather on Facebook.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), CASES, ids=[s for s, _ in CASES])
def test_against_the_raid(statement: str, verdict: str) -> None:
    assert check(statement, compile_text(RAID)).verdict == verdict
