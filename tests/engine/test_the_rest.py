"""Some of those who were counted, and the others: "two of them", "the other seven", "all of them"."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

_BESIDES = """

The weather was mild on the coast. A ferry was late because of fog.

Shops stayed closed on Monday. A choir sang in the old church, and the bakery on Mill Street gave out bread.
"""
VIOLINS = compile_text("Burglars stole nine violins from a workshop. Two of them were found in a barn on Monday. The other seven are still missing." + _BESIDES)
DRIVERS = compile_text(
    "Eight drivers were detained on the third day of the strike when they blocked a bridge. All of them were released without charge the same evening." + _BESIDES
)
PROTESTERS = compile_text("Twelve protesters threw 40 stones at the port on Friday. Nine of them were arrested. The others got away." + _BESIDES)

CASES = [
    (VIOLINS, "c", "Two of the stolen violins have been found."),
    (VIOLINS, "x", "Three of the stolen violins have been found."),
    (VIOLINS, "c", "Seven of the stolen violins have not been found."),
    (VIOLINS, "c", "Seven of the stolen violins are still missing."),
    (VIOLINS, "x", "All of the stolen violins have been found."),
    (VIOLINS, "x", "None of the stolen violins has been found."),
    (VIOLINS, "c", "Two violins were found in a barn."),
    (VIOLINS, "x", "Two violins were found in a river."),
    (VIOLINS, "u", "Three of the stolen violins belong to an orchestra."),
    (DRIVERS, "c", "All of the detained drivers have been released."),
    (DRIVERS, "c", "All eight detained drivers were released."),
    (DRIVERS, "c", "All of the eight drivers were detained."),
    (DRIVERS, "x", "None of the detained drivers has been released."),
    (DRIVERS, "x", "Not all of the detained drivers were released."),
    (DRIVERS, "x", "Some of the detained drivers are still in custody."),
    (DRIVERS, "u", "All of the detained drivers were fined."),
    (PROTESTERS, "c", "Nine of the protesters were arrested."),
    (PROTESTERS, "x", "All of the protesters were arrested."),
]


@pytest.mark.parametrize(("corpus", "expected", "statement"), CASES, ids=[statement for _, _, statement in CASES])
def test_held_against_the_text(corpus: object, expected: str, statement: str) -> None:
    answer = check(statement, corpus)  # type: ignore[arg-type]
    assert str(answer.verdict) == {"c": "consistent", "x": "contradicted", "u": "unknown"}[expected], answer.explanation
