"""Toward and away, between whom, which of two wars, whose house, by whom, and to what extent."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "The dispute over the shaft pushed Norway closer to Denmark. The turn toward Denmark drove a wedge between Norway and Sweden. Norway turned toward Denmark in March. The war in "
    "Karelia changed the trade of Norway. The war in Velda ended last year. Finland mediated a truce in Velda. The teams mostly consisted of volunteers and soldiers. The mine became a "
    "symbol for much of the region. Tor Aas was carried from the house of Jonas Vik in Brenna. Knut Moe is the mayor of Lomvik. Moe moved to Lomvik in 2010. The mill shifted from coal to wood and turned "
    "away from gas."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The dispute over the shaft pushed Norway closer to Denmark.", YES),
        ("The dispute over the shaft pushed Norway away from Denmark.", NO),
        ("Norway turned away from Denmark in March.", NO),
        ("The turn away from Denmark drove a wedge between Norway and Sweden.", NO),
        ("The turn to Denmark drove a wedge between Norway and Sweden.", YES),
        ("Norway turned toward Sweden in March.", OPEN),
        ("Norway's turn toward Sweden drove a wedge between Norway and Sweden.", OPEN),
        ("Norway turned away from Sweden in March.", OPEN),
        ("The mill shifted away from coal.", YES),
        ("The mill turned toward gas.", NO),
    ],
)
def test_toward_one_is_not_away_from_it_nor_toward_another(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize("statement", ["Moe moved away from Lomvik in 2010.", "Norway turned Denmark away."])
def test_away_bears_nothing_out_that_leads_there(statement: str) -> None:
    assert check(statement, CORPUS).verdict is not YES


@pytest.mark.parametrize(
    "statement", ["The turn toward Denmark drove a wedge between Denmark and Sweden.", "The turn toward Denmark drove a wedge between Norway and Finland."]
)
def test_between_two_is_not_between_others(statement: str) -> None:
    assert check(statement, CORPUS).verdict is not YES


@pytest.mark.parametrize(
    ("statement", "verdict"), [("The war in Velda changed the trade of Norway.", OPEN), ("The war in Karelia changed the trade of Norway.", YES)]
)
def test_of_two_wars_the_one_is_not_the_other(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


def test_the_deed_of_one_is_not_that_of_another() -> None:
    assert check("Mediation by Sweden secured a truce in Velda.", CORPUS).verdict is not YES


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The teams consisted only of volunteers and soldiers.", NO),
        ("The teams consisted mostly of volunteers and soldiers.", YES),
        ("The mine became a symbol for none of the region.", NO),
        ("The mine became a symbol for all of the region.", OPEN),
        ("The mine became a symbol for much of the region.", YES),
    ],
)
def test_mostly_is_neither_only_nor_in_none(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Tor Aas was carried from his own house in Brenna.", NO),
        ("Tor Aas was carried from his house.", NO),
        ("Tor Aas was carried from Vik's house in Brenna.", YES),
    ],
)
def test_the_house_of_one_is_not_that_of_another(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
