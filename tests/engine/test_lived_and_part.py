"""For how long somebody has lived somewhere, and who had a part in something."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "Irina Tatti, a doctor, moved to Norway five years ago. Jan Holm, who moved to the city of Brenn in 2018, is a cook. The company has 40 workers, three of them from "
    "Norway.\n\nThe release of Holm was secured independently of mediation by Qatar, Otto Lunt, the mayor of Brenn, said on Sunday. The town has 9,000 inhabitants. A new "
    "school was opened in May. The hospital has 120 beds. Snow fell for two days. The road to Calder is closed. Petra Moss was born in Calder."
)
ROWS = [
    ("Tatti has lived in Norway for five years.", "consistent"),
    ("Tatti has been living in Norway for five years.", "consistent"),
    ("Tatti has lived in Norway for 15 years.", "contradicted"),
    ("Holm has lived in Brenn since 2018.", "consistent"),
    ("Holm has lived in Brenn since 2008.", "contradicted"),
    ("Lunt has lived in Brenn for ten years.", "unknown"),
    ("Qatar had no part in the release of Holm.", "consistent"),
    ("Qatar played a key role in Holm's release.", "contradicted"),
    ("Qatar was not involved in Holm's release.", "consistent"),
    ("Turkey had no part in Holm's release.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_lived_and_part(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict
