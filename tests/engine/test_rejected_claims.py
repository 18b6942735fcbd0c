"""Claims that somebody rejects, denies or dismisses: that it is not so is his word, and nobody is told to have made them."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

MILL = compile_text(
    "The fire at the Orm mill broke out on Monday. Mayor Lena Holt said the fire was not part of a plot. Her deputy, Karl Wessen, said the guards had not slept. "
    "Holt said the mill was insured. Wessen did not visit the mill. The fence was weak, the union said. The crates were not moved as part of the sale."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Holt rejected claims that the fire was part of a plot.", "consistent"),
        ("Holt dismissed the idea that the fire was part of a plot.", "consistent"),
        ("Holt rejected claims that the fire was not part of a plot.", "contradicted"),
        ("Wessen denied claims that the guards had slept.", "consistent"),
        ("Wessen denied that the guards had not slept.", "contradicted"),
        ("Holt rejected claims that the mill was insured.", "contradicted"),
        ("Holt rejected claims that the guards had slept.", "unknown"),
        ("Wessen dismissed the idea that the mill was sold.", "unknown"),
        ("The crates were part of the sale.", "contradicted"),
        ("The crates were not part of the sale.", "consistent"),
    ],
)
def test_whose_word(statement: str, verdict: str) -> None:
    assert check(statement, MILL).verdict.value == verdict
