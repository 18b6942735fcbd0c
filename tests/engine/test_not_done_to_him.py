"""What was not done to somebody, to all of them or to so many, by name of who did not do it: no other's fate is its opposite."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

CELL = compile_text(
    "The rebels of Toruk seized five teachers in March. On Monday the rebels released Lea Dorn, 30, and Olav Brink, 44. Jan Holt is still held. "
    "Mia Sund was killed in April. Dorn was flown to Oslo. Ines Vale was not arrested. The release of a teacher was a gesture, the consul Per Aas said."
)
BOAT = compile_text(
    "A boat sank off Tarn on Tuesday. Ada Holm, 30, was rescued first. Jan Roth, 41, was rescued two hours later. The mayor, Ida Sund, thanked the crew. "
    "The police arrested the captain, Paul Orr. The boat belongs to the firm Lindfors. Norrby is the main supplier of Lindfors."
)
MINES = compile_text("Korvex closed three of its five mines in May. The company's manager, Paul Orr, was fined. The town of Velmar has 4,000 inhabitants.")


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The rebels did not release Jan Holt.", "consistent"),
        ("The rebels have not freed Jan Holt.", "consistent"),
        ("The rebels did not release Lea Dorn.", "contradicted"),
        ("The rebels released Jan Holt.", "contradicted"),
        ("The police did not arrest Ines Vale.", "consistent"),
        ("The police did not arrest Olav Brink.", "unknown"),
        ("The rebels did not release three teachers.", "unknown"),
        ("The rebels did not release two of the teachers.", "unknown"),
        ("Oslo did not pay the rebels.", "unknown"),
    ],
)
def test_people(statement: str, verdict: str) -> None:
    assert check(statement, CELL).verdict.value == verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Jan Roth was not rescued first.", "unknown"),
        ("Ada Holm was not rescued last.", "unknown"),
        ("Ada Holm was not rescued.", "contradicted"),
        ("The coast guard did not arrest Paul Orr.", "unknown"),
        ("The mayor did not arrest Paul Orr.", "unknown"),
        ("The police did not arrest Paul Orr.", "contradicted"),
        ("The police, not the coast guard, own the boat.", "unknown"),
        ("Ada Holm was rescued first.", "consistent"),
        ("Ada Holm was rescued last.", "contradicted"),
        ("Ada Holm, not Jan Roth, was rescued first.", "unknown"),
        ("Ada Holm, not Jan Roth, was rescued.", "contradicted"),
        ("Vale, not Norrby, is the main supplier of Lindfors.", "contradicted"),
        ("Not Norrby but Vale is the main supplier of Lindfors.", "contradicted"),
        ("Vale rather than Norrby is the main supplier of Lindfors.", "contradicted"),
    ],
)
def test_by_whom_and_in_what_turn(statement: str, verdict: str) -> None:
    assert check(statement, BOAT).verdict.value == verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Korvex did not close all five mines.", "consistent"),
        ("Korvex did not close all of its mines.", "consistent"),
        ("Korvex closed all of its mines.", "contradicted"),
        ("Korvex did not close any of its mines.", "contradicted"),
        ("Korvex did not sell all of its mines.", "unknown"),
    ],
)
def test_things(statement: str, verdict: str) -> None:
    assert check(statement, MINES).verdict.value == verdict
