"""GET /v1/claims and /v1/claims/{id}."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from service.engine.check import ENGINE_VERSION
from service.record.snapshot import Record

ALL = ["berg-age", "berg-captain", "ferry-dead", "holt-age"]


def ids(client: FlaskClient, query: str) -> list[str]:
    return [claim["id"] for claim in client.get(f"/v1/claims{query}").get_json()["claims"]]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ALL),
        ("?article=quarry", ["holt-age"]),
        ("?kind=age", ["berg-age", "holt-age"]),
        ("?kind=age&kind=role", ["berg-age", "berg-captain", "holt-age"]),
        ("?kind=date", []),
        ("?subject=anna-berg", ["berg-age", "berg-captain"]),
        ("?attributed=true", ["berg-captain", "ferry-dead"]),
        ("?attributed=false", ["berg-age", "holt-age"]),
        ("?q=captian", ["berg-captain"]),
        ("?q=years%20old", ["berg-age", "holt-age"]),
        ("?q=zebra", []),
        ("?subject=jan-holt&article=ferry", []),
        ("?subject=anna-berg&kind=age&article=ferry&attributed=false&q=berg", ["berg-age"]),
        ("?limit=2", ALL[:2]),
        ("?limit=500", ALL),
    ],
)
def test_filters(client: FlaskClient, query: str, found: list[str]) -> None:
    assert ids(client, query) == found


@pytest.mark.parametrize(
    ("query", "pointer", "told"),
    [
        ("?article=nowhere", "/article", "No article on record"),
        ("?subject=nobody", "/subject", "on record has this id"),
        ("?limit=-5", "/limit", "from 1 to 500"),
        ("?limit=0", "/limit", "from 1 to 500"),
        ("?limit=501", "/limit", "from 1 to 500"),
        ("?limit=ten", "/limit", "from 1 to 500"),
    ],
)
def test_a_filter_that_cannot_be_used_is_told(client: FlaskClient, query: str, pointer: str, told: str) -> None:
    answer = client.get(f"/v1/claims{query}")
    (error,) = answer.get_json()["errors"]
    assert (answer.status_code, error["pointer"]) == (422, pointer)
    assert told in error["detail"]


def test_a_page_says_how_many_there_are_and_what_made_it(client: FlaskClient, record: Record) -> None:
    page = client.get("/v1/claims?limit=3").get_json()
    assert list(page) == ["claims", "total", "next_cursor", "record"]
    assert page["total"] == 4
    assert page["record"] == {"revision": record.revision, "engine": ENGINE_VERSION}


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("filters", ["", "&attributed=true", "&kind=age&kind=casualty"])
def test_cursors_lead_through_all_pages(client: FlaskClient, limit: int, filters: str) -> None:
    walked: list[str] = []
    cursor = ""
    while cursor is not None:
        page = client.get(f"/v1/claims?limit={limit}{filters}" + (f"&cursor={cursor}" if cursor else "")).get_json()
        walked += [claim["id"] for claim in page["claims"]]
        cursor = page["next_cursor"]
    assert walked == ids(client, f"?limit=500{filters}")


def test_a_cursor_is_good_for_another_page_size_and_another_order_of_kinds(client: FlaskClient) -> None:
    cursor = client.get("/v1/claims?limit=1&kind=age&kind=role").get_json()["next_cursor"]
    assert ids(client, f"?limit=9&kind=role&kind=age&cursor={cursor}") == ["berg-captain", "holt-age"]


def test_one_claim(client: FlaskClient, record: Record) -> None:
    assert client.get("/v1/claims/berg-captain").get_json() == {
        "id": "berg-captain",
        "kind": "role",
        "text": "Anna Berg is the captain.",
        "subject": "anna-berg",
        "value": {"type": "quantity", "min": 40, "max": 40, "hedge": "exact", "unit": "year"},
        "attribution": "harbour-office",
        "source": {"article": "ferry", "paragraph": 3, "start": 10, "end": 20},
        "record": {"revision": record.revision, "engine": ENGINE_VERSION},
    }
