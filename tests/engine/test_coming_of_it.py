"""What came of a thing, told with its noun, and people described before their names."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.read import read

YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN
NEWS = compile_text(
    "The bank Ostrel has appointed Lena Brod as its new director. Greta Moos failed to win a seat on the city council on Sunday. "
    "The fall left painter Udo Kern with a broken arm. Divers pulled the body of sailor Ivo Trent out of the harbour. "
    "Both armies have kept to the ceasefire in Selm since May. Police found missing schoolboy Finn Oster alive. "
    "Miner Abel Roth was convicted of the theft of a boat. A man who robbed a kiosk in Varde got away. It rained in Torp. "
    "The brewery Amber was started by Rolf Kern. Amber made a loss in May. Critics heaped praise on the new play by Ada Wend."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Lena Brod was named director by the bank Ostrel.", YES),
        ("Greta Moos was elected to the city council on Sunday.", NO),
        ("Udo Kern broke his arm in the fall.", YES),
        ("Udo Kern broke his leg in the fall.", OPEN),
        ("Divers recovered the body of Ivo Trent from the harbour.", YES),
        ("Both armies have violated the ceasefire in Selm.", NO),
        ("Abel Roth stole a boat.", YES),
        ("A man robbed a kiosk in Varde.", YES),
        ("Rolf Kern founded the brewery Amber.", YES),
        ("The brewery Amber turned a profit in May.", NO),
        ("The new play by Ada Wend was praised by critics.", YES),
    ],
)
def test_what_came_of_it_is_told_with_its_noun(statement: str, verdict: Verdict) -> None:
    assert check(statement, NEWS).verdict is verdict


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("Injured cyclist Ian Pell survived.", "survive"),
        ("Police found missing schoolgirl Tess Holm alive.", "find"),
        ("Shipping group Marsund lost 3 million crowns.", "lose"),
        ("Fired by the club, coach Jan Pell left.", "leave"),
    ],
)
def test_a_participle_before_a_title_and_a_name_describes(text: str, predicate: str) -> None:
    assert predicate in [p.predicate for p in read(text).sentences[0].propositions]
    assert not {"injure", "miss", "ship"} & {p.predicate for p in read(text).sentences[0].propositions}
