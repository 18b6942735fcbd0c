"""What a verb means by what it is done to, and what follows from a deed one way only."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

REPORT = compile_text(
    "Goalkeeper Ann Roth parried a penalty in the semi-final against Vik. Forward Tom Berg missed a penalty in the final. Port City escaped relegation on the last day. "
    "The old mill escaped demolition. Banker Lars Holm avoided arrest. Heavy showers soaked Norrby on Friday. Nurse Ida Lund caught the last train to Oslo. "
    "Fog kept driver Sven Moe from seeing the truck. Swimmer Eva Dahl withdrew from the marathon. The fire destroyed the home of baker Per Sund. "
    "Choir leader Max Roos took the role of the devil in the opera. The referee chalked off the late goal. The runner smashed the national record. "
    "The band plays under the baton of Iris Krog. Boxer Ola Brandt retained his title. The pilot Eva Lind landed the jet safely. Skater Ulla Prag finished last in the final. "
    "The novel was written by Olga Stern. Inspectors found the kitchen of the Star hotel clean."
)

SAID = [
    ("Roth kept out a penalty.", "consistent"),
    ("Roth did not stop the penalty.", "contradicted"),
    ("Lind saved a penalty.", "unknown"),
    ("Berg converted a penalty.", "contradicted"),
    ("Port City were relegated on the last day.", "contradicted"),
    ("Port City avoided the drop.", "consistent"),
    ("The old mill was demolished.", "contradicted"),
    ("The old mill was not demolished.", "consistent"),
    ("Holm was arrested.", "contradicted"),
    ("Holm was convicted.", "unknown"),
    ("It rained in Norrby on Friday.", "consistent"),
    ("No rain fell in Norrby on Friday.", "contradicted"),
    ("It snowed in Norrby.", "unknown"),
    ("Lund missed the last train to Oslo.", "contradicted"),
    ("Moe did not see the truck.", "consistent"),
    ("Moe saw the truck.", "contradicted"),
    ("Dahl did not finish the marathon.", "consistent"),
    ("Dahl finished the marathon.", "contradicted"),
    ("Sund lost his home.", "consistent"),
    ("Sund lost his shop.", "unknown"),
    ("Roos played the devil.", "consistent"),
    ("Roos played the king.", "unknown"),
    ("The referee allowed the late goal.", "contradicted"),
    ("The late goal did not count.", "consistent"),
    ("The runner set a national record.", "consistent"),
    ("The runner set a world record.", "unknown"),
    ("Krog leads the band.", "consistent"),
    ("Brandt remained champion.", "consistent"),
    ("Lind crashed the jet.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), SAID)
def test_by_object(statement: str, verdict: str) -> None:
    assert check(statement, REPORT).verdict == verdict


CUP = compile_text("Marston Eagles, captained by Troy Hendry, won the cup for the first time. Lund Town moved to a new stadium.")


@pytest.mark.parametrize("statement", ["Marston Eagles had never won the cup before.", "Marston Eagles had never lifted the cup before."])
def test_a_first_time_denies_nothing_before_it(statement: str) -> None:
    assert check(statement, CUP).verdict == "consistent"
