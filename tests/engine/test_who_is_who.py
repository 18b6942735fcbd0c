"""Who is who in a running text: several named behind one noun, those who come in without a name, ages that tell whom a description means, roles in any order."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

SAVED = """Boy, 7, and Retired Baker Saved From Sinking Barge

A seven-year-old boy and a 79-year-old retired baker were lifted off a barge near Ostby on Friday. The boy, Ivo Marsh, was on the barge with his aunt, Lena Marsh, the baker.

The skipper, Dario Pell, 41, a Chilean who came to Norland in 2012, drowned. The brothers Adam and Piet Holt, who own the shipping company Holt Lines, are wanted for questioning.
"He told us nothing," the older brother, Adam, said.

Two divers, Ada Lund, 31, and Bo Krag, 29, brought up the wreck. Transport Minister Vera Nyland named her deputy, Otto Quist, as acting head of the port. Gov. Ines Roth thanked them.

A crane operator who asked not to be named said that the barge had been overloaded. The 36-year-old man said he had warned his boss. Lena Marsh has a younger sister, Rita."""

STATEMENTS = [
    ("Ivo Marsh is seven years old.", "consistent"),
    ("Ivo Marsh is eight years old.", "contradicted"),
    ("Lena Marsh is 79.", "consistent"),
    ("Lena Marsh is a 79-year-old woman.", "consistent"),
    ("Lena Marsh is a 70-year-old woman.", "contradicted"),
    ("Rita is 79.", "unknown"),
    ("Adam and Piet Holt are brothers.", "consistent"),
    ("Adam and Piet Holt are cousins.", "contradicted"),
    ("Adam Holt is Piet's older brother.", "consistent"),
    ("Adam Holt is Piet's younger brother.", "contradicted"),
    ("Adam Holt is one of the divers.", "unknown"),
    ("Ada Lund is a diver.", "consistent"),
    ("Bo Krag is a diver.", "consistent"),
    ("Bo Krag is 31.", "contradicted"),
    ("Vera Nyland is the minister of transport.", "consistent"),
    ("Vera Nyland is the minister of defense.", "contradicted"),
    ("Ines Roth is the governor.", "consistent"),
    ("Otto Quist is the acting head of the port.", "consistent"),
    ("The crane operator is 36.", "consistent"),
    ("The crane operator is 40.", "contradicted"),
    ("The crane operator is Dario Pell.", "unknown"),
    ("Lena Marsh's older sister is Rita.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(SAVED))
    assert answer.verdict == verdict, answer.explanation
