"""deploy/nginx.conf in front of two replicas that count in Redis: all real, on loopback; only addresses are others than in the files."""

from __future__ import annotations

import http.client
import json
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.api.holders import KEY, LINE
from tests.api.test_quota import run_redis
from tests.live import PATIENCE, ROOT, Server, free_port, served

pytestmark = pytest.mark.skipif(
    not (shutil.which("nginx") and shutil.which("redis-server")), reason="nginx and redis-server are not both installed"
)

CONFIGURATION = ROOT / "deploy" / "nginx.conf"
HEADERS = {"Authorization": f"Bearer {KEY}"}


@dataclass(frozen=True)
class Site:
    """nginx, by its port and its log, and the replicas behind it."""

    port: int
    log: Path
    replicas: tuple[Server, Server]

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> tuple[int, http.client.HTTPMessage, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request(method, path, body, HEADERS | headers)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def left(self, **headers: str) -> int:
        """What one more request leaves of the limit."""
        told = self.ask("GET", "/v1/articles", **headers)[1]["RateLimit"]
        return int(told.split(";r=")[1].split(";")[0])


def adapted(folder: Path, port: int, replicas: tuple[int, int]) -> Path:
    """The configuration with addresses of this machine, and files in this folder; without what Debian's older nginx does not know (``resolve``)."""
    text = CONFIGURATION.read_text(encoding="utf-8")
    for number, replica in enumerate(replicas, 1):
        text, count = re.subn(rf"check-{number}:8000 resolve", f"127.0.0.1:{replica}", text)
        assert count == 1
    text, count = re.subn(r"listen 8080;", f"listen 127.0.0.1:{port};", text)
    assert count == 1
    text = re.sub(r"\n *resolver .*", "", text).replace("/tmp/", f"{folder}/").replace("/dev/stdout", f"{folder}/access.log").replace("/dev/stderr", f"{folder}/error.log")
    path = folder / "nginx.conf"
    path.write_text("daemon off;\n" + text, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with ExitStack() as stack:
        redis_port, port = free_port(), free_port()
        redis = run_redis(redis_port, tmp_path_factory.mktemp("redis"))
        stack.callback(redis.wait)
        stack.callback(redis.kill)
        settings = {"API_KEYS": LINE, "REDIS_URL": f"redis://127.0.0.1:{redis_port}/0", "RATE_LIMIT": "1000/day", "TRUSTED_PROXIES": "1", "WORKERS": "2"}
        one, two = (stack.enter_context(served(tmp_path_factory.mktemp("replica"), **settings)) for _ in range(2))
        folder = tmp_path_factory.mktemp("nginx")
        configuration = adapted(folder, port, (one.port, two.port))
        nginx = subprocess.Popen(["nginx", "-c", str(configuration), "-e", str(folder / "error.log"), "-p", str(folder)])
        stack.callback(nginx.wait)
        stack.callback(nginx.terminate)
        found = Site(port, folder / "access.log", (one, two))
        until(lambda: ready(found))
        yield found


def until(condition: Callable[[], bool]) -> None:
    """Waits until it holds."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def ready(site: Site) -> bool:
    with suppress(OSError):
        return site.ask("GET", "/readyz")[0] == 200
    return False


def logged(site: Site) -> list[dict[str, object]]:
    return [json.loads(line) for line in site.log.read_text(encoding="utf-8").splitlines()]


def test_nginx_finds_nothing_wrong(tmp_path: Path) -> None:
    path = adapted(tmp_path, free_port(), (1, 2))
    done = subprocess.run(["nginx", "-t", "-c", str(path), "-e", str(tmp_path / "error.log")], capture_output=True, text=True, check=False, timeout=20)
    assert (done.returncode, "warn" in done.stderr) == (0, False), done.stderr


def test_both_replicas_answer_and_count_together(site: Site) -> None:
    first = site.left()
    assert [site.left() for _ in range(20)] == list(range(first - 1, first - 21, -1))
    assert len({entry["replica"] for entry in logged(site)} - {"", "-"}) >= 2


def test_a_request_keeps_its_name(site: Site) -> None:
    given = ("name-of-the-caller.1", "no name\tat all", None)
    told = [site.ask("GET", "/v1/articles", **({"X-Request-ID": name} if name else {}))[1]["X-Request-ID"] for name in given]
    assert told[0] == given[0]
    assert [name for name in told[1:] if not re.fullmatch(r"[0-9a-f]{32}", name)] == []
    until(lambda: {str(entry["request_id"]) for entry in logged(site)} >= set(told))  # nginx logs when all is sent, each of its processes by itself


def test_no_query_is_logged(site: Site) -> None:
    status, headers, _ = site.ask("GET", "/v1/checks?statement=unpublished-words")
    assert status == 200
    until(lambda: headers["X-Request-ID"] in site.log.read_text(encoding="utf-8"))
    assert "unpublished" not in site.log.read_text(encoding="utf-8")
    assert not any("unpublished" in replica.log() for replica in site.replicas)


def test_an_address_that_a_caller_makes_up_is_not_believed(site: Site) -> None:
    wrong = {"Authorization": "Bearer x"}
    left = [site.left(**wrong, **{"X-Forwarded-For": f"203.0.113.{number}"}) for number in range(3)]
    assert left == [left[0], left[0] - 1, left[0] - 2]


@pytest.mark.parametrize(
    ("method", "path", "size", "status", "problem"),
    [
        ("POST", "/v1/checks", 1_500_000, 413, "too-large"),  # by the service
        ("POST", "/v1/checks", 3_000_000, 413, "too-large"),  # by nginx
        ("GET", "/metrics", None, 404, "not-found"),
        ("GET", "/v1/nowhere", None, 404, "not-found"),
    ],
)
def test_what_is_refused_is_a_problem_whoever_refuses_it(site: Site, method: str, path: str, size: int | None, status: int, problem: str) -> None:
    given, headers, answer = site.ask(method, path, None if size is None else b" " * size, **{"Content-Type": "application/json"})
    assert (given, headers["Content-Type"], json.loads(answer)["type"]) == (status, "application/problem+json", f"urn:fact-check:problem:{problem}")


def test_lines_of_a_draft_are_not_held_back(site: Site) -> None:
    body = json.dumps({"text": "Roni Krivoi, 35, was freed. " * 20}).encode()
    status, headers, answer = site.ask("POST", "/v1/drafts", body, **{"Content-Type": "application/json", "Accept": "application/x-ndjson"})
    assert (status, headers["Content-Type"]) == (200, "application/x-ndjson")
    assert len(answer.splitlines()) == 21


def test_a_replica_that_goes_is_not_missed(site: Site) -> None:
    """Last: it takes one away for good, then both."""
    one, two = site.replicas
    one.process.kill()
    body = b'{"statement": "Roni Krivoi, 25, was freed."}'
    statuses = [site.ask("POST", "/v1/checks", body, **{"Content-Type": "application/json"})[0] for _ in range(20)]
    assert statuses == [200] * 20
    two.process.terminate()
    two.process.wait(timeout=PATIENCE)
    end = time.monotonic() + PATIENCE  # the workers of the one that was killed notice by and by that their parent is gone
    while (found := site.ask("GET", "/v1/articles"))[0] == 200:
        assert time.monotonic() < end
        time.sleep(0.1)
    assert (found[0], found[1]["Content-Type"], found[1]["Retry-After"]) == (503, "application/problem+json", "1")
