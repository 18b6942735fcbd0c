"""/v1/articles: what is on record."""

from __future__ import annotations

from flask import Blueprint, Response

from service.api import conditional, shelf
from service.api.dumping import dumper
from service.api.queries import no_query
from service.api.schemas import ArticleOut, EntityOut
from service.engine.model import Article
from service.record.snapshot import Record

blueprint = Blueprint("articles", __name__, url_prefix="/v1/articles")

_dump, _dump_entity = dumper(ArticleOut()), dumper(EntityOut())


@blueprint.get("")
def list_articles() -> Response:
    """Every article, in the order of the record."""
    no_query()
    record = shelf.record()
    return conditional.answer({"articles": [_summary(article, record) for article in record.articles], "record": shelf.stamp(record)})


@blueprint.get("/<id>")
def get_article(id: str) -> Response:
    """One article with the people and things that it names."""
    no_query()
    record = shelf.record()
    article = record.article(id)
    entities = [_dump_entity(entity) for entity in article.entities]
    return conditional.answer({**_summary(article, record), "entities": entities, "record": shelf.stamp(record)})


def _summary(article: Article, record: Record) -> dict[str, object]:
    """An article's own data and its claims by kind; a kind of which it has none is left out."""
    kinds = {kind.value: count for kind, count in record.counts(article.id).items() if count}
    return {**_dump(article), "claims": len(article.claims), "kinds": kinds}
