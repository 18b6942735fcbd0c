"""A means or a cause is nobody who changes places with those who use or suffer it, and what was so as well is no rival."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = compile_text(
    "\n\n".join(
        (
            "Dozens of guests fell ill from mussels at a wedding in Sund.",
            "Grower Pia Holt has given up using weedkiller and lets sheep eat the grass.",
            "Lawyer Tilda Rahm won the race for mayor of Bergsund in a second round of voting on Sunday.",
            "The swimmer Jonna Keller won a medal on her second attempt in May.",
            "The council in Mollby on Monday allowed shops to open on Sundays in December.",
            "The widow Agnes Torp employed a gardener, Paul Skov, for thirty years.",
            "The firm Olmsund employed 300 people at its plant in Dorv until 2019.",
        )
    )
)
STATEMENTS = [
    ("The mussels made dozens of guests ill.", "consistent"),
    ("Guests made the mussels ill.", "contradicted"),
    ("Sheep do the job that weedkiller used to do for Holt.", "unknown"),
    ("Rahm had come first in the first round too.", "unknown"),
    ("Rahm won the race in the first round.", "contradicted"),
    ("Keller had also won a medal on her first attempt.", "unknown"),
    ("Sunday shopping was allowed in Mollby.", "unknown"),
    ("The council in Mollby allowed it on Friday.", "contradicted"),
    ("Skov worked for Torp.", "consistent"),
    ("Torp worked for Skov.", "contradicted"),
    ("Olmsund worked for 300 people in Dorv.", "contradicted"),
    ("Until 2019, 300 people worked for Olmsund in Dorv.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, TEXT)
    assert answer.verdict == verdict, answer.explanation
