"""A small record of our own: two articles, four claims."""

from __future__ import annotations

from service.engine.model import Article, Claim, Entity, EntityKind, Kind, Source
from service.record.snapshot import Record


def _claim(article: str, id: str, kind: Kind, text: str, subject: str | None, attribution: str | None = None) -> Claim:
    value = {"type": "quantity", "min": 40, "max": 40, "hedge": "exact", "unit": "year"}
    return Claim(id, kind, text, Source(article, 3, 10, 20), subject, value, attribution)


FERRY = Article(
    id="ferry",
    title="A ferry sinks",
    sha256="a" * 64,
    entities=(
        Entity("anna-berg", EntityKind.PERSON, ("Anna Berg", "Ana Berg"), "f", ("the captain",)),
        Entity("harbour-office", EntityKind.ORGANIZATION, ("the Harbour Office",)),
    ),
    claims=(
        _claim("ferry", "berg-age", Kind.AGE, "Anna Berg is 40 years old.", "anna-berg"),
        _claim("ferry", "berg-captain", Kind.ROLE, "Anna Berg is the captain.", "anna-berg", "harbour-office"),
        _claim("ferry", "ferry-dead", Kind.CASUALTY, "Forty people died.", None, "harbour-office"),
    ),
    published="2021-03",
)
QUARRY = Article(
    id="quarry",
    title="A quarry closes",
    sha256="b" * 64,
    entities=(Entity("jan-holt", EntityKind.PERSON, ("Jan Holt",), "m"),),
    claims=(_claim("quarry", "holt-age", Kind.AGE, "Jan Holt is 40 years old.", "jan-holt"),),
    publisher="The Post",
)

RECORD = Record.of((FERRY, QUARRY))
