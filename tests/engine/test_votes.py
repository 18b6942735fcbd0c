"""How a vote went: for, against, in all, by how many, whether all; and how long things lasted."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.read import read
from service.engine.tallies import tallies_in

CORPUS = compile_text(
    "The senate of Varn rejected the water bill on Tuesday by 31 votes to 28 after a debate of almost nine hours. The city council of Delm voted 9-2 to sell the old mill. "
    "The board of Pantec approved the takeover with seven votes in favour and none against. Four senators from the Reform Party voted against the bill. "
    "The six-day trial of the engineer ended on Monday."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The water bill was rejected by three votes.", YES),
        ("The water bill was rejected by ten votes.", NO),
        ("Fifty-nine senators voted on the water bill.", YES),
        ("A total of 70 senators voted on the water bill.", NO),
        ("Nine members of the council voted to sell the mill.", YES),
        ("The council was unanimous in voting to sell the mill.", NO),
        ("The council did not vote unanimously to sell the mill.", YES),
        ("All members of the council backed the sale of the mill.", NO),
        ("Four senators from the Reform Party voted against the bill.", YES),
        ("The debate lasted about nine hours.", YES),
        ("The debate went on for two hours.", NO),
        ("The trial lasted six days.", YES),
        ("The debate took a month.", NO),
        ("The strike lasted six days.", OPEN),
    ],
)
def test_votes_and_lengths_are_judged_by_what_the_record_gives(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("text", "ayes", "noes"),
    [
        ("Parliament approved the budget by 76 votes to 74.", 76, 74),
        ("The council voted 19 to 12 to keep it.", 19, 12),
        ("The court ruled 5-4 that it was legal.", 5, 4),
        ("The motion passed with 33 votes in favour and 12 against.", 33, 12),
    ],
)
def test_a_tally_is_read(text: str, ayes: int, noes: int) -> None:
    [tally] = tallies_in(read(text).sentences[0])
    assert (tally.ayes, tally.noes) == (ayes, noes)


def test_a_match_is_no_vote() -> None:
    assert not list(tallies_in(read("Northgate beat Rovers 4-3 on penalties.").sentences[0]))
