"""Somebody who stands in a line in another part than stated bears nothing out; an occasion is known by its day; likeness bears out no curated claim."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

ISLES = compile_text(
    "The envoy said that the loan was a gesture from Norland to please Premier Ida Brunn. The tariff drove a wedge between Norland and Ostia. "
    "The pact with Ostia carries risks. Brunn turned against Ostia in March. Sarik turned into a proxy of Norland in May. "
    "Norland uses the war in Mali to look like an ally of the poor. Opponents portray Ostia as an ally of Norland against the union. "
    "Rebels seized more than 40 boats on June 3. The attack on June 3 began at dawn. A delegation from Ostia visited Norland in late June. "
    "Three divers were rescued. Pavel Lind comes from southern Norland. Eva Holm is a citizen of Norland. Nurses cheered. A mill burned down in April."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The tariff drove a wedge between Norland and Ostia.", YES),
        ("The tariff drove a wedge between Norland and Sarik.", OPEN),
        ("The pact with Ostia carries risks.", YES),
        ("The pact with Norland carries risks.", OPEN),
        ("Brunn turned against Ostia in March.", YES),
        ("Brunn turned against Norland in March.", OPEN),
        ("Norland uses the war in Mali to look like an ally of the poor.", YES),
        ("Norland uses the war in Chad to look like an ally of the poor.", OPEN),
        ("Three divers were rescued with the other divers.", OPEN),
    ],
)
def test_who_stands_in_another_part_bears_nothing_out(statement: str, verdict: Verdict) -> None:
    found = check(statement, ISLES).verdict
    assert found is verdict or verdict is OPEN and found is NO


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("More than 40 boats were seized in the June 3 attack.", YES),
        ("The Ostian delegation visited Norland after the June 3 attack.", YES),
        ("A delegation from Ostia visited Norland after the June 3 attack.", YES),
        ("More than 40 boats were seized in the June 9 attack.", NO),
    ],
)
def test_an_occasion_is_known_by_its_day(statement: str, verdict: Verdict) -> None:
    assert check(statement, ISLES).verdict is verdict
