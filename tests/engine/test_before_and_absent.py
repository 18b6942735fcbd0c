"""What was not so before, who was not there, who did it by a noun, the only boy, the one who is missing, which side of what is named."""

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

COLLEGE = compile_text(
    "Cleaners, who earn $9 an hour, will get at least $11 from May and, for the first time, paid holidays. A retired judge, Hal Brook, mediated. The president "
    "of the college, Jon Lisle, sat out the last round, leaving the talks to his deputy, Mia Storm. The union's leader, Kara Noll, who teaches medieval history, "
    "called the offer fair. Ruud Baker founded the club in 1988. The team won the cup for the first time." + _BESIDES
)
SLIDE = compile_text(
    "Nils Hartog, 9, was found alive on Sunday. His father, Joost Hartog, 41, an architect, was killed. Five were killed and seven were saved; one, a Canadian "
    "skier, Tyler Okonjo, 22, was still missing on Monday. It was 10:20 p.m. on Sunday, 11 hours after a slide had come down the north face of Mont Gris, "
    "burying 13 people. Eva Brun, 16, a student, was treated for burns." + _BESIDES
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The cleaners did not have paid holidays before.", YES),
        ("The cleaners had paid holidays before.", NO),
        ("The cleaners did not have pensions before.", OPEN),
        ("The team had never won the cup before.", YES),
        ("The team had won the cup before.", NO),
        ("Hal Brook was the mediator.", YES),
        ("Mia Storm was the mediator.", NO),
        ("Hal Brook was the arbitrator of the match.", OPEN),
        ("Baker is the founder of the club.", YES),
        ("Hal Brook is the founder of the club.", NO),
        ("Lisle did not take part in the last round.", YES),
        ("Lisle skipped the last round.", YES),
        ("Lisle led the last round.", NO),
        ("Lisle led the first round.", OPEN),
        ("Noll teaches history.", YES),
        ("Noll teaches physics.", NO),
        ("Noll studied physics.", OPEN),
    ],
)
def test_before_and_absent(statement: str, verdict: Verdict) -> None:
    assert check(statement, COLLEGE).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The boy is alive.", YES),
        ("The boy was killed.", NO),
        ("The boy's father was killed.", YES),
        ("The child's mother was killed.", OPEN),
        ("The girl was hurt.", YES),
        ("The teenager was treated for burns.", YES),
        ("One person is missing.", YES),
        ("Two people are missing.", NO),
        ("Okonjo is missing.", YES),
        ("Okonjo has been found alive.", NO),
        ("The slide came down the north face.", YES),
        ("The slide came down the south face of the mountain.", NO),
        ("The slide buried 13 people.", YES),
        ("The slide buried 30 people.", NO),
        ("The boy was buried under two meters of snow.", OPEN),
    ],
)
def test_the_boy_and_the_missing_one(statement: str, verdict: Verdict) -> None:
    assert check(statement, SLIDE).verdict is verdict
