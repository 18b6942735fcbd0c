"""Every refusal, as a table: what is sent, the status, the end of the problem's type, the fields that it names."""

from __future__ import annotations

import json
import logging
from io import BytesIO
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.exceptions import default_exceptions

from service.api import problems
from service.api.shelf import Shelf
from service.app import create_app
from service.record.snapshot import Record
from service.settings import Settings

CHECKS, BATCH, CLAIMS = "/v1/checks", "/v1/checks/batch", "/v1/claims"
GOOD = b'{"statement": "x"}'

BODIES = [
    # 400: no JSON, or JSON that two readers read in two ways
    (CHECKS, b"", 400, None),
    (CHECKS, b"{", 400, None),
    (CHECKS, b"{'statement': 'x'}", 400, None),
    (CHECKS, b'{"statement": "x",}', 400, None),
    (CHECKS, b'{"statement": "x"} {}', 400, None),
    (CHECKS, b'{"statement": "x" // a comment\n}', 400, None),
    (CHECKS, b'{"statement": "a\nb"}', 400, None),
    (CHECKS, b'{"statement": "x", "statement": "x"}', 400, None),
    (BATCH, b'{"items": [{"id": "a", "id": "b", "statement": "x"}]}', 400, None),
    (CHECKS, b'{"statement": NaN}', 400, None),
    (CHECKS, b'{"statement": "x", "article": -Infinity}', 400, None),
    (CHECKS, b'{"statement": "\xff"}', 400, None),
    (CHECKS, b'{"statement": "\xed\xa0\x80"}', 400, None),
    (CHECKS, b"\xef\xbb\xbf" + GOOD, 400, None),
    (CHECKS, '{"statement": "x"}'.encode("utf-16"), 400, None),
    (CHECKS, b"[" * 100_000, 400, None),
    (CHECKS, b'{"a":' * 100_000, 400, None),
    (CHECKS, b"[" * 100_000 + b"]" * 100_000, 400, None),
    (CHECKS, b'{"statement": ' + b"9" * 5_000 + b"}", 400, None),
    # 413
    (CHECKS, b'{"statement": "' + b"x" * 1024 * 1024 + b'"}', 413, None),
    (BATCH, b" " * (1024 * 1024 + 1), 413, None),
    # 422: JSON, but not what is asked for
    (CHECKS, b" " * (1024 * 1024 - len(GOOD)) + b'{"statement": 12}', 422, ["/statement"]),
    (CHECKS, b"null", 422, [""]),
    (CHECKS, b"[]", 422, [""]),
    (CHECKS, b'"statement"', 422, [""]),
    (CHECKS, b"1e999", 422, [""]),
    (CHECKS, b"{}", 422, ["/statement"]),
    (CHECKS, b'{"statement": null}', 422, ["/statement"]),
    (CHECKS, b'{"statement": 25}', 422, ["/statement"]),
    (CHECKS, b'{"statement": true}', 422, ["/statement"]),
    (CHECKS, b'{"statement": ["x"]}', 422, ["/statement"]),
    (CHECKS, b'{"statement": ""}', 422, ["/statement"]),
    (CHECKS, '{"statement": " \\t\\n\u00a0\u2003"}'.encode(), 422, ["/statement"]),
    (CHECKS, b'{"statement": "\\u001c\\u0085 \\ufeff"}', 422, ["/statement"]),
    (CHECKS, b'{"statement": "' + b"x" * 2_001 + b'"}', 422, ["/statement"]),
    (CHECKS, b'{"statement": "a\\u0000b"}', 422, ["/statement"]),
    (CHECKS, b'{"statement": "a\\ud800b"}', 422, ["/statement"]),
    (CHECKS, b'{"statement": "a\\udc00\\ud800b"}', 422, ["/statement"]),
    (CHECKS, b'{"statement": "x", "evidence": ""}', 422, ["/evidence"]),
    (CHECKS, b'{"statement": "x", "evidence": 0.5}', 422, ["/evidence"]),
    (CHECKS, b'{"statement": "x", "evidence": "' + b"y" * 100_001 + b'"}', 422, ["/evidence"]),
    (CHECKS, b'{"statement": "x", "article": "nowhere"}', 422, ["/article"]),
    (CHECKS, b'{"statement": "x", "article": "nowhere", "evidence": "y"}', 422, ["/evidence"]),
    (CHECKS, b'{"statement": "x", "langauge": "en"}', 422, ["/langauge"]),
    (CHECKS, b'{"statement": "x", "a/b~c": 1}', 422, ["/a~1b~0c"]),
    (CHECKS, b'{"statement": "x", "\\ud800": 1}', 422, ["/\ufffd"]),
    (CHECKS, b'{"Statement": "x"}', 422, ["/statement", "/Statement"]),
    (BATCH, b"{}", 422, ["/items"]),
    (BATCH, b'{"items": []}', 422, ["/items"]),
    (BATCH, b'{"items": {}}', 422, ["/items"]),
    (BATCH, b'{"items": null}', 422, ["/items"]),
    (BATCH, b'{"items": [%s]}' % b",".join([b"1"] * 101), 422, ["/items"]),
    (BATCH, b'{"items": [1], "article": "ferry"}', 422, ["/article"]),
]

