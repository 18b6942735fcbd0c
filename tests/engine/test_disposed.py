"""How somebody stands to others: attention, refuge, ties, friends and foes, most of them, and where somebody has lived all her life."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Estmark is a main sponsor of the Harbor League. The council paid attention to the petition of the fishermen. Norvia gave refuge to thousands of Sarvians. "
    "The mayor, Ida Berg, has built ties to the port of Lirna. Ruth Weld, a nurse, moved to Norvia ten years ago. Her brother, Karl, was born in Torvik. The talks "
    "mostly involved the unions of women. The harbor was closed on Monday. A fire broke out at the mill. Otto Lind is a friend of the mayor."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Estmark is a sworn enemy of the Harbor League.", NO),
        ("Estmark is a former enemy of the Harbor League.", OPEN),
        ("Otto Lind is an enemy of the mayor.", NO),
        ("Otto Lind is an enemy of the council.", OPEN),
        ("The council ignored the petition.", NO),
        ("The council gave the petition no attention.", NO),
        ("The council ignored the fire.", OPEN),
        ("Norvia gave no refuge to Sarvians.", NO),
        ("Norvia granted refuge to Sarvians.", YES),
        ("Berg has no ties to the port of Lirna.", NO),
        ("Berg has ties to the port of Lirna.", YES),
        ("Ruth Weld has lived in Norvia all her life.", NO),
        ("Ruth Weld has always lived in Norvia.", NO),
        ("Karl Weld has lived in Torvik all his life.", OPEN),
    ],
)
def test_how_somebody_stands_to_others(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
