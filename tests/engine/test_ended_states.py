"""States that have ended or go on, for how long they are so, and what somebody may do no more."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

TOWN = compile_text(
    "The council of Ardlow reopened the swimming pool on Monday after keeping it closed for most of the winter.\n\n"
    "Anton Brill, who left the priesthood in March, now runs a bakery in Tolm.\n\n"
    "Singer Mira Okell and painter Jon Sorby divorced in Haverly last spring.\n\n"
    "Retired general Pavel Dimm has left the Harbour Party of Lostow.\n\n"
    "Patient Edda Lorne was moved from the children's ward to intensive care at Grenmoor clinic, where she remains.\n\n"
    "The old cinema in Perrin Street was closed for good in June.\n\n"
    "Rail company Tendra lifted its ban on dogs on Friday, but bicycles stay banned.\n\n"
    "Coach Lena Stroud resigned from the board of Kelmar United but stays on as trainer.\n\n"
    "Gardener Otto Prell sold his farm near Dunmere to his niece in May.\n\n"
    "Runner Ella Quist recovered from her knee injury and trained again on Monday.\n\n"
    "Teacher Hugo Plamm is no longer allowed to enter the school of Wendle.\n\n"
    "Two of the five hostages were freed on Sunday in Orlo."
)
COAST = compile_text(
    "The council of Brent plans to reopen the museum in May after a long repair.\n\n"
    "Minister Rita Vahl left parliament on Friday through a side door to avoid reporters.\n\n"
    "Dancer Vera Holt resigned as director of the school in May and was appointed again in June.\n\n"
    "Striker Omar Bell was taken to hospital on Friday after a fall.\n\n"
    "The mine of Karst was shut for a while in spring.\n\n"
    "The quarry of Loss was shut in spring.\n\n"
    "Fishermen are banned from entering the bay of Sool until the oil is gone.\n\n"
    "Electricity was restored to the whole of Kessin on Tuesday."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The swimming pool is no longer closed.", YES),
        ("The swimming pool is still closed.", NO),
        ("Brill is no longer a priest.", YES),
        ("Brill is still a priest.", NO),
        ("Brill is no longer a baker.", OPEN),
        ("Okell and Sorby are no longer husband and wife.", YES),
        ("Okell and Sorby are still married.", NO),
        ("Dimm is no longer a member of the Harbour Party.", YES),
        ("Dimm is still a member of the Harbour Party.", NO),
        ("Lorne is back in the children's ward.", NO),
        ("Lorne is still in intensive care.", YES),
        ("The cinema was only shut for a while.", NO),
        ("Bicycles are still banned by Tendra.", YES),
        ("Bicycles are no longer banned by Tendra.", NO),
        ("Dogs are no longer banned by Tendra.", YES),
        ("Stroud is still the trainer.", YES),
        ("Stroud is no longer the trainer.", NO),
        ("Stroud is no longer on the board.", YES),
        ("Prell no longer owns the farm.", YES),
        ("The farm still belongs to Prell.", NO),
        ("Quist is no longer injured.", YES),
        ("Quist is still out with a knee injury.", NO),
        ("Plamm may enter the school again.", NO),
        ("The hostages are no longer held.", OPEN),
        ("The hostages are still held.", OPEN),
    ],
)
def test_the_last_that_is_told_of_a_state(statement: str, verdict: Verdict) -> None:
    assert check(statement, TOWN).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The museum is no longer closed.", OPEN),
        ("Vahl is no longer a member of parliament.", OPEN),
        ("Holt is no longer director.", NO),
        ("Bell is still in hospital.", OPEN),
        ("Bell is no longer in hospital.", OPEN),
        ("The mine was closed for good.", NO),
        ("The mine was closed temporarily.", YES),
        ("The quarry was closed for good.", OPEN),
        ("The quarry was closed.", YES),
        ("Fishermen may enter the bay.", NO),
        ("Fishermen may not enter the bay.", YES),
        ("Kessin is no longer without electricity.", YES),
        ("Part of Kessin is still without power.", NO),
    ],
)
def test_what_is_planned_or_over_soon_ends_nothing(statement: str, verdict: Verdict) -> None:
    assert check(statement, COAST).verdict is verdict
