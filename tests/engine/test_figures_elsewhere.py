"""Figures on which words alone may not decide: of the time before a change, a told gap away, or right in another line."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Each winner of the Varna regatta gets 9,000 crowns, up from 6,000 last year. Karl Holm scored in the 80th minute, five minutes after he had replaced Rolf Lind. "
    "The regatta drew 40 boats from six countries on Sunday. Ida Berg, the director, thanked the sailors. It rained all day. The harbor was closed to ferries. "
    "The town council paid for the fireworks. Nobody was hurt."
)


@pytest.mark.parametrize(
    ("statement", "wrong"),
    [
        ("The prize for the winner of the Varna regatta was 9,000 crowns last year.", Verdict.CONSISTENT),
        ("Karl Holm came on in the 75th minute.", Verdict.CONTRADICTED),
        ("The winner of the Varna regatta got 6,000 crowns last year.", Verdict.CONTRADICTED),
        ("The regatta drew 40 boats.", Verdict.CONTRADICTED),
        ("The regatta drew 60 boats.", Verdict.CONSISTENT),
    ],
)
def test_no_flip(statement: str, wrong: Verdict) -> None:
    answer = check(statement, CORPUS)
    assert answer.verdict is not wrong, answer.explanation
