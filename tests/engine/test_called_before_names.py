"""What stands before names in reports, "not even", and what follows from deeds of war, fire and strikes."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

NEWS = compile_text(
    "Freed hostage Wilma Tarkett has not yet been told that her brother died.\n\n"
    "Deported student Amara Diolle arrived back in Bassoko on Saturday.\n\n"
    "Border guards at Trezna sent back a bus on Sunday.\n\n"
    "The officers guarding witness Thelma Rusk in Coppermoor never left her side.\n\n"
    "Baker Ada Moll said in court that she had not seen the thief.\n\n"
    "A cyclist who had been run over by a tram lost his leg in Mittelau.\n\n"
    "Secretary Paula Dietrow did not tell anyone about the letter, not even her husband.\n\n"
    "Rebels recaptured the town of Brenn from the army on Sunday.\n\n"
    "Flames destroyed the Torvik paper mill on Monday night.\n\n"
    "The storm spared the island of Holm on Thursday.\n\n"
    "Nurses in Torm returned to work on Friday after a strike of nine days.\n\n"
    "Former mayor Ina Lomm opened the bridge of Torm on Monday."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Tarkett has been freed.", YES),
        ("Tarkett is still a hostage.", NO),
        ("Diolle was deported.", YES),
        ("Diolle was never deported.", NO),
        ("The guards sent a bus back.", YES),
        ("Moll said that she had seen the thief.", NO),
        ("A tram hit a cyclist.", YES),
        ("Dietrow's husband heard about the letter from her.", NO),
        ("Brenn is under the rebels' control.", YES),
        ("The paper mill burned down on Monday.", YES),
        ("The storm did not hit the island.", YES),
        ("The storm hit the island.", NO),
        ("The strike of the nurses is over.", YES),
        ("The nurses are still on strike.", NO),
        ("Lomm is no longer mayor.", YES),
        ("Lomm is still the mayor.", NO),
    ],
)
def test_called_before_names(statement: str, verdict: Verdict) -> None:
    assert check(statement, NEWS).verdict is verdict
