"""What is on record, laid out for the page: an article's claims by paragraph, and its people with their ages and roles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from service.desk.forms import Shelf
from service.desk.words import KINDS
from service.engine.model import Article, Claim, EntityKind, Kind
from service.record.snapshot import ClaimFilter, Record


@dataclass(frozen=True, slots=True)
class Fact:
    """A few words about somebody, and the paragraph that they are from."""

    text: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Person:
    """A person of an article as one row of the table."""

    name: str
    spellings: tuple[str, ...]
    ages: tuple[Fact, ...]
    roles: tuple[Fact, ...]
    relations: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A claim in the list."""

    id: str
    kind: str
    text: str
    attribution: str | None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The claims of one paragraph of the article."""

    number: int
    claims: tuple[Listed, ...]


@dataclass(frozen=True, slots=True)
class View:
    """One article's shelf: what the filters let through, out of how many, and which kinds there are with a count of each."""

    article: Article
    shelf: Shelf
    kinds: tuple[tuple[str, str, int], ...]
    paragraphs: tuple[Paragraph, ...]
    shown: int
    people: tuple[Person, ...]


def browse(record: Record, shelf: Shelf) -> View | None:
    """The shelf of one article; None where nothing is on record."""
    if not record.articles:
        return None
    article = record.article(shelf.article) if shelf.article else record.articles[0]
    wanted = ClaimFilter(article.id, frozenset({Kind(shelf.kind)} if shelf.kind else ()), q=shelf.q if shelf.q.strip() else None)
    claims = record.select(wanted)
    kinds = tuple((kind.value, KINDS[kind], count) for kind, count in record.counts(article.id).items() if count)
    return View(article, shelf, kinds, _paragraphs(claims, article), len(claims), _people(article))


def _paragraphs(claims: Sequence[Claim], article: Article) -> tuple[Paragraph, ...]:
    """Claims as the article has them: paragraph by paragraph."""
    names = _names(article)
    ordered = sorted(claims, key=lambda claim: claim.source.paragraph)
    return tuple(
        Paragraph(number, tuple(Listed(claim.id, KINDS[claim.kind], claim.text, names.get(claim.attribution or "")) for claim in group))
        for number, group in groupby(ordered, key=lambda claim: claim.source.paragraph)
    )


def _people(article: Article) -> tuple[Person, ...]:
    """Every person of whom the article says an age, a role or a relation, in the order of its file."""
    names = _names(article)
    found = []
    for entity in article.entities:
        if entity.kind is EntityKind.PERSON:
            claims = [claim for claim in article.claims if claim.subject == entity.id]
            person = Person(entity.names[0], entity.names[1:], _ages(claims), _roles(claims, names), _relations(claims, names))
            found.extend([person] if person.ages or person.roles or person.relations else [])
    return tuple(found)


def _ages(claims: Iterable[Claim]) -> tuple[Fact, ...]:
    """The ages themselves; how much older one is than another is no age."""
    return tuple(
        Fact(_number(claim), claim.source.paragraph) for claim in claims if claim.kind is Kind.AGE and claim.value and not claim.value.get("derived")
    )


def _number(claim: Claim) -> str:
    """An age as it is written in a table: 25, 20 to 30, over 60."""
    value = claim.value or {}
    low, high = value.get("min"), value.get("max")
    if low is None or high is None:
        return f"over {low}" if high is None else f"under {high}"
    return f"{low}" if low == high else f"{low} to {high}"


def _roles(claims: Iterable[Claim], names: dict[str, str]) -> tuple[Fact, ...]:
    found = []
    for claim in claims:
        if claim.kind is Kind.ROLE and claim.value:
            role, organization = str(claim.value.get("role", "")), names.get(str(claim.value.get("organization")))
            found.append(Fact(f"{role}, {organization}" if organization else role, claim.source.paragraph))
    return tuple(found)


def _relations(claims: Iterable[Claim], names: dict[str, str]) -> tuple[Fact, ...]:
    return tuple(
        Fact(f"{claim.value.get('relation')} of {names.get(str(claim.value.get('object')), claim.value.get('object'))}", claim.source.paragraph)
        for claim in claims
        if claim.kind is Kind.RELATION and claim.value
    )


def _names(article: Article) -> dict[str, str]:
    return {entity.id: entity.names[0] for entity in article.entities}
