"""What somebody said, denied, and is said not to have said."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_articles, compile_text
from service.engine.model import Article, Claim, Entity, EntityKind, Kind, Source, Verdict

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


def _claim(number: int, kind: Kind, text: str, attribution: str | None = None) -> Claim:
    return Claim(f"quarry-{number}", kind, text, Source("quarry", number, 0, 10), None, None, attribution)


RECORD = compile_articles(
    (
        Article(
            "quarry", "A quarry closes", "0" * 64,
            (
                Entity("jan-holt", EntityKind.PERSON, ("Jan Holt",), "m"),
                Entity("ada-moll", EntityKind.PERSON, ("Ada Moll",), "f"),
                Entity("stone-union", EntityKind.ORGANIZATION, ("the Stone Union",)),
            ),
            (
                _claim(1, Kind.AGE, "Jan Holt is 40 years old."),
                _claim(2, Kind.STATUS, "Jan Holt was hurt.", "stone-union"),
                _claim(3, Kind.EVENT, "The quarry was closed in May."),
                _claim(4, Kind.QUOTE, "Ada Moll said that the dust of the quarry harms children."),
            ),
        ),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Jan Holt is 40.", YES),
        ("Ada Moll said that Jan Holt is 40.", OPEN),
        ("Otto Rehn said that Jan Holt is 40.", OPEN),
        ("Ada Moll said that Jan Holt is 50.", NO),
        ("The Stone Union said that Jan Holt was hurt.", YES),
        ("Ada Moll said that Jan Holt was hurt.", OPEN),  # it is on record as another's word
        ("Ada Moll said that the dust of the quarry harms children.", YES),
        ("The police said that the quarry was closed in May.", YES),
    ],
)
def test_that_it_is_so_does_not_tell_that_somebody_said_so(statement: str, verdict: Verdict) -> None:
    """Of a curated record, whose claims tell who said what."""
    assert check(statement, RECORD).verdict is verdict
