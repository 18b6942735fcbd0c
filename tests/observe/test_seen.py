"""What is noted of a request, as an observer of the application gets it."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.api.shelf import Shelf
from service.app import create_app
from service.engine.model import Answer, Reason, Verdict
from service.observe.seen import Seen, begin, noted, request_id
from service.settings import Settings
from tests.api.sample import RECORD


class Notebook:
    """An observer that keeps what it is told."""

    def __init__(self) -> None:
        self.under_way = 0
        self.told: list[tuple[Seen, int]] = []

    def began(self, environ: dict[str, Any]) -> None:
        self.under_way += 1

    def ended(self, seen: Seen, environ: dict[str, Any], nanoseconds: int) -> None:
        self.under_way -= 1
        self.told.append((seen, nanoseconds))


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def watched(notebook: Notebook) -> Flask:
    return create_app(Settings(), Shelf(RECORD), [notebook])


@pytest.fixture
def asked(watched: Flask) -> FlaskClient:
    return watched.test_client()


TRUE, FALSE, OPEN = "The ferry sank.", "Nobody died when the ferry sank.", "The mayor of Oslo resigned in May 1999."


@pytest.mark.parametrize(
    ("method", "address", "sent", "route", "status", "problem"),
    [
        ("GET", "/v1/claims/berg-age", {}, "/v1/claims/{id}", 200, None),
        ("HEAD", "/v1/claims/berg-age", {}, "/v1/claims/{id}", 200, None),
        ("OPTIONS", "/v1/claims/berg-age", {}, "/v1/claims/{id}", 204, None),
        ("GET", "/v1/claims/nobody", {}, "/v1/claims/{id}", 404, "not-on-record"),
        ("GET", "/v1/claims?limit=0", {}, "/v1/claims", 422, "invalid"),
        ("GET", "/unpublished/words", {}, "(none)", 404, "not-found"),
        ("DELETE", "/v1/claims", {}, "(none)", 405, "method-not-allowed"),
        ("UNPUBLISHED", "/v1/claims", {}, "(none)", 405, "method-not-allowed"),
        ("POST", "/v1/checks", {"data": "{", "content_type": "application/json"}, "/v1/checks", 400, "malformed-json"),
        ("POST", "/v1/checks", {"data": "x"}, "/v1/checks", 415, "not-json"),
        ("POST", "/", {"data": {"text": ""}}, "/", 422, "invalid"),
        ("POST", "/", {"data": "x", "content_type": "text/plain"}, "/", 415, "not-a-form"),
        ("GET", "/?article=nothing", {}, "/", 422, "invalid"),
        ("GET", "/desk/nothing.css", {}, "/desk/{asset}", 404, "not-found"),
    ],
)
def test_route_status_and_problem(
    asked: FlaskClient, notebook: Notebook, method: str, address: str, sent: dict[str, Any], route: str, status: int, problem: str | None
) -> None:
    response = asked.open(address, method=method, **sent)
    response.close()
    ((seen, nanoseconds),) = notebook.told
    assert (seen.route, seen.status, seen.problem, seen.method) == (route, status, problem, "other" if method == "UNPUBLISHED" else method)
    assert response.status_code == status
    assert nanoseconds > 0
    assert notebook.under_way == 0


@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("/v1/checks/batch", {"json": {"items": [{"id": text, "statement": text} for text in (TRUE, FALSE, OPEN, "")]}}),
        ("/v1/drafts", {"json": {"text": f"{TRUE} {FALSE} {OPEN}"}}),
        ("/v1/drafts", {"json": {"text": f"{TRUE} {FALSE} {OPEN}"}, "headers": {"Accept": "application/x-ndjson"}}),
        ("/v2/check", {"data": {"text": f"{TRUE} {FALSE} {OPEN}", "language": "en"}}),
        ("/", {"data": {"text": f"{TRUE} {FALSE} {OPEN}"}}),
    ],
)
def test_everything_that_is_judged_counts_once(asked: FlaskClient, notebook: Notebook, address: str, sent: dict[str, Any]) -> None:
    response = asked.post(address, **sent)
    assert response.status_code == 200
    response.get_data()
    response.close()
    ((seen, _),) = notebook.told
    assert sum(seen.judged.values()) == sum(seen.verdicts.values()) == 3
    assert seen.verdicts["contradicted"] == 1


def test_a_check_counts_with_its_reason(asked: FlaskClient, notebook: Notebook) -> None:
    answer = asked.get("/v1/checks", query_string={"statement": OPEN}, buffered=True).get_json()
    assert dict(notebook.told[0][0].judged) == {(answer["verdict"], answer["reason"] or ""): 1}


def test_a_fault_of_ours_is_told_as_one(watched: Flask, asked: FlaskClient, notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(watched.view_functions, "operations.livez", lambda: 1 // 0)
    asked.get("/livez").close()
    assert [(seen.status, seen.problem) for seen, _ in notebook.told] == [(500, "internal")]


def test_an_application_that_is_torn_down_is_told_too(watched: Flask, asked: FlaskClient, notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    def leave() -> str:
        raise SystemExit

    monkeypatch.setitem(watched.view_functions, "operations.livez", leave)
    with pytest.raises(SystemExit):
        asked.get("/livez")
    assert [seen.status for seen, _ in notebook.told] == [500]
    assert notebook.under_way == 0


def test_a_stream_is_told_of_when_it_ends(asked: FlaskClient, notebook: Notebook) -> None:
    response = asked.post("/v1/drafts", json={"text": f"{TRUE} {FALSE}"}, headers={"Accept": "application/x-ndjson"})
    assert (notebook.under_way, notebook.told) == (1, [])
    response.get_data()
    response.close()
    assert notebook.under_way == 0
    assert sum(notebook.told[0][0].judged.values()) == 2


def test_answers_count_for_the_request_that_asked_for_them() -> None:
    first, second = Seen("1", "GET"), Seen("2", "GET")
    answers = [Answer("x", Verdict.UNKNOWN, "", reason=Reason.AMBIGUOUS)] * 2
    begin(first)
    late = noted(answers)
    begin(second)
    assert list(late) == answers
    assert (first.judged, second.judged) == ({("unknown", "ambiguous"): 2}, {})
    assert request_id() == "2"
