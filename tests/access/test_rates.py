"""Limits as they are written."""

from __future__ import annotations

import pytest

from service.access.rates import MOST_UNITS, SECONDS, UNIT_BYTES, BadRate, Rate, read_rates
from service.limits import BATCH_ITEMS, STATEMENT_CHARACTERS


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("6000/minute", [(6000, "minute", 60)]),
        ("100/second", [(100, "second", 1)]),
        ("50000/day, 6000/minute", [(6000, "minute", 60), (50000, "day", 86_400)]),
        ("9000/hour,200/second", [(200, "second", 1), (9000, "hour", 3_600)]),
    ],
)
def test_rates(text: str, rates: list[tuple[int, str, int]]) -> None:
    assert [(rate.amount, rate.unit, rate.seconds) for rate in read_rates(text)] == rates


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("99/minute", "at least 100"),
        ("6000/minute,99/second", "at least 100"),
        ("200/minute,300/minute", "twice"),
        ("", "such as"),
        ("6000", "such as"),
        ("6000 per minute", "such as"),
        ("6000/week", "such as"),
        ("0/minute", "such as"),
        ("-1/minute", "such as"),
        ("6e3/minute", "such as"),
        ("６０００/minute", "such as"),
        ("6000/minute,", "such as"),
        ("6000/minute;7000/hour", "such as"),
        ("9999999999/minute", "such as"),
    ],
)
def test_rates_that_cannot_be_used(text: str, wrong: str) -> None:
    with pytest.raises(BadRate, match=wrong):
        read_rates(text)


@pytest.mark.parametrize("unit", SECONDS)
def test_a_rate_reads_back(unit: str) -> None:
    assert read_rates(str(Rate(600, unit))) == (Rate(600, unit),)


def test_the_largest_request_is_a_full_batch_and_a_unit_is_a_statement() -> None:
    assert (MOST_UNITS, UNIT_BYTES) == (BATCH_ITEMS, STATEMENT_CHARACTERS)
