"""How much each caller may ask: what a request counts, for whom, what it is told, and what happens without Redis."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from limits.storage import RedisStorage

from service.access.keys import read_keys
from service.access.rates import Rate
from service.api.shelf import Shelf
from service.app import create_app
from service.settings import Settings
from tests.api.holders import KEY, LINE, OTHER, OTHER_LINE
from tests.api.sample import RECORD
from tests.conftest import checked
from tests.live import PATIENCE, free_port

DAY = Rate(1_000, "day")  # no window ends while a test runs


def limited(*rates: Rate, keys: str = "", redis_url: str | None = None, trusted_proxies: int = 0) -> Flask:
    return checked(create_app(Settings(rates=rates, keys=read_keys(keys), redis_url=redis_url, trusted_proxies=trusted_proxies), Shelf(RECORD)))


def left(response: object) -> int:
    """What a response says is left of its first limit."""
    told = getattr(response, "headers")["RateLimit"]  # noqa: B009 - werkzeug's TestResponse, whatever the client's type
    return int(told.split(";r=")[1].split(";")[0])


def batch(size: int) -> dict[str, list[dict[str, str]]]:
    return {"items": [{"id": str(number), "statement": "x"} for number in range(size)]}


COSTS = [
    ("GET", "/v1/articles", {}, 1),
    ("HEAD", "/v1/articles", {}, 1),
    ("GET", "/v1/articles/nowhere", {}, 1),
    ("GET", "/v1/checks?statement=x", {}, 1),
    ("GET", "/", {}, 1),
    ("POST", "/v1/checks", {"json": {"statement": "x" * 1_900}}, 1),
    ("POST", "/v1/checks", {"data": b" " * 2_000, "content_type": "application/json"}, 1),
    ("POST", "/v1/checks", {"data": b" " * 2_001, "content_type": "application/json"}, 2),
    ("POST", "/v1/checks", {"json": {"statement": "x", "evidence": "y" * 39_900}}, 20),
    ("POST", "/v1/checks", {"data": b" " * 1_500_000, "content_type": "application/json"}, 100),
    ("POST", "/v1/checks/batch", {"json": batch(1)}, 1),
    ("POST", "/v1/checks/batch", {"json": batch(7)}, 7),
    ("POST", "/v1/checks/batch", {"json": batch(100)}, 100),
    ("POST", "/v1/checks/batch", {"json": batch(101)}, 2),  # refused, for 3,000 bytes
    ("POST", "/v1/drafts", {"json": {"text": "x " * 49_990}}, 50),
    ("POST", "/v2/check", {"data": {"language": "en", "text": "x" * 10_000}}, 6),
    ("POST", "/", {"data": {"text": "x" * 10_000}}, 6),
    ("OPTIONS", "/v1/checks", {}, None),
    ("GET", "/livez", {}, None),
    ("GET", "/readyz", {}, None),
    ("GET", "/openapi.yaml", {}, None),
    ("GET", "/docs", {}, None),
    ("GET", "/desk/desk.css", {}, None),
    ("GET", "/nowhere", {}, None),
]


@pytest.mark.parametrize(("method", "address", "sent", "cost"), COSTS, ids=[f"{row[0]} {row[1]} {row[3]} {str(row[2])[:20]}" for row in COSTS])
def test_what_a_request_counts(method: str, address: str, sent: dict[str, object], cost: int | None) -> None:
    response = limited(DAY).test_client().open(address, method=method, **sent)
    if cost is None:
        assert not {"RateLimit", "RateLimit-Policy", "Retry-After"} & set(response.headers.keys())
    else:
        assert left(response) == 1_000 - cost


def test_a_body_in_chunks_counts_the_most() -> None:
    chunked = {"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}
    assert left(limited(DAY).test_client().post("/v1/checks", data=None, environ_overrides=chunked)) == 900


def test_what_is_told() -> None:
    client = limited(Rate(200, "second"), Rate(1_000, "day")).test_client()
    headers = client.get("/v1/articles").headers
    assert headers["RateLimit-Policy"] == '"second";q=200;w=1, "day";q=1000;w=86400'
    assert headers["RateLimit"] == '"second";r=199;t=1, "day";r=999;t=86400'
    assert "Retry-After" not in headers


def test_a_refusal_says_when_it_is_worth_asking_again() -> None:
    client = limited(Rate(2, "hour"), Rate(1_000, "day")).test_client()
    assert [client.get("/v1/articles").status_code for _ in range(2)] == [200, 200]
    refused = client.get("/v1/articles")
    assert (refused.status_code, refused.mimetype, refused.get_json()["type"]) == (429, "application/problem+json", "urn:fact-check:problem:too-many")
    assert 3_590 <= int(refused.headers["Retry-After"]) <= 3_600
    assert refused.headers["RateLimit"].startswith('"hour";r=0;t=')
    assert refused.headers["Cache-Control"] == "no-store"
    assert client.get("/readyz").status_code == 200
    page = client.get("/")
    assert (page.status_code, page.mimetype, "Retry-After" in page.headers) == (429, "text/html", True)


def in_one_second(*asked: FlaskClient) -> list[int]:
    """The statuses that the clients get, one after the other, in a new window of a second: once more where a busy machine takes longer than that."""
    while True:
        time.sleep(1.1)
        began = time.monotonic()
        statuses = [client.get("/v1/articles").status_code for client in asked]
        if time.monotonic() - began < 0.9:
            return statuses


def test_after_the_window_everything_is_new() -> None:
    client = limited(Rate(1, "second")).test_client()
    assert [in_one_second(client, client) for _ in range(2)] == [[200, 429]] * 2


def test_a_batch_that_does_not_fit_leaves_room_for_what_does() -> None:
    client = limited(Rate(120, "day")).test_client()
    assert left(client.post("/v1/checks/batch", json=batch(90))) == 30
    refused = client.post("/v1/checks/batch", json=batch(50))
    assert (refused.status_code, left(refused)) == (429, 29)
    assert 86_000 <= int(refused.headers["Retry-After"]) <= 86_400
    assert left(client.post("/v1/checks/batch", json=batch(29))) == 0


def test_each_key_and_each_address_counts_by_itself() -> None:
    client = limited(DAY, keys=f"{LINE},{OTHER_LINE}").test_client()
    asked = [(KEY, "192.0.2.1"), (KEY, "192.0.2.2"), (OTHER, "192.0.2.1"), (None, "192.0.2.1"), ("wrong", "192.0.2.1"), ("wrong", "192.0.2.2")]
    found = []
    for key, address in asked:
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        response = client.get("/v1/articles", headers=headers, environ_overrides={"REMOTE_ADDR": address})
        found.append((response.status_code, left(response)))
    assert found == [(200, 999), (200, 998), (200, 999), (401, 999), (401, 998), (401, 999)]


def test_who_tries_keys_out_is_stopped() -> None:
    client = limited(Rate(3, "day"), keys=LINE).test_client()
    assert [client.get("/v1/articles", headers={"Authorization": f"Bearer {n}"}).status_code for n in range(5)] == [401, 401, 401, 429, 429]
    assert client.get("/v1/articles", headers={"Authorization": f"Bearer {KEY}"}).status_code == 200


@pytest.mark.parametrize(
    ("proxies", "forwarded", "same"),
    [
        (0, ("203.0.113.1", "203.0.113.2"), True),
        (1, ("203.0.113.1", "203.0.113.2"), False),
        (1, ("203.0.113.8, 203.0.113.1", "203.0.113.9, 203.0.113.1"), True),  # what a caller makes up stands in front
        (2, ("203.0.113.8, 203.0.113.1", "203.0.113.9, 203.0.113.1"), False),
        (1, ("2001:db8::1", "2001:db8::2"), True),
    ],
)
def test_the_address_behind_proxies(proxies: int, forwarded: tuple[str, str], same: bool) -> None:
    client = limited(DAY, trusted_proxies=proxies).test_client()
    found = [left(client.get("/v1/articles", headers={"X-Forwarded-For": address})) for address in forwarded]
    assert (found == [999, 998]) is same


def test_the_limits_are_published(client: FlaskClient) -> None:
    told = limited(Rate(200, "second"), DAY).test_client().get("/v1/limits").get_json()
    assert told["rates"] == [{"statements": 200, "seconds": 1}, {"statements": 1_000, "seconds": 86_400}]
    assert client.get("/v1/limits").get_json()["rates"] == []


def test_it_is_off_by_default(client: FlaskClient) -> None:
    response = client.post("/v1/checks/batch", json=batch(100))
    assert (response.status_code, "RateLimit" in response.headers) == (200, False)


# Redis


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A Redis of our own: its address and its process."""
    if not shutil.which("redis-server"):
        pytest.skip("redis-server is not installed")
    port = free_port()
    process = run_redis(port, tmp_path)
    yield f"redis://127.0.0.1:{port}/0", process
    process.kill()
    process.wait()


