"""Towns and the papers called after them, fathers with a given name only, "his country", "there", and a report in a paper that is denied."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = """Miners end strike after talks with king

VELDA, Norsa — Miners in northern Norsa ended a strike of nine weeks on Monday after talks in the town of Velda.

King Aldric Thane of Norsa met the miners' leader, Petra Holm, on Sunday. He said that his country had lost no exports. Holm denied a claim in The Ormund Herald that
she had accepted a seat on the board.

The next round is to take place in Ormund, the old capital. Skarn Mining, which has operated in Velda since 1988 and keeps two smelters there, also has an office in Lund.

The company accused the union of having blocked the Tarn pass and of having set fire to a bridge. The police said that nobody was hurt there.

Among the wounded was Lise Brandt, 31, an engineer. Brandt's brother, Egon, a baker in Ormund, took her home. Her employer praised her.
"""

STATEMENTS = [
    ("Petra Holm denied having accepted a seat on the board.", "consistent"),
    ("Petra Holm said that she had accepted a seat on the board.", "contradicted"),
    ("The king said that Norsa had lost no exports.", "consistent"),
    ("The king said that Norsa had lost exports.", "contradicted"),
    ("Ormund is the old capital.", "consistent"),
    ("Skarn Mining keeps two smelters in Velda.", "consistent"),
    ("Skarn Mining keeps three smelters in Velda.", "contradicted"),
    ("Skarn Mining keeps two smelters in Lund.", "contradicted"),
    ("Egon Brandt is a brother of the engineer.", "consistent"),
    ("Egon Brandt is the father of Lise Brandt.", "contradicted"),
    ("Egon Brandt is a baker.", "consistent"),
    ("Egon Brandt is 31.", "unknown"),
    ("Karl Brandt is a baker.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS)
def test_statement(statement: str, verdict: str) -> None:
    assert check(statement, compile_text(TEXT)).verdict.value == verdict


def test_a_town_is_not_the_paper_called_after_it() -> None:
    corpus = compile_text(TEXT)
    assert corpus.table.find("Ormund").entity != corpus.table.find("The Ormund Herald").entity
