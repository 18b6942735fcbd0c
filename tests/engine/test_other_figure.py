"""A figure that is only ruled out beside the one given excludes nothing; the one given is held against the record."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = "Mayor Tessa Lind, 41, opened the new bridge in Holm on May 3. About 600 people came. The company dismissed 40 workers. Pilot Jon Arp is 58."

CASES = [
    ("Lind is 41, not 51.", "consistent"),
    ("Lind is 41 and not 51.", "consistent"),
    ("Lind is 41 rather than 51.", "consistent"),
    ("Lind is not 51 but 41.", "consistent"),
    ("Lind, 41, not 51, opened the bridge.", "consistent"),
    ("The company dismissed 40, not 30, workers.", "consistent"),
    ("The company dismissed not 30 but 40 workers.", "consistent"),
    ("Lind is 51, not 41.", "contradicted"),
    ("Lind is 51 rather than 41.", "contradicted"),
    ("Lind is not 41 but 51.", "contradicted"),
    ("The company dismissed 30, not 40, workers.", "contradicted"),
    ("Arp is not 58.", "contradicted"),
    ("Arp is not 68.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), CASES)
def test_the_figure_given_is_the_one_asserted(statement: str, verdict: str) -> None:
    assert check(statement, compile_text(TEXT)).verdict.value == verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Lind may open the new bridge.", "unknown"),
        ("The company might dismiss 40 workers.", "unknown"),
        ("The company must dismiss workers.", "unknown"),
        ("Lind opened the new bridge.", "consistent"),
    ],
)
def test_what_may_be_is_not_borne_out_by_what_was(statement: str, verdict: str) -> None:
    assert check(statement, compile_text(TEXT)).verdict.value == verdict
