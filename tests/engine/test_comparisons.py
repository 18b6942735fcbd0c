"""More than, fewer than, by how much: two figures of a line held side by side."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.comparisons import comparison_in
from service.engine.model import Verdict
from service.engine.read import read

CORPUS = compile_text(
    "In the trial 41 patients on the drug recovered and 29 on the dummy pill. Harlow Town had 17 corners and Denby City six. The northern plant makes 4,200 cars a week, "
    "while the southern plant makes 3,500. The winner, Eva Stolz, earned $2 million and the runner-up, Mia Dahl, $900,000. More than 300 people came. "
    "The tower is taller than the church. Last year 52 lifeguards were hired, as against 70 in 2019."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Twelve more patients recovered on the drug than on the dummy pill.", YES),
        ("Twenty more patients recovered on the drug than on the dummy pill.", NO),
        ("More patients recovered on the dummy pill than on the drug.", NO),
        ("Harlow Town had 11 more corners than Denby City.", YES),
        ("Denby City had more corners than Harlow Town.", NO),
        ("The southern plant makes 700 fewer cars a week than the northern one.", YES),
        ("The southern plant makes 500 fewer cars a week than the northern plant.", NO),
        ("Stolz earned more money than Dahl.", YES),
        ("Stolz earned $1.1 million more than Dahl.", YES),
        ("Fewer lifeguards were hired last year than in 2019.", YES),
        ("More than 300 people came.", YES),
        ("The tower is taller than the church.", YES),
        ("More women than men came.", OPEN),
        ("Denby City had three more shots than Harlow Town.", OPEN),
    ],
)
def test_a_comparison_is_judged_by_the_pair_of_figures_on_record(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


def test_a_hedge_compares_nothing() -> None:
    assert comparison_in(read("More than 40 people were hurt in no fewer than six towns.").sentences[0]) is None


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("More people were killed than injured in the quake.", Verdict.CONSISTENT),
        ("More people were injured than killed in the quake.", Verdict.CONTRADICTED),
        ("More were hurt than died in the quake.", Verdict.CONTRADICTED),
        ("Fewer people were injured than killed in the quake.", Verdict.CONSISTENT),
    ],
)
def test_fates_are_compared_by_their_own_figures(statement: str, verdict: Verdict) -> None:
    assert check(statement, compile_text("The quake killed 300 people and injured 120 in Oslo. The harbor froze over in January. Two ferries were late.")).verdict is verdict
