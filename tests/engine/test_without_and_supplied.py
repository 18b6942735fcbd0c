"""Who had no part in what came about, who was not supplied, what few think: against a report of our own."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TRUCE = """Ormia said the release of Karl Moss was independent of mediation by Varde and Tarnia.
Norway brokered the truce in Holm. Varde brokered the truce in Holm, too.
Lund supplies trucks for Ormia's war in Tarnia. Many towns call the council corrupt.
Anna Krog, 44, has a son. Two people were taken from the home of Anna Krog.
Pia Weld, 19, is the youngest of the five skaters who were rescued.
"""
CASES = [
    ("Ormia said that Varde had helped to release Karl Moss.", {"unknown", "contradicted"}),
    ("Varde released Karl Moss.", {"unknown", "contradicted"}),
    ("Norway brokered the truce without Varde.", {"unknown", "contradicted"}),
    ("Lund supplies Tarnia with trucks.", {"unknown", "contradicted"}),
    ("Few towns call the council corrupt.", {"unknown", "contradicted"}),
    ("Anna Krog has two sons.", {"unknown", "contradicted"}),
    ("The youngest of the five skaters is 19.", {"consistent", "unknown"}),
    ("Norway brokered the truce in Holm.", {"consistent"}),
    ("Many towns call the council corrupt.", {"consistent"}),
]


@pytest.mark.parametrize(("statement", "verdicts"), CASES, ids=[s for s, _ in CASES])
def test_against_the_truce(statement: str, verdicts: set[str]) -> None:
    assert check(statement, compile_text(TRUCE)).verdict in verdicts