QUERIES = [
    (f"{CLAIMS}?limit=0", ["/limit"]),
    (f"{CLAIMS}?limit=501", ["/limit"]),
    (f"{CLAIMS}?limit=-1", ["/limit"]),
    (f"{CLAIMS}?limit=%2B1", ["/limit"]),
    (f"{CLAIMS}?limit=", ["/limit"]),
    (f"{CLAIMS}?limit=0.5", ["/limit"]),
    (f"{CLAIMS}?limit=1_0", ["/limit"]),
    (f"{CLAIMS}?limit=1e1", ["/limit"]),
    (f"{CLAIMS}?limit=%2010", ["/limit"]),
    (f"{CLAIMS}?limit=010", ["/limit"]),
    (f"{CLAIMS}?limit=１０", ["/limit"]),
    (f"{CLAIMS}?limit=٣", ["/limit"]),
    (f"{CLAIMS}?limit={'9' * 5_000}", ["/limit"]),
    (f"{CLAIMS}?limit=1&limit=1", ["/limit"]),
    (f"{CLAIMS}?limit=x&attributed=x&kind=x", ["/kind/0", "/attributed", "/limit"]),
    (f"{CLAIMS}?attributed=1", ["/attributed"]),
    (f"{CLAIMS}?attributed=True", ["/attributed"]),
    (f"{CLAIMS}?attributed=", ["/attributed"]),
    (f"{CLAIMS}?kind=age&kind=Age", ["/kind/1"]),
    (f"{CLAIMS}?kind=", ["/kind/0"]),
    (f"{CLAIMS}?q=", ["/q"]),
    (f"{CLAIMS}?q={'x' * 201}", ["/q"]),
    (f"{CLAIMS}?q=a%00b", ["/q"]),
    (f"{CLAIMS}?q=a&q=b", ["/q"]),
    (f"{CLAIMS}?colour=red", ["/colour"]),
    (f"{CLAIMS}?colour=red&colour=blue", ["/colour"]),
    (f"{CLAIMS}?%6cimit=x", ["/limit"]),
    (f"{CLAIMS}?q=%ff", [""]),
    (f"{CLAIMS}?q=%ed%a0%80", [""]),
    (f"{CLAIMS}?{'&'.join(['kind=age'] * 51)}", [""]),
    (f"{CLAIMS}?cursor=", ["/cursor"]),
    (f"{CLAIMS}/berg-age?full=1", ["/full"]),
    ("/v1/articles?full", ["/full"]),
    ("/v1/articles/ferry?full=1", ["/full"]),
    (CHECKS, ["/statement"]),
    (f"{CHECKS}?statement=%20", ["/statement"]),
    (f"{CHECKS}?statement=x&statement=y", ["/statement"]),
    (f"{CHECKS}?statement=x&article=nowhere", ["/article"]),
    (f"{CHECKS}?statement=x&evidence=y", ["/evidence"]),
    (f"{CHECKS}?statement={'x' * 2_001}", ["/statement"]),
]


