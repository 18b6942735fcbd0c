"""What stands in another clause of a sentence: promised of another thing, at the place of another, kept where something else is left; names to come."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "LINDHOLM — Anna Berg, the new mayor of Lindholm, has promised to cut bus fares by 20 percent and to raise the tax on parking. She also plans "
    "to reduce the number of council members from 45 to 31 and to hire 60 teachers.\n\n"
    "Her deputy, Karl Osten, said that he would quit the school board but remain on the council. He has vowed not to raise property taxes.\n\n"
    "The port company agreed to lower its fees for fishing boats and to open the north quay to cruise ships. Its director, Peter Lang, wants to "
    "sell the old crane but to keep the lighthouse.\n\n"
    "The bank Nordia said that it would keep its headquarters in Lindholm and close its office in Varde. Its archive in Tolne is to move to Varde "
    "next spring.\n\n"
    "Rolf Hede, the police chief, will retire in June but will stay on as an adviser. The city's museum is to open in Varde, while the library "
    "stays in Lindholm.\n\n"
    "The new football club will be called Lindholm United. It will play in blue. The stadium is to keep the name of its first owner, Brask."
)
ROWS = [
    ("Berg has promised to lower bus fares.", "consistent"),
    ("Berg has promised to raise bus fares.", "contradicted"),
    ("Berg has promised to cut the tax on parking.", "contradicted"),
    ("Berg has promised to increase the tax on parking.", "consistent"),
    ("Berg plans to increase the number of council members.", "contradicted"),
    ("Berg plans to cut the number of council members.", "consistent"),
    ("Berg plans to hire 60 teachers.", "consistent"),
    ("Berg has promised to cut the tax on alcohol.", "unknown"),
    ("Berg plans to reduce the number of teachers in private schools.", "unknown"),
    ("Osten said that he would leave the council.", "contradicted"),
    ("Osten said that he would leave the school board.", "consistent"),
    ("Osten said that he would stay on the council.", "consistent"),
    ("Osten said that he would remain on the school board.", "contradicted"),
    ("Osten has promised to raise property taxes.", "contradicted"),
    ("Osten has promised not to raise property taxes.", "consistent"),
    ("The port company agreed to cut its fees for fishing boats.", "consistent"),
    ("The port company agreed to raise its fees for fishing boats.", "contradicted"),
    ("Lang wants to sell the lighthouse.", "contradicted"),
    ("Lang wants to keep the old crane.", "contradicted"),
    ("Lang wants to keep the lighthouse.", "consistent"),
    ("Nordia's headquarters will be in Lindholm.", "consistent"),
    ("Nordia will keep its headquarters in Varde.", "contradicted"),
    ("Nordia will close its office in Lindholm.", "contradicted"),
    ("Nordia will close its office in Varde.", "consistent"),
    ("The archive is to move to Tolne.", "contradicted"),
    ("The museum is to open in Lindholm.", "contradicted"),
    ("The library stays in Varde.", "contradicted"),
    ("Hede will remain as an adviser.", "consistent"),
    ("Hede will retire in June.", "consistent"),
    ("The new football club will be called Lindholm United.", "consistent"),
    ("The new football club will be called Lindholm City.", "contradicted"),
    ("The stadium will keep the name Brask.", "consistent"),
    ("The port company will be called Nordia Port.", "unknown"),
    ("The bank will be called Lindholm Bank.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_another_clause(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict
