"""Exceptions in the log: where and what, but no piece of what somebody sent."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.observe.faults import told, without_quotes


@pytest.mark.parametrize(
    ("raises", "last"),
    [
        (lambda: int("unpublished"), "ValueError: invalid literal for int() with base 10: '…'"),
        (lambda: {}["unpublished"], "KeyError: '…'"),
        (lambda: {}["it's unpublished"], 'KeyError: "…"'),
        (lambda: float('"unpublished" and \'more\''), "ValueError: could not convert string to float: '…'"),
        (lambda: "unpublished".encode("ascii") + "é".encode("ascii"), "UnicodeEncodeError: '…' in position 0: ordinal not in range(128)"),
        (lambda: [][1], "IndexError: list index out of range"),
        (lambda: 1 // 0, "ZeroDivisionError: integer division or modulo by zero"),
        (lambda: next(iter(())), "StopIteration"),
    ],
)
def test_the_message_has_no_quotes(raises: Callable[[], object], last: str) -> None:
    with pytest.raises(Exception) as caught:
        raises()
    text = told(caught.value)
    assert text.splitlines()[-1] == last
    assert text.startswith("Traceback (most recent call last):\n  File ")
    assert "unpublished" not in text.replace('"unpublished"', "").splitlines()[-1]


def test_what_led_to_it_comes_first() -> None:
    try:
        try:
            int("unpublished")
        except ValueError as error:
            raise RuntimeError("no luck") from error
    except RuntimeError as error:
        text = told(error)
    assert text.index("ValueError") < text.index("That led to:") < text.index("RuntimeError: no luck")


def test_a_circle_of_causes_ends() -> None:
    first, second = ValueError("1"), ValueError("2")
    first.__cause__, second.__cause__ = second, first
    assert told(first).endswith("ValueError: 1")


def test_a_long_message_is_cut() -> None:
    assert len(without_quotes("x" * 10_000)) == 300
