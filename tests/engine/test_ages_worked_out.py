"""Two ages set against each other, and portions told by number alone or by their opposite."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Ada Lind, 60, and her son, Olaf Lind, 20, were on the ferry. Mira Weld, 41, was the captain. The nine sailors on the crew's roster were Danish. "
    "Two sailors on the roster have not been rescued. Seven sailors on the roster were rescued. A gap of two weeks separates the two accidents."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN

AGES = [
    ("A gap of 40 years separates Ada Lind and Olaf Lind.", YES),
    ("A gap of 30 years separates Ada Lind and Olaf Lind.", NO),
    ("The age difference between Ada Lind and Mira Weld is 19 years.", YES),
    ("Ada Lind and Mira Weld are 19 years apart in age.", YES),
    ("Ada Lind and Mira Weld are 29 years apart in age.", NO),
    ("The combined age of Ada Lind and Olaf Lind is 80.", YES),
    ("The combined age of Ada Lind and Olaf Lind is 90.", NO),
    ("Ada Lind is three times as old as Olaf Lind.", YES),
    ("Ada Lind is five times as old as Olaf Lind.", NO),
    ("Mira Weld is more than twice as old as Olaf Lind.", YES),
    ("Olaf Lind is half the age of Mira Weld.", YES),
    ("Mira Weld is 21 years Olaf Lind's senior.", YES),
    ("Olaf Lind is 21 years Mira Weld's senior.", NO),
]
PORTIONS = [
    ("Two sailors on the roster remain to be rescued.", YES),
    ("Four sailors on the roster remain to be rescued.", NO),
    ("Two sailors on the roster have yet to be rescued.", YES),
    ("Most of the sailors on the roster were rescued.", YES),
    ("Fewer than half of the sailors on the roster were rescued.", NO),
    ("Seven of the nine sailors on the roster were rescued.", YES),
    ("Five of the nine sailors on the roster were rescued.", NO),
]


@pytest.mark.parametrize(("statement", "verdict"), AGES + PORTIONS)
def test_verdict(statement: str, verdict: Verdict) -> None:
    answer = check(statement, CORPUS)
    assert answer.verdict is verdict, answer.explanation


def test_the_working_is_shown() -> None:
    answer = check("The combined age of Ada Lind and Olaf Lind is 90.", CORPUS)
    assert answer.parts[0].explanation == "By the record Ada Lind is 60 and Olaf Lind 20: 80 together."
    assert answer.parts[0].correction == "80"
