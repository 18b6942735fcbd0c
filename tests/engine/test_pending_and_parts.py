"""What is asked for, decided or once was to be, against what happened; a part of a deal; who gave which figure; how fast."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "The library in Osterby was to be sold in May, but the sale was called off. The town council voted 11 to 8 to repair the roof. "
    "The judge refused Rolf Lind's request for parole. Lind, 44, was taken back to Varnholm prison. "
    "About 400 to 500 farmers marched, the ministry said; the union spoke of 2,000. "
    "The sailors freed on Friday were not part of the truce deal. Four sailors were freed, and nine sailors were not freed. "
    "The glacier will melt faster if the summers stay dry, Ida Berg said. "
    "Six Greens, who sit in opposition, backed the harbor law. The firm Halden agreed to buy the mill for 3.4 million crowns. "
    "Halden will borrow 1.2 million crowns from two banks to pay for new machines. The ferry will be out of service for three to four weeks, Norrline said."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN

PENDING = [
    ("Rolf Lind was granted parole.", {OPEN, NO}),
    ("Lind was paroled.", {OPEN, NO}),
    ("The library has been sold.", {OPEN, NO}),
    ("The town council voted to repair the roof.", {YES}),
    ("The town council voted to demolish the roof.", {OPEN, NO}),
    ("Norrline said that the ferry would be out of service for three to four weeks.", {YES}),
    ("Norrline said that the ferry would be out of service for seven weeks.", {NO}),
]
PARTS = [
    ("The sailors were freed on Friday as part of the truce deal.", {NO}),
    ("None of the Greens backed the harbor law.", {NO}),
    ("None of the Greens supported the harbor law.", {NO}),
    ("The freed sailors were not part of the truce deal.", {YES}),
]
FIGURES = [
    ("The ministry put the number of marchers at 2,000.", {OPEN, NO}),
    ("The union put the number of marchers at 400 to 500.", {OPEN, NO}),
    ("Halden is paying 1.2 million crowns for the mill.", {OPEN, NO}),
    ("Halden is paying 3.4 million crowns for the mill.", {OPEN, YES}),
    ("Ida Berg said that the glacier would melt more slowly if the summers stayed dry.", {OPEN, NO}),
]


@pytest.mark.parametrize(("statement", "verdicts"), PENDING + PARTS + FIGURES)
def test_verdict(statement: str, verdicts: set[Verdict]) -> None:
    answer = check(statement, CORPUS)
    assert answer.verdict in verdicts, answer.explanation
