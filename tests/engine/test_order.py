"""What came before what: as the record tells it, as its dates have it, or open."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.order import orders_in
from service.engine.read import read

CORPUS = compile_text(
    "The bridge at Marlow was closed on Monday after inspectors found cracks in two pillars. The mayor, Ada Finch, visited the site on Wednesday before the council "
    "met in the evening. Engineers had warned of rust in 2017. The bridge was built in 1931 and widened in 1968. Two lorries collided on the bridge in March, a month "
    "before a bus driver was hurt there. Finch resigned three days after the collapse of a footpath in Denby. The union called a strike. The strike followed talks "
    "that failed."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The bridge was shut after cracks had been found.", YES),
        ("The bridge was closed before inspectors found cracks.", NO),
        ("Inspectors found cracks before the bridge was closed.", YES),
        ("Engineers warned of rust before the bridge was closed.", YES),
        ("Engineers warned of rust only after the bridge had been closed.", NO),
        ("The bridge was built after it had been widened.", NO),
        ("The bus driver was hurt before the lorries collided.", NO),
        ("The mayor visited the site after the council met.", NO),
        ("The bridge was closed before the mayor visited the site.", YES),
        ("Finch resigned before the collapse of the footpath in Denby.", NO),
        ("The talks failed before the strike.", YES),
        ("Finch resigned before the union called a strike.", OPEN),
    ],
)
def test_the_order_of_two_events_is_judged_by_the_record(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("text", "earlier", "later"),
    [
        ("The minister resigned before the vote was taken.", "resign", "take"),
        ("The minister resigned after the vote was taken.", "take", "resign"),
        ("Before the match was called off, fans were arrested.", "arrest", "cancel"),
        ("The crew left the ship once the fire had spread.", "spread", "leave"),
    ],
)
def test_the_word_between_two_clauses_puts_them_in_order(text: str, earlier: str, later: str) -> None:
    [order] = orders_in(read(text).sentences[0])
    assert order.earlier.clause is not None
    assert order.later.clause is not None
    assert (order.earlier.clause.predicate, order.later.clause.predicate) == (earlier, later)


def test_a_bound_on_a_date_is_no_order_of_events() -> None:
    assert orders_in(read("The wall was built before 1990.").sentences[0]) == []


HARBOR = compile_text(
    "HALVEN, Norland -- The lock gate at Halven jammed at 2:15 p.m. on Friday. The first barges were towed out at 6 p.m. Hours later, the harbor master closed the port. "
    "Delta Locks, the company that runs the gates, was founded in 1958. It took over the Lund canal, which opened in 1990, for two million crowns in 2015. In an earlier "
    "case, in 2019, the company was fined 30,000 crowns after a crane fell. Mira Lund was elected a few days after Jon Weld. The union and the firm signed on the same day."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The company was founded before the Lund canal opened.", YES),
        ("The Lund canal opened before the company was founded.", NO),
        ("The company was founded 32 years before the Lund canal opened.", YES),
        ("The company was founded ten years before the Lund canal opened.", NO),
        ("A crane fell before the lock gate jammed.", YES),
        ("The crane fell after the lock gate jammed.", NO),
        ("The lock gate jammed before the first barges were towed out.", YES),
        ("The first barges were towed out before the lock gate jammed.", NO),
        ("The harbor master closed the port before the first barges were towed out.", NO),
        ("Lund was elected a month after Weld.", NO),
        ("Lund was elected weeks after Weld.", NO),
        ("Lund and Weld were elected on the same day.", NO),
        ("Weld was elected before Lund.", YES),
        ("The harbor master closed the port before Lund was elected.", OPEN),
    ],
)
def test_dates_gaps_and_what_came_hours_later_put_events_in_order(statement: str, verdict: Verdict) -> None:
    assert check(statement, HARBOR).verdict is verdict


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("It was the second case: in 2021, the firm was fined.", {"be": 0, "fine": 1}),
        ("The board was praised after the vote of May 3.", {"praise": 0}),
        ("He left in May, and in June she was fined.", {"leave": 1, "fine": 1}),
    ],
)
def test_a_date_belongs_to_the_clause_of_its_side(text: str, dates: dict[str, int]) -> None:
    found = {p.predicate: len(p.dates) for p in read(text).sentences[0].propositions}
    assert {predicate: found[predicate] for predicate in dates} == dates
