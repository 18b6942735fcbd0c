"""The words of an answer: what an open part lacks, what a denial denies, whose word the record has it as."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_articles, compile_text
from service.engine.model import Article, Claim, Entity, EntityKind, Kind, Source, Verdict

TEXT = compile_text(
    "The mayor, Ann Holt, 52, opened the library on Monday. Three men were arrested in the park. Holt sold the mill to Karin Weld in Tarnby. "
    "Jan Moberg is a baker. The council has 31 seats. The bridge is shut. It rained."
)
LACKING = [
    ("where", "Holt opened the library in Lund.", "The record tells of this, but not that it was in Lund: The mayor, Ann Holt, 52, opened"),
    ("when", "Three men were arrested in the park at noon.", "The record tells of this, but not that it was at noon: Three men were arrested"),
    ("who", "Per Ek opened a school.", "The record does not mention Per Ek."),
    ("who, of whose names one is known", "Karin Lind resigned.", "The record does not mention Karin Lind."),
    ("what", "Holt plays the guitar.", "The record does not mention “guitar”."),
    ("how many", "Holt opened 14 schools.", "The record does not mention “schools”."),
    ("a word that says nothing by itself", "Holt was there for a month.", "The record tells of Ann Holt, but not this."),
    ("of whom it tells", "Holt shut the park.", "The record tells of Ann Holt, but not this."),
]
DENIED = [
    ("an age", "Holt is not 52.", Verdict.CONTRADICTED, "The statement denies what the record says: The mayor, Ann Holt, 52,"),
    ("a role", "Moberg is not a baker.", Verdict.CONTRADICTED, "The statement denies what the record says: Jan Moberg is a baker."),
    ("rightly", "It is false that Holt is 35.", Verdict.CONSISTENT, "and so it is by the record: the record gives Ann Holt's age as 52, not 35."),
    ("wrongly", "It is false that Holt is 52.", Verdict.CONTRADICTED, "but it is on record: the record gives Ann Holt's age as 52."),
]


@pytest.mark.parametrize(("statement", "told"), [row[1:] for row in LACKING], ids=[row[0] for row in LACKING])
def test_what_is_missing_is_told(statement: str, told: str) -> None:
    answer = check(statement, TEXT)
    assert answer.verdict is Verdict.UNKNOWN
    assert answer.explanation.startswith(told)


@pytest.mark.parametrize(("statement", "verdict", "told"), [row[1:] for row in DENIED], ids=[row[0] for row in DENIED])
def test_a_denial_is_told_as_one(statement: str, verdict: Verdict, told: str) -> None:
    answer = check(statement, TEXT)
    assert answer.verdict is verdict
    assert told in answer.explanation


def test_a_role_has_its_article() -> None:
    assert check("Moberg is a plumber.", TEXT).explanation == "The record gives Jan Moberg as a baker; the statement says a plumber."


def test_another_place_is_a_place_and_not_whom_it_was_sold_to() -> None:
    (part,) = [part for part in check("Holt sold the mill in Orby.", TEXT).parts if part.verdict is Verdict.CONTRADICTED]
    assert (part.kind, part.correction) == (Kind.PLACE, "Tarnby")


def test_whose_word_it_is_stands_with_the_evidence() -> None:
    claims = (
        Claim("spill", Kind.EVENT, "The mill poisoned the river.", Source("mill", 1, 0, 9), None, None, "ann-holt"),
        Claim("told", Kind.QUOTE, "Ann Holt said that the mill lied.", Source("mill", 1, 0, 9), None, None, "ann-holt"),
    )
    record = compile_articles([Article("mill", "The mill", "0" * 64, (Entity("ann-holt", EntityKind.PERSON, ("Ann Holt",), "f"),), claims)])
    assert check("The mill poisoned the river.", record).explanation == "The record bears this out: The mill poisoned the river (according to Ann Holt)."
    assert check("Ann Holt said that the mill lied.", record).explanation.endswith("Ann Holt said that the mill lied.")
