"""What is set against what is meant: clefts, "rather than", "not to"; what somebody was denied; a season against a month."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "The minister blamed the railway for the crash in Orsa. The clerk gave the keys to the museum. The bridge was built by Corvair. The choir chose Oslo. Norland granted asylum to "
    "hundreds of Velda refugees in February 2019. The council gave a license to the Harbor Club. The bank gave the firm a loan. The harbor froze over in January. Two ferries were late."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("It was the driver rather than the railway that the minister blamed.", NO),
        ("It was the driver, not the railway, that the minister blamed.", NO),
        ("It was not the railway but the driver that the minister blamed.", NO),
        ("It was the railway that the minister blamed.", YES),
        ("The minister blamed the driver rather than the railway for the crash.", NO),
        ("The clerk gave the keys to the library, not the museum.", NO),
        ("The clerk gave the keys to the library rather than to the museum.", NO),
        ("The clerk gave the keys to the library and not to the museum.", NO),
        ("The choir chose Velm rather than Oslo.", NO),
    ],
)
def test_what_is_ruled_out_is_denied(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    "statement",
    [
        "It was the railway rather than the driver that the minister blamed.",
        "It was not the driver but the railway that the minister blamed.",
        "The minister blamed the railway rather than the driver.",
        "The clerk gave the keys to the museum, not the library.",
        "The choir chose Oslo rather than Velm.",
    ],
)
def test_what_is_meant_is_no_denial(statement: str) -> None:
    assert check(statement, CORPUS).verdict is not NO


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Norland denied asylum to the Velda refugees.", NO),
        ("The Velda refugees were denied asylum by Norland.", NO),
        ("The council refused a license to the Harbor Club.", NO),
        ("The bank denied the firm a loan.", NO),
        ("The council did not deny the Harbor Club a license.", YES),
        ("The council denied a rumor about the Harbor Club.", OPEN),
    ],
)
def test_what_somebody_was_denied_was_not_given(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Norland granted asylum to the Velda refugees in the summer of 2019.", NO),
        ("Norland granted asylum to the Velda refugees in the winter of 2019.", YES),
        ("Norland granted asylum to the Velda refugees in the spring of 2019.", OPEN),
    ],
)
def test_a_season_is_held_against_a_month(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
