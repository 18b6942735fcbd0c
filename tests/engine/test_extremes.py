"""Extremes said by denial, and "only"."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "The youngest member of the crew is Tess Arlo, a cook. The Marin bridge is the longest in the country. It was the coldest night ever recorded in Osk. "
    "Dana Pohl was the first woman to lead the bank. Norway mediated the talks. Sweden mediated the talks. A larger tunnel opened in May. Pohl is no longer at the bank."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Nobody in the crew is younger than Tess Arlo.", YES),
        ("No bridge in the country is longer than the Marin bridge.", YES),
        ("Osk has never recorded a colder night.", YES),
        ("No woman had led the bank before Dana Pohl.", YES),
        ("No bridge in the country is higher than the Marin bridge.", OPEN),
        ("Nobody in the crew is older than Tess Arlo.", OPEN),
        ("Only Norway mediated the talks.", NO),
    ],
)
def test_an_extreme_is_judged_by_the_superlative_on_record(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
