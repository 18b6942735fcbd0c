"""Clauses that leave out the verb of the one before: "Ann got the gun and Bob the rope", "the bakery 12", "Ann first, then Bob"."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.read import read

CORPUS = compile_text(
    "Brandt was released on Monday, and Lind and Weld were set free three days later. The mill in Orm employs 40 people, the bakery 12. Rosa Pohl was sentenced "
    "to four years in prison and Karl Stein to six. Tull arrived first, then Mora. Fisk will receive 2 million crowns in compensation, Hale 300,000. "
    "Kettle opened in 2010 and Draper in 2012. Olive trees grow on the slopes. The museum of clocks has a new roof."
)
YES, NO = Verdict.CONSISTENT, Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Lind sold 40 boats in Orm and Weld 35.", ("sell", "Weld", "", 35)),
        ("The mill employs 40 people, the bakery 12.", ("employ", "", "bakery", 12)),
        ("Orm won in 2010, and Leth in 2012.", ("win", "Leth", "", None)),
        ("Lind was sentenced to four years and Brandt to six.", ("sentence", "Brandt", "", None)),
        ("Lind was freed first, then Weld.", ("free", "Weld", "", None)),
        ("Lind, 36, of the Greens, received 31,206 votes, and Weld, of the Whites, 30,794.", ("poll", "Weld", "", 30794)),
    ],
)
def test_a_clause_without_its_verb_has_that_of_the_one_before(text: str, second: tuple[str, str, str, int | None]) -> None:
    p = read(text).sentences[0].propositions[-1]
    who = p.agent or p.patient
    assert who is not None
    counted = p.patient.quantity.quantity.point if p.patient is not None and p.patient.quantity is not None else None
    assert (p.predicate, who.name, "" if who.name else who.head, counted) == second


@pytest.mark.parametrize("aside", [", 63,", ", 63, of the Civic Union,"])
def test_an_age_and_a_body_may_stand_behind_the_second_subject(aside: str) -> None:
    told = read(f"Lind received 31,206 votes, and Weld{aside} 30,794.").sentences[0].propositions
    second = next(p for p in told if p.agent is not None and p.agent.name == "Weld" and p.predicate == "poll")
    assert second.patient is not None
    assert second.patient.quantity is not None
    assert second.patient.quantity.quantity.point == 30794
    assert [p.age.quantity.point for p in told if p.age is not None] == [63]


def test_who_is_met_with_an_age_meets_nobody() -> None:
    told = read("Lind met Bo Weld, 40, and Ann Orth, 44, a lawyer.").sentences[0].propositions
    assert [p.agent.name for p in told if p.predicate == "meet" and p.agent is not None] == ["Lind"]


def test_each_of_two_such_clauses_has_its_own_date() -> None:
    first, second = read("Orm was founded in 1810, and Leth in 1912.").sentences[0].propositions
    assert [d.date.year for d in first.dates] == [1810]
    assert [d.date.year for d in second.dates] == [1912]


def test_a_second_object_is_no_second_subject() -> None:
    second = read("Lind met Weld on Monday and Brandt on Friday.").sentences[0].propositions[-1]
    assert second.agent is not None
    assert second.patient is not None
    assert (second.agent.name, second.patient.name) == ("Lind", "Brandt")


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The bakery employs 12 people.", YES),
        ("The bakery employs 40 people.", NO),
        ("The mill employs 12 people.", NO),
        ("Karl Stein was sentenced to six years in prison.", YES),
        ("Rosa Pohl was sentenced to six years.", NO),
        ("Hale will receive 300,000 crowns.", YES),
        ("Hale will receive 2 million crowns in compensation.", NO),
        ("Draper opened in 2012.", YES),
        ("Draper opened in 2010.", NO),
        ("Lind and Weld were freed first, and Brandt three days later.", NO),
        ("Brandt was released first, then Lind.", YES),
        ("Lind was freed before Brandt.", NO),
        ("Mora arrived before Tull.", NO),
    ],
)
def test_what_such_a_clause_tells_decides(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