def pointers(problem: dict[str, object]) -> list[str] | None:
    errors = problem.get("errors")
    return [error["pointer"] for error in errors] if isinstance(errors, list) else None


@pytest.mark.parametrize(("address", "body", "status", "fields"), BODIES, ids=[f"{row[2]}-{row[1][:30]!r}" for row in BODIES])
def test_a_body_that_cannot_be_used(client: FlaskClient, address: str, body: bytes, status: int, fields: list[str] | None) -> None:
    response = client.post(address, data=body, content_type="application/json")
    assert (response.status_code, pointers(response.get_json())) == (status, fields)
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(("address", "fields"), QUERIES, ids=[row[0][:60] for row in QUERIES])
def test_a_query_that_cannot_be_used(client: FlaskClient, address: str, fields: list[str]) -> None:
    response = client.get(address)
    assert (response.status_code, pointers(response.get_json())) == (422, fields)


@pytest.mark.parametrize("address", [f"{CHECKS}?x=1", f"{BATCH}?x=1"])
def test_a_query_where_only_a_body_counts(client: FlaskClient, address: str) -> None:
    assert pointers(client.post(address, json={"statement": "x"}).get_json()) == ["/x"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Content-Type": "application/json; charset=latin-1"},
        {"Content-Type": "application/problem+json"},
        {"Content-Type": "json"},
        {"Content-Type": "application/json", "Content-Encoding": "gzip"},
    ],
)
@pytest.mark.parametrize("address", [CHECKS, BATCH])
def test_a_body_that_is_not_sent_as_json(client: FlaskClient, address: str, headers: dict[str, str]) -> None:
    response = client.post(address, data=GOOD, headers=headers)
    assert (response.status_code, response.headers["Accept"]) == (415, "application/json")


@pytest.mark.parametrize(
    "address",
    ["/v1", "/v1/", "/v2/claims", "/v1/claims/", "//v1/claims", "/v1//claims", "/v1/claims/a/b", "/v1/claims/%00", "/v1/claims/%ff",
     "/v1/claims/nobody", "/v1/articles/nothing", "/docs/%2e%2e", "/docs/swagger-ui.js", "/docs/", "/desk", "/desk/page.py", "/livez/", "/%0d%0aSet-Cookie:a"],
)  # fmt: skip
def test_nothing_there(client: FlaskClient, address: str) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        (CHECKS, "GET, HEAD, OPTIONS, POST"),
        (BATCH, "OPTIONS, POST"),
        (CLAIMS, "GET, HEAD, OPTIONS"),
        (f"{CLAIMS}/berg-age", "GET, HEAD, OPTIONS"),
        ("/v1/articles", "GET, HEAD, OPTIONS"),
        ("/livez", "GET, HEAD, OPTIONS"),
        ("/docs", "GET, HEAD, OPTIONS"),
    ],
)
def test_methods(client: FlaskClient, address: str, allowed: str) -> None:
    for method in ("DELETE", "PUT", "PATCH", "TRACE", "BREW"):
        response = client.open(address, method=method)
        assert (response.status_code, response.headers["Allow"]) == (405, allowed)
    options = client.options(address)
    assert (options.status_code, options.headers["Allow"], options.get_data()) == (204, allowed, b"")
    assert "Content-Type" not in options.headers