def run_redis(port: int, folder: Path) -> subprocess.Popen[bytes]:
    """Redis on this port, once it listens."""
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while True:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return process
        assert process.poll() is None
        time.sleep(0.02)


def test_with_redis_all_count_together(redis: tuple[str, subprocess.Popen[bytes]]) -> None:
    one, two = (limited(DAY, redis_url=redis[0]).test_client() for _ in range(2))
    assert [left(client.get("/v1/articles")) for client in (one, two, one)] == [999, 998, 997]
    assert left(two.post("/v1/checks/batch", json=batch(100))) == 897
    assert left(one.get("/v1/articles")) == 896


def test_redis_is_asked_once_a_request(redis: tuple[str, subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch) -> None:
    def asked_again(*_: object) -> int:
        raise AssertionError("it has been told")

    monkeypatch.setattr(RedisStorage, "get", asked_again)
    monkeypatch.setattr(RedisStorage, "get_expiry", asked_again)
    client = limited(Rate(200, "second"), Rate(300, "minute"), Rate(1_000, "day"), redis_url=redis[0]).test_client()
    assert client.get("/v1/articles").headers["RateLimit"] == '"second";r=199;t=1, "minute";r=299;t=60, "day";r=999;t=86400'


def test_a_window_ends_in_redis_as_it_was_told(redis: tuple[str, subprocess.Popen[bytes]]) -> None:
    one, two = (limited(Rate(1, "second"), redis_url=redis[0]).test_client() for _ in range(2))
    assert [in_one_second(one, two), in_one_second(two, one)] == [[200, 429]] * 2


def test_a_redis_that_goes_away_and_comes_back(redis: tuple[str, subprocess.Popen[bytes]], tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    address, process = redis
    client = limited(DAY, redis_url=address).test_client()
    assert left(client.get("/v1/articles")) == 999
    process.kill()
    process.wait()
    assert [left(client.get("/v1/articles")) for _ in range(2)] == [999, 998]  # counted here, from the beginning
    assert "Rate limit storage unreachable - falling back to in-memory storage" in caplog.text
    assert left(client.post("/v1/checks/batch", json=batch(100))) == 898
    again = run_redis(int(address.split(":")[2].split("/")[0]), tmp_path)
    try:
        end = time.monotonic() + PATIENCE
        while left(client.get("/v1/articles")) != 999:
            assert time.monotonic() < end
            time.sleep(0.2)
    finally:
        again.kill()
        again.wait()


def test_a_redis_that_is_not_there_refuses_nobody() -> None:
    client = limited(DAY, redis_url=f"redis://127.0.0.1:{free_port()}/0").test_client()
    assert [client.get("/v1/articles").status_code for _ in range(3)] == [200] * 3


def test_a_redis_that_goes_away_in_the_middle_of_a_batch_refuses_nobody(redis: tuple[str, subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch) -> None:
    app = limited(DAY, redis_url=redis[0])
    limiter = app.extensions["quota"]

    def gone(*_: object, **__: object) -> bool:
        raise ConnectionError("gone")

    monkeypatch.setattr(limiter.limiter, "test", gone)
    assert app.test_client().post("/v1/checks/batch", json=batch(100)).status_code == 200


def test_many_threads_that_find_redis_gone_at_once_are_all_answered(redis: tuple[str, subprocess.Popen[bytes]]) -> None:
    address, process = redis
    app = limited(DAY, redis_url=address)
    assert app.test_client().get("/v1/articles").status_code == 200
    process.kill()
    process.wait()
    statuses: list[int] = []
    threads = [threading.Thread(target=lambda: statuses.append(app.test_client().get("/v1/articles").status_code)) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 16
