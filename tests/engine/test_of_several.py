"""Another doer or object excludes only where there can be but one: what several may do, or one may do again and again, is left open."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Norland supplies Veria with grain and gas. The Varden company sponsors the chess club in Lund. Sweden recognized the new government. "
    "Volvia invaded Tarland in 2014. Torben Hale, the mayor, invited the Lions to Lund on Friday. Norland is a founding member of the Baltic Grain Council. "
    "Austria vetoed two budget motions. Norland sheltered hundreds of families from Veria. The delegation of farmers visited Oslo in March. "
    "Eva Lind, 40, leads the chess club. Kroner Bank bought the mill in 2012. The Lions beat the Bears in the final on Saturday. "
    "Denmark exports butter to Norland. Anna Weld opened the museum. Rolf Berg is the chairman of the Baltic Grain Council. Maria Holt edits the parish newsletter."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Norland supplies Veria with grain.", YES),
        ("Poland supplies Veria with grain.", OPEN),
        ("Norland supplies Poland with grain.", OPEN),
        ("Norland does not supply Veria with grain.", NO),
        ("Finland recognized the new government.", OPEN),
        ("Finland also recognized the new government.", OPEN),
        ("Sweden did not recognize the new government.", NO),
        ("Volvia invaded Sorland.", OPEN),
        ("Volvia also invaded Sorland in 2008.", OPEN),
        ("Volvia invaded Sorland in 2014.", NO),
        ("Tarland invaded Volvia.", NO),
        ("Oslo invited the Lions.", OPEN),
        ("Poland is a founding member of the Baltic Grain Council.", OPEN),
        ("Norland is a founding member of the Baltic Grain Council.", YES),
        ("Peter Stone is the chairman of the Baltic Grain Council.", NO),
        ("Poland sheltered hundreds of families from Veria.", OPEN),
        ("A delegation of farmers visited Bergen in May.", OPEN),
        ("Norway exports butter to Norland.", OPEN),
        ("Denmark exports butter to Finland.", OPEN),
        # of these there is but one, or it happened once
        ("Rolf Berg leads the chess club.", NO),
        ("Rolf Berg edits the parish newsletter.", NO),
        ("Norland Bank bought the mill in 2012.", NO),
        ("The Tigers beat the Bears in the final on Saturday.", NO),
        ("Rolf Berg opened the museum.", NO),
    ],
)
def test_of_several(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Kroner Bank and Veld bought the mill in 2012.", OPEN),
        ("The Tigers and the Bears lead the league.", OPEN),
        ("Finland and Sweden recognized the new government.", OPEN),
        # neither of the two, or an office of one
        ("Rolf Berg and Peter Stone lead the chess club.", NO),
    ],
)
def test_one_of_several_doers_beside_the_one_on_record(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
