"""How old somebody was then, and parts of a group whose size another line gives."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "The pilot, Ann Holt, is 45 years old. Holt moved to Denmark ten years ago. She was hurt in a crash in 2019. Her brother Paul Holt lives in Esbjerg. "
    "The eight climbers on the permit came from Spain. Three climbers on the permit reached the summit. The remaining climbers on the permit did not reach the summit. "
    "The rope was new."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Holt was in her thirties when she moved to Denmark.", YES),
        ("Ann Holt was 20 when she moved to Denmark.", NO),
        ("Ann Holt was 30 when she was hurt.", OPEN),
        ("Ann Holt is 45.", YES),
        ("Fewer than half of the climbers on the permit reached the summit.", YES),
        ("Most of the climbers on the permit reached the summit.", NO),
    ],
)
def test_an_age_is_one_of_its_time_and_a_part_is_one_of_its_whole(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
