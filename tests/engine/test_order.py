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
        ("Before the match began, fans were arrested.", "arrest", "begin"),
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
