"""What reports tell in passing: of each of several by name, in a step a year, without the auxiliary, by what somebody turns down."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.read import read

YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN
COUNCIL = compile_text(
    "Three councilors in Brill voted against the budget on Monday. One, Ada Brun, resigned an hour later. Another, Paul Ames, was expelled from his party. "
    "The third, Ines Holt, said nothing. Two divers were killed in the cave. The first, Karl Witt, was 31; the other, Rosa Lind, was 28. Four men were arrested "
    "on Friday at the harbor. One of them, Otto Kern, is a baker. The police found 12 stolen bicycles. It rained."
)
FEES = compile_text(
    "The council voted 9 to 4 on Tuesday to raise the parking fee to 6 marks from 4 marks. The fee for boats will rise by half a mark a year, starting in March. "
    "Bus fares will rise by 10 percent, to 33 crowns a month. The sentence of Mr. Ruhl was cut by two years. The entry age will be lowered to 5 from 7. "
    "The dam is old. The mayor, Jan Pohl, called it fair. Two houses were destroyed and 40 others damaged, and nine firefighters hurt."
)
MAYOR = compile_text(
    "Mayor Ilse Brand, 61, said on Friday that she had no plans to resign. The council has no intention of selling the harbor. Brand rejected calls for a "
    "referendum, and the deputy mayor, Otto Kern, dismissed demands for an inquiry. The port employs 900 people. Ruth Lang, a teacher, intends to move. "
    "No lawyer had ever run the port, which was built in 1904. The general strike, which the largest union, Portum, has announced, starts in May."
)
FENCING = compile_text(
    '"They came for the gold and they got it," said Rita Corto, 57, a nurse who has worked in one clinic for 33 years. Her son, Pavel, drives a tram. '
    "Lena Orr, 19, beat the defending champion, Karla Vos, on Sunday. Orr is from Brill. Her trainer is her aunt, Olga Orr, 61. Her mother, Eva, watched. "
    "The hall was full. Rain fell in the evening. Tickets cost 20 crowns."
)

HALL = compile_text(
    "Chancellor Ivo Brandt, whose center-right coalition holds 71 of the 120 seats, called the vote a mistake. The far-left Red Front left the hall. "
    "The council has 40 seats, of which the Greens hold 11. It took 31 hours of debate and two votes. Lind hit 14 aces, Weld five. Deputy Minister Rolf Haas, "
    "51, a former teacher, resigned on Monday. Vera Sund, once a lawyer, runs the fund. One board member, Karl Witt, was dismissed; another, Eva Moor, left of "
    "her own accord. The police arrested 12 protesters, and nine officers were hurt. Karla Vos, the champion in 2019 and 2021, was treated for a cold."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Ada Brun voted against the budget.", YES),
        ("Ada Brun voted for the budget.", NO),
        ("Paul Ames is a councilor.", YES),
        ("Ines Holt opposed the budget.", YES),
        ("Ines Holt supported the budget.", NO),
        ("Karl Witt was killed in the cave.", YES),
        ("Rosa Lind survived.", NO),
        ("Otto Kern was arrested on Friday.", YES),
        ("Otto Kern stole the bicycles.", OPEN),
        ("Rosa Lind was arrested.", OPEN),
    ],
)
def test_what_is_said_of_a_few_is_said_of_each_who_is_named(statement: str, verdict: Verdict) -> None:
    assert check(statement, COUNCIL).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The parking fee will rise by two marks.", YES),
        ("The parking fee will rise by three marks.", NO),
        ("The parking fee will fall to 4 marks.", NO),
        ("The fee for boats will rise by half a mark a year.", YES),
        ("The fee for boats will rise by three marks.", OPEN),
        ("Bus fares will rise by 10 percent.", YES),
        ("Bus fares will be cut by 10 percent.", NO),
        ("Bus fares will rise to 33 crowns.", YES),
        ("The sentence of Ruhl was reduced by two years.", YES),
        ("The sentence of Ruhl was reduced by three years.", NO),
        ("The entry age will fall by two years.", YES),
        ("The entry age will rise by two years.", NO),
        ("Forty houses were damaged.", YES),
        ("Nine firefighters were hurt.", YES),
        ("Twelve firefighters were hurt.", NO),
    ],
)
def test_changes_and_left_out_auxiliaries(statement: str, verdict: Verdict) -> None:
    assert check(statement, FEES).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Ilse Brand said that she would resign.", NO),
        ("Ilse Brand will resign.", NO),
        ("Ilse Brand does not plan to resign.", YES),
        ("The council will sell the harbor.", NO),
        ("The council intends to sell the harbor.", NO),
        ("Brand called for a referendum.", NO),
        ("Brand rejected calls for a referendum.", YES),
        ("Kern called for a referendum.", OPEN),
        ("Kern demanded an inquiry.", NO),
        ("Kern supported an inquiry.", NO),
        ("Ruth Lang has never run the port.", OPEN),
        ("Ruth Lang has run the port.", OPEN),
        ("Portum has announced a general strike.", YES),
        ("Portum is a union.", YES),
    ],
)
def test_what_is_turned_down_and_not_meant(statement: str, verdict: Verdict) -> None:
    assert check(statement, MAYOR).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Pavel is Rita Corto's son.", YES),
        ("Pavel is Rita Corto's brother.", NO),
        ("Lena Orr was the defending champion.", NO),
        ("Karla Vos was the defending champion.", YES),
        ("Olga Orr is Lena Orr's trainer.", YES),
        ("Eva is Lena Orr's mother.", YES),
        ("Eva is Olga Orr's mother.", OPEN),
    ],
)
def test_whose_relatives_they_are_and_who_only_one_is(statement: str, verdict: Verdict) -> None:
    assert check(statement, FENCING).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Brandt's coalition is center-right.", YES),
        ("Brandt's coalition is center-left.", NO),
        ("The coalition holds more than half of the seats in parliament.", YES),
        ("The Red Front is far-right.", NO),
        ("The Greens hold 11 of the 40 seats.", YES),
        ("The Greens hold more than half of the seats.", NO),
        ("The debate lasted more than a day.", YES),
        ("The debate lasted more than two days.", NO),
        ("Lind hit more aces than Weld.", YES),
        ("Weld is five years old.", OPEN),
        ("Rolf Haas is a former teacher.", YES),
        ("Rolf Haas is a former nurse.", NO),
        ("Vera Sund is a former lawyer.", YES),
        ("Eva Moor was expelled from the board.", NO),
        ("Eva Moor was dismissed.", NO),
        ("Karl Witt resigned.", NO),
        ("Karl Witt was dismissed.", YES),
        ("Nine police officers were hurt.", YES),
        ("Vos was treated for a cold in 2019.", OPEN),
    ],
)
def test_where_parties_stand_and_what_people_were(statement: str, verdict: Verdict) -> None:
    assert check(statement, HALL).verdict is verdict


@pytest.mark.parametrize("text", ["She beat Karla Vos on Sunday.", "He saw her.", "They hit him, Karl Witt said.", "His dog bit Ana Lind."])
def test_a_text_may_open_with_a_pronoun(text: str) -> None:
    assert check("Karla Vos lost.", compile_text(text)).verdict in (YES, OPEN)


@pytest.mark.parametrize(
    ("text", "predicate", "role", "head"),
    [
        ("She had to play three qualifying matches just to get in.", "play", "patient", "match"),
        ("Six weeks of marches and strikes had reached their peak.", "reach", "agent", "strike"),
        ("Brenn Beats the Champions to Win Lindau Cup", "win", "agent", "brenn"),
        ("The road was closed and the bridge blocked.", "block", "patient", "bridge"),
        ("Anna Brod was elected chairwoman and Piet Holm named treasurer.", "be", "complement", "treasurer"),
        ("Lind was arrested and the police closed the road.", "close", "agent", "police"),
        ("Two men were arrested and a third fled.", "flee", "agent", "third"),
        ("A 12-member committee meets in Oslo.", "meet", "agent", "committee"),
    ],
)
def test_who_takes_which_part(text: str, predicate: str, role: str, head: str) -> None:
    told = [p for p in read(text).sentences[0].propositions if p.predicate == predicate]
    assert head in {mention.head for p in told if (mention := getattr(p, role)) is not None}
