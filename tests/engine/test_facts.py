"""What a statement says somebody is, against a small text: the part's verdict, its kind, and what the record has instead."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Kind, Part, Reason, Verdict

CORPUS = compile_text(
    "The ferry Halcyon sank off Tarnby on March 3, 2019. Captain Elias Thorne, 54, was rescued. Thorne is a former navy officer. "
    "His wife, Mira Thorne, is a nurse in Tarnby. Mayor Petra Lund praised the rescuers. Police arrested the engineer, Otto Vance, 31, in Brevik. "
    "The Halcyon is the oldest ship of the fleet. Mira Thorne's mother, Ida Moss, owns a bakery."
)

YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN

Row = tuple[str, str, Verdict, str | None]

AGES: list[Row] = [
    ("the same", "Elias Thorne is 54.", YES, None),
    ("in words", "Elias Thorne is fifty-four years old.", YES, None),
    ("by surname", "Vance is 31.", YES, None),
    ("by description", "The captain is 54 years old.", YES, None),
    ("beside the name", "Otto Vance, 31, was arrested.", YES, None),
    ("a decade of life", "Thorne is in his fifties.", YES, None),
    ("a bound that holds", "Thorne is over 50.", YES, None),
    ("another", "Thorne is 45.", NO, "54"),
    ("a bound that does not", "Thorne is over 60.", NO, "54"),
    ("another decade of life", "Thorne is in his thirties.", NO, None),
    ("the number of another unit", "Thorne is 54 months old.", NO, None),
    ("as many months", "Thorne is 648 months old.", YES, None),
    ("in the digits of another script", "Thorne is ٤٥ years old.", NO, "54 years old"),
    ("with a footnote", "Thorne is 54.¹", YES, None),
    ("decades older, as told in decades", "Thorne is two decades older than Vance.", OPEN, None),
    ("denied", "Thorne is not 54.", NO, None),
    ("the elder", "Thorne is older than Vance.", YES, None),
    ("the younger", "Vance is older than Thorne.", NO, None),
    ("the elder, whose age is told", "Thorne, 54, is 23 years older than Vance.", YES, None),
    ("than one whose age is told", "Thorne is older than Vance, 31.", YES, None),
    ("by too little", "Thorne, 54, is 13 years older than Vance.", NO, None),
    ("of one whose age is not given", "Mira Thorne is 40.", OPEN, None),
    ("of nobody on record", "Zara Quill is 40.", OPEN, None),
]
ROLES: list[Row] = [
    ("the same", "Mira Thorne is a nurse.", YES, None),
    ("by its title", "Petra Lund is the mayor.", YES, None),
    ("another of the same sort", "Mira Thorne is a teacher.", NO, "a nurse"),
    ("denied", "Mira Thorne is not a nurse.", NO, None),
    ("superlative", "The Halcyon is the oldest ship of the fleet.", YES, None),
    ("of nobody on record", "Zara Quill is a nurse.", OPEN, None),
]
KIN: list[Row] = [
    ("as said", "Mira Thorne is the wife of Elias Thorne.", YES, None),
    ("the other way round", "Elias Thorne is the husband of Mira Thorne.", YES, None),
    ("inverse of a parent", "Mira Thorne is the daughter of Ida Moss.", YES, None),
    ("another relation", "Mira Thorne is the sister of Elias Thorne.", NO, "the wife of Elias Thorne"),
    ("two that are not said to be related", "Otto Vance is the brother of Petra Lund.", OPEN, None),
    ("having one", "Elias Thorne has a wife.", YES, None),
    ("having one that is not on record", "Elias Thorne has a brother.", OPEN, None),
]
NAMES: list[Row] = [
    ("who has a role", "The captain is Elias Thorne.", YES, None),
    ("another has it", "The captain is Otto Vance.", NO, "Elias Thorne"),
    ("another given name in it", "Igor Lund is the mayor.", NO, "Petra Lund"),
    ("another given name of the age", "Karl Vance, 31, was arrested.", NO, "Otto Vance"),
    ("a relative by another's name", "Thorne's wife is Petra Lund.", NO, "Mira Thorne"),
    ("called", "Thorne's wife is called Helga.", NO, "Mira Thorne"),
]
TABLES = [(kind, row) for kind, rows in ((Kind.AGE, AGES), (Kind.ROLE, ROLES), (Kind.RELATION, KIN), (Kind.NAME, NAMES)) for row in rows]


def part(statement: str, kind: Kind) -> Part:
    return next(p for p in check(statement, CORPUS).parts if p.kind is kind)


@pytest.mark.parametrize(("kind", "row"), TABLES, ids=[f"{kind}: {row[0]}" for kind, row in TABLES])
def test_facts(kind: Kind, row: Row) -> None:
    _, statement, verdict, correction = row
    found = part(statement, kind)
    assert (found.verdict, found.correction if found.verdict is NO else None) == (verdict, correction)
    assert check(statement, CORPUS).verdict is verdict


def test_a_wrong_age_shows_both_and_the_sentence_that_decided() -> None:
    found = part("Thorne is 45.", Kind.AGE)
    assert found.stated is not None
    assert found.recorded is not None
    assert (found.span.text, found.stated["min"], found.recorded["min"]) == ("45", 45, 54)
    assert found.claim is not None
    assert found.claim.text == "Captain Elias Thorne, 54, was rescued."
    assert found.explanation == "The record gives Elias Thorne's age as 54; the statement says 45."


def test_an_age_that_is_not_on_record_says_so() -> None:
    found = part("Mira Thorne is 40.", Kind.AGE)
    assert (found.reason, found.explanation) == (Reason.NOT_MENTIONED, "The record does not give the age of Mira Thorne.")
