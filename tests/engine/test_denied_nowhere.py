"""Denials that no line has, and who is picked out by a clause: likeness of words bears neither out."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.read import read

YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN
JOBS = compile_text(
    "Supermarket chain Freshorn took back the cashier it had sacked in May. Welder Pavel Strnad lost his job when the factory moved abroad. "
    "The council has asked the state to list its station. Nurse Ada Moll was reinstated by the clinic in June. The dam at Torp is 90 years old. "
    "Porters employed by the firm Sparwell have been on strike since Tuesday. Miners in Holm walked off the job on Monday. It snowed in Varde."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The cashier dismissed by Freshorn in May never got the job back.", NO),
        ("Freshorn rehired the cashier.", YES),
        ("The person who sold the vase wants it back.", OPEN),
        ("The baker who was sacked never got his job back.", OPEN),
        ("The clinic took back nurse Ada Moll in June.", YES),
        ("The strike by the firm Sparwell's porters began on Tuesday.", YES),
        ("It did not snow in Torp.", OPEN),
    ],
)
def test_what_bears_a_denial_out_denies_something_of_the_same(statement: str, verdict: Verdict) -> None:
    assert check(statement, JOBS).verdict is verdict


@pytest.mark.parametrize(
    ("text", "agent", "owner"),
    [
        ("The strike by cleaners was ended by the firm.", "firm", "cleaner"),
        ("The attack on Torp by rebels was condemned.", "", "rebel"),
        ("The house by the river was sold.", "", ""),
    ],
)
def test_whose_deed_a_subject_is_does_not_do_the_verb(text: str, agent: str, owner: str) -> None:
    told = read(text).sentences[0].propositions[0]
    assert (told.agent.head if told.agent is not None else "") == agent
    assert told.patient is not None
    assert (told.patient.possessor.head if told.patient.possessor is not None else "") == owner
