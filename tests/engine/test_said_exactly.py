"""What small words do to a statement: no longer, "not at once", "the captain, not the coach", "should he return"; and who is meant behind "the mother of Ann, who"."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text
from service.engine.model import Verdict

TEXT = """Two engineers, Mona Reeve, 41, and Karl Voss, 29, were held for a week in a mine near Tolsk by miners who had not been paid. Voss was freed on Sunday.

Reeve is still in captivity. Her mother, Agnes Reeve, 70, lives in Tolsk, and her son, Piet, plays the organ.

Otto Brandt is the captain of Tolsk Rovers, and Ines Falk is its coach. Brandt did not immediately telephone the owner, Hugo Stern, after the defeat.

The mayor, Lena Orth, did not name the miners in her speech. Orth is a former adviser to Stern.

The analyst Jan Weber said the price of tin could fall faster if Stern came back to the board. Stern said he would free the money that the court had seized.

The bridge over the Tol has been closed since Friday, and the ferry does not run. The council met on Monday to discuss the closure. It put off a decision.

Prices rose in the autumn. The harbor was dredged last year. A school opened in May. The baker sold his shop. The library is being repaired. The pool is shut.
"""

ROWS = [
    ("Voss is not a captive any more.", "consistent"),
    ("Voss is not held anymore.", "consistent"),
    ("Reeve is not a captive any more.", "contradicted"),
    ("Neither Voss nor Reeve is a captive any more.", "contradicted"),
    ("Agnes Reeve is the mother of Mona Reeve, who is still in captivity.", "consistent"),
    ("Agnes Reeve is the mother of Mona Reeve, who is 70.", "contradicted"),
    ("Agnes Reeve, the mother of Mona Reeve, who is 41, lives in Tolsk.", "consistent"),
    ("Brandt is the captain of the Rovers, not the coach.", "consistent"),
    ("Brandt is the coach of the Rovers, not the captain.", "contradicted"),
    ("Orth did not give the name of the miners in her speech.", "consistent"),
    ("Orth gave the name of the miners in her speech.", "contradicted"),
    ("Brandt telephoned Stern right after the defeat.", "contradicted"),
    ("Brandt telephoned Stern two days after the defeat.", "unknown"),
    ("Weber said the price of tin could fall faster should Stern come back to the board.", "consistent"),
    ("Weber said the price of tin could fall faster should Falk come back to the board.", "unknown"),
    ("Orth is a former Stern adviser.", "consistent"),
]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), ROWS)
def test_small_words_count(corpus: Corpus, statement: str, verdict: str) -> None:
    assert check(statement, corpus).verdict is Verdict(verdict)
