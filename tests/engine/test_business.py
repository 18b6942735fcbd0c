"""Businesses and what they say of jobs, prices, trades, places and consent that is still out."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

CORPUS = compile_text(
    """SELBY, Norvia \u2014 Talmor Steel agreed on Monday to buy Nordal for 1.4 billion crowns and said that 300 jobs would be lost by June. The sale of the mill
still needs the consent of the regulator. The merger of the two banks was approved by the court in May.

The drug maker Pellex will cut 120 jobs in Brenn. About 40 people work at its head office there. The bus company Rundo is hiring 60 drivers. Its
shares cost 12 crowns each.

The plan has yet to be approved by the council. Holm, a software company, paid 20 million crowns for a plot. The permit awaits approval by the
ministry. The sale is subject to approval by shareholders. A hotel opened in Tarn in June. About 90 people work there.
"""
)

CASES = [
    ("c", "The price of Nordal is 1.4 billion crowns."),
    ("x", "The price for Nordal is 4.1 billion crowns."),
    ("c", "Talmor is paying 1.4 billion crowns for Nordal."),
    ("c", "The takeover will cost 300 jobs."),
    ("x", "The takeover will cost 500 jobs."),
    ("x", "No jobs will be lost."),
    ("c", "Some 300 jobs are to go."),
    ("c", "300 jobs will disappear."),
    ("c", "Pellex will shed 120 jobs."),
    ("c", "Pellex is to cut 120 jobs."),
    ("x", "Pellex will cut 210 jobs."),
    ("c", "At Pellex 120 jobs will go."),
    ("x", "The regulator has already approved the sale of the mill."),
    ("x", "The regulator has approved the sale of the mill."),
    ("x", "The sale of the mill needs no consent."),
    ("c", "The regulator has not yet approved the sale of the mill."),
    ("c", "The court approved the merger."),
    ("x", "The ministry has approved the permit."),
    ("x", "The shareholders have approved the sale."),
    ("x", "The council has approved the plan."),
    ("x", "Talmor is a dairy company."),
    ("c", "Pellex is a drug maker."),
    ("x", "Rundo is a shipping company."),
    ("c", "Rundo is a bus company."),
    ("x", "Holm is a shipping company."),
    ("c", "Holm is a software company."),
    ("c", "About 90 people work at the hotel."),
    ("c", "About 90 people work at the hotel in Tarn."),
    ("x", "About 900 people work at the hotel in Tarn."),
    ("u", "About 90 people work at the mill."),
    ("c", "Some 40 people work in Brenn."),
    ("u", "Nordal is a steel company."),
]


@pytest.mark.parametrize(("expected", "statement"), CASES, ids=[statement for _, statement in CASES])
def test_held_against_the_text(expected: str, statement: str) -> None:
    answer = check(statement, CORPUS)
    assert str(answer.verdict) == {"c": "consistent", "x": "contradicted", "u": "unknown"}[expected], answer.explanation
