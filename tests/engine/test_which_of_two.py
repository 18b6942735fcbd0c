"""Which of two things of one noun a figure belongs to, which of two deeds a date, and which of two exceeds the other."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

_REST = " The museum opens at noon. Its garden has roses. A cafe stands beside the gate. Visitors like the bread there. The walls are white. A cat sleeps there."

_BOMBS = "The bomb killed 14 people in Vik on Monday. A bomb in Ostby killed 9 people on Friday."
_FIRES = "A fire in a hotel killed six people. A fire in a school killed two people."
_JOBLESS = "Unemployment among men fell 2 percent while unemployment among women rose 3 percent."
_SALES = "Sales of cars rose 5 percent while sales of trucks fell 9 percent."
_EXPORTS = "Exports to Japan rose 4 percent and exports to Chile fell 6 percent."
_SCHOOLS = "The school in Malin has 400 pupils. The school in Derby has 900 pupils."
_ZOO = "Attendance at the zoo fell 12 percent last year while attendance at the aquarium rose 7 percent."

SUBJECTS = [
    ("contradicted", "The bomb in Ostby killed 14 people.", _BOMBS),
    ("contradicted", "The bomb in Vik killed nine people.", _BOMBS),
    ("consistent", "The bomb in Vik killed 14 people.", _BOMBS),
    ("consistent", "The bomb in Ostby killed nine people.", _BOMBS),
    ("contradicted", "The fire in the school killed six people.", _FIRES),
    ("consistent", "The fire in the hotel killed six people.", _FIRES),
    ("contradicted", "Unemployment among women fell.", _JOBLESS),
    ("consistent", "Unemployment among women rose 3 percent.", _JOBLESS),
    ("contradicted", "Sales of trucks rose 5 percent.", _SALES),
    ("consistent", "Sales of trucks fell 9 percent.", _SALES),
    ("contradicted", "Exports to Chile rose 4 percent.", _EXPORTS),
    ("consistent", "Exports to Chile fell.", _EXPORTS),
    ("contradicted", "The school in Derby has 400 pupils.", _SCHOOLS),
    ("consistent", "The school in Malin has 400 pupils.", _SCHOOLS),
    ("contradicted", "Attendance at the aquarium fell 12 percent.", _ZOO),
    ("consistent", "Attendance at the zoo fell.", _ZOO),
    ("consistent", "A hospital in Vik treated 40 patients.", "A hospital in Vik treated 40 patients after the crash on Sunday."),
    ("consistent", "A fire destroyed 20 trucks.", "The fire in the warehouse destroyed 20 trucks."),
]
DATES = [
    ("contradicted", "Two men were arrested on Tuesday.", "Two men were arrested on Monday and released on Tuesday."),
    ("consistent", "Two men were arrested on Monday.", "Two men were arrested on Monday and released on Tuesday."),
    ("consistent", "Two men were released on Tuesday.", "Two men were arrested on Monday and released on Tuesday."),
    ("contradicted", "Two hikers were found on Friday.", "Two hikers went missing on Friday and were found on Sunday."),
    ("contradicted", "Four paintings were stolen in 2011.", "Four paintings were stolen in 2004 and recovered in 2011."),
    ("consistent", "Four paintings were recovered in 2011.", "Four paintings were stolen in 2004 and recovered in 2011."),
    ("contradicted", "Two hostages were freed on Wednesday.", "Reed freed two hostages on Monday. Soldiers stormed the house on Wednesday and freed four."),
    ("consistent", "Four hostages were freed on Wednesday.", "Reed freed two hostages on Monday. Soldiers stormed the house on Wednesday and freed four."),
    ("unknown", "Profit fell 21 percent in the second quarter.", "Profit fell 21 percent in the third quarter."),
    ("consistent", "Profit fell 21 percent in the third quarter.", "Profit fell 21 percent in the third quarter."),
]
COMPARED = [
    ("contradicted", "Incomes rose faster than rents.", "Rents rose faster than incomes."),
    ("consistent", "Rents rose faster than incomes.", "Rents rose faster than incomes."),
    ("consistent", "Incomes rose more slowly than rents.", "Rents rose faster than incomes."),
    ("contradicted", "Rents rose more slowly than incomes.", "Rents rose faster than incomes."),
    ("contradicted", "Petrol sells better than diesel.", "Diesel sells better than petrol."),
    ("contradicted", "Men live longer than women.", "Women live longer than men in the valley."),
    ("consistent", "Women live longer than men.", "Women live longer than men in the valley."),
]


@pytest.mark.parametrize(("verdict", "statement", "text"), SUBJECTS + DATES + COMPARED)
def test_each_has_its_own(verdict: str, statement: str, text: str) -> None:
    assert check(statement, compile_text(text + _REST)).verdict.value == verdict


@pytest.mark.parametrize(
    ("verdict", "statement", "text"),
    [
        ("contradicted", "The school in Derby has 400 pupils.", _SCHOOLS),
        ("consistent", "The school in Malin has 400 pupils.", _SCHOOLS),
        ("contradicted", "The fire in the school killed six people.", _FIRES),
    ],
)
def test_likeness_of_words_has_no_say_in_which_it_is(verdict: str, statement: str, text: str) -> None:
    assert check(statement, compile_text(text)).verdict.value == verdict


@pytest.mark.parametrize(
    ("verdict", "statement", "text"),
    [
        ("unknown", "Kestor reported a lower profit last week.", "Kestor reported higher profit last week."),
        ("unknown", "Orm posted a bigger loss in May.", "Orm posted a smaller loss in May."),
        ("consistent", "Orm posted a smaller loss in May.", "Orm posted a smaller loss in May."),
        ("consistent", "Orm made a loss in May.", "Orm posted a smaller loss in May."),
    ],
)
def test_a_result_is_higher_or_lower(verdict: str, statement: str, text: str) -> None:
    assert check(statement, compile_text(text + _REST)).verdict.value == verdict
