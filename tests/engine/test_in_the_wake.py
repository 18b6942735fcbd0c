"""What came after what in other words, captions, what came under attack, and a distance in time with a half."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Rebels freed the pilot Ana Moll on Monday. They freed the cook Ivo Lund on Thursday. Ana Moll, 44, a nurse by training, moved to Brovia five years ago. "
    "The rebels attacked the harbor on Friday. Rain fell all day. A school in Varde was flooded. The mayor thanked the firefighters."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN

ROWS = [
    ("Pictured: Ana Moll, a nurse.", YES),
    ("Pictured: Ana Moll, 54, a nurse.", NO),
    ("Ana Moll moved to Brovia half a decade ago.", YES),
    ("Ana Moll moved to Brovia a decade and a half ago.", NO),
    ("Rain fell at the harbor that came under attack by rebels.", OPEN),
    ("The harbor came under attack by the rebels.", YES),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS)
def test_verdict(statement: str, verdict: Verdict) -> None:
    answer = check(statement, CORPUS)
    assert answer.verdict is verdict, answer.explanation


FREED = compile_text("Ana Moll was released before Ivo Lund. Ivo Lund was released on Thursday.")


def test_in_the_wake_is_after() -> None:
    assert check("Ivo Lund was released in the wake of Ana Moll.", FREED).verdict is YES
    assert check("Ana Moll was released in the wake of Ivo Lund.", FREED).verdict is not YES
