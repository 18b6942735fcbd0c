"""/metrics: what counts where, how many series there can be, and the sum over processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from prometheus_client.openmetrics.parser import text_string_to_metric_families as openmetrics
from prometheus_client.parser import text_string_to_metric_families

from service.observe.metrics import BUCKETS
from tests.live import ROOT

Samples = dict[tuple[str, frozenset[tuple[str, str]]], float]


def samples(text: str) -> Samples:
    """A page of metrics, read by the library's parser."""
    return {
        (sample.name.removeprefix("fact_check_"), frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
        if not sample.name.endswith("_created")
    }


def scrape(client: FlaskClient) -> Samples:
    return samples(client.get("/metrics").get_data(as_text=True))


def value(found: Samples, name: str, **labels: str) -> float:
    return found.get((name, frozenset(labels.items())), 0.0)


@pytest.mark.parametrize(
    ("method", "address", "name", "labels"),
    [
        ("GET", "/v1/claims/berg-age", "requests_total", {"route": "/v1/claims/{id}", "method": "GET", "status": "200"}),
        ("GET", "/v1/claims/berg-age", "request_duration_seconds_count", {"route": "/v1/claims/{id}", "method": "GET"}),
        ("GET", "/v1/claims/berg-age", "request_duration_seconds_bucket", {"route": "/v1/claims/{id}", "method": "GET", "le": "+Inf"}),
        ("GET", "/some/where", "requests_total", {"route": "(none)", "method": "GET", "status": "404"}),
        ("GET", "/some/where", "rejected_requests_total", {"type": "not-found"}),
        ("BREW", "/livez", "requests_total", {"route": "(none)", "method": "other", "status": "405"}),
        ("GET", "/v1/checks?statement=%3F", "checks_total", {"verdict": "unknown", "reason": "not_an_assertion"}),
    ],
)
def test_a_request_counts_once(client: FlaskClient, method: str, address: str, name: str, labels: dict[str, str]) -> None:
    before = value(scrape(client), name, **labels)
    client.open(address, method=method).close()
    assert value(scrape(client), name, **labels) == before + 1


def test_the_number_of_series_is_bounded(client: FlaskClient) -> None:
    def ask() -> int:
        for number in range(20):
            client.get(f"/nowhere/{number}").close()
            client.get(f"/v1/claims/{number}").close()
            client.open("/livez", method=f"BREW{number}").close()
        return len(scrape(client))

    first = ask()
    assert first == ask()


def test_a_request_is_in_progress_until_its_answer_is_taken(client: FlaskClient) -> None:
    before = value(scrape(client), "requests_in_progress")  # the one that asks is one; other tests may have left more
    stream = FlaskClient(client.application).post("/v1/drafts", json={"text": "The ferry sank."}, headers={"Accept": "application/x-ndjson"})
    assert value(scrape(client), "requests_in_progress") == before + 1
    stream.get_data()
    stream.close()
    assert value(scrape(client), "requests_in_progress") == before


def test_the_record_that_is_served(client: FlaskClient) -> None:
    found = scrape(client)
    ready = client.get("/readyz").get_json()
    assert value(found, "record_info", **ready["record"]) == 1
    assert (value(found, "record_articles"), value(found, "record_claims")) == (ready["articles"], ready["claims"])
    assert value(found, "record_loaded_timestamp_seconds") > 1.7e9
    assert value(found, "record_stale") == 0


def test_a_record_that_could_not_be_renewed(app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app.extensions["shelf"], "stale", True)
    assert value(scrape(client), "record_stale") == 1
    assert client.get("/readyz").get_json()["stale"] is True


def test_without_a_record_there_is_the_rest(unready_app: Flask) -> None:
    found = scrape(unready_app.test_client())
    assert not [name for name, _ in found if name.startswith("record_") and name != "record_stale"]
    assert [name for name, _ in found if name == "requests_in_progress"]


def test_what_has_not_happened_yet_is_zero(client: FlaskClient) -> None:
    names = scrape(client)
    for slug in ("internal", "not-ready", "too-large"):
        assert ("rejected_requests_total", frozenset({("type", slug)})) in names
    assert ("checks_total", frozenset({("verdict", "contradicted"), ("reason", "")})) in names


def test_openmetrics_where_it_is_asked_for(client: FlaskClient) -> None:
    response = client.get("/metrics", headers={"Accept": "application/openmetrics-text;version=1.0.0;q=0.5,text/plain;q=0.1"})
    assert response.mimetype == "application/openmetrics-text"
    assert [family.name for family in openmetrics(response.get_data(as_text=True)) if family.name == "fact_check_requests"]


@pytest.mark.parametrize("accept", ["*/*", "", "text/plain; version=x.y", "application/openmetrics-text; version=\u00e9"])
def test_any_accept_is_answered(client: FlaskClient, accept: str) -> None:
    assert client.get("/metrics", headers={"Accept": accept.encode().decode("latin-1")}).status_code == 200


def test_buckets_begin_below_a_millisecond() -> None:
    assert BUCKETS[0] < 0.001
    assert list(BUCKETS) == sorted(set(BUCKETS))


PROCESS = """
import sys
from service.observe import metrics
from service.observe.seen import Seen
counted = metrics.shared()
metrics.settle(sys.argv[1])
for _ in range(int(sys.argv[2])):
    counted.began({})
for _ in range(int(sys.argv[3])):
    counted.ended(Seen("x", "POST", "/v1/checks", 200), {}, 1_000_000)
"""
SCRAPE = "from service.observe import metrics; print(metrics.shared().page('', lambda: ())[0].decode())"


def run(program: str, folder: Path, *arguments: str) -> str:
    surroundings = {**os.environ, "PROMETHEUS_MULTIPROC_DIR": str(folder)}
    done = subprocess.run([sys.executable, "-c", program, *arguments], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


def test_processes_are_summed_and_the_dead_have_nothing_under_way(tmp_path: Path) -> None:
    labels = {"route": "/v1/checks", "method": "POST", "status": "200"}
    run(PROCESS, tmp_path, "1-0", "5", "3")
    run(PROCESS, tmp_path, "1-1", "2", "2")
    found = samples(run(SCRAPE, tmp_path))
    assert (value(found, "requests_total", **labels), value(found, "requests_in_progress")) == (5, 2)

    run("from service.observe import metrics; metrics.gone('1-0')", tmp_path)
    found = samples(run(SCRAPE, tmp_path))
    assert (value(found, "requests_total", **labels), value(found, "requests_in_progress")) == (5, 0)

    run(PROCESS, tmp_path, "1-0", "1", "1")  # whoever takes the place goes on counting where it was left
    found = samples(run(SCRAPE, tmp_path))
    assert value(found, "requests_total", **labels) == 6
    assert value(found, "request_duration_seconds_bucket", route="/v1/checks", method="POST", le="0.001") == 6
    assert sorted(file.name for file in tmp_path.glob("counter_*")) == ["counter_1-0.db", "counter_1-1.db"]
