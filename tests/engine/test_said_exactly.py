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


LATER = """The judge, Ida Lund, said that the mill had been sold to Per Holm in March. Six workers of the mill are on a list that Holm has. One of the six is a man.

Karin Dahl is the daughter of Lund. Dahl moved to Tolsk four years ago. Karl Voss, an engineer, was at the fair that was shut on Friday.

The minister said that the release of the ship was independent of mediation by Norway and Denmark. The ship was seized by pirates in May, and was freed on Monday.

The pirates held a cook, Jan Falk. The fair was to last a week. Prices rose in the autumn. The harbor was dredged last year. A school opened in May.

The bridge has been closed since Friday. The ferry does not run. The baker sold his shop. The library is being repaired. The pool is shut for the winter.
"""

LATER_ROWS = [
    ("Dahl is Lund's daughter.", "consistent"),
    ("Dahl is Lund's only daughter.", "unknown"),
    ("Dahl is the only child of Lund.", "unknown"),
    ("Voss was the only engineer at the fair.", "unknown"),
    ("The minister said neither Norway nor Denmark mediated the release of the ship.", "consistent"),
    ("The minister said both Norway and Denmark mediated the release of the ship.", "contradicted"),
    ("Lund moved to Tolsk more than ten years ago.", "unknown"),
    ("Dahl moved to Tolsk more than ten years ago.", "contradicted"),
    ("The workers on the list are men.", "unknown"),
    ("Most of the people on the list are men.", "unknown"),
]


@pytest.fixture(scope="module")
def later() -> Corpus:
    return compile_text(LATER)


@pytest.mark.parametrize(("statement", "verdict"), LATER_ROWS)
def test_small_words_in_another_text(later: Corpus, statement: str, verdict: str) -> None:
    assert check(statement, later).verdict is Verdict(verdict)
