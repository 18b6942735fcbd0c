"""Who owns it, who defends and who prosecutes, who led it before whom, and members of a union that a line has only as members."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

FERRY = (
    "Ferry staff vote for strike\n\n"
    "Staff at Norlin, a state-owned ferry line, voted on Monday. A rival, Bluewater, is a private company.\n\n"
    "The union, Havn, has 900 members. In a poll in June, 80 percent of the members who voted backed the strike.\n\n"
    "Norlin's chief executive, Tove Falk, called it a mistake. She has led the line since 2021; her predecessor, Nils Orre, retired.\n\n"
    "The prosecutor, Greta Moe, is looking into the deal. Orre's defense lawyer, Alf Berg, said that it was clean. The line has nine ships. It rained."
)

CASES = [
    ("Norlin is a state-owned ferry line.", "consistent"),
    ("Norlin is a privately owned ferry line.", "contradicted"),
    ("Bluewater is a privately owned company.", "consistent"),
    ("Bluewater is a state-owned company.", "contradicted"),
    ("Nils Orre led Norlin before Tove Falk did.", "consistent"),
    ("Tove Falk led Norlin before Nils Orre did.", "contradicted"),
    ("Nils Orre led Bluewater before Tove Falk did.", "unknown"),
    ("Greta Moe is a defense lawyer.", "contradicted"),
    ("Greta Moe is a lawyer.", "consistent"),
    ("Alf Berg is a prosecutor.", "contradicted"),
    ("Most of the union members who voted opposed the strike.", "contradicted"),
]


@pytest.fixture(scope="module")
def ferry() -> object:
    return compile_text(FERRY)


@pytest.mark.parametrize(("statement", "verdict"), CASES, ids=[case[0] for case in CASES])
def test_a_report_of_a_ferry_line(ferry, statement, verdict):
    assert str(check(statement, ferry).verdict) == verdict
