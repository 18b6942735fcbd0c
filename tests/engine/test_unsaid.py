"""What somebody said, denied, and is said not to have said."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "Mayor Ida Berg said that the bridge was safe. She denied that the council had been warned. Karl Holm, an engineer, said the pillars were cracked. The minister, "
    "Otto Rehn, promised that taxes would not rise. Two roads were closed. The union said it would accept the offer. Lena Voss told reporters that she had "
    "resigned. Peru suggested that it could act as a host. Rolf Lind, who owns the quarry, denied any guilt. He did not say when the quarry would reopen. "
    "Paul Renner would not say whether the guard was a suspect."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Ida Berg never said that the bridge was safe.", NO),
        ("Ida Berg did not say that two roads were closed.", OPEN),
        ("Karl Holm did not say that the bridge was safe.", OPEN),
        ("Ida Berg said that the council had been warned.", NO),
        ("Ida Berg did not deny that the council had been warned.", NO),
        ("Otto Rehn never promised that taxes would not rise.", NO),
        ("Otto Rehn said that taxes would rise.", NO),
        ("Lena Voss denied that she had resigned.", NO),
        ("Lena Voss never told reporters that she had resigned.", NO),
        ("Peru suggested it could be a host.", YES),
        ("Peru never suggested that it could be a host.", NO),
        ("Rolf Lind did not say when the quarry would reopen.", YES),
        ("Renner said that the guard was a suspect.", NO),
        ("Renner said that the guard was ill.", OPEN),
    ],
)
def test_the_denial_of_a_saying_is_no_saying(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict
