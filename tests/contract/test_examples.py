"""Every request that the contract shows is sent; the answer that it shows is the answer, to the byte and on the record of this repository.

Two tokens of an answer may differ: the record's revision, which every edit of a seed file changes, and the cursor made from it.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from service.limits import BODY_BYTES
from tests.contract.examples import Answer, Request, answers, operations, requests

ANSWERS = list(answers())
REQUESTS = [(name, request) for name, request in requests()]

# Answers of the shared responses, to requests that an example cannot hold: what is sent to an address that can give them.
SHARED: dict[str, dict[str, Any]] = {
    "key_twice": {"data": b'{"statement": "x", "statement": "y"}', "content_type": "application/json"},
    "too_large": {"data": b" " * (BODY_BYTES + 1), "content_type": "application/json"},
    "plain_text": {"data": b"x", "content_type": "text/plain"},
    "parameter": {"query_string": {"colour": "red"}},
    "not_ready": {},
    "no_key": {},
    "wrong_key": {"headers": {"Authorization": "Bearer of-nobody"}},
    "too_many": {},
}
GOOD: dict[tuple[str, str], dict[str, Any]] = {
    ("/v1/checks", "post"): {"json": {"statement": "x"}},
    ("/v1/checks", "get"): {"query_string": {"statement": "x"}},
    ("/v1/checks/batch", "post"): {"json": {"items": [{"id": "a", "statement": "x"}]}},
    ("/v1/drafts", "post"): {"json": {"text": "x"}},
    ("/v2/check", "post"): {"data": {"text": "x", "language": "en"}},
    ("/v2/check", "get"): {"query_string": {"text": "x", "language": "en"}},
}
PLACES = {"/v1/claims/{id}": "/v1/claims/krivoi-age", "/v1/articles/{id}": "/v1/articles/russian-israeli-hostages"}
# An id that is another each time, shown in tests/api/test_problems.py; what the server answers by itself, held in tests/serving/test_refusals.py.
ELSEWHERE = {"internal", "address_too_long", "headers_too_large"}


def of(answer: Answer) -> Request:
    """The request that an answer is shown for; an operation that takes nothing needs none shown."""
    shown = [request for name, request in REQUESTS if (request.template, request.method, name) == (answer.path, answer.method, answer.name)]
    return shown[0] if shown else Request(answer.path, answer.method, answer.path)


def masked(value: Any) -> Any:
    """A value without the tokens that may differ."""
    if isinstance(value, dict):
        return {key: "(any)" if key in ("revision", "next_cursor") and inner else masked(inner) for key, inner in value.items()}
    return [masked(entry) for entry in value] if isinstance(value, list) else value


def holds(answer: Answer, response: TestResponse) -> None:
    """Raises where a response is not the answer shown, its fields' order included."""
    shown, given = masked(answer.value), masked(response.get_json())
    assert given == shown
    assert json.dumps(given) == json.dumps(shown)
    assert response.status_code == answer.status


@pytest.mark.parametrize(
    "answer",
    [answer for answer in ANSWERS if answer.name not in SHARED.keys() | ELSEWHERE],
    ids=lambda answer: f"{answer.method} {answer.path} {answer.name}",
)
def test_the_answer_is_the_one_shown(real_app: Flask, answer: Answer) -> None:
    holds(answer, of(answer).send(real_app.test_client()))


@pytest.mark.parametrize(
    "answer",
    [answer for answer in ANSWERS if answer.name in SHARED],
    ids=lambda answer: f"{answer.method} {answer.path} {answer.name}",
)
def test_the_answers_of_many_operations_are_the_ones_shown(
    real_app: Flask, unready_app: Flask, locked_app: Flask, spent_app: Flask, answer: Answer
) -> None:
    others = {"not_ready": unready_app, "no_key": locked_app, "wrong_key": locked_app, "too_many": spent_app}
    client = others.get(answer.name, real_app).test_client()
    sent = SHARED[answer.name] or GOOD.get((answer.path, answer.method), {})
    holds(answer, client.open(PLACES.get(answer.path, answer.path), method=answer.method, **sent))


def test_every_request_shown_has_its_answer_shown() -> None:
    shown = {(answer.path, answer.method, answer.name) for answer in ANSWERS}
    assert [name for name, request in REQUESTS if (request.template, request.method, name) not in shown] == []


def test_every_operation_of_the_api_shows_an_answer() -> None:
    shown = {(answer.path, answer.method) for answer in ANSWERS if answer.status == 200}
    missing = [(path, method) for path, method, _ in operations() if path.startswith("/v1") and (path, method) not in shown]
    assert missing == [("/v1/articles/{id}", "get")]  # its answer names sixty people and things
