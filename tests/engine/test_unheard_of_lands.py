"""Reports from lands that no table has: their peoples, whose daughters and mothers somebody's are, whose mayor and engineers, who said it."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.names.peoples import lands_of

SWAP = compile_text(
    "Tolvia and Merenda swapped prisoners on Tuesday. Tolvia let go of seven Merendans and Merenda handed back four Tolvians. For 20 minutes people walked over a "
    "bridge. They met in Ostrow, the Merendan capital. Two Tolvians remain in Merendan prisons. The best known of those who left is Rustam Akhmet, 51, a former "
    "major trained in Merenda. He has three sons. The talks took nine weeks. Snow fell on the airport. A band played in the hall."
)
BRIDGE = compile_text(
    "The bridge is run by Norrline, a state company. One of its engineers, Bo Weld, warned in a report that the rust had spread since May, and urged that "
    "the bridge be closed. The rain stopped on Friday, but the town of Lornby has no power, said its mayor, Nina Falk. The transport minister, Elin Storm, denied that the company had "
    "hidden the report and said that repairs costing 9 million would begin in June. President Karl Moss cut short a holiday, declared two days of mourning and "
    "sent 300 soldiers. Mr. Brandt's wife, Ana, and their sons, Emil, 15, and Jonas, 12, were waiting at the station when he arrived. \"He is tired,\" said his "
    "brother, Otto Lenz, 49."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Tolvia freed seven Merendans.", YES),
        ("Tolvia freed 17 Merendans.", NO),
        ("Merenda released four Tolvians.", YES),
        ("Merenda let go of seven Tolvians.", NO),
        ("Four Tolvians were freed.", YES),
        ("Ostrow is the capital of Merenda.", YES),
        ("Ostrow is the largest city of Merenda.", OPEN),
        ("Two Tolvians are still in prison in Merenda.", YES),
        ("Three of the Tolvians are women.", OPEN),
        ("Rustam Akhmet is a former major.", YES),
        ("Akhmet has three sons.", YES),
        ("Akhmet has two sons.", NO),
    ],
)
def test_peoples_of_lands_that_only_the_text_knows(statement: str, verdict: Verdict) -> None:
    assert check(statement, SWAP).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Bo Weld is an engineer at Norrline.", YES),
        ("Norrline runs the bridge.", YES),
        ("Nina Falk is the mayor of Lornby.", YES),
        ("Weld urged that the bridge be closed.", YES),
        ("Storm said that repairs would begin in June.", YES),
        ("Moss declared two days of mourning.", YES),
        ("Moss declared five days of mourning.", NO),
        ("Moss sent 300 soldiers.", YES),
        ("Brandt's son Jonas is 12.", YES),
        ("Emil is Jonas's father.", NO),
        ("Otto Lenz is Brandt's brother.", YES),
        ("Otto Lenz is Jonas's brother.", NO),
    ],
)
def test_whose_they_are_and_who_said_it(statement: str, verdict: Verdict) -> None:
    assert check(statement, BRIDGE).verdict is verdict


@pytest.mark.parametrize(
    ("people", "land"),
    [("belmoran", "belmora"), ("corvenian", "corvenia"), ("zhardani", "zhardan"), ("tolvese", "tolva"), ("holmlander", "holmland"), ("mexian", "mexi")],
)
def test_what_a_land_is_called_whose_people_they_are(people: str, land: str) -> None:
    assert land in set(lands_of(people))


def test_a_word_of_no_such_ending_is_of_no_land() -> None:
    assert not list(lands_of("soldier"))
