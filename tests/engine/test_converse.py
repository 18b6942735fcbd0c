"""One event seen from its two sides, and roles that one person can have beside each other."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

SALE = (
    "Norrline bought the ferry from Holm Shipping in 2005 for $2 million. The ferry carries 300 people. Ida Berg, 44, runs the port of Maren. "
    "The port was built in 1950. Fishing boats use it, too. The sea is cold there. Winters are long."
)
ROLE = (
    "Karl Holm, an astronomer, wrote three books. Ida Berg is a nurse at the clinic. The clinic opened in 1974. It has nine doctors. The town of Maren pays for it. "
    "The winter was cold. Rolf Lind is a board member of Norrline."
)

STATEMENTS = [
    (SALE, "The ferry was sold in 2005.", "consistent"),
    (SALE, "The ferry was bought in 2005.", "consistent"),
    (SALE, "The ferry was sold in 2009.", "contradicted"),
    (SALE, "Norrline sold the ferry.", "contradicted"),
    (SALE, "Holm Shipping sold the ferry.", "consistent"),
    (SALE, "Ida Berg sold the ferry.", "unknown"),
    (ROLE, "Karl Holm is the author of a cookbook.", "unknown"),
    (ROLE, "Ida Berg is a carpenter.", "contradicted"),
    (ROLE, "Ida Berg is the champion of Maren.", "unknown"),
    (ROLE, "Rolf Lind is an architect.", "unknown"),
]


@pytest.mark.parametrize(("text", "statement", "verdict"), STATEMENTS, ids=[statement for _, statement, _ in STATEMENTS])
def test_verdict(text: str, statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(text))
    assert answer.verdict == verdict, answer.explanation
