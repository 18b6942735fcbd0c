"""What a text of one's own making says of one thing, and statements that say it of another: whose share it is, whose office, what is denied of whom."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.draft import check_draft

TEXT = """LOMBERG, Tessia \u2014 A fire at a furniture factory killed seven workers on Friday, the police said. All 64 guests of the hotel next door were led to safety. A
16-year-old girl was still in the hospital on Sunday.

The mayor of Lomberg, Petra Aust, visited the site with Interior Minister Karl Voigt. She denied that the inspectors had found faults; the head of the fire
department, Ines Moll, said that two exits had been locked.

Heating does not work in the hotel, but water has been restored to 300 flats. The smoke rose 40 meters above the roof. Production remains halted.

Holm Furniture, the region's third-largest employer, was fined 40,000 francs in March. In April Holm's managers rejected the findings. Holm's sales rose 6 percent
last year, while Kerr's fell 3 percent. Workers in Lomberg, a town of 31,000, were told to stay at home.

Olga Brandt, the head of the union and a former nurse, said that pay was low. Her brother, Ivo, was hurt in the fire, and her cousin, Max, is still in a clinic.
"""
CORPUS = compile_text(TEXT)

CASES = [
    # denied of everybody: what befell some, or the rescue of others, settles it or not
    ("x", "Nobody died in the fire."),
    ("x", "No one was killed."),
    ("u", "No guests were hurt."),
    # an office has one holder
    ("c", "Petra Aust is the mayor."),
    ("x", "Karl Voigt is the mayor."),
    ("x", "Ines Moll is the mayor."),
    ("x", "Petra Aust is the interior minister."),
    # once
    ("u", "Ines Moll used to be a teacher."),
    ("c", "Olga Brandt used to be a nurse."),
    ("u", "Olga Brandt used to be a teacher."),
    # what is denied of one thing is not denied of another
    ("c", "Water is back in 300 flats."),
    ("x", "Water is back in 900 flats."),
    ("u", "The heating is new."),
    ("u", "The hotel was two floors above the road."),
    # a place in a row
    ("x", "Holm Furniture is the largest employer in the region."),
    ("c", "Holm Furniture is the third-largest employer in the region."),
    ("x", "Holm Furniture is the second-largest employer in the region."),
    # whose it is that rose or fell
    ("c", "Sales at Kerr fell 3 percent."),
    ("x", "Sales at Kerr rose 3 percent."),
    ("x", "Sales at Holm fell."),
    ("c", "The sales of Holm rose 6 percent."),
    ("c", "Holm's managers rejected the findings in April."),
    # who is where
    ("c", "Max is still in a clinic."),
    ("u", "Ivo is in a clinic."),
    ("c", "Ivo was hurt in the fire."),
    # whose word it is
    ("c", "The mayor denied that the inspectors had found faults."),
    # what has so many has them of people
    ("x", "Lomberg is a town of 13,000 people."),
    ("c", "Lomberg is a town of about 31,000 people."),
]


@pytest.mark.parametrize(("expected", "statement"), CASES, ids=[statement for _, statement in CASES])
def test_held_against_the_text(expected: str, statement: str) -> None:
    answer = check(statement, CORPUS)
    assert str(answer.verdict) == {"c": "consistent", "x": "contradicted", "u": "unknown"}[expected], answer.explanation


def test_a_second_relative_behind_and_is_no_second_object() -> None:
    """On both sides: the record and the draft have each relative with a fate of his own."""
    told = "Olga Brandt lost much. Her brother, Ivo, was killed in the attack, and her cousin, Max, is still in captivity. They are from Lomberg. "
    told += "The talks went on. The snow melted. The roads were cleared. A bridge was built in Tarn."
    assert check_draft(told, compile_text(told)).counts.get("contradicted", 0) == 0
    assert str(check("Max was killed in the attack.", compile_text(told)).verdict) != "consistent"
    assert str(check("Ivo is still in captivity.", compile_text(told)).verdict) != "consistent"
