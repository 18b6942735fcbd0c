"""What a record says of one is not said of his relatives, of another sort of the same, nor of those who are counted beside them; denials carry over "or"."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_articles, compile_text
from service.engine.model import Article, Claim, Entity, EntityKind, Kind, Source

_TEXTS = (
    "Otto Rehn was sent to a hospital in Tarn.",
    "Otto Rehn was freed before Ida Berg.",
    "The rebels released three Norvian miners.",
    "Otto Rehn did not condemn the rebels after the raid.",
    "Otto Rehn did not call Ida Berg right after the raid.",
    "Ada Moll said that only Peru and Qatar take part in the real talks on miners.",
    "Peru does not participate in the talks on copper.",
    "The siege in Arnhem injured 60 people.",
    "Ida Berg is a widow.",
    "Ida Berg was one of the miners on the list of the union.",
)
RECORD = compile_articles(
    (
        Article(
            "mine", "A raid on a mine", "0" * 64,
            (
                Entity("otto-rehn", EntityKind.PERSON, ("Otto Rehn",), "m"),
                Entity("ida-berg", EntityKind.PERSON, ("Ida Berg",), "f"),
                Entity("ada-moll", EntityKind.PERSON, ("Ada Moll",), "f"),
                Entity("rebels", EntityKind.ORGANIZATION, ("the rebels",)),
            ),
            tuple(Claim(f"mine-{n}", Kind.EVENT, text, Source("mine", n + 1, 0, 10), None, None) for n, text in enumerate(_TEXTS)),
        ),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Otto Rehn was sent to a hospital.", "consistent"),
        ("Otto Rehn's lawyer was sent to a hospital in Tarn.", "unknown"),
        ("Otto Rehn's wife was freed.", "unknown"),
        ("Otto Rehn's daughter did not condemn the rebels.", "unknown"),
        ("The rebels released three Norvian miners.", "consistent"),
        ("The rebels released three Thai miners.", "unknown"),
        ("Otto Rehn did not condemn the rebels after the raid or call Ida Berg right after the raid.", "consistent"),
        ("Peru is in the talks on copper.", "contradicted"),
        ("Peru is not in the talks on copper.", "consistent"),
        ("Ida Berg was freed after Otto Rehn.", "consistent"),
    ],
)
def test_of_one_only(statement: str, verdict: str) -> None:
    assert check(statement, RECORD).verdict == verdict


RUNOFF = compile_text(
    "Lena Haddad won the runoff in Corvale on Sunday. Haddad, the candidate of the Civic Alliance, received 31,280 votes to Strand's 29,340. Viktor Strand, of the "
    "National Union, has been mayor for 12 years. The club named Bruno Ferro, a former captain of the club, as its new coach. Two tugs tried to pull the ferry free but "
    "gave up. The mayor spoke on Monday. It rained all day."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Haddad received 31,280 votes.", "consistent"),
        ("Haddad received 29,340 votes.", "contradicted"),
        ("Haddad was the candidate of the Civic Alliance.", "consistent"),
        ("Haddad was the candidate of the National Union.", "unknown"),  # it could be contradicted, and must not be borne out
        ("Two tugs pulled the ferry free.", "unknown"),
    ],
)
def test_what_is_anothers_in_one_sentence(statement: str, verdict: str) -> None:
    assert check(statement, RUNOFF).verdict == verdict


def test_a_former_captain_may_be_the_coach() -> None:
    assert check("Bruno Ferro is the new coach of the club.", RUNOFF).verdict != "contradicted"
