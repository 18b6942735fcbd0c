"""One event in other words: phrases that stand apart, verbs told from their other side, posts that somebody rises to, and what somebody is by what he does."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

REPORT = compile_text(
    "A judge sent the dealer Piet Marrow to prison for fraud. The state put the broker Ida Falk on trial. The owners brought the strike at the mill to an end. "
    "The brewery Hopkins was taken over by its rival Malten. The composer Ugo Ferri studied under Anton Reiss. The foreman Abel Cruz was promoted to manager. "
    "The professor Eva Lund teaches history in Brenn. The appeals court confirmed the conviction of Lars Quist. The councilor Ines Prado switched to the Greens. "
    "The senator Bill Ostrow will not seek another term. The river Sava burst its banks. The mayor took the keys back to the office. "
    "The bridge reopened to traffic on Monday after repairs. The union took the mill to court over the sale. The party wants to court young voters."
)

TOLD = [
    ("Piet Marrow was imprisoned for fraud.", "consistent"),
    ("A judge imprisoned Piet Marrow.", "consistent"),
    ("Ida Falk was tried.", "consistent"),
    ("Malten bought Hopkins.", "consistent"),
    ("Malten took over Hopkins.", "consistent"),
    ("Hopkins took over Malten.", "contradicted"),
    ("Anton Reiss taught Ugo Ferri.", "consistent"),
    ("Ugo Ferri taught Anton Reiss.", "contradicted"),
    ("Abel Cruz became a manager.", "consistent"),
    ("Eva Lund is a history teacher.", "consistent"),
    ("Eva Lund is a chemistry teacher.", "contradicted"),
    ("Ines Prado joined the Greens.", "consistent"),
    ("Bill Ostrow will run again.", "contradicted"),
    ("The river Sava flooded.", "consistent"),
    ("The mayor took office.", "unknown"),
    ("The bridge reopened on Monday.", "consistent"),
    ("The union sued the mill.", "consistent"),
    ("The mill sued the union.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), TOLD)
def test_other_words(statement: str, verdict: str) -> None:
    assert check(statement, REPORT).verdict == verdict



NIGHT = compile_text(
    "Train operator Railvia cancelled all services to the coast on Thursday. Skater Monique Delacour announced her retirement from competition. The museum returned the "
    "stolen statue to its owner. Critics praised the play. The home fans booed the striker Cedric Nolan. Film star Xavier Montclair turned up at the premiere. The golfer "
    "Ewan Strachan led the tournament. The firm Medirow withdrew a cough syrup. The storm spared the islands."
)

SAID = [
    ("No Railvia trains ran to the coast on Thursday.", {"consistent", "unknown"}),  # an operator's name runs no train
    ("Delacour said that she would no longer compete.", {"consistent", "unknown"}),
    ("The owner got the stolen statue back from the museum.", {"consistent"}),
    ("The museum got the stolen statue back from its owner.", {"contradicted"}),
    ("The play was torn apart by the critics.", {"contradicted"}),
    ("The home fans cheered Nolan.", {"contradicted"}),
    ("Montclair was at the premiere.", {"consistent"}),
    ("Montclair stayed away from the premiere.", {"contradicted"}),
    ("Strachan was in front in the tournament.", {"consistent"}),
    ("A cough syrup was taken off the market by Medirow.", {"consistent", "unknown"}),
    ("The storm hit the islands.", {"contradicted"}),
]


@pytest.mark.parametrize(("statement", "verdicts"), SAID)
def test_an_evening_told_otherwise(statement: str, verdicts: set[str]) -> None:
    assert check(statement, NIGHT).verdict in verdicts
