"""Whom a lead calls by what he is and names later, what a court may do, nouns with a date of their own, sizes, aims, and who stays in office."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

CORPUS = compile_text(
    """Headmaster accused of stealing from school

TARSK, Norland \u2014 The police on Friday arrested the headmaster of this town's largest school over the theft of 40,000 marks meant for books.

Jonas Brakel, 54, was led out of his office in handcuffs. He spent one night in a cell. A deputy headmaster, Lise Korn, 41, is running the school for now.

"I took nothing," said the headmaster, who is in his tenth year at the school. He called the case a plot and said that he would not resign. The driver, Ana Pohl,
faces up to nine years in prison if she is convicted. Her boss could be jailed for three years.

The floods of 2014 destroyed 300 homes in Orsk, and the money that the state sent was meant for families. The 2018 earthquake did little damage. Otto Lind, a baker,
bought a 30-meter ketch. Lind is cooperating with the police.
"""
)

CASES = [
    ("c", "The headmaster was arrested on Friday."),
    ("c", "Jonas Brakel is a headmaster."),
    ("c", "Brakel was arrested on Friday."),
    ("x", "Korn is the headmaster of the school."),
    ("c", "Lise Korn is the deputy headmaster."),
    ("u", "Korn was arrested."),
    ("c", "Brakel said that he would stay in office."),
    ("x", "Brakel said that he would resign."),
    ("c", "Pohl could go to prison for nine years."),
    ("c", "Pohl could be sent to prison for up to nine years."),
    ("x", "Pohl could go to prison for 19 years."),
    ("x", "Pohl faces up to 12 years in prison."),
    ("u", "Pohl was sentenced to nine years in prison."),
    ("c", "Pohl's boss could go to prison for three years."),
    ("c", "The floods took place in 2014."),
    ("x", "The floods took place in 2004."),
    ("c", "The earthquake happened in 2018."),
    ("x", "The earthquake happened in 2008."),
    ("x", "The money was meant for a new stadium."),
    ("c", "The money was meant for families."),
    ("u", "The money was meant for families from Brenn."),
    ("c", "The ketch is 30 meters long."),
    ("x", "The ketch is 13 meters long."),
    ("c", "Lind is helping the police."),
]


@pytest.mark.parametrize(("expected", "statement"), CASES, ids=[statement for _, statement in CASES])
def test_held_against_the_text(expected: str, statement: str) -> None:
    answer = check(statement, CORPUS)
    assert str(answer.verdict) == {"c": "consistent", "x": "contradicted", "u": "unknown"}[expected], answer.explanation


SEVERAL = compile_text(
    """Teacher wins lottery, nurse comes second

A teacher won 3 million crowns in the lottery on Sunday, and a nurse won 5.

Olga Brandt, 33, was seen at the office of the lottery. She has a dog. The office is in Brenn. It opened in May. The choir sang at noon. Rain fell in the north.
"""
)


def test_of_two_in_a_lead_the_name_tells_neither() -> None:
    assert str(check("Olga Brandt is a nurse.", SEVERAL).verdict) == "unknown"
