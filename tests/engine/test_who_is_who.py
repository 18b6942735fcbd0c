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


OFFICES = """ELMSTAD, Norland - A court convicted the former mayor of Elmstad, Henrik Dahl, of bribery on Tuesday. His successor, Nina Falk, a former journalist, called it a dark day.

Dahl's brother-in-law, Police Chief Lars Meyer, resigned in March. He was replaced by his deputy, Carla Nunez, a Peruvian who came to Norland in 2001.
Ana Ferro, an architect with the firm Baukraft from the northern town of Osmark, and Bill Oakes, who teaches at the college, heard the verdict. The couple married in May.
Dahl's brothers, Piet and Emil, own a bakery that was founded by their father in 1971. Emil, 52, has two sons."""

HELD = [
    ("Henrik Dahl was the mayor of Elmstad.", "consistent"),
    ("Henrik Dahl is the mayor of Elmstad.", "contradicted"),
    ("Nina Falk is the mayor of Elmstad.", "consistent"),
    ("Nina Falk succeeded Henrik Dahl.", "consistent"),
    ("Henrik Dahl succeeded Nina Falk.", "contradicted"),
    ("Carla Nunez is the police chief.", "consistent"),
    ("Lars Meyer is a former police chief.", "consistent"),
    ("Carla Nunez comes from Peru.", "consistent"),
    ("Carla Nunez is Chilean.", "contradicted"),
    ("Ana Ferro comes from the north.", "consistent"),
    ("Ana Ferro comes from the south.", "contradicted"),
    ("Ana Ferro works for Baukraft.", "consistent"),
    ("Bill Oakes works at the college.", "consistent"),
    ("Ana Ferro is married to Bill Oakes.", "consistent"),
    ("Ana Ferro and Bill Oakes are siblings.", "contradicted"),
    ("Nina Falk is married.", "unknown"),
    ("Emil was 52 in 1971.", "unknown"),
    ("Emil is one of Dahl's brothers.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), HELD, ids=[statement for statement, _ in HELD])
def test_offices_and_ties(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(OFFICES))
    assert answer.verdict == verdict, answer.explanation


RESCUE = """LOMA BAY, Corvia - Two fishermen, Joe Tarn and Sam Orr, found the swimmer at dawn. Ms. Orr's fiancé, Paul Reyes, a firefighter, had searched the beach.
Capt. Ingrid Vale of the Coast Guard led the search. She took over the Loma Bay station in January from Capt. Omar Stein. Joe Tarn's son, Eddie, was at school.

The currents were unusually strong on Saturday. A lifeguard said the water was cold. Two more lifeguards will be hired next year. The beach was closed for two days.
The swimmer had clung to a buoy through the night."""

KIN_AND_POSTS = [
    ("Joe Tarn is a fisherman.", "consistent"),
    ("Joe and Eddie Tarn are father and son.", "consistent"),
    ("Joe Tarn is older than Eddie.", "consistent"),
    ("Joe Tarn is younger than Eddie.", "contradicted"),
    ("Joe Tarn is 30 years older than Eddie.", "unknown"),
    ("Paul Reyes is Sam Orr's fiancé.", "consistent"),
    ("Sam Orr is married to Paul Reyes.", "contradicted"),
    ("Ingrid Vale works for the Coast Guard.", "consistent"),
    ("Ingrid Vale replaced Omar Stein.", "consistent"),
    ("Omar Stein replaced Ingrid Vale.", "contradicted"),
    ("Sam Orr works for the Coast Guard.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), KIN_AND_POSTS, ids=[statement for statement, _ in KIN_AND_POSTS])
def test_kin_and_posts(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(RESCUE))
    assert answer.verdict == verdict, answer.explanation
