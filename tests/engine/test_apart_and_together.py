"""Together with them or separately from them; kept or lost; who takes part in the talks."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Peru takes part in the real hostage talks in Oslo. Some traders saw the vote as a warning. The mill lost its export licence. The miners were freed separately from "
    "the rest of the crew. Chile does not take part in the trade talks. The party kept its majority. The ministers met separately from the bankers. Rosa left "
    "together with her brother. The teachers marched alongside the nurses."
)
YES, NO = Verdict.CONSISTENT, Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The miners were freed separately from the rest of the crew.", YES),
        ("The miners were freed together with the rest of the crew.", NO),
        ("The miners were freed along with the other crew.", NO),
        ("The ministers met with the bankers.", NO),
        ("Rosa left with her brother.", YES),
        ("Rosa left separately from her brother.", NO),
        ("The teachers marched separately from the nurses.", NO),
        ("The mill kept its export licence.", NO),
        ("The party lost its majority.", NO),
        ("Traders regarded the vote as a warning.", YES),
        ("Peru takes part in the hostage talks.", YES),
        ("Chile takes part in the trade talks.", NO),
    ],
)
def test_with_whom_it_was(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
