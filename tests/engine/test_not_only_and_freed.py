""" "Not only ... but also" denies nothing, and who is called a freed hostage was let go."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.not_only import both_told
from service.engine.tokens import tokenise

SHAFT = compile_text(
    "Seven miners were pulled from a shaft in Velmar on Wednesday; two others are still missing. Tom Reyes, 41, a welder, was rescued first. "
    "Rosa Dane, 52, was rescued later. Reyes was taken to a clinic. Korvex closed three of its five mines. The police arrested the manager, Paul Orr."
)
CELL = compile_text(
    "The rebels of Toruk seized five teachers in March. On Monday they released three of the hostages: Lea Dorn, 30, Olav Brink, 44, and Mia Sund. "
    "Jan Holt is still held. Dorn was flown to Oslo."
)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("He was not only freed but also fined.", "He was freed and fined ."),
        ("He wasn't just freed, but also fined.", "He was freed and fined ."),
        ("He was not only freed, he was fined.", "He was freed , he was fined ."),
        ("They freed not only Lea but Olav.", "They freed Lea and Olav ."),
        ("They freed not only two but three.", "They freed not only two but three ."),
        ("He was not just.", "He was not just ."),
        ("Not only did he leave, but he won.", "Not only did he leave , but he won ."),
        ("He was not freed but fined.", "He was not freed but fined ."),
    ],
)
def test_what_is_left(text: str, left: str) -> None:
    found = both_told(tokenise(text))
    assert " ".join(t.low if t.low == "and" else t.text for t in found) == left


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Reyes was not only rescued but also taken to a clinic.", "consistent"),
        ("Reyes was not only a welder but also the first to be rescued.", "consistent"),
        ("Not only Reyes but also Rosa Dane was rescued.", "consistent"),
        ("Reyes was not rescued.", "contradicted"),
        ("Reyes was not only rescued, he was also taken to a clinic.", "consistent"),
        ("Korvex closed not only three but four of its mines.", "contradicted"),
    ],
)
def test_not_only(statement: str, verdict: str) -> None:
    assert check(statement, SHAFT).verdict.value == verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Freed hostage Lea Dorn is 30.", "consistent"),
        ("Freed hostage Lea Dorn is 44.", "contradicted"),
        ("Freed hostage Jan Holt was flown to Oslo.", "contradicted"),
        ("The freed hostages are Lea Dorn, Olav Brink and Mia Sund.", "consistent"),
        ("The freed hostages are Lea Dorn and Jan Holt.", "unknown"),
        ("The freed hostage Olav Brink is 44.", "consistent"),
        ("Jan Holt is a freed hostage.", "contradicted"),
        ("Olav Brink is not a freed hostage.", "contradicted"),
    ],
)
def test_freed_hostages(statement: str, verdict: str) -> None:
    assert check(statement, CELL).verdict.value == verdict
