"""Who is the winner, the loser and the new mayor of a text; who stood for office; denials of those who only stand beside the one stated."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "A former nurse was elected chairwoman of the Union of Bakers on Friday. Petra Ohlsen, 51, who had never run for office, beat Chairman Rolf Tiede by nine votes. "
    "The new chairwoman will take office on March 3. The winner was hugged by her sister, Marta, a cook. Tiede said that he would not challenge the result. "
    "Ines Brandt, of the Free List, kept her job. The harbor of Selm lies on the Aldra."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Petra Ohlsen will take office on March 3.", YES),
        ("Petra Ohlsen will take office on March 10.", NO),
        ("Petra Ohlsen is Marta's sister.", YES),
        ("Rolf Tiede is Marta's brother.", OPEN),
        ("Petra Ohlsen had run for office twice before.", NO),
        ("Petra Ohlsen had never stood for office.", YES),
        ("Tiede said that he would run for president again.", OPEN),
        ("Tiede said that he would challenge the result.", NO),
        ("The Free List lost nine seats.", OPEN),
        ("Ines Brandt lost her job.", NO),
    ],
)
def test_what_is_told_of_the_winner_is_told_of_who_won(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
