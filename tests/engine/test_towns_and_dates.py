"""Where and when: a town may lie in the country on record, to whom a thing was given is no place, and "the attack" is not whatever else was attacked."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

WORLD = compile_text(
    "The charity Open Hands is based in Qatar. Nora Vance moved to Norway six years ago. The envoys handed the keys to Norrline in Bergen. "
    "Rebels attacked the port of Varna on May 4. Norland invaded Tarland in March 2021. The rebels freed three Danish sailors. "
    "Otto Berg has a Swedish passport. Lena Holt's husband, Max Holt, was killed on May 4. Ida Moss is the wife of Tom Moss. "
    "Anna Vale was the first of four Danish sailors to be freed. Norland did not condemn the attack of May 4."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Open Hands is based in Qatar.", YES),
        ("Open Hands is based in Doha.", OPEN),
        ("Open Hands is based in Doha, Qatar.", OPEN),
        ("Open Hands is based in Egypt.", NO),
        ("Open Hands is based in Cairo.", NO),
        ("Nora Vance moved to Trondheim six years ago.", OPEN),
        ("Nora Vance moved to Canada six years ago.", NO),
    ],
)
def test_a_town_in_a_country(statement: str, verdict: Verdict) -> None:
    assert check(statement, WORLD).verdict is verdict


def test_a_receiver_is_no_place() -> None:
    answer = check("The keys were handed over in Oslo.", WORLD)
    assert answer.verdict is not YES
    assert all(part.correction != "Norrline" and "Norrline where" not in part.explanation for part in answer.parts)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The attack happened on May 4.", YES),
        ("The attack happened on May 4, 2023.", OPEN),
        ("The attack took place in 2023.", OPEN),
        ("The attack happened on May 9.", NO),
        ("Norland invaded Tarland on May 4.", NO),
        ("Norland invaded Tarland in 2019.", NO),
    ],
)
def test_the_date_of_another_event(statement: str, verdict: Verdict) -> None:
    assert check(statement, WORLD).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The rebels freed a Finnish sailor.", OPEN),
        ("The rebels freed three Finnish sailors.", OPEN),
        ("Otto Berg has a Danish passport.", OPEN),
        ("Otto Berg has a Swedish passport.", YES),
        ("Lena Holt is unmarried.", OPEN),
        ("Lena Holt is married.", OPEN),
        ("Ida Moss is unmarried.", NO),
        ("Ida Moss is married.", YES),
    ],
)
def test_one_more_of_a_kind(statement: str, verdict: Verdict) -> None:
    assert check(statement, WORLD).verdict is verdict


def test_a_rank_among_fewer_is_no_correction() -> None:
    answer = check("Anna Vale was the last sailor to be freed.", WORLD)
    assert answer.verdict is not YES
    assert all(part.correction != "first" for part in answer.parts)
