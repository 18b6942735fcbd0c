"""What somebody puts a thing down to, who stands in a list behind "only", and other turns of plain reports, held against short records of our own."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

RESCUE = """Two trawlers towed the ferry Alba into the port of Lerwick on Monday.
Harbour spokeswoman Ida Krone credited the rescue of the passengers to quick talks between Norway and Iceland.
Paul Weld, an independent Danish expert on shipping, said that only Norway, Iceland and Denmark took part in the search.
Jan Moss is an official of the Alba Seamen's Union.
The pivot of Alba Lines toward cruises carries risks. The captain, Bo Lund, 53, had kept a carefully balanced log.
Finland helped to search the bay. The minister did not immediately call the owner.
"""
CASES = [
    ("Krone credited the rescue of the passengers to talks between Norway and Iceland.", "consistent"),
    ("Krone credited the rescue of the passengers to Finnish divers.", "contradicted"),
    ("Krone said that the rescue of the passengers was due to talks between Finland and Iceland.", "contradicted"),
    ("Weld credited the rescue of the passengers to Finnish divers.", "unknown"),  # he is not on record with it
    ("Krone attributed the delay to Finnish divers.", "unknown"),
    ("Krone credited the rescue of the passengers to the captain.", "unknown"),
    ("Weld said that only Norway, Iceland and Denmark took part in the search.", "consistent"),
    ("Paul Weld is an American expert on shipping.", "contradicted"),
    ("Paul Weld is a Danish expert on shipping.", "consistent"),
    ("Finland searched the bay.", "consistent"),
    ("The captain is a sailor in his fifties.", "unknown"),
    ("Bo Lund is a captain in his thirties.", "contradicted"),
    ("Bo Lund is a captain in his fifties.", "consistent"),
    ("The captain had kept a carefully balanced log.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), CASES, ids=[s for s, _ in CASES])
def test_against_the_rescue(statement: str, verdict: str) -> None:
    assert check(statement, compile_text(RESCUE)).verdict == verdict
