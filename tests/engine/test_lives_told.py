"""How the life of somebody is told: in the titles of works, on days that were named before, among pupils, with what somebody never was."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "Greta Solheim, a dancer, was born in Aune in 1950. She first danced in 1968 as the widow in \"The Salt Road,\" standing in for an injured friend, and within "
    "three years was the company's best-paid dancer. In all she danced 44 parts.\n\n"
    "On May 3, 1980, she climbed onto a tank. She was wounded that night and treated for five weeks in Tolvik.\n\n"
    "\"She was not a rebel and never wished to be one,\" said Nils Arvid, her driver. She moved to Lunde and for ten years lived in a cabin there.\n\n"
    "Berta Olsen and Carla Hansen were among her pupils. Her husband, Jon Solheim, a carpenter, died in 2011."
)
ROWS = [
    ("Solheim danced 44 parts.", "consistent"),  # a work is no "she"
    ("Solheim danced 54 parts.", "contradicted"),
    ("Solheim was treated for five weeks.", "consistent"),  # "that night" opens nothing that is said
    ("Solheim was treated for nine weeks.", "contradicted"),
    ("Nils Arvid was Solheim's driver.", "consistent"),  # who never wished to be one is no other one
    ("Solheim climbed onto a tank in 1980.", "consistent"),
    ("Jon Solheim was Greta Solheim's husband.", "consistent"),  # the text is still about her whose pupils they were
    ("Carla Hansen was married to Jon Solheim.", "unknown"),
    ("Berta Olsen's husband was a carpenter.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_life(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TEXT)).verdict) == verdict


@pytest.mark.parametrize(
    ("text", "predicate", "subject"),
    [
        ("Ada Lind was born in Rome and for ten years lived in Oslo.", "live", "Ada Lind"),
        ("Ada Lind was ill and after four years moved to Oslo.", "move", "Ada Lind"),
        ("Within two years Ada Lind earned a fortune.", "earn", "Ada Lind"),
        ("Nils Holm is a cook and never worked in Oslo.", "work", "Nils Holm"),
        ("The police found that night trains were late.", "find", "police"),  # no night on which they were found
    ],
)
def test_who_does_it(text: str, predicate: str, subject: str) -> None:
    told = [p for line in compile_text(text).lines for p in line.sentence.propositions]
    who = [doer.name or doer.head for p in told if p.predicate == predicate and (doer := p.agent or p.patient) is not None]
    assert who == [subject]
