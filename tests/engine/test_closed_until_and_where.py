"""What is closed until a day opens then; none at one place is not none; who is 17 in the headline; ranks now and then; what is recommended is not done."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN

QUAY = compile_text(
    "A quay collapses in Norvik. NORVIK, Sandria. A quay gave way before dawn on Thursday. At least six people were killed, officials said. Nobody died in "
    "Skagen. The library, where 40 people slept, will stay closed until Monday. The quay belongs to Sandria Ports, a state company. In 2021 an inspector, Ole "
    "Demir, found cracks and recommended that the quay be emptied. The head of Sandria Ports, Arne Lund, resigned. Two divers remain trapped. Four of the dead "
    "were from Dale; the other two, a welder and his son, drowned."
)
CHESS = compile_text(
    "Chess champion, 17, is cleared of cheating\n\nThe youngest champion in the country was cleared of cheating on Tuesday, weeks after a rival accused her.\n\n"
    "Tilda Aronsen, 17, a student from Vik, may keep her title, the federation said. The rival, Casper Winge, 34, is a four-time champion. Mr. Winge, who was "
    "48th in March, has fallen to 70th. Ms. Aronsen is ranked 61st in the world. The hall was full. The game lasted five hours."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The library will be closed until Monday.", YES),
        ("The library will reopen on Monday.", YES),
        ("The library will reopen on Friday.", NO),
        ("The library has reopened.", NO),
        ("Nobody was killed.", NO),
        ("Nobody died in Skagen.", YES),
        ("At least six people were killed.", YES),
        ("Six people were killed.", OPEN),
        ("Arne Lund resigned.", YES),
    ],
)
def test_closed_until_and_nobody_there(statement: str, verdict: Verdict) -> None:
    assert check(statement, QUAY).verdict is verdict


@pytest.mark.parametrize("statement", ["The quay is privately owned.", "The quay was emptied in 2021.", "Everyone in Skagen was killed."])
def test_what_is_not_borne_out(statement: str) -> None:
    assert check(statement, QUAY).verdict is not YES


def test_all_of_one_place_are_not_denied_by_the_dead_of_another() -> None:
    assert check("Everyone in Skagen survived.", QUAY).verdict is not NO


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Aronsen was cleared of cheating.", YES),
        ("Winge is ranked 70th.", YES),
        ("Winge is ranked 48th.", NO),
        ("Aronsen is ranked 61st.", YES),
    ],
)
def test_the_champion_of_the_headline_and_ranks(statement: str, verdict: Verdict) -> None:
    assert check(statement, CHESS).verdict is verdict
