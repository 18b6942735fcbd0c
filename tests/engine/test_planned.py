"""What is set for a date is held against another date for it."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.read import read

CORPUS = compile_text(
    "The council will vote on the tram line on May 12, and the mayor is expected to open the new depot in the autumn. The trial of the driver is scheduled for June 3. "
    "Work on the tunnel is due to begin in 2027. The museum plans an exhibition of maps in October. The next round of talks is set for Tuesday in Arlen. The team flies to "
    "Oslo on Wednesday. The inquiry will hear the pilots first and report in May. The concert, planned for Friday, has been moved to Sunday. The choir sang in Brenn."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The council votes on the tram line on May 12.", YES),
        ("The council will vote on the tram line on May 21.", NO),
        ("The vote on the tram line is scheduled for June.", NO),
        ("The mayor will open the new depot in the autumn.", YES),
        ("The driver's trial begins on July 3.", NO),
        ("Work on the tunnel is to start in 2026.", NO),
        ("The museum's exhibition of maps is planned for December.", NO),
        ("The next round of talks will be held on Tuesday.", YES),
        ("The next round of talks will be held on Thursday.", NO),
        ("The team is to fly to Oslo on Saturday.", NO),
        ("The inquiry is to report in May.", YES),
        ("The inquiry is to report in April.", NO),
        ("The council will approve the tram line on May 12.", OPEN),
        ("The concert will take place on Sunday.", YES),
    ],
)
def test_a_settled_date_is_compared(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("text", "predicate"),
    [("The firm will close two mills and sell a third.", "sell"), ("The minister said that a choir would sing on Friday and leave in May.", "leave")],
)
def test_a_base_form_behind_and_has_the_modal_before_it(text: str, predicate: str) -> None:
    [p] = [p for p in read(text).sentences[0].propositions if p.predicate == predicate]
    assert p.mood == "prediction"
    assert p.agent is not None or p.patient is not None
