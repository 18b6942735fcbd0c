"""Whether a ban, a truce or a permit holds: in force, still valid, lifted, run out."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "The bakers of Ostby struck for a week. A truce between the two clans was agreed in May and ended in June. The ban on night flights remains in force. "
    "The curfew was lifted on Friday. The contract with Varo expired last year. The licence of the mill was revoked. The amnesty ran out in June. "
    "The emergency rule in Nerja was extended to July. The evacuation order for the valley is no longer in effect. The negotiators mediated an agreement on fish."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The truce between the clans is over.", YES),
        ("The truce between the clans is still in force.", NO),
        ("The truce between the clans still holds.", NO),
        ("The ban on night flights is still in effect.", YES),
        ("The ban on night flights is over.", NO),
        ("The ban on night flights has been lifted.", NO),
        ("The curfew has ended.", YES),
        ("The curfew is no longer in force.", YES),
        ("The curfew is still in place.", NO),
        ("The contract with Varo is still valid.", NO),
        ("The licence of the mill is still valid.", NO),
        ("The amnesty remains in force.", NO),
        ("The emergency rule in Nerja is still in force.", YES),
        ("The evacuation order is no longer in force.", YES),
        ("The evacuation order for the valley is still in effect.", NO),
        ("The agreement on fish is still in force.", OPEN),
    ],
)
def test_what_holds_is_not_over(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
