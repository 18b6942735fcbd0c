"""Who belongs to which party, who leads what, whose party is meant, and who holds an office."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text
from service.engine.model import Verdict

TEXT = """The Harbor League won 31 of the 60 seats in the Tarn assembly on Sunday. The Civic Front of Governor Ada Holm took 20, down from 33.

The League's leader, Bert Quist, 51, a 51-year-old harbor pilot, said that he was open to a pact with the Greens. His party wants the docks closed by 2030.

Nora Weld of the Greens ruled out any pact. She has not yet decided whether to run again. Holm said that she would vote against the budget.

President Ivo Lund has 14 days to name a prime minister. The League's treasurer, Dag Moe, called the ballot unfair.

Voters queued for hours in the rain. Some 40 observers watched the ballot. The port was closed.
"""

JUDGED = [
    ("Bert Quist is a member of the Harbor League.", "consistent"),
    ("Ada Holm belongs to the Civic Front.", "consistent"),
    ("Nora Weld is a member of the Civic Front.", "contradicted"),
    ("Nora Weld is not a member of the Greens.", "contradicted"),
    ("Dag Moe is a member of the chess club.", "unknown"),
    ("Ivo Lund is a member of the Greens.", "unknown"),
    ("Bert Quist heads the Harbor League.", "consistent"),
    ("The Harbor League wants the docks to be closed.", "consistent"),
    ("Bert Quist is a pilot.", "consistent"),
    ("Ivo Lund is the prime minister.", "unknown"),
    ("There are 60 seats in the assembly.", "consistent"),
    ("There are 31 seats in the assembly.", "contradicted"),
    ("The Civic Front won 20 seats.", "consistent"),
    ("The Civic Front won 33 seats.", "contradicted"),
    ("The Civic Front gained seats.", "contradicted"),
    ("The Civic Front lost 13 seats.", "consistent"),
    ("Bert Quist ruled out a pact with the Greens.", "contradicted"),
    ("Nora Weld is open to a pact.", "contradicted"),
    ("Nora Weld has agreed to run again.", "contradicted"),
    ("Ada Holm said that she would vote for the budget.", "contradicted"),
    ("Dag Moe said that the ballot was fair.", "contradicted"),
    ("Dag Moe said that the ballot was unfair.", "consistent"),
    ("Ada Holm has been governor since 2019.", "unknown"),
    ("Most voters in Tarn are women.", "unknown"),
]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), JUDGED)
def test_what_comes_of_it(corpus: Corpus, statement: str, verdict: str) -> None:
    assert check(statement, corpus).verdict == Verdict(verdict)
