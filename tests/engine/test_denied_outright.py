"""What is denied outright is denied with whatever goes with it; what was is not what will be; quotations go on."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    'The harbor master, Ada Moll, was fined on Monday. "We were two minutes away," said Karl Holm, the pilot. "I am sorry for every lost crate." '
    "Rolf Weld, who did not protest, paid the fine. There were no injuries. The owner had insured the crane three weeks before the storm. "
    "The mayor blamed the owners for a failure to repair the pier. A broken bolt had caused the fall of the crane, the sheriff, Otto Lind, said. "
    "Ines Tarn did not immediately answer. The crane rose two meters on Friday. Nils Haag described Ines Tarn as a friend and the owners as thieves. "
    "The pier is 90 meters long. It was built in 1911."
)

STATEMENTS = [
    ("Karl Holm apologized for the lost crates.", "consistent"),
    ("Ada Moll apologized for the lost crates.", "unknown"),
    ("Rolf Weld protested against the fine.", "contradicted"),
    ("Rolf Weld protested at the hearing.", "contradicted"),
    ("Ada Moll protested against the fine.", "unknown"),
    ("Dozens of sailors were injured.", "contradicted"),
    ("The crane was not insured.", "contradicted"),
    ("The crane was insured.", "consistent"),
    ("The mayor blamed the owners for failing to repair the pier.", "consistent"),
    ("Otto Lind blamed a broken bolt for the fall of the crane.", "consistent"),
    ("Ines Tarn did not answer immediately after the storm.", "consistent"),
    ("The crane will rise by December.", "unknown"),
    ("Nils Haag described the owners as friends.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(TEXT))
    assert answer.verdict == verdict, answer.explanation
