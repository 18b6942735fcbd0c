"""The log: one line a request, in a form that machines or people read, with nothing in it that was sent."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import structlog
from flask.testing import FlaskClient

from service.access.keys import read_keys
from service.api.shelf import Shelf
from service.app import create_app
from service.observe import logs
from service.settings import BadSetting, Settings
from tests.api.holders import KEY, LINE
from tests.api.sample import RECORD

Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """A stream that the log may be sent to; afterwards logging is as it was."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    root.handlers.clear()  # pytest's own, which configuring would close
    yield io.StringIO()
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(False)
    structlog.reset_defaults()


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def logged(stream: io.StringIO, level: str = "info", form: str = "json") -> FlaskClient:
    """A client of an application whose log goes to ``stream``."""
    logs.configure(level, form, stream)
    return create_app(Settings(), Shelf(RECORD)).test_client()


def test_a_line_for_a_check(stream: io.StringIO) -> None:
    client = logged(stream)
    client.post("/v1/checks", json={"statement": "unpublished words"}, headers={"X-Request-ID": "desk-17"}).close()
    (line,) = lines(stream)
    assert list(line) == ["timestamp", "level", "event", "request_id", "method", "route", "status", "duration_ms", "client", "verdicts"]
    assert line["request_id"] == "desk-17"
    assert (line["level"], line["event"], line["method"], line["route"], line["status"]) == ("info", "request", "POST", "/v1/checks", 200)
    assert line["verdicts"] == {"unknown": 1}
    assert line["duration_ms"] > 0
    assert line["timestamp"].endswith("Z")


@pytest.mark.parametrize(
    ("method", "address", "sent"),
    [
        ("GET", "/v1/checks?statement=unpublished", {}),
        ("GET", "/v1/checks/unpublished", {}),
        ("GET", "/v1/claims/unpublished", {}),
        ("GET", "/v1/claims?q=unpublished", {}),
        ("GET", "/v1/claims?unpublished=1", {}),
        ("POST", "/v1/checks", {"json": {"statement": "unpublished", "evidence": "unpublished"}}),
        ("POST", "/v1/checks", {"json": {"unpublished": "unpublished"}}),
        ("POST", "/v1/checks", {"data": '{"unpublished', "content_type": "application/json"}),
        ("POST", "/v1/drafts", {"json": {"text": "unpublished"}}),
        ("POST", "/v2/check", {"data": {"text": "unpublished", "language": "en"}}),
        ("POST", "/", {"data": {"text": "unpublished"}}),
        ("UNPUBLISHED", "/", {}),
    ],
)
def test_nothing_that_was_sent_is_in_it(stream: io.StringIO, method: str, address: str, sent: dict[str, Any]) -> None:
    logged(stream, "debug").open(address, method=method, **sent).close()
    assert len(lines(stream)) == 1
    assert "unpublished" not in stream.getvalue().lower()


def test_a_fault_of_ours_has_its_stack_and_its_request(stream: io.StringIO) -> None:
    client = logged(stream)
    client.application.add_url_rule("/broken", view_func=lambda: str(int("unpublished")))
    problem = client.get("/broken", headers={"X-Request-ID": "desk-17"}, buffered=True).get_json()
    fault, request = lines(stream)
    assert (fault["level"], fault["request_id"], fault["logger"]) == ("error", "desk-17", "service.api.problems")
    assert problem["instance"] in fault["event"]
    assert "test_logs.py" in fault["exception"]
    assert fault["exception"].endswith("ValueError: invalid literal for int() with base 10: '…'")
    assert (request["level"], request["status"], request["problem"]) == ("error", 500, "internal")


@pytest.mark.parametrize(("level", "count"), [("debug", 2), ("info", 2), ("warning", 0), ("error", 0)])
def test_the_least_that_is_written(stream: io.StringIO, level: str, count: int) -> None:
    client = logged(stream, level)
    client.get("/livez").close()
    client.get("/nowhere").close()
    assert len(lines(stream)) == count


@pytest.mark.parametrize(
    ("address", "sent", "key", "problem"), [("/v1/articles", KEY, "cms", None), ("/v1/articles", "x", None, "wrong-key"), ("/", None, None, "no-key")]
)
def test_whose_key_it_was(stream: io.StringIO, address: str, sent: str | None, key: str | None, problem: str | None) -> None:
    logs.configure("info", "json", stream)
    client = create_app(Settings(keys=read_keys(LINE)), Shelf(RECORD)).test_client()
    client.get(address, headers={"Authorization": f"Bearer {sent}"} if sent else {}).close()
    (line,) = lines(stream)
    assert (line.get("key"), line.get("problem")) == (key, problem)
    assert not sent or sent == "x" or sent not in stream.getvalue()


def test_other_libraries_log_in_the_same_form(stream: io.StringIO) -> None:
    logs.configure("info", "json", stream)
    logging.getLogger("elsewhere").warning("%s of %s", 1, 2)
    (line,) = lines(stream)
    assert (line["event"], line["level"], line["logger"]) == ("1 of 2", "warning", "elsewhere")


def test_for_people(stream: io.StringIO) -> None:
    logged(stream, form="console").get("/livez").close()
    assert "route=/livez" in stream.getvalue()
    assert "\x1b" not in stream.getvalue()


@pytest.mark.parametrize("form", ["json", "console"])
def test_a_line_is_a_line(stream: io.StringIO, form: str) -> None:
    client = logged(stream, form=form)
    client.get("/livez", environ_overrides={"REMOTE_ADDR": "::1\n{}\u2028\u202e"}).close()
    assert len(stream.getvalue().splitlines()) == 1


def test_a_log_that_cannot_be_written_stops_no_answer(stream: io.StringIO) -> None:
    client = logged(stream)
    stream.close()
    assert client.get("/livez").status_code == 200


def test_without_a_server_there_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    create_app(Settings(), Shelf(RECORD)).test_client().get("/livez").close()
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(("name", "text"), [("LOG_LEVEL", "loud"), ("LOG_LEVEL", "critical"), ("LOG_FORMAT", "xml")])
def test_settings_that_cannot_be_used(name: str, text: str) -> None:
    with pytest.raises(BadSetting, match=rf"\A{name} must be one of .*, not '{text}'\.\Z"):
        Settings.from_env({name: text})


@pytest.mark.parametrize(("name", "text", "setting"), [("LOG_LEVEL", "", "info"), ("LOG_LEVEL", "DEBUG", "debug"), ("LOG_FORMAT", "", "auto"), ("LOG_FORMAT", "json", "json")])
def test_settings(name: str, text: str, setting: str) -> None:
    assert getattr(Settings.from_env({name: text}), name.lower()) == setting
