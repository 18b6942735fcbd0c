"""What is free of a thing, on time, without a crack, or was called for and ignored; off the rails, let to tenants, lent and borrowed."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = compile_text(
    "\n\n".join(
        (
            "Governor Lena Storm has not been seen in public since her operation in May.",
            "The dam at Verrado withstood the earthquake without a single crack.",
            "The bridge at Olmby got through the flood without damage.",
            "The roof of the sports hall in Granby held firm during the storm.",
            "Minister Bea Orland ignored calls to resign on Monday.",
            "The bank resisted pressure to cut its fees.",
            "The bank rejected demands to cut its fees in May.",
            "A freight train came off the rails near Stalling on Sunday.",
            "Opposition leader Farin Yelmar conceded defeat late on Sunday.",
            "Classes in Velmor have yet to resume after the strike.",
            "Landlord Ced Vaughn let the flat above his shop to a family for half the usual rent.",
            "A judge in Harrow ordered the firm Findol to delete the reports.",
            "Mayor Ambro Salet lends his own van to the town of Pontell.",
            "The government of Suvar has dropped its plan for a toll on motorways.",
            "The night train from Vald to Kess arrived on time in spite of a storm.",
            "Inspectors found rats in the kitchen of the Carp restaurant.",
            "Tests found pesticides in the carrots of the farm Greendell.",
            "Nobody was hurt when two trams collided in the fog in Lichten.",
            "The bus to Orly arrived an hour late because of a storm.",
        )
    )
)
STATEMENTS = [
    ("Storm has appeared in public since her operation.", "contradicted"),
    ("Storm has not appeared in public since her operation.", "consistent"),
    ("The earthquake damaged the dam.", "contradicted"),
    ("The dam was not damaged.", "consistent"),
    ("The bridge at Olmby was damaged.", "contradicted"),
    ("The roof of the hall caved in.", "contradicted"),
    ("The roof of the hall did not collapse.", "consistent"),
    ("Orland resigned on Monday.", "contradicted"),
    ("Orland did not resign.", "consistent"),
    ("The bank cut its fees.", "contradicted"),
    ("The bank did not cut its fees in May.", "consistent"),
    ("A train derailed near Stalling.", "consistent"),
    ("Yelmar claimed that he had won.", "contradicted"),
    ("Lessons in Velmor have not started again.", "consistent"),
    ("Lessons in Velmor have started again.", "contradicted"),
    ("A family rented the flat from Vaughn.", "consistent"),
    ("Vaughn rented the flat from a family.", "contradicted"),
    ("A court told Findol to remove the reports.", "consistent"),
    ("The court let Findol keep the reports.", "contradicted"),
    ("The town borrows a van from the mayor.", "consistent"),
    ("The mayor borrows a van from the town.", "contradicted"),
    ("The government of Suvar is going ahead with the motorway toll.", "contradicted"),
    ("Bad weather made the night train late.", "contradicted"),
    ("There were rats in the kitchen of the restaurant.", "consistent"),
    ("The carrots of the farm were free of pesticides.", "contradicted"),
    ("The potatoes of the farm were free of pesticides.", "unknown"),
    ("The tram accident left several passengers injured.", "contradicted"),
    ("The bus arrived late.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, TEXT)
    assert answer.verdict == verdict, answer.explanation
