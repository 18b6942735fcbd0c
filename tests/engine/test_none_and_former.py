"""Who is meant by how many, how old, of which side and whether still: none of the two, in his 40s, central, former, "non-"."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "The mining company Halden Ore freed two trapped miners from the Brenna shaft on Tuesday, its spokeswoman Ada Lunde said. Both miners, Jonas Vik, 44, and his brother-in-law "
    "Tor Aas, 31, were taken to a hospital in Lomvik. A Danish delegation visited the shaft on Wednesday. Vik comes from western Norway. Lunde is an independent adviser and a "
    "permanent member of the Mining Council. Knut Moe is the mayor of Lomvik. Olav Dahl is a former mayor of Brenna. The three judges rejected the appeal. Two hikers died near a lake "
    "in northern Sweden. Rolf Berg, the mayor of Sund, died on Monday. Eva Lie, a former nurse, is a painter. The committee has four non-voting members."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Neither of the two miners was freed.", NO),
        ("Neither of the two trapped miners has been freed.", NO),
        ("Neither of the two miners was taken to a hospital.", NO),
        ("Not one of the three judges rejected the appeal.", NO),
        ("Not a single one of the three judges rejected the appeal.", NO),
        ("No one of the three judges rejected the appeal.", NO),
        ("Both of the two miners were freed.", YES),
        ("All of the three judges rejected the appeal.", YES),
        ("Neither of the two nurses was freed.", OPEN),
    ],
)
def test_none_of_so_many_denies_it(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Aas, in his late 30s, was taken to a hospital.", NO),
        ("Aas, in his early 30s, was taken to a hospital.", YES),
        ("Aas, now in his 50s, was taken to a hospital.", NO),
        ("Aas (in his 50s) was taken to a hospital.", NO),
        ("Jonas Vik, in his 60s, was freed on Tuesday.", NO),
    ],
)
def test_a_decade_of_life_between_commas_is_an_age(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    "statement",
    [
        "A Red Cross delegation visited the shaft on Wednesday.",
        "A delegation of Swedish officials visited the shaft on Wednesday.",
        "A Fatah delegation visited the shaft.",
    ],
)
def test_likeness_makes_no_delegation_of_anothers(statement: str) -> None:
    assert check(statement, CORPUS).verdict is not YES


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Vik comes from central Norway.", NO),
        ("Vik is from the center of Norway.", NO),
        ("Vik comes from southern Norway.", NO),
        ("Vik comes from southwestern Norway.", OPEN),
        ("Vik comes from western Norway.", YES),
        ("Two hikers died near a lake in central Sweden.", NO),
        ("Two hikers died near a lake in northern Sweden.", YES),
    ],
)
def test_of_two_sides_of_a_land_one_excludes_the_other(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Knut Moe is the former mayor of Lomvik.", NO),
        ("Moe is Lomvik's ex-mayor.", NO),
        ("Knut Moe is the mayor of Lomvik.", YES),
        ("Olav Dahl is an ex-mayor of Brenna.", YES),
        ("Olav Dahl is the mayor of Brenna.", NO),
        ("Eva Lie is a former painter.", NO),
        ("Eva Lie is a former nurse.", YES),
    ],
)
def test_who_holds_an_office_is_no_former_holder(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Lunde is a non-permanent member of the Mining Council.", NO),
        ("Lunde is a nonpermanent member of the Mining Council.", NO),
        ("Lunde is a permanent member of the Mining Council.", YES),
        ("Lunde is a non-independent adviser.", NO),
        ("The committee has four non-voting members.", YES),
        ("Lunde is a non-Swedish adviser.", OPEN),
    ],
)
def test_a_word_with_non_before_it_is_its_opposite(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


def test_a_word_with_non_before_it_is_not_the_word() -> None:
    assert check("The committee has four voting members.", CORPUS).verdict is not YES


@pytest.mark.parametrize("statement", ["Rolf Berg is the former mayor of Sund.", "Knut Moe is the mayor of Lomvik, not one of the three judges."])
def test_who_died_in_office_and_who_is_none_of_several(statement: str) -> None:
    assert check(statement, CORPUS).verdict is not NO
