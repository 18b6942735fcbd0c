"""How many a jury has, what is used in a search, who got out by himself, how often somebody has won, and who all did not."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

# more than a few sentences, so that the slots decide
_BESIDES = (
    " The weekly market in Torvik was crowded on Thursday. Farmers sold apples and honey under striped awnings. A brass band played near the fountain. "
    "Two painters mended the sign of the old pharmacy. The mill by the river has been a museum since 1974. Parking costs 2 kroner an hour."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN

COUNTED = compile_text(
    "The jury of seven women and five men deliberated for 11 hours. Some 120 rescuers, nine dogs and four helicopters are looking for the hiker. A crew of six "
    "men and two women sailed the ship. The police made arrests over the theft of nine pieces of royal jewelry. Forty of the miners reached the surface by "
    "themselves." + _BESIDES
)
TAX = compile_text(
    "Three members of Lind's Green Party voted against the tax, and it passed only because five Liberals backed it. Rosa Lind, 31, a nurse, won the race in 2:29, "
    "her third victory here after those of 2019 and 2022. Jon Weld was elected to a second term." + _BESIDES
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The jury had 12 members.", YES),
        ("The jury had ten members.", NO),
        ("There were seven women on the jury.", YES),
        ("The crew had eight members.", YES),
        ("Nine dogs are being used in the search for the hiker.", YES),
        ("Ten dogs are being used in the search for the hiker.", NO),
        ("Nine pieces of jewelry were stolen.", YES),
        ("Five pieces of jewelry were stolen.", NO),
        ("Forty miners got out by themselves.", YES),
    ],
)
def test_how_many(statement: str, verdict: Verdict) -> None:
    assert check(statement, COUNTED).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Every member of the Green Party voted for the tax.", NO),
        ("Not all members of the Green Party voted for the tax.", YES),
        ("Every Liberal backed the tax.", OPEN),
        ("Lind has now won the race three times.", YES),
        ("Lind has won the race five times.", NO),
        ("Lind had never won the race before.", NO),
        ("Lind had won the race before.", YES),
        ("Weld has won the race twice.", OPEN),
    ],
)
def test_how_often_and_not_all(statement: str, verdict: Verdict) -> None:
    assert check(statement, TAX).verdict is verdict
