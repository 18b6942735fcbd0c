"""Where a report is written from: the town and the country of its dateline."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

REPORT = compile_text(
    "Mayor of river town charged\n\nOSTREL, Kalvia — Prosecutors on Monday charged the mayor of this old mill town with fraud. Anna Berg, 62, was arrested at dawn at her "
    "house on Lake Murn. Hundreds of people live here in trailers. Olver Group, the country's second-largest builder, built them. The town has 9,000 people. "
    "Her deputy, Karl Holm, said nothing. The council votes on Friday. A school on the lists did not exist. Berg denied it."
)
STATEMENTS = [
    ("The mayor of Ostrel has been charged.", "consistent"),
    ("The mayor of the town was charged.", "consistent"),
    ("The mayor of Lasko has been charged.", "unknown"),
    ("Ostrel is a town.", "consistent"),
    ("Ostrel is an old mill town.", "consistent"),
    ("Kalvia is a town.", "unknown"),
    ("Hundreds of people live in trailers in Ostrel.", "consistent"),
    ("Ostrel has 9,000 people.", "consistent"),
    ("Ostrel has 3,000 people.", "contradicted"),
    ("Kalvia has 9,000 people.", "unknown"),
    ("Olver Group is the second-largest builder in Kalvia.", "consistent"),
    ("Olver Group is Kalvia's largest builder.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, REPORT)
    assert answer.verdict == verdict, answer.explanation


def test_the_town_may_be_another_where_the_text_has_spoken_of_one() -> None:
    two = compile_text(
        "OSTREL, Kalvia — The flood reached Brenn, a village in the south, on Monday. Nobody was hurt. The village has 400 people. Karl Holm said so. "
        "The river fell on Tuesday. A bridge is closed. Schools are shut. The army helped."
    )
    assert check("Ostrel has 400 people.", two).verdict == "unknown"
