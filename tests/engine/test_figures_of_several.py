"""Figures that are of several together, of one place or another, or only a measure of something else; votes that went the other way."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TOWN = compile_text(
    "The Harbor Party holds 12 seats on the council of Tarn. The Farmers' League holds nine. About 900 people spent Friday night in the school or at the church. The mill "
    "had six floors, two more than were permitted. The members of the club rejected the merger by 311 votes to 204. The mayor, Petra Lund, survived a no-confidence vote on "
    "Monday. The clinic lost 3 million crowns in 2019 and 9 million in 2020. A junior clerk, Noor Holm, found the letter. The deputy minister, Ulla Berg, resigned."
)

ROWS = [
    ("The Harbor Party holds 12 seats.", "consistent"),
    ("The Harbor Party holds 21 seats.", "contradicted"),
    ("The Harbor Party and the Farmers' League together hold 21 seats.", "unknown"),
    ("The Harbor Party and the Farmers' League together hold 12 seats.", "unknown"),
    ("The Harbor Party and the Farmers' League together hold eight seats.", "contradicted"),
    ("Two hundred people spent Friday night at the church.", "unknown"),
    ("Four floors were permitted.", "unknown"),
    ("The mill had four floors.", "contradicted"),
    ("The members of the club rejected the merger by 311 votes to 204.", "consistent"),
    ("The members of the club approved the merger by 311 votes to 204.", "contradicted"),
    ("The mayor survived a vote of no confidence on Monday.", "consistent"),
    ("The mayor did not survive a vote of no confidence.", "contradicted"),
    ("Noor Holm is a clerk.", "consistent"),
    ("Ulla Berg is the minister.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS)
def test_figures_of_several(statement: str, verdict: str) -> None:
    assert check(statement, TOWN).verdict == verdict


VOICES = compile_text(
    "The ministry says that the tunnel would save 40 minutes. The union's estimate is 15 minutes. The mill in Tarn makes paper. The town has 9,000 people. The mayor is Eva "
    "Brun. A bridge was built in 1998. The council meets on Mondays."
)


def test_what_one_says_another_has_not_said() -> None:
    assert check("The ministry says that the tunnel would save 40 minutes.", VOICES).verdict == "consistent"
    assert check("The union says that the tunnel would save 40 minutes.", VOICES).verdict != "consistent"
