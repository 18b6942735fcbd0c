"""How much of a group: all, none, most, half, five of the eight, all but three; read from the record's own portions."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.portions import portions_of
from service.engine.read import read

CORPUS = compile_text(
    "A storm hit the port of Vessin on Friday, sinking 12 of the 40 boats in the harbour. All but five of the houses on Quay Street lost their roofs. Twenty-six sailors "
    "were rescued, four of them by helicopter. Of the 60 shops in the old town, 45 stayed shut on Saturday. None of the hotels had power. Most of the schools were closed. "
    "About a third of the trees in the park fell. The mayor has ten deputies, and two of them supported the plan. Thirty firefighters came from Dole, and all but six had left "
    "by Sunday. The insurer Helvax will cover 70 percent of the damage. Only three of the nine pumps worked. The council had 25 members; ten were present."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("All of the boats in the harbour sank.", NO),
        ("Not all of the boats sank.", YES),
        ("Fewer than half of the boats sank.", YES),
        ("Most of the boats sank.", NO),
        ("None of the boats sank.", NO),
        ("Every house on Quay Street lost its roof.", NO),
        ("Three quarters of the shops stayed shut on Saturday.", YES),
        ("Half of the shops stayed shut on Saturday.", NO),
        ("Some of the hotels had power.", NO),
        ("No hotel had power.", YES),
        ("Twenty-four of the firefighters had left by Sunday.", YES),
        ("All of the firefighters had left by Sunday.", NO),
        ("Helvax will cover most of the damage.", YES),
        ("Six of the nine pumps did not work.", YES),
        ("Most of the pumps worked.", NO),
        ("Fifteen of the council's members were absent.", YES),
        ("All members of the council were present.", NO),
        ("All of the sailors were rescued by helicopter.", NO),
        ("Two thirds of the trees in the park fell.", NO),
        ("All of the boats belonged to fishermen.", OPEN),
        ("Most of the sailors were young.", OPEN),
    ],
)
def test_a_portion_is_judged_by_the_portion_on_record(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Five of the eight hostages were freed.", 5, 8),
        ("Nineteen protesters were detained, and all but three had been released.", 16, 19),
        ("Of the 43 people on the shift, 31 escaped.", 31, 43),
        ("Twenty-six sailors were rescued, four of them by helicopter.", 4, 26),
        ("Both women were freed.", 2, 2),
    ],
)
def test_a_part_is_read_with_its_whole(text: str, part: int, whole: int) -> None:
    portions = [p for p in portions_of(read(text).sentences[0]) if p.scoped]
    assert [(p.part and p.part.point, p.whole and p.whole.point) for p in portions] == [(part, whole)]


LIFT = compile_text(
    "The lift above Orsa stopped with 68 passengers on Saturday. Nobody was killed. Of those on board, 41 were lowered by rope and 19 were picked up by helicopter. Five "
    "passengers were taken to a clinic in Brunn with frostbite. Three of them went home the same day. The list names 33 prisoners, 12 of them soldiers."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("All of the passengers survived.", Verdict.CONSISTENT),
        ("No passenger lost his life.", Verdict.CONSISTENT),
        ("None of the passengers died.", Verdict.CONSISTENT),
        ("All of the passengers were lowered by rope.", Verdict.CONTRADICTED),
        ("All five passengers with frostbite went home the same day.", Verdict.CONTRADICTED),
        ("Two of the passengers with frostbite did not go home the same day.", Verdict.CONSISTENT),
        ("All of the passengers were skiers.", Verdict.UNKNOWN),
    ],
)
def test_nobody_those_and_them_tell_of_the_group(statement: str, verdict: Verdict) -> None:
    assert check(statement, LIFT).verdict is verdict


@pytest.mark.parametrize("statement", ["Most of the prisoners on the list are soldiers.", "None of the prisoners wore a coat."])
def test_likeness_bears_out_no_share(statement: str) -> None:
    assert check(statement, LIFT).verdict is not Verdict.CONSISTENT
