"""What rose or fell, by how much, from what to what; a change is no level."""

from __future__ import annotations

import pytest

from service.engine.changes import changes_in
from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.read import read

CORPUS = compile_text(
    "The city's unemployment rate fell to 6.1 percent in May from 7.4 percent in April, the statistics office said. The airline Corvia carried 3.2 million passengers "
    "last year, up from 2.8 million the year before. House prices in Halden rose by 9 percent. The orchestra's budget was cut by a quarter. The bank raised its key rate "
    "to 4.5 percent from 4 percent. Corvia's losses widened to $90 million from $60 million. Membership of the club has doubled since 2015. The number of robberies was "
    "down 12 percent. The river dropped by two meters overnight. Toll revenue grew 3 percent."
)
YES, NO = Verdict.CONSISTENT, Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The unemployment rate dropped by 1.3 percentage points.", YES),
        ("The unemployment rate rose in May.", NO),
        ("The unemployment rate fell by two percentage points.", NO),
        ("House prices in Halden went up 9 percent.", YES),
        ("House prices in Halden fell by 9 percent.", NO),
        ("House prices in Halden rose by 19 percent.", NO),
        ("The budget of the orchestra was halved.", NO),
        ("The budget of the orchestra was increased.", NO),
        ("The bank lifted its rate by half a percentage point.", YES),
        ("The bank lowered its key rate to 4.5 percent.", NO),
        ("Corvia's losses increased by $30 million.", YES),
        ("The losses of Corvia grew by 50 percent.", YES),
        ("Membership of the club has tripled since 2015.", NO),
        ("Robberies fell by 12 percent.", YES),
        ("Robberies rose by 12 percent.", NO),
        ("The river rose by two meters overnight.", NO),
        ("Toll revenue increased by 3 percent.", YES),
    ],
)
def test_a_change_is_judged_by_the_change_on_record(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("text", "way", "by", "old", "new"),
    [
        ("Sales fell to $2 billion from $2.3 billion.", -1, None, 2.3e9, 2e9),
        ("The party stood at 24 percent, down from 30 percent.", -1, None, 30, 24),
        ("The sales tax goes up to 21 percent from 19 percent.", 1, None, 19, 21),
        ("Unemployment rose from 5 to 7 percent.", 1, None, 5, 7),
        ("Ticket sales were up 15 percent on last year.", 1, 15, None, None),
        ("The party has lost six points.", -1, 6, None, None),
    ],
)
def test_a_change_is_read_with_its_figures(text: str, way: int, by: float | None, old: float | None, new: float | None) -> None:
    [change] = changes_in(read(text).sentences[0])
    assert change.way == way
    assert [value and value.point for value in (change.by, change.old, change.new)] == [by, old, new]


def test_losing_a_thing_is_no_change_of_it() -> None:
    assert not list(changes_in(read("Voss lost his home.").sentences[0]))
