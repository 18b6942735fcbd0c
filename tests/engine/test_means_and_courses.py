"""By what something goes, what is more and more or less and less so, and what the other ones did."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Mules carry the salt to 12 hamlets that no road reaches. The wounded climber, Ena Port, was flown to a hospital by helicopter. Letters are brought to the island by "
    "boat. Prime Minister Loke traveled to the summit by train. The stove was delivered on Monday. Brenland increasingly depends on imported gas. The paper relies less "
    "and less on advertising. The mill employs 40 people. It was the third mutiny in Tarn since the war; the other two, in 1970 and 1981, succeeded."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The salt is carried to the 12 hamlets by mule.", YES),
        ("The salt is carried to the hamlets by truck.", NO),
        ("Trucks carry the salt to the hamlets.", NO),
        ("Port was flown to a hospital by plane.", NO),
        ("Letters are brought to the island by boat.", YES),
        ("Letters are brought to the island by plane.", NO),
        ("Loke traveled to the summit by rail.", YES),
        ("Loke traveled to the summit by car.", NO),
        ("The stove was delivered on Monday by train.", OPEN),
        ("Brenland depends more and more on imported gas.", YES),
        ("Brenland depends less and less on imported gas.", NO),
        ("The paper increasingly relies on advertising.", NO),
        ("The mill increasingly employs people.", OPEN),
        ("The mutiny in Tarn failed.", OPEN),
    ],
)
def test_means_courses_and_others(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