@pytest.mark.parametrize(("length", "status"), [(1024 * 1024, 200), (1024 * 1024 + 1, 413), (2 * 1024 * 1024, 413)])
@pytest.mark.parametrize("announced", [True, False])
def test_the_limit_of_a_body_to_the_byte(client: FlaskClient, length: int, status: int, announced: bool) -> None:
    body = GOOD + b" " * (length - len(GOOD))
    chunked = {"input_stream": BytesIO(body), "environ_overrides": {"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}}
    sent: dict[str, Any] = {"data": body} if announced else chunked
    assert client.post(CHECKS, content_type="application/json", **sent).status_code == status


def test_a_body_that_announces_too_much_is_not_read_as_far_as_it_came(client: FlaskClient) -> None:
    for length in (1024 * 1024 + 1, 2 * 1024 * 1024):
        torn = client.post(CHECKS, data=GOOD, content_type="application/json", environ_overrides={"CONTENT_LENGTH": str(length)})
        assert torn.status_code == 413


def test_before_the_record_is_loaded(unready_app: Flask) -> None:
    client = unready_app.test_client()
    assert client.get("/livez").status_code == 200
    for address in ("/readyz", CLAIMS, f"{CLAIMS}/x", "/v1/articles", "/v1/articles/x", f"{CHECKS}?statement=x"):
        response = client.get(address)
        assert (response.status_code, response.headers["Retry-After"]) == (503, "1")
    assert client.post(CHECKS, json={"statement": "x"}).status_code == 503
    assert client.post(BATCH, json={"items": [1]}).status_code == 503


def test_from_not_ready_to_ready(record: Record) -> None:
    shelf = Shelf()
    client = create_app(Settings(), shelf).test_client()
    before = client.get("/readyz").status_code
    shelf.put(record)
    assert (before, client.get("/readyz").status_code) == (503, 200)


def test_a_fault_of_ours_is_an_id_here_and_everything_in_the_log(record: Record, caplog: pytest.LogCaptureFixture) -> None:
    app = create_app(Settings(), Shelf(record))

    @app.get("/broken")
    def broken() -> str:
        raise ZeroDivisionError("a secret of ours")

    with caplog.at_level(logging.ERROR):
        response = app.test_client().get("/broken")
    problem = response.get_json()
    assert (response.status_code, response.mimetype) == (500, "application/problem+json")
    assert list(problem) == ["type", "title", "status", "detail", "instance"]
    assert b"secret" not in response.get_data()
    assert b"ZeroDivision" not in response.get_data()
    assert problem["instance"].startswith("urn:uuid:")
    assert problem["instance"] in caplog.text
    assert "a secret of ours" in caplog.text


@pytest.mark.parametrize("code", sorted(code for code in default_exceptions if code >= 400))
def test_every_error_of_the_framework_is_a_problem(code: int) -> None:
    problem = problems.describe(default_exceptions[code]())
    assert problem["status"] == (code if code < 500 else 500)
    assert str(problem["type"]).startswith("urn:fact-check:problem:")
    assert problem["title"]
    assert problem["detail"]


def test_a_problem_names_only_so_many_fields_at_only_such_length(client: FlaskClient) -> None:
    fields = {f"{number}{'x' * 1_000}": 1 for number in range(500)}
    response = client.post(CHECKS, json={"statement": "x", **fields})
    assert len(response.get_json()["errors"]) == 50
    assert len(response.get_data()) < 20_000


@given(body=st.binary(max_size=200) | st.text(max_size=100).map(lambda text: json.dumps({"statement": text}).encode()))
def test_no_body_is_a_fault_of_ours(app: Flask, body: bytes) -> None:
    assert app.test_client().post(CHECKS, data=body, content_type="application/json").status_code in (200, 400, 422)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["id", "statement", "article", "evidence", "items", "_schema", "x"]), inner),
    max_leaves=12,
)


@given(body=json_values | st.fixed_dictionaries({"items": st.lists(json_values, min_size=1, max_size=5)}))
def test_no_json_is_a_fault_of_ours(app: Flask, body: object) -> None:
    for address in (CHECKS, BATCH):
        assert app.test_client().post(address, data=json.dumps(body), content_type="application/json").status_code in (200, 400, 422)


@given(query=st.binary(max_size=60))
def test_no_query_is_a_fault_of_ours(app: Flask, query: bytes) -> None:
    for address in (CHECKS, CLAIMS, "/v1/articles"):
        assert app.test_client().get(address, query_string=query.decode("latin-1")).status_code in (200, 422)
