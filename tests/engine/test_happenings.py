"""What a statement says happened, against a small text: the verdict, the kind of the deciding part, and what the record has instead."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Kind, Reason, Relation, Verdict

CORPUS = compile_text(
    "The ferry Halcyon sank off Tarnby on March 3, 2019. Twelve passengers died and five sailors were injured. Captain Elias Thorne, 54, was rescued by the coast guard. "
    "Mayor Petra Lund praised the rescuers. Lund did not attend the funeral. Police arrested the engineer, Otto Vance, 31, in Brevik. "
    "About 300 people marched in Tarnby on Sunday. The court acquitted Vance. More than 40 boats searched the bay. All the lifeboats were lost. "
    "The Halcyon is the oldest ship of the fleet."
)

YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN
Row = tuple[str, str, Verdict, Kind, str | None]

COUNTS: list[Row] = [
    ("the same", "Twelve passengers died.", YES, Kind.STATUS, None),
    ("in digits, of another word for it", "12 passengers were killed.", YES, Kind.STATUS, None),
    ("more", "Fourteen passengers died.", NO, Kind.CASUALTY, "Twelve"),
    ("fewer", "Ten passengers were killed.", NO, Kind.CASUALTY, "Twelve"),
    ("a bound that holds", "At least ten passengers died.", YES, Kind.STATUS, None),
    ("a bound that does not", "More than 20 passengers died.", NO, Kind.CASUALTY, "Twelve"),
    ("of the other event", "Five sailors were injured.", YES, Kind.STATUS, None),
    ("hedged alike", "Some 300 people marched in Tarnby.", YES, Kind.EVENT, None),
    ("finer than a round number", "310 people marched in Tarnby.", OPEN, Kind.COUNT, None),
    ("far from a round number", "900 people marched in Tarnby.", NO, Kind.COUNT, "About 300"),
    ("above a bound", "60 boats searched the bay.", OPEN, Kind.COUNT, None),
    ("below a bound", "30 boats searched the bay.", NO, Kind.COUNT, "More than 40"),
]
DATES: list[Row] = [
    ("the same", "The Halcyon sank on March 3, 2019.", YES, Kind.EVENT, None),
    ("coarser", "The Halcyon sank in 2019.", YES, Kind.EVENT, None),
    ("another day", "The Halcyon sank on March 5, 2019.", NO, Kind.DATE, "March 3, 2019"),
    ("another year", "The Halcyon sank in 2018.", NO, Kind.DATE, "2019"),
]
PLACES: list[Row] = [
    ("the same", "The Halcyon sank off Tarnby.", YES, Kind.EVENT, None),
    ("another", "The Halcyon sank off Brevik.", NO, Kind.PLACE, "Tarnby"),
    ("another that is on record for something else", "Police arrested Otto Vance in Tarnby.", NO, Kind.PLACE, "Brevik"),
]
DENIALS: list[Row] = [
    ("of what happened", "The Halcyon did not sink.", NO, Kind.NEGATION, None),
    ("by what frames it", "It is false that the Halcyon sank.", NO, Kind.NEGATION, None),
    ("of what did not happen", "Lund did not attend the funeral.", YES, Kind.NEGATION, None),
    ("turned round", "Lund attended the funeral.", NO, Kind.EVENT, None),
    ("by no", "No lifeboats were lost.", NO, Kind.STATUS, None),
    ("by none of", "None of the lifeboats were lost.", NO, Kind.STATUS, None),
    ("every one, of all", "Every lifeboat was lost.", YES, Kind.STATUS, None),
    ("of what its reader may do", "You may not march.", OPEN, Kind.NEGATION, None),
    ("of whatever there is", "What cannot be arrested is told in the log.", OPEN, Kind.STATUS, None),
]
WORDS: list[Row] = [
    ("synonym", "The captain was saved.", YES, Kind.STATUS, None),
    ("passive for active", "The rescuers were praised by Lund.", YES, Kind.EVENT, None),
    ("broader noun", "The ferry sank.", YES, Kind.EVENT, None),
    ("opposite verb", "Lund condemned the rescuers.", NO, Kind.EVENT, None),
    ("opposite outcome", "The court convicted Vance.", NO, Kind.EVENT, None),
    ("doer and undergoer swapped", "Thorne rescued the coast guard.", NO, Kind.STATUS, None),
    ("swapped in the passive", "The coast guard was rescued by Thorne.", NO, Kind.STATUS, None),
    ("opposite superlative", "The Halcyon is the newest ship of the fleet.", NO, Kind.ROLE, None),
    ("nothing of the kind", "The king of Norway sold a castle.", OPEN, Kind.EVENT, None),
]
ROWS = [(table, row) for table, rows in (("count", COUNTS), ("date", DATES), ("place", PLACES), ("denial", DENIALS), ("word", WORDS)) for row in rows]


@pytest.mark.parametrize(("table", "row"), ROWS, ids=[f"{table}: {row[0]}" for table, row in ROWS])
def test_happenings(table: str, row: Row) -> None:
    _, statement, verdict, kind, correction = row
    answer = check(statement, CORPUS)
    assert answer.verdict is verdict
    deciding = next(part for part in answer.parts if part.verdict is verdict)
    assert deciding.kind is kind
    if correction is not None:
        assert deciding.correction == correction


def test_a_consistent_event_brings_its_numbers_and_dates_as_parts() -> None:
    found = {(part.kind, part.span.text, part.relation) for part in check("The Halcyon sank in March 2019.", CORPUS).parts}
    assert (Kind.DATE, "March 2019", Relation.INSIDE) in found
    assert (Kind.EVENT, "The Halcyon sank", Relation.EQUAL) in found


def test_each_half_of_a_sentence_is_its_own_part() -> None:
    answer = check("Thorne, 54, was rescued and has two daughters.", CORPUS)
    assert {(part.kind, part.verdict) for part in answer.parts} >= {(Kind.AGE, YES), (Kind.STATUS, YES), (Kind.EVENT, OPEN)}
    assert (answer.verdict, answer.reason) == (OPEN, Reason.NOT_MENTIONED)
