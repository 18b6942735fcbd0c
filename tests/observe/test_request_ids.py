"""By which id a request is found again."""

from __future__ import annotations

import re

import pytest

from service.observe.request_ids import request_id

TRACE, PARENT = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
MADE = r"[0-9a-f]{32}"


@pytest.mark.parametrize(
    ("own", "traceparent", "expected"),
    [
        ("abc", None, "abc"),
        ("7c9e6679-7425-40de-944b-e07fc1f90ae7", None, "7c9e6679-7425-40de-944b-e07fc1f90ae7"),
        ("Root=1-67891233-abcdef012345678912345678", None, "Root=1-67891233-abcdef012345678912345678"),
        ("x" * 128, None, "x" * 128),
        ("abc", f"00-{TRACE}-{PARENT}-01", "abc"),
        (None, f"00-{TRACE}-{PARENT}-01", TRACE),
        ("not well formed", f"00-{TRACE}-{PARENT}-00", TRACE),
        (None, f"cc-{TRACE}-{PARENT}-01-what-comes-later", TRACE),
        # none of theirs will do
        (None, None, MADE),
        ("", "", MADE),
        ("x" * 129, None, MADE),
        ("a b", None, MADE),
        ('"}', None, MADE),
        ("-x", None, MADE),
        ("abc\n", None, MADE),
        ("ａｂｃ", None, MADE),
        (None, f"ff-{TRACE}-{PARENT}-01", MADE),
        (None, f"00-{'0' * 32}-{PARENT}-01", MADE),
        (None, f"00-{TRACE}-{'0' * 16}-01", MADE),
        (None, f"00-{TRACE.upper()}-{PARENT}-01", MADE),
        (None, f"00-{TRACE}-{PARENT}", MADE),
        (None, f"{TRACE}", MADE),
    ],
)
def test_the_id(own: str | None, traceparent: str | None, expected: str) -> None:
    environ = {"HTTP_X_REQUEST_ID": own, "HTTP_TRACEPARENT": traceparent}
    found = request_id({name: value for name, value in environ.items() if value is not None})
    assert found == expected if expected != MADE else re.fullmatch(MADE, found)


def test_one_that_is_made_is_another_each_time() -> None:
    assert len({request_id({}) for _ in range(100)}) == 100
