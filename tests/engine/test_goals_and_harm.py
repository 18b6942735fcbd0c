"""Who won the cup, how many goals that were, and what harm was caused."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Orm Rovers beat Leth United 3-1 in the final of the Harbor Cup in Halden on Sunday. Ivo Tamm scored twice. Karl Weiss scored three times for the visitors. There "
    "were no goals in the first half. Orm will receive 2 million crowns in prize money. The fire in Brenn caused no injuries. The storm caused three deaths. The "
    "crash caused two injuries and no deaths. There were no arrests at the march."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Orm Rovers won the Harbor Cup.", YES),
        ("Leth United won the Harbor Cup.", NO),
        ("Ivo Tamm scored two goals.", YES),
        ("Ivo Tamm scored three goals.", NO),
        ("Karl Weiss scored three goals.", YES),
        ("Two goals were scored in the first half.", NO),
        ("Orm's prize money is 2 million crowns.", YES),
        ("Orm's prize money is 3 million crowns.", NO),
        ("Four people were injured in the fire in Brenn.", NO),
        ("Nobody was injured in the fire.", YES),
        ("Three people died in the storm.", YES),
        ("Five people were killed in the storm.", NO),
        ("Nobody died in the storm.", NO),
        ("Nobody died in the crash.", YES),
        ("Two people were hurt in the crash.", OPEN),  # and not denied by the fire that hurt nobody
        ("Six people were arrested at the march.", NO),
    ],
)
def test_what_came_of_it(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
