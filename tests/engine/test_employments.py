"""Who worked for whom, where the text only gives the service: "a former driver of Mayor Holt"."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Paul Lind is a former driver of Mayor Holt. Carla Voss is a speechwriter of President Iven. The harbor froze over in January. Two ferries were late. "
    "A dog found the ring in the park. Snow fell on the hills."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Paul Lind once worked for Mayor Holt.", YES),
        ("Paul Lind has never worked for Holt.", NO),
        ("Paul Lind works for Holt.", OPEN),
        ("Paul Lind never worked for Iven.", OPEN),
        ("Carla Voss works for President Iven.", YES),
        ("Carla Voss does not work for Iven.", NO),
    ],
)
def test_who_serves_somebody_works_for_him(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
