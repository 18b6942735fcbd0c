"""Beside a few sentences and in a long text: who did what to whom, what is only meant to be done, and figures that are no rivals."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        ("Halvard sold Tarn to Norsk.", "Tarn sold Halvard to Norsk.", OPEN),
        ("Halvard sold Tarn to Norsk.", "Norsk bought Tarn from Halvard.", YES),
        ("The mayor called the police.", "The police arrested the mayor.", OPEN),
        ("The nurse thanked the doctor.", "The nurse sued the doctor.", OPEN),
        ("The nurse thanked the doctor.", "The doctor was thanked by the nurse.", YES),
        ("The deal is to be signed on Friday.", "The deal was signed.", OPEN),
        ("The bridge will be opened next week.", "The bridge was opened.", OPEN),
        ("The minister is expected to resign.", "The minister resigned.", OPEN),
        ("The company wants to hire 40 people.", "The company hired 40 people.", OPEN),
        ("The company wants to hire 40 people.", "The company wants to hire 40 people.", YES),
        ("The deal was signed on Friday.", "The deal has been signed.", YES),
    ],
)
def test_alike_words_of_a_few_sentences(text: str, statement: str, verdict: Verdict) -> None:
    assert check(statement, compile_text(text)).verdict is verdict


REST = " The sun shone. The mayor, Otto Lang, slept. A cat sat on a wall. Shops were closed. It was a Monday. Nobody complained."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        ("The Greens won 30 seats, seven more than in 2019.", "The Greens had 23 seats in 2019.", YES),
        ("The Greens won 30 seats, seven more than in 2019.", "The Greens had 30 seats in 2019.", NO),
        ("The league has 40 clubs, 12 fewer than ten years ago.", "The league had 52 clubs ten years ago.", YES),
        ("The alliance holds 61 of the 120 seats in the assembly: the Reds have 41 and the Blues 20.", "The alliance has 61 seats in the assembly.", YES),
        ("The alliance holds 61 of the 120 seats in the assembly: the Reds have 41 and the Blues 20.", "The alliance has 41 seats in the assembly.", NO),
        ("The agreement closes the plant near Brenn. Some 900 people marched against its closing.", "The plant employs 500 people.", OPEN),
        ("Masked men broke into the shop. The men smashed two of the shop's nine display cases and fled.", "Four men broke into the shop.", OPEN),
        ("The two girls were found by a farmer. Her sister Ida, 20, is a nurse.", "The two girls were sisters.", OPEN),
    ],
)
def test_figures_of_others_and_of_other_times(text: str, statement: str, verdict: Verdict) -> None:
    assert check(statement, compile_text(text + REST)).verdict is verdict


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        ("Anna Brun, 40, is a surgeon. Peter Holm watched.", "Peter Holm said that Brun is 40.", OPEN),
        ("Anna Brun, 40, is a surgeon. Peter Holm watched.", "Peter Holm said that Brun is a surgeon.", OPEN),
        ("Anna Brun is 40, Peter Holm said.", "Peter Holm said that Brun is 40.", YES),
        ("Anna Brun is a surgeon.", "The police said that Brun is a surgeon.", OPEN),
        ("Galdia says that Ivan Roth is a smuggler; his lawyer, Ada Finn, denies that.", "Ada Finn says that Ivan Roth is a smuggler.", NO),
        ("Galdia says that Ivan Roth is a smuggler; his lawyer, Ada Finn, denies that.", "Ada Finn denies that Ivan Roth is a smuggler.", YES),
        ("Galdia says that Ivan Roth is a smuggler; his lawyer, Ada Finn, denies that.", "Galdia says that Ivan Roth is a smuggler.", YES),
    ],
)
@pytest.mark.parametrize("rest", ["", REST])
def test_whose_word_a_fact_is(text: str, statement: str, verdict: Verdict, rest: str) -> None:
    assert check(statement, compile_text(text + rest)).verdict is verdict


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        ("The Alder Street school has 143 pupils. They are to go to the Northgate school.", "The Northgate school has 400 pupils.", OPEN),
        ("The Alder Street school is to close. The school has 143 pupils. They are to go to the Northgate school.", "The Northgate school has 400 pupils.", OPEN),
        ("The Alder Street school is to close. It has 143 pupils. They are to go to the Northgate school.", "The Alder Street school has 400 pupils.", NO),
        ("The coal mine near Brenn opened in 1930. The mine employs 400 people.", "The coal mine employs 300 people.", NO),
        ("Health Minister Nadia Brok spoke.", "Nadia Brok is a doctor.", OPEN),
        ("Health Minister Nadia Brok spoke.", "Nadia Brok is a waitress.", NO),
        ("Three men and a woman died. Karl Moor's wife, Ilona, 79, also fell ill and is recovering at home.", "The woman who died was a tourist.", OPEN),
    ],
)
def test_another_one_of_the_sort(text: str, statement: str, verdict: Verdict) -> None:
    assert check(statement, compile_text(text + REST)).verdict is verdict


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        ("The first was a fire in 2022; seven workers were injured but none died.", "Three sailors were killed.", OPEN),
        ("The first was a fire in 2022; seven workers were injured but none died.", "Two workers were killed.", NO),
        ("Brennhof, which employs 3,100 people, owns the pit.", "The pit employs 480 people.", OPEN),
        ("Brennhof, which employs 3,100 people, owns the pit.", "Brennhof employs 480 people.", NO),
        ("A gray van was found burned out on Monday. Ivan Petrov, 40, is a guard.", "Ivan Petrov was found on Tuesday.", OPEN),
        ("The first to be lifted out, at 2:15 p.m., was Stefan Kroll, 24.", "Kroll was lifted out at 4:15 p.m.", NO),
        ("Schools were closed on Monday. The King's Bridge is old.", "The bridge was closed on Friday.", OPEN),
    ],
)
def test_figures_and_dates_of_another(text: str, statement: str, verdict: Verdict) -> None:
    assert check(statement, compile_text(text + REST)).verdict is verdict
