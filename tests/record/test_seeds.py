"""The seeds of the repository: that they load, what is in them, and that the first article says what everybody relies on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from service.engine.model import Claim, Kind
from service.record.snapshot import Record
from service.record.store import load_record
from service.record.values import KIND_TYPES, references

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
FIRST = "russian-israeli-hostages"


@pytest.fixture(scope="module")
def seeds() -> Record:
    return load_record(SEEDS)


def test_every_file_is_an_article(seeds: Record) -> None:
    assert len(seeds.articles) == len(list(SEEDS.glob("*.yaml")))
    assert seeds.articles[0].id


def test_the_first_article_has_a_hundred_claims_and_every_kind(seeds: Record) -> None:
    assert len(seeds.article(FIRST).claims) >= 100
    assert [kind for kind, count in seeds.counts(FIRST).items() if count == 0] == []


def test_ids_and_texts_are_unique(seeds: Record) -> None:
    assert len({claim.id for claim in seeds.claims}) == len(seeds.claims)
    for article in seeds.articles:
        assert len({claim.text for claim in article.claims}) == len(article.claims)


def test_every_reference_leads_to_an_entity(seeds: Record) -> None:
    for claim in seeds.claims:
        for id in (claim.subject, claim.attribution, *(named for _, named in references(claim.value))):
            assert id is None or seeds.entity(claim.source.article, id).names


def test_every_value_is_plain_and_of_its_kind(seeds: Record) -> None:
    for claim in seeds.claims:
        assert claim.value is not None
        assert json.loads(json.dumps(claim.value)) == claim.value
        assert claim.value["type"] == KIND_TYPES[claim.kind]


def test_sentences_are_sentences(seeds: Record) -> None:
    """One simple sentence that stands alone: a capital, a full stop, no line longer than a reader takes in, no pronoun to resolve."""
    pronouns = {"he", "she", "they", "it", "its", "his", "her", "him", "them", "their", "we", "our", "you", "i"}
    for claim in seeds.claims:
        words = claim.text.rstrip(".").split()
        assert claim.text[0].isupper(), claim.id
        assert claim.text.endswith("."), claim.id
        assert len(words) <= 22, claim.id
        assert not pronouns & {word.lower() for word in words if not claim.text.startswith("It is unclear")}, claim.id


def test_remarks_have_a_speaker(seeds: Record) -> None:
    assert [claim.id for claim in seeds.claims if claim.kind is Kind.QUOTE and claim.attribution is None] == []


def test_names_are_given_to_one_entity_of_an_article(seeds: Record) -> None:
    for article in seeds.articles:
        names = [name.casefold().removeprefix("the ") for entity in article.entities for name in (*entity.names, *entity.descriptions)]
        assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize(
    ("id", "wanted"),
    [
        ("krivoi-age", {"min": 25, "max": 25, "hedge": "exact", "unit": "year"}),
        ("trufanova-age", {"min": 53}),
        ("tatti-age", {"min": 73}),
        ("attack-killed", {"min": 1200, "max": 1200, "hedge": "about"}),
        ("hamas-abducted", {"min": 200, "max": None, "hedge": "more_than"}),
        ("list-size", {"min": 8}),
        ("three-of-list-released", {"min": 3}),
        ("five-not-released", {"min": 5, "derived": {"operation": "difference", "claims": ["list-size", "three-of-list-released"]}}),
        ("tatti-mother-of-trufanova", {"relation": "mother", "object": "elena-trufanova"}),
        ("trufanova-daughter-of-tatti", {"relation": "daughter", "object": "irina-tatti"}),
        ("vitaly-killed", {"status": "killed"}),
        ("alexander-held", {"status": "held"}),
        ("krivoi-released", {"status": "released"}),
        ("attack-date", {"year": None, "month": 10, "day": 7}),
        ("delegation-visit-date", {"month": 10, "day": None, "part": "late"}),
        ("invasion-date", {"year": 2022, "month": 2}),
        ("russia-did-not-condemn", {"happened": False, "object": "hamas"}),
        ("krivoi-hospital", {"way": "to", "place": "tel-aviv"}),
    ],
)
def test_what_the_first_article_says(seeds: Record, id: str, wanted: dict[str, object]) -> None:
    value = seeds.claim(id).value or {}
    assert {key: value[key] for key in wanted} == wanted


def test_the_files_count_their_claims(seeds: Record) -> None:
    """The table of seeds/README.md is true."""
    readme = (SEEDS / "README.md").read_text(encoding="utf-8")
    for article in seeds.articles:
        claims: tuple[Claim, ...] = article.claims
        assert f"| `{article.id}.yaml` | {len(claims)} |" in readme
