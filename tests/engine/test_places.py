"""Places in places, as the text itself gives them, and somewhere else at the same time."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "A bus overturned near Holm, a village in Norland, on Monday, and 12 tourists were hurt. They were taken to a clinic in Brenn, the capital of Norland. A delegation from "
    "Oslo visited Brenn in late May. The driver was arrested in Holm. Nils Berg, a painter from Brenn, filmed the crash from his house. Mira Lund is the mother of Nils Berg."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("A bus overturned near Holm in Norland.", YES),
        ("The driver was arrested in Norland.", YES),
        ("The tourists were taken to a clinic in Norland.", YES),
        ("The driver was arrested in Brenn.", NO),
        ("The delegation visited Holm in late May.", NO),
        ("The delegation visited Brenn, Norland, in May.", YES),
        ("The driver comes from Holm.", OPEN),
    ],
)
def test_the_larger_place_follows_and_another_contradicts(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


def test_others_from_there_say_nothing_of_somebody() -> None:
    assert check("Nils Berg comes from Oslo.", CORPUS).verdict is not YES
