"""Bare figures: so many of something beside something else, whatever verb the record has it with."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "A court in Brevik heard the case of the captain on Monday. The survey followed 640 farmers for two years. A smaller survey, with about 90 farmers in three valleys, "
    "is to start in May. The Halden group runs 12 mills and employs 2,300 people. It sold seven mills to a rival, Oster, in 2019. "
    "The new hospital will have 310 beds. The summit in Varna brought together 21 ministers. Four of the ministers left early. No deal was signed."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The survey involved 640 farmers.", YES),
        ("The survey involved 460 farmers.", NO),
        ("The survey included more than 600 farmers.", YES),
        ("The smaller survey will involve about 90 farmers.", YES),
        ("The smaller survey will involve 300 farmers.", NO),
        ("The smaller survey will be held in three valleys.", YES),
        ("The smaller survey will be held in nine valleys.", NO),
        ("Halden has 12 mills.", YES),
        ("Halden has 21 mills.", NO),
        ("The new hospital will have 310 beds.", YES),
        ("The summit involved 21 ministers.", YES),
    ],
)
def test_verdict(statement: str, verdict: Verdict) -> None:
    answer = check(statement, CORPUS)
    assert answer.verdict is verdict, answer.explanation
