"""/v1/checks: what the API adds to the engine's answer. What the engine answers is the engine's tests' business."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from service.engine.check import ENGINE_VERSION
from service.record.snapshot import Record

HEAD = ["statement", "verdict", "explanation", "parts", "reason", "record"]
STATEMENT = "Anna Berg, 41, is the captain."


@pytest.mark.parametrize(
    "body",
    [
        {"statement": STATEMENT},
        {"statement": STATEMENT, "article": "ferry"},
        {"statement": STATEMENT, "evidence": "Anna Berg, 40, is the captain."},
        {"statement": STATEMENT, "article": None, "evidence": None},
        {"statement": "x" * 2_000, "evidence": "y " * 50_000},
        {"statement": "  Blanks around, a tab\tand a newline\n "},
        {"statement": "Кривой, 25 лет 😀 \u202e \ufeff \U0010ffff"},
    ],
)
def test_an_answer_repeats_the_statement_and_says_what_made_it(client: FlaskClient, record: Record, body: dict[str, str]) -> None:
    answer = client.post("/v1/checks", json=body).get_json()
    assert list(answer) == HEAD
    assert answer["statement"] == body["statement"]
    assert answer["record"] == {"revision": record.revision, "engine": ENGINE_VERSION}


def test_get_and_post_answer_the_same_bytes(client: FlaskClient) -> None:
    by_get = client.get("/v1/checks", query_string={"statement": STATEMENT, "article": "ferry"})
    by_post = client.post("/v1/checks", json={"statement": STATEMENT, "article": "ferry"})
    assert by_get.get_data() == by_post.get_data() == client.post("/v1/checks", json={"article": "ferry", "statement": STATEMENT}).get_data()


@pytest.mark.parametrize("content_type", ["application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"])
def test_json_by_any_of_its_names(client: FlaskClient, content_type: str) -> None:
    assert client.post("/v1/checks", data=b'{"statement": "x"}', content_type=content_type).status_code == 200


def test_a_query_may_be_raw_utf_8(client: FlaskClient) -> None:
    answer = client.get("/v1/checks?statement=Кривой").get_json()
    assert answer["statement"] == "Кривой"


def test_an_item_that_is_null_spoils_nothing_either(client: FlaskClient) -> None:
    answer = client.post("/v1/checks/batch", json={"items": [None, {"id": "a", "statement": "The dam broke."}]})
    assert answer.status_code == 200
    assert answer.get_json() is not None
    assert [(result["id"], result["status"]) for result in answer.get_json()["results"]] == [(None, 422), ("a", 200)]


def test_a_batch_answers_each_item_in_order_and_a_bad_one_spoils_nothing(client: FlaskClient, record: Record) -> None:
    items = [
        {"id": "a", "statement": STATEMENT},
        {"id": "b"},
        {"id": "a", "statement": STATEMENT, "article": "nowhere"},
        {"id": 7, "statement": " ", "langauge": "en"},
        "no object",
        {"id": "z" * 201, "statement": STATEMENT},
        {"id": "e", "statement": STATEMENT, "article": "ferry", "evidence": "Some."},
        {"id": "f", "statement": STATEMENT, "evidence": "Some."},
    ]
    answer = client.post("/v1/checks/batch", json={"items": items}).get_json()
    assert list(answer) == ["results", "record"]
    assert [(result["id"], result["status"]) for result in answer["results"]] == [
        ("a", 200),
        ("b", 422),
        ("a", 422),
        (None, 422),
        (None, 422),
        (None, 422),
        ("e", 422),
        ("f", 200),
    ]
    assert answer["results"][0]["answer"] == client.post("/v1/checks", json={"statement": STATEMENT}).get_json()
    assert [[error["pointer"] for error in result["problem"]["errors"]] for result in answer["results"] if "problem" in result] == [
        ["/items/1/statement"],
        ["/items/2/article"],
        ["/items/3/statement", "/items/3/id", "/items/3/langauge"],
        ["/items/4"],
        ["/items/5/id"],
        ["/items/6/evidence"],
    ]


def test_a_batch_of_a_hundred(client: FlaskClient) -> None:
    items = [{"id": str(number), "statement": f"Anna Berg is {number}."} for number in range(100)]
    results = client.post("/v1/checks/batch", json={"items": items}).get_json()["results"]
    assert [result["id"] for result in results] == [str(number) for number in range(100)]
    assert {result["status"] for result in results} == {200}
