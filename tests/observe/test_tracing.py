"""Spans, as a collector gets them from several workers; and what happens without a collector or without the packages."""

from __future__ import annotations

import http.client
import json
import time
from pathlib import Path

import pytest

from service.settings import Settings
from tests.live import PATIENCE, Server, served, wait_until
from tests.observe.collector import Collector, attributes, collecting

TRACE, PARENT = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT"


@pytest.mark.parametrize(
    ("env", "wanted"),
    [
        ({}, False),
        ({ENDPOINT: ""}, False),
        ({ENDPOINT: "http://collector:4318"}, True),
        ({"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://collector:4318/v1/traces"}, True),
        ({ENDPOINT: "http://collector:4318", "OTEL_SDK_DISABLED": "TRUE"}, False),
        ({ENDPOINT: "http://collector:4318", "OTEL_TRACES_EXPORTER": "none"}, False),
        ({ENDPOINT: "http://collector:4318", "OTEL_TRACES_EXPORTER": "otlp"}, True),
    ],
)
def test_when_it_is_asked_for(env: dict[str, str], wanted: bool) -> None:
    assert Settings.from_env(env).tracing is wanted


def ask(server: Server, path: str, **headers: str) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    connection.request("GET", path, headers=headers)
    status = connection.getresponse().status
    connection.close()
    return status


def requests(server: Server) -> list[dict[str, object]]:
    return [line for line in map(json.loads, server.log().splitlines()) if line["event"] == "request"]


def test_every_request_is_a_span(tmp_path: Path) -> None:
    with collecting() as collector, served(tmp_path, WORKERS="2", OTEL_EXPORTER_OTLP_ENDPOINT=collector.address) as server:
        assert ask(server, "/v1/checks?statement=unpublished", Traceparent=f"00-{TRACE}-{PARENT}-01") == 200
        assert ask(server, "/unpublished/words") == 404
        assert server.stop() == 0  # what is not sent yet is sent at the stop
        spans = {span.name: span for span in collector.spans}
        holds_a_check(collector, server)
    nowhere = spans["GET"]
    assert attributes(nowhere)["http.response.status_code"] == 404
    assert "http.route" not in attributes(nowhere)
    assert len(nowhere.trace_id) == 16
    assert nowhere.parent_span_id == b""


def holds_a_check(collector: Collector, server: Server) -> None:
    """Raises where the span of the check is not as it should be."""
    (span,) = [span for span in collector.spans if span.name == "GET /v1/checks"]
    assert (span.trace_id.hex(), span.parent_span_id.hex()) == (TRACE, PARENT)
    assert span.kind == span.SPAN_KIND_SERVER
    assert 0 < span.end_time_unix_nano - span.start_time_unix_nano < 20e9
    assert abs(span.end_time_unix_nano / 1e9 - time.time()) < 600
    told = attributes(span)
    assert (told["http.request.method"], told["http.route"], told["http.response.status_code"]) == ("GET", "/v1/checks", 200)
    assert told["fact_check.verdicts.unknown"] == 1
    assert collector.services == {"fact-check"}
    assert b"unpublished" not in b"".join(collector.bodies)
    (line,) = [line for line in requests(server) if line["route"] == "/v1/checks"]
    assert line["trace_id"] == line["request_id"] == told["fact_check.request_id"] == TRACE


def test_its_own_variables_count(tmp_path: Path) -> None:
    environment = {ENDPOINT: "", "OTEL_SERVICE_NAME": "desk-two", "OTEL_TRACES_SAMPLER": "parentbased_always_off"}
    with collecting() as collector:
        environment["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] = f"{collector.address}/v1/traces"
        with served(tmp_path, WORKERS="1", **environment) as server:
            assert ask(server, "/livez", Traceparent=f"00-{TRACE}-{PARENT}-01") == 200
            assert ask(server, "/livez", Traceparent=f"00-{TRACE}-{PARENT}-00") == 200
            assert server.stop() == 0
        assert collector.services == {"desk-two"}
        assert [span.trace_id.hex() for span in collector.spans] == [TRACE]


def test_without_its_packages_it_serves_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "opentelemetry").mkdir()
    (tmp_path / "opentelemetry" / "__init__.py").write_text("raise ImportError('not installed')")
    environment = {ENDPOINT: "http://127.0.0.1:9", "PYTHONPATH": str(tmp_path)}
    with served(tmp_path, WORKERS="1", **environment) as server:
        assert ask(server, "/livez") == 200
        assert server.log().count("pip install --require-hashes -r requirements-tracing.txt") == 1
        assert server.stop() == 0


def test_a_collector_that_is_gone_stops_nothing(tmp_path: Path) -> None:
    with served(tmp_path, WORKERS="1", OTEL_EXPORTER_OTLP_ENDPOINT="http://127.0.0.1:9", OTEL_BSP_SCHEDULE_DELAY="100") as server:
        assert ask(server, "/livez") == 200
        wait_until(lambda: '"logger": "opentelemetry' in server.log(), server)
        assert ask(server, "/livez") == 200
        assert server.stop() == 0
