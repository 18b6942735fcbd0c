"""What is set against an earlier time: seats fewer than before, a turnout up from the last one; and who won, who spoke, how old he is."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "OSLUND, Tarnia — The Green List won Saturday's council election in Oslund, taking 31 of the 50 seats and ending eight years of rule by "
    "the Labor Party, according to results published on Monday.\n\n"
    "Labor won 12 seats, seven fewer than in 2019. The Free Voters took five, two more than four years ago, and the Port Party two. The "
    "Citizens' Bloc, with 3.1 percent of the vote, failed to clear the 4 percent needed to enter the council.\n\n"
    "\"We asked for trust and got it,\" Lena Moor, 52, a former nurse, told some 900 supporters. She would be the first nurse to lead the "
    "city.\n\n"
    "Mayor Per Aske, 61, a lawyer, conceded defeat on Saturday night. \"It was a fair fight,\" Aske, who has led the city since 2011, told "
    "reporters.\n\n"
    "Turnout was 64 percent, up from 59 percent at the last election. Attendance at the polls in the harbor district was 41 percent, down "
    "from 48.\n\n"
    "Moor ruled out an alliance with Labor but said that she would work with the Free Voters. Aske has ruled out a return to national "
    "politics.\n\n"
    "The airport lost 140 jobs, 30 more than last year. The school hired 22 teachers, half as many as in 2020.\n\n"
    "In Brenn, the old capital, the count took nine hours. Oslund, the capital, has 41 polling stations."
)
ROWS = [
    ("Labor won 12 seats.", "consistent"),
    ("Labor won 17 seats.", "contradicted"),
    ("Labor won seven seats fewer than in 2019.", "consistent"),
    ("Labor won seven seats more than in 2019.", "contradicted"),
    ("Labor won fewer seats than in 2019.", "consistent"),
    ("Labor won more seats than in 2019.", "contradicted"),
    ("The Free Voters won two seats more than four years ago.", "consistent"),
    ("The Free Voters took five fewer seats than four years ago.", "contradicted"),
    ("Labor lost seats.", "consistent"),
    ("Labor gained seats.", "contradicted"),
    ("The Citizens' Bloc entered the council.", "contradicted"),
    ("The Citizens' Bloc did not enter the council.", "consistent"),
    ("Labor won the election.", "contradicted"),
    ("The Green List won the election.", "consistent"),
    ("The Free Voters won the election.", "contradicted"),
    ("The Green List has more than half of the seats.", "consistent"),
    ("The Green List has fewer than half of the seats.", "contradicted"),
    ("The Green List has a majority.", "consistent"),
    ("Labor has a majority.", "contradicted"),
    ("Lena Moor is 52.", "consistent"),
    ("Lena Moor is 57.", "contradicted"),
    ("Moor used to be a nurse.", "consistent"),
    ("Aske has led the city since 2011.", "consistent"),
    ("A nurse has led the city before.", "contradicted"),
    ("Two nurses have led the city before Moor.", "contradicted"),
    ("Turnout was lower than at the last election.", "contradicted"),
    ("Turnout was higher than at the last election.", "consistent"),
    ("Turnout rose.", "consistent"),
    ("Turnout fell.", "contradicted"),
    ("Turnout was 59 percent at the last election.", "consistent"),
    ("Turnout was 64 percent at the last election.", "contradicted"),
    ("Moor said that she would form an alliance with Labor.", "contradicted"),
    ("Moor does not want an alliance with Labor.", "consistent"),
    ("Moor is open to an alliance with Labor.", "contradicted"),
    ("Moor will work with the Free Voters.", "consistent"),
    ("Aske will return to national politics.", "contradicted"),
    ("The airport lost 140 jobs.", "consistent"),
    ("The airport lost 30 jobs.", "contradicted"),
    ("The airport lost more jobs than last year.", "consistent"),
    ("The airport lost 30 jobs more than last year.", "consistent"),
    ("The airport lost fewer jobs than last year.", "contradicted"),
    ("The school hired 22 teachers.", "consistent"),
    ("The capital of Tarnia is Oslund.", "consistent"),
    ("The capital of Tarnia is Brenn.", "contradicted"),
    ("Oslund is the capital of Tarnia.", "consistent"),
    ("The count in Brenn took nine hours.", "consistent"),
    ("Labor has ten women in the council.", "unknown"),
    ("Turnout was 70 percent in 2011.", "unknown"),
    ("Seven of the Green List's council members are women.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_set_against(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict
