"""What is still so and what is over, another one of a sort, how long it took, at what hour and season, how old in passing, and all four of those before."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

STORM = compile_text(
    "HOLMVIK, Norland — Heavy snow closed the airport on Monday after two days of storms, the authorities said. Fourteen flights were canceled. The snow stopped on "
    "Tuesday morning. Firefighters fought the blaze at a sawmill for nine hours and put it out by noon. A leak in the pipe was found on Wednesday and has been "
    "closed. The strike by baggage handlers, which began in May, goes on. The search for two skiers was called off at dusk. Talks between the union and the port "
    "broke down on Friday. The dam above the town gave way on Thursday. The dam had been inspected. A smaller dam burst in 2003."
)
ROOF = compile_text(
    '"We heard the dogs," said Anton Weiss, 71, a retired miner, who climbed onto a roof with his wife, Clara, and their two grandsons. A navy helicopter rescued '
    "all four about an hour later. Ivo Lind, Ada Storm and Jan Moss stood trial in May. All three were acquitted. The trawler Halcyon was seized last summer. A bus "
    "landed in a ditch shortly after 10 p.m. on Tuesday. The water reached Ostrow in less than half an hour. Nina Falk, who, at 74, is the oldest member of the "
    "council, rang the bells. Engineers urged that the lake be lowered by six meters. It was lowered by two. The fence was to be raised by 40 centimeters and was "
    "raised by 15. The yard is owned by Norrline, a state company. Its rival, Calder, has a yard in Ostrow."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The snow has stopped.", YES),
        ("The blaze at the sawmill is still burning.", NO),
        ("The pipe is still leaking.", NO),
        ("The baggage handlers are still on strike.", YES),
        ("The search for the two skiers continues.", NO),
        ("Talks between the union and the port are still under way.", NO),
        ("The airport is still closed.", OPEN),
        ("Fourteen flights were canceled in Holmvik.", YES),
        ("Nine flights were canceled in Holmvik.", NO),
        ("Fourteen flights were canceled in Ostrow.", OPEN),
        ("The dam burst on Thursday.", YES),
        ("The dam burst on Sunday.", NO),
        ("The dam burst in 2003.", NO),
    ],
)
def test_what_is_still_so(statement: str, verdict: Verdict) -> None:
    assert check(statement, STORM).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Anton Weiss was rescued by a helicopter.", YES),
        ("Clara was rescued by a boat.", NO),
        ("Ada Storm was acquitted.", YES),
        ("Jan Moss was convicted.", NO),
        ("The trawler was seized last summer.", YES),
        ("The trawler was seized last winter.", NO),
        ("The bus landed in a ditch in the morning.", NO),
        ("The bus landed in a ditch at night.", YES),
        ("The water reached Ostrow within half an hour.", YES),
        ("The water took three hours to reach Ostrow.", NO),
        ("It took the water two hours to reach Ostrow.", NO),
        ("Nina Falk is 74.", YES),
        ("Nina Falk is 64.", NO),
        ("The lake was lowered by two meters.", YES),
        ("The lake was lowered by six meters.", NO),
        ("The fence was raised by 15 centimeters.", YES),
        ("The fence was raised by 40 centimeters.", NO),
        ("Norrline is a state company.", YES),
        ("Calder is a state company.", OPEN),
    ],
)
def test_all_four_within_an_hour_at_74(statement: str, verdict: Verdict) -> None:
    assert check(statement, ROOF).verdict is verdict
