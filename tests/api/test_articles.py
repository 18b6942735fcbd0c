"""GET /v1/articles and /v1/articles/{id}."""

from __future__ import annotations

from flask.testing import FlaskClient

from service.engine.check import ENGINE_VERSION
from service.record.snapshot import Record

QUARRY = {
    "id": "quarry",
    "title": "A quarry closes",
    "publisher": "The Post",
    "published": None,
    "sha256": "b" * 64,
    "claims": 1,
    "kinds": {"age": 1},
}


def test_the_articles(client: FlaskClient, record: Record) -> None:
    answer = client.get("/v1/articles").get_json()
    assert [article["id"] for article in answer["articles"]] == ["ferry", "quarry"]
    assert answer["articles"][1] == QUARRY
    assert answer["record"] == {"revision": record.revision, "engine": ENGINE_VERSION}


def test_kinds_are_counted_in_the_order_of_kinds(client: FlaskClient) -> None:
    ferry = client.get("/v1/articles").get_json()["articles"][0]
    assert list(ferry["kinds"].items()) == [("casualty", 1), ("age", 1), ("role", 1)]


def test_one_article_names_its_people(client: FlaskClient, record: Record) -> None:
    entity = {"id": "jan-holt", "kind": "person", "names": ["Jan Holt"], "gender": "m", "descriptions": []}
    stamp = {"revision": record.revision, "engine": ENGINE_VERSION}
    assert client.get("/v1/articles/quarry").get_json() == {**QUARRY, "entities": [entity], "record": stamp}
