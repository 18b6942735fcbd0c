"""What an official of a body is besides: the record leaves open which office he has, and what he has learned."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

TEXT = compile_text(
    "Ada Varo is an official of the Dockers' Union. Olaf Reyes is the spokesman for Norrline. Jon Teller is a plumber from Holm. "
    "The talks in Lund failed. The ferries stayed in port on Monday. A mediator was named. The harbor is closed."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Ada Varo is an official of the Dockers' Union.", YES),
        ("Ada Varo is a spokeswoman for the Dockers' Union.", OPEN),
        ("Ada Varo, a negotiator for the Dockers' Union, spoke.", OPEN),
        ("Ada Varo is a doctor.", OPEN),
        ("Ada Varo is neither a doctor nor a nurse.", OPEN),
        ("Ada Varo is an official of Norrline.", NO),
        ("Olaf Reyes is the spokesman for the Dockers' Union.", NO),
        ("Jon Teller is a spokesman.", NO),
    ],
)
def test_officials(statement: str, verdict: Verdict) -> None:
    assert check(statement, TEXT).verdict is verdict
