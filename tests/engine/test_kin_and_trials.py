"""Which husband, whose death, what an illness is called, who went without a trial, and who made no offer."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "Thea Brandvold, a chess champion who once beat the world's best, died on Friday in Nordvik. She was 77. In March her office denied reports that the champion was ill "
    "with malaria.\n\n"
    "Her first marriage, to the pilot Knut Aasen, was dissolved in 1975. Her second husband, Arne Lie, a dentist, died in 2009. She is survived by a brother, Odd.\n\n"
    "In 1971 she was seized at the border and detained for six weeks without trial. The prison in Skog was closed in 1990. She won her fourth title at the third "
    "attempt, in 1978.\n\n"
    "A publisher, Hollund Books, withdrew in May without making a bid for her letters. Another house, Fram Press, made a bid of 90,000 crowns. The pianist Rita Moe "
    "knew her well."
)
ROWS = [
    ("Brandvold's first husband was Knut Aasen.", "consistent"),
    ("Brandvold's first husband was Arne Lie.", "contradicted"),
    ("Brandvold's second husband was Knut Aasen.", "contradicted"),
    ("Brandvold's second husband died in 2009.", "consistent"),
    ("Brandvold's first husband died in 2019.", "unknown"),
    ("Brandvold's mother died in 1999.", "unknown"),  # not when her husband did
    ("Brandvold's office denied that the champion had malaria.", "consistent"),
    ("Brandvold's office confirmed in March that the champion had malaria.", "contradicted"),
    ("No trial was held during Brandvold's detention.", "consistent"),
    ("No concert was held during Brandvold's detention.", "unknown"),
    ("Brandvold was put on trial in 1978.", "unknown"),  # an attempt is no trial
    ("Hollund Books never made a bid.", "consistent"),  # beside another's bid
    ("Fram Press made a bid.", "consistent"),
    ("Rita Moe called Brandvold a patient teacher.", "unknown"),  # what she is called is no trade of hers
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_kin_and_trials(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict
