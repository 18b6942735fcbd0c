"""Plain turns of reports: who rejects, which one is open, a rise by its parts, until when, who is to vote, what is broken, how wide it is."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

# more than a few sentences, so that the slots decide
_BESIDES = (
    " The weekly market in Torvik was crowded on Thursday. Farmers sold apples and honey under striped awnings. A brass band played near the fountain. "
    "Two painters mended the sign of the old pharmacy. The mill by the river has been a museum since 1974. Parking costs 2 kroner an hour."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN

BRIDGE = compile_text(
    "The minister, Ana Ruiz, said that the bridge had been inspected in May and rejected criticism that it should have been closed. It is closed now; the "
    "city's four other bridges are open." + _BESIDES
)
FARES = compile_text(
    "Fares will rise by 9 percent: 5 percent this year and 4 percent next year. The contract has been extended by two years, to June 30. The truce was "
    "prolonged until Nov. 3, and the exhibition runs until Sunday. The deadline was extended to Friday." + _BESIDES
)
UNION = compile_text(
    "The 900 members of the union, Branch 12, are to vote on the offer next week. The drivers had asked for 12 percent; the city had offered 5. The union's "
    "leader, Kara Noll, called it fair. The supreme court will rule on the appeal in May. Her board approved it by eight votes to three." + _BESIDES
)
WAVE = compile_text(
    "A wave nine meters high had swept over the pier, drowning three anglers. The dead include two nurses who worked at the clinic, Ivo Marsh, 35, and Lena "
    "Cole, 26, and a driver who was married to Bo Weld. Ida Moll, the first to be pulled out alive, has a broken arm. Her brother, Jon Moll, 31, a plumber, "
    "was killed. A guard suffered a fractured jaw, and a nurse broke her wrist. The director of the clinic, Hal Lisle, left the talks to his deputy, Mia Storm. "
    "Two meters down, in a pocket of air, lay Nils Hart, awake and cross." + _BESIDES
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Ruiz agreed that the bridge should have been closed.", NO),
        ("Ruiz said that the bridge had been inspected in May.", YES),
        ("Ruiz rejected the criticism.", YES),
        ("The bridge is closed.", YES),
        ("The bridge is open.", NO),
        ("The bridge has been reopened.", NO),
        ("Four other bridges are open.", YES),
    ],
)
def test_who_rejects_and_which_one_is_open(statement: str, verdict: Verdict) -> None:
    assert check(statement, BRIDGE).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Fares will rise by 5 percent this year.", YES),
        ("Fares will rise by 4 percent next year.", YES),
        ("Fares will rise by 9 percent.", YES),
        ("Fares will rise by 4 percent this year.", NO),
        ("Fares will rise by 9 percent this year.", NO),
        ("The contract will end on June 30.", YES),
        ("The contract runs until June 30.", YES),
        ("The contract will end on May 1.", NO),
        ("The truce will end on Nov. 3.", YES),
        ("The truce will end on Nov. 20.", NO),
        ("The truce will be broken on Nov. 3.", OPEN),
        ("The exhibition ends on Sunday.", YES),
        ("The exhibition ends on Friday.", NO),
        ("The deadline is Friday.", YES),
    ],
)
def test_a_rise_by_its_parts_and_until_when(statement: str, verdict: Verdict) -> None:
    assert check(statement, FARES).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The members have yet to vote on the offer.", YES),
        ("The members have not voted on the offer.", YES),
        ("The members have voted on the offer.", NO),
        ("The members have accepted the offer.", NO),
        ("The union has rejected the offer.", NO),
        ("The members will accept the offer.", OPEN),
        ("The union has 900 members.", YES),
        ("The union has 90 members.", NO),
        ("Kara Noll is the leader of Branch 12.", YES),
        ("The court has rejected the appeal.", NO),
        ("The court will reject the appeal.", OPEN),
        ("Eleven members of the board voted.", YES),
        ("The city had offered less than the drivers asked for.", YES),
        ("The city had offered more than the drivers asked for.", NO),
        ("The drivers got less than they had asked for.", OPEN),
    ],
)
def test_who_is_to_vote_and_what_was_asked_for(statement: str, verdict: Verdict) -> None:
    assert check(statement, UNION).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The wave was nine meters high.", YES),
        ("The wave was four meters high.", NO),
        ("The wave was 40 meters long.", OPEN),
        ("The wave swept over the pier.", YES),
        ("Marsh was a nurse.", YES),
        ("Lena Cole worked at the clinic.", YES),
        ("Ivo Marsh is missing.", NO),
        ("Bo Weld is dead.", OPEN),
        ("Ida Moll broke an arm.", YES),
        ("Moll's arm was broken.", YES),
        ("Ida Moll was not hurt.", NO),
        ("Ida Moll was the first to be pulled out.", YES),
        ("Ida Moll was the last to be pulled out.", NO),
        ("The plumber was killed.", YES),
        ("The guard has a broken jaw.", YES),
        ("The nurse has a broken jaw.", OPEN),
        ("Mia Storm is the deputy director.", YES),
        ("Nils Hart was awake.", YES),
    ],
)
def test_who_is_among_them_and_what_is_broken(statement: str, verdict: Verdict) -> None:
    assert check(statement, WAVE).verdict is verdict
