"""What a thing is worth, one of a kind, and who is whose pupil."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.read import read

CORPUS = compile_text(
    "Three men stole two rings worth about 300,000 crowns from a shop in Holm on Tuesday. A man was arrested near the port. The city signed a contract worth 12 million "
    "euros with Varo. Clara Weisz was a pupil of Anton Krell. Jon Berg, the deputy of Mayor Ida Moll, spoke. A bus hit a tree. The house, worth 2 million crowns, "
    "burned down. Kettle is the successor of Draper. Two women were hurt."
)
YES, NO = Verdict.CONSISTENT, Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The rings are worth around 300,000 crowns.", YES),
        ("The contract with Varo is worth 12 million euros.", YES),
        ("The contract with Varo is worth 20 million euros.", NO),
        ("The house was worth 5 million crowns.", NO),
        ("One man was arrested near the port.", YES),
        ("One bus hit a tree.", YES),
        ("Clara Weisz was Anton Krell's pupil.", YES),
        ("Anton Krell was a pupil of Clara Weisz.", NO),
        ("Ida Moll is the deputy of Jon Berg.", NO),
    ],
)
def test_what_it_is_worth_and_who_is_whose(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


def test_what_is_stolen_is_the_thing_and_not_its_worth() -> None:
    stolen = read("They stole three paintings worth 40 million crowns from a museum.").sentences[0].propositions[0].patient
    assert stolen is not None
    assert stolen.head == "painting"
    assert stolen.of is not None
