"""Turns of everyday words, and what follows from a refusal, a loss, a gift or a lone candidate."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = compile_text(
    "\n\n".join(
        (
            "All of the drivers who were dismissed at Holt Cargo have been given their jobs back.",
            "Clara Dunn, who founded the shoe chain Softstep in a garage, has sold her last shares.",
            "The pianist Ivo Karst wrote the opera The Tide and died in 1961.",
            "Children travel free of charge on all trams in the city of Grell from this month.",
            "The residents' complaints about the noise fell on deaf ears.",
            "Anna Holm was elected head of the academy, a post for which she was the only candidate.",
            "The bank turned down a request for a loan from the baker Emil Rasch.",
            "The ministry rejected the asylum request of the poet Sami Hadar.",
            "The ministry granted the poet Lea Marn asylum.",
            "Police found the stolen violin of Petra Lange and handed it back to her.",
            "A cello stolen from Otto Brehm in March was never found.",
            "Ambassador Rolf Tann was recalled in March, and no one has been sent to replace him.",
            "The freighter Marlin sank off Lunden in a storm.",
            "The ferry to Morva sailed two hours late because its captain had overslept.",
        )
    )
)
STATEMENTS = [
    ("The drivers were rehired.", "consistent"),
    ("Some of the drivers have not been rehired.", "contradicted"),
    ("The woman who founded Softstep has sold her shares.", "consistent"),
    ("The founder of Softstep has sold her shares.", "consistent"),
    ("The man who founded Softstep has sold his shares.", "unknown"),
    ("The man who wrote The Tide died in 1961.", "consistent"),
    ("The man who wrote The Tide died in 1958.", "contradicted"),
    ("Children do not have to pay on the trams in Grell.", "consistent"),
    ("Children must pay to travel on trams in Grell.", "contradicted"),
    ("Pensioners must pay to travel on trams in Grell.", "unknown"),
    ("The residents' complaints were ignored.", "consistent"),
    ("Holm beat several rivals for the post.", "contradicted"),
    ("Holm had no rivals for the post.", "consistent"),
    ("Nobody else stood for the post.", "consistent"),
    ("Tann beat several rivals for the post.", "unknown"),
    ("Rasch got the loan.", "contradicted"),
    ("Rasch did not get the loan.", "consistent"),
    ("Hadar was granted asylum.", "contradicted"),
    ("Hadar did not get asylum.", "consistent"),
    ("Marn got asylum.", "consistent"),
    ("Lange got her violin back.", "consistent"),
    ("Lange never got her violin back.", "contradicted"),
    ("Brehm got his cello back.", "contradicted"),
    ("Brehm never got his cello back.", "consistent"),
    ("Nobody has taken Tann's place.", "consistent"),
    ("A new ambassador has taken Tann's place.", "contradicted"),
    ("The ship went under in a storm.", "consistent"),
    ("The ferry left behind schedule.", "consistent"),
    ("The ferry left on time.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, TEXT)
    assert answer.verdict == verdict, answer.explanation
