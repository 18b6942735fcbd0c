"""A label before a name that is no job, what befalls each for himself, and the day of one that is not the day of all."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Kind, Verdict

LABELS = compile_text(
    "Prime Minister Kaja Lund of Norvik resigned on Tuesday. Maren Holt, a 73-year-old doctor, was rescued from the cave on Monday. Peter Voss, a sound engineer, was "
    "working at the harbor fair when the tent fell. He is 25. Olga Brandt, a political consultant, said the minister had lost her majority. Jonas Weld, a teacher, "
    "was not hurt. Anna Reiter, 17, found the tent. Carl Ost is a nurse."
)
RAID = compile_text(
    "Gunmen abducted two nurses in Belmor on Monday. Ada Ruiz was abducted from a clinic in Belmor. The clinic belongs to Ada Ruiz. Mark Teller, a banker, spoke on "
    "television. Pavel Brun was killed in the raid. Police arrested Igor Falk at the station. The mayor of Belmor is Ines Koch. It rained on Friday."
)
SLOPE = compile_text(
    "Three skiers were rescued from the slope. Otto Lang, 25, was rescued on Sunday. Two days later, Mara Stein, 53, and her mother Ida Stein, 73, were rescued. Mara "
    "Stein and Ida Stein are women. Otto Lang is a man. The slope was closed. It snowed on Friday. The slope lies near Orth."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Septuagenarian Maren Holt was rescued.", YES),
        ("Octogenarian Maren Holt was rescued.", NO),
        ("Septuagenarian doctor Maren Holt was rescued.", YES),
        ("Octogenarian doctor Maren Holt was rescued.", NO),
        ("Teenager Anna Reiter found the tent.", YES),
        ("Teenager Peter Voss was working at the fair.", NO),
        ("Centenarian Jonas Weld was not hurt.", OPEN),
        ("Norvik's premier Kaja Lund resigned.", YES),
        ("Kaja Lund was the premier of Norvik.", YES),
        ("Norvik's premier Olga Brandt resigned.", NO),
        ("Political analyst Olga Brandt said the minister had lost her majority.", OPEN),
        ("Olga Brandt is a strategist.", OPEN),
        ("Company employee Jonas Weld was not hurt.", OPEN),
        ("Catholic Jonas Weld was not hurt.", OPEN),
        ("Bystander Jonas Weld was not hurt.", OPEN),
        ("Hotel porter Jonas Weld was not hurt.", NO),
        ("Plumber Peter Voss is 25.", NO),
        ("Farmer Olga Brandt said the minister had lost her majority.", NO),
    ],
)
def test_a_label_before_a_name_excludes_only_where_it_is_a_job(statement: str, verdict: Verdict) -> None:
    assert check(statement, LABELS).verdict is verdict


def test_an_age_before_a_name_is_a_part_of_its_own() -> None:
    part = next(part for part in check("Octogenarian Maren Holt was rescued.", LABELS).parts if part.verdict is NO)
    assert part.kind is Kind.AGE
    assert part.span is not None
    assert part.span.text == "Octogenarian"


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Mark Teller was abducted from a clinic in Belmor.", OPEN),
        ("Mark Teller was kidnapped from the clinic.", OPEN),
        ("Ines Koch was arrested at the station.", OPEN),
        ("Mark Teller was killed in the raid.", OPEN),
        ("Ada Ruiz was abducted from the clinic.", YES),
        ("Ada Ruiz was not abducted from the clinic.", NO),
        ("Igor Falk was arrested at the station.", YES),
    ],
)
def test_what_befell_one_may_have_befallen_another(statement: str, verdict: Verdict) -> None:
    assert check(statement, RAID).verdict is verdict


@pytest.mark.parametrize("statement", ["The women were rescued on Sunday.", "Both women were rescued on Sunday."])
def test_the_day_of_one_is_not_that_of_all(statement: str) -> None:
    assert check(statement, SLOPE).verdict is not YES


def test_his_own_day_is_his() -> None:
    assert check("Otto Lang was rescued on Sunday.", SLOPE).verdict is YES
