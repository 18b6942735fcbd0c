"""Of whom the dead, the arrested and the hurt are made up, "none" and "all twelve" of those counted before, and who the only person of a sentence is."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

BUS = compile_text(
    "Bus plunges off bridge in Maldra; 12 dead, one missing\n\n"
    "PORT ELSE, Maldra — A bus plunged off a bridge on Saturday, killing 12 people and injuring 30, the police said. One passenger was still missing.\n\n"
    "Eight of the dead were pupils and two were teachers: a biologist, Rana Colt, 44, and a coach, Piet Marsh, 38. All 12 drowned, said the coroner.\n\n"
    "Nineteen nurses fell ill at the clinic, but none died. The police arrested 40 people, 11 of them recruits, and were looking for two more.\n\n"
    "The manager, Aldo Prine, praised the crew. It was the last ride for Abel Stroud, who is to retire in May. His daughter, Mina, is a mechanic.\n\n"
    '"I heard a bang," said Vera Noll, 52, a baker from Sorlen who climbed out through the roof with her husband, Otto.\n\n'
    "Three inspectors were suspended and two others escaped. The detained are Karl Brem, 33, a former guard; his cousin, Ilse, 29; and a welder, Amir Dost.\n\n"
    "Prine said that the brakes had failed and denied that the bus had been overloaded.\n"
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("One passenger is missing.", "consistent"),
        ("Two teachers were killed.", "consistent"),
        ("Eight pupils died.", "consistent"),
        ("Eight teachers were killed.", "contradicted"),
        ("Five pupils were killed.", "contradicted"),
        ("Three drivers were killed.", "unknown"),
        ("Twelve people were killed.", "consistent"),
        ("Rana Colt survived.", "contradicted"),
        ("Piet Marsh was killed.", "consistent"),
        ("None of the nurses died.", "consistent"),
        ("Three of the nurses died.", "contradicted"),
        ("Eleven recruits were arrested.", "consistent"),
        ("The police were looking for two people.", "consistent"),
        ("Mina Stroud is Abel's daughter.", "consistent"),
        ("Otto Noll is Vera's husband.", "consistent"),
        ("Vera Noll climbed out through the roof.", "consistent"),
        ("Karl Brem was detained.", "consistent"),
        ("Ilse Brem is still at large.", "contradicted"),
        ("Amir Dost has been arrested.", "consistent"),
        ("Prine denied that the bus had been overloaded.", "consistent"),
        ("Two of the dead were from Sorlen.", "unknown"),
    ],
)
def test_made_up_of(statement: str, verdict: str) -> None:
    assert check(statement, BUS).verdict == verdict
