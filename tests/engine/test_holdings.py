"""What holds how many, and what the figures of a line come to."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "A convoy of 14 trucks with food left the port of Dellmar on Tuesday. Each truck carried 20 tons. The agency, which has 36 members of staff in Arrin, hopes to send a "
    "second convoy. The town council, made up of nine women and eight men, met in a cellar. The list from the rebels named 33 prisoners. The base is home to 1,900 soldiers. "
    "The village, where 60 families live, was cut off. Captain Lena Orth flew 11 sorties and her wingman six. The rebels hold two other camps. Of those on the ship, 41 were "
    "saved by boat and 19 were picked up by helicopter. The ferry carried 198 passengers and 18 crew members. Three women were promoted."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The convoy consisted of 14 trucks.", YES),
        ("The convoy consisted of 40 trucks.", NO),
        ("There were 14 trucks in the convoy.", YES),
        ("The council has 17 members.", YES),
        ("The council has 27 members.", NO),
        ("There are more women than men on the council.", YES),
        ("The list ran to 33 names.", YES),
        ("The list ran to 23 names.", NO),
        ("The list contains the names of 33 prisoners.", YES),
        ("The army attacked fifty prisoners on the list.", NO),
        ("The army attacked ten prisoners on the list.", OPEN),
        ("The village is home to 60 families.", YES),
        ("The village is home to 16 families.", NO),
        ("The base houses 900 soldiers.", NO),
        ("The ferry had 216 people on board.", YES),
        ("The second convoy will have 14 trucks.", OPEN),
    ],
)
def test_what_holds_how_many_is_one_whatever_the_verb(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    "statement",
    [
        "The convoy carried 280 tons in all.",
        "Orth and her wingman flew 17 sorties between them.",
        "Sixty people were saved by boat or helicopter.",
        "The rebels hold three camps.",
    ],
)
def test_what_figures_come_to_is_no_conflict(statement: str) -> None:
    assert check(statement, CORPUS).verdict is not NO
