"""Sites that exclude each other, and those that may lie in each other."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.compare.sites import excludes_site
from service.engine.corpus import compile_text

TEXT = (
    "A bus and a truck collided on a bridge near Lunden on Monday. Otto Brandt, 37, was arrested at the railway station in Kolm. His sister, Vera, was arrested at "
    "her home in Haldern. A third man died in a hospital on Tuesday. Two dead sailors were found in a cabin. The van was found burned out in a forest on Sunday. The porter was found dead in a lift. Three workers were arrested at the factory gate."
)
ROWS = [
    ("The bus and the truck collided in a tunnel.", "contradicted"),
    ("The bus and the truck collided on a road.", "unknown"),
    ("Otto Brandt was arrested at an airport.", "contradicted"),
    ("Otto Brandt was arrested in a bar.", "unknown"),
    ("Vera Brandt was arrested at an airport.", "unknown"),
    ("The van was found in a garage.", "contradicted"),
    ("The van was found in a forest.", "consistent"),
    ("The van was burned in a garage.", "contradicted"),
    ("The porter was found in a car.", "contradicted"),
    ("The porter was found in a hotel.", "unknown"),
    ("The third man died in prison.", "contradicted"),
    ("The dead sailors were found in the engine room.", "unknown"),
    ("The three workers were arrested at an airport.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_where_it_happened(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict


@pytest.mark.parametrize(
    ("stated", "recorded", "excluded"),
    [
        ("tunnel", "bridge", True),
        ("house", "cabin", False),
        ("car", "garage", False),
        ("bar", "hotel", False),
        ("church", "hospital", True),
        ("hut", "forest", False),
        ("garage", "forest", True),
        ("prison", "jail", False),
        ("table", "bridge", False),
    ],
)
def test_sites(stated: str, recorded: str, excluded: bool) -> None:
    assert excludes_site(stated, recorded) is excluded
