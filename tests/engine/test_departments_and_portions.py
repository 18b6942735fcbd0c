"""Whose spokeswoman somebody is, in which country a town lies, which of a council's members, and what share of those on a list."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Ada Lind is the spokeswoman for the Health Ministry of Brovia. The reporter Ivo Falk contributed from Oslo, Norway. Brovia is a permanent member of the Ocean Council. "
    "The six Danish sailors on the company's list were told on Monday. Two sailors on the company's list have been rescued. "
    "The harbor was closed on Friday. Rain fell all day. A school in Varde was flooded."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN

ROWS = [
    ("Ada Lind is the spokeswoman for the Health Ministry.", YES),
    ("Ada Lind is the spokeswoman for the Transport Ministry.", NO),
    ("Ivo Falk contributed from Oslo, Norway.", YES),
    ("Ivo Falk contributed from Rome, Italy.", NO),
    ("Brovia sits on the Ocean Council as a permanent member.", YES),
    ("Brovia sits on the Ocean Council as a nonpermanent member.", NO),
    ("More than half of the six Danish sailors on the company's list have been rescued.", NO),
    ("Fewer than half of the six Thai sailors on the company's list have been rescued.", OPEN),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS)
def test_verdict(statement: str, verdict: Verdict) -> None:
    answer = check(statement, CORPUS)
    assert answer.verdict is verdict, answer.explanation
