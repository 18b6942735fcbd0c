"""The server as it is delivered: gunicorn with gunicorn.conf.py, over a socket, with real signals."""

from __future__ import annotations

import http.client
import json
import os
import shutil
import signal
import socket
from pathlib import Path

import pytest

from service.access.keys import new_key
from tests.live import PATIENCE, ROOT, Server, free_port, served, start, wait_until

STATEMENT = {"statement": "Roni Krivoi, 25, was freed."}


def ends(folder: Path, **environment: str) -> tuple[int, list[str]]:
    """A start that must not succeed: its exit status and what it printed, gunicorn's own log lines aside."""
    process = start(folder / "refused.log", **environment)
    try:
        status = process.wait(timeout=PATIENCE)
    finally:
        process.kill()
    return status, [line for line in (folder / "refused.log").read_text(encoding="utf-8").splitlines() if line and not line.startswith("{")]


def seeds_in(folder: Path) -> Path:
    return Path(shutil.copytree(ROOT / "seeds", folder / "seeds"))


def revision(server: Server) -> object:
    record = server.ask("GET", "/readyz")[1]["record"]
    assert isinstance(record, dict)
    return record["revision"]


def test_says_where_it_is_and_what_to_try(tmp_path: Path) -> None:
    with served(tmp_path, LOG_FORMAT="console") as server:
        assert f"http://127.0.0.1:{server.port}" in server.log()
        assert f"curl -s http://127.0.0.1:{server.port}/v1/checks " in server.log()


def test_every_line_of_the_log_is_json_and_a_request_is_one(tmp_path: Path) -> None:
    with served(tmp_path, LOG_LEVEL="debug") as server:
        for method, path, body in (("GET", "/v1/checks?statement=unpublished-words", None), ("POST", "/v1/checks", {"statement": "unpublished-words"})):
            assert server.ask(method, path, body)[0] == 200
            wait_until(lambda method=method: f'"{method}", "route": "/v1/checks"' in server.log(), server)  # it is logged when its client has it
        assert server.stop() == 0
    lines = [json.loads(line) for line in server.log().splitlines()]
    asked = [line for line in lines if line["event"] == "request" and line["route"] == "/v1/checks"]
    assert [(line["method"], line["status"], line["verdicts"]) for line in asked] == [(method, 200, {"unknown": 1}) for method in ("GET", "POST")]
    assert "Serving on" in server.log()
    assert "Try: curl -s 'http://127.0.0.1:" in server.log()
    assert "unpublished" not in server.log()


def test_what_is_no_request_leaves_no_words_in_the_log(tmp_path: Path) -> None:
    with served(tmp_path) as server, socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as client:
        client.sendall(b"GET /v1/checks?statement=unpublished words of ours HTTP/1.1\r\n\r\n")
        answer = client.makefile("rb").read().decode()
        assert answer.startswith("HTTP/1.1 400 ")
        assert "frame-ancestors 'none'" in answer
        assert "X-Request-ID: " in answer
        wait_until(lambda: "Refused what is no request" in server.log(), server)
        assert "unpublished" not in server.log()
        wait_until(lambda: counted(server)['fact_check_rejected_requests_total{type="bad-request"}'] == 1, server)


def test_nobody_is_believed_about_where_the_service_stands(tmp_path: Path) -> None:
    """gunicorn by itself takes this machine's word: SCRIPT_NAME moves every address, and two words on the scheme that differ are a 400."""
    with served(tmp_path) as server:
        for headers in ({"SCRIPT_NAME": "/elsewhere"}, {"X-Forwarded-Proto": "https", "X-Forwarded-Ssl": "off"}):
            assert server.ask("GET", "/livez", **headers)[0] == 200


def test_a_taken_port_is_refused_in_one_line(tmp_path: Path) -> None:
    with served(tmp_path) as server:
        status, lines = ends(tmp_path, PORT=str(server.port))
    assert status == 1
    assert lines == [f"Cannot listen on 127.0.0.1:{server.port}: Address already in use. Another port: PORT=8001."]


@pytest.mark.parametrize(("name", "value"), [("PORT", "0"), ("PORT", "８０００"), ("PORT", "65536"), ("WORKERS", "many"), ("THREADS", "-1")])
def test_a_bad_number_is_refused_in_one_line(tmp_path: Path, name: str, value: str) -> None:
    status, lines = ends(tmp_path, **{"PORT": str(free_port()), name: value})
    assert status == 1
    assert len(lines) == 1
    assert lines[0].startswith(f"{name} must be a whole number from 1 to ")


def test_a_broken_seed_stops_the_start_in_one_line(tmp_path: Path) -> None:
    seeds = seeds_in(tmp_path)
    broken = next(seeds.glob("*.yaml"))
    broken.write_text(broken.read_text(encoding="utf-8").replace("\nclaims:", "\nclams:", 1), encoding="utf-8")
    status, lines = ends(tmp_path, PORT=str(free_port()), SEEDS=str(seeds))
    assert status != 0
    assert len(lines) == 1
    assert broken.name in lines[0]
    assert "claims" in lines[0]


def test_sigterm_lets_the_request_under_way_finish(tmp_path: Path) -> None:
    body = b'{"statement": "Roni Krivoi, 25, was freed."}'
    with served(tmp_path, WORKERS="1") as server, socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as client:
        head = f"POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        client.sendall(head.encode() + body[:10])
        wait_until(lambda: server.ask("GET", "/livez")[0] == 200, server)  # by now the half of a request is with the worker: it came first
        server.process.send_signal(signal.SIGTERM)
        wait_until(lambda: "Handling signal: term" in server.log(), server)
        client.sendall(body[10:])
        answer = client.makefile("rb").readline()
        assert answer == b"HTTP/1.1 200 OK\r\n"
        assert server.process.wait(timeout=PATIENCE) == 0


def test_sighup_reads_the_record_anew_and_keeps_the_old_one_where_the_new_is_broken(tmp_path: Path) -> None:
    seeds = seeds_in(tmp_path)
    seed = next(seeds.glob("*.yaml"))
    whole = seed.read_text(encoding="utf-8")
    with served(tmp_path, SEEDS=str(seeds), WORKERS="2") as server:
        first = revision(server)

        seed.write_text(whole.replace("\nclaims:", "\nclams:", 1), encoding="utf-8")
        server.process.send_signal(signal.SIGHUP)
        wait_until(lambda: "the record loaded before goes on serving" in server.log(), server)
        wait_until(lambda: server.log().count("Worker exiting") == 2, server)
        assert revision(server) == first

        seed.write_text(whole.replace("title: ", "title: Anew. ", 1), encoding="utf-8")
        server.process.send_signal(signal.SIGHUP)
        wait_until(lambda: server.log().count("Worker exiting") == 4, server)
        assert revision(server) != first
        assert server.ask("POST", "/v1/checks", STATEMENT)[0] == 200
        assert server.stop() == 0


def counted(server: Server) -> dict[str, float]:
    """What /metrics says, line by line."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    connection.request("GET", "/metrics")
    text = connection.getresponse().read().decode()
    connection.close()
    return {name: float(number) for name, _, number in (line.rpartition(" ") for line in text.splitlines() if not line.startswith("#"))}


def children(server: Server) -> list[int]:
    return [int(pid) for pid in Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children").read_text(encoding="utf-8").split()]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="Linux only")
def test_counts_are_of_all_workers_and_outlive_them(tmp_path: Path) -> None:
    checks = 'fact_check_requests_total{method="POST",route="/v1/checks",status="200"}'
    with served(tmp_path, WORKERS="3") as server:

        def ask(times: int) -> None:
            for _ in range(times):
                assert server.ask("POST", "/v1/checks", STATEMENT)[0] == 200

        ask(12)
        wait_until(lambda: counted(server)[checks] == 12, server)

        os.kill(children(server)[0], signal.SIGKILL)
        wait_until(lambda: server.log().count("Booting worker") == 4, server)
        ask(12)
        wait_until(lambda: counted(server)[checks] == 24, server)

        server.process.send_signal(signal.SIGHUP)
        wait_until(lambda: server.log().count("Worker exiting") == 3, server)
        ask(12)
        judged = 'fact_check_checks_total{reason="",verdict="consistent"}'
        settled = {checks: 36, judged: 36, "fact_check_requests_in_progress": 1}  # a worker counts an answer after its client has it
        wait_until(lambda: settled.items() <= counted(server).items(), server)
        assert server.stop() == 0


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="Linux only")
def test_one_that_dies_at_work_has_nothing_under_way(tmp_path: Path) -> None:
    with served(tmp_path, WORKERS="1", PROMETHEUS_MULTIPROC_DIR=str(tmp_path / "counts")) as server:
        (worker,) = children(server)
        os.kill(worker, signal.SIGSTOP)
        waiting = socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE)
        waiting.sendall(b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n")
        os.kill(worker, signal.SIGKILL)
        wait_until(lambda: server.log().count("Booting worker") == 2, server)
        waiting.close()  # its request may be with the new worker by now, for a moment
        wait_until(lambda: counted(server)["fact_check_requests_in_progress"] == 1, server)
        wait_until(lambda: len(list((tmp_path / "counts").glob("counter_*"))) == 2, server)  # the worker's and the parent's
        assert server.stop() == 0


def test_a_reload_that_fails_is_seen(tmp_path: Path) -> None:
    seeds = seeds_in(tmp_path)
    seed = next(seeds.glob("*.yaml"))
    whole = seed.read_text(encoding="utf-8")
    with served(tmp_path, SEEDS=str(seeds), WORKERS="1") as server:
        for content, exits, stale in (("no: seed", 1, True), (whole, 2, False)):
            seed.write_text(content, encoding="utf-8")
            server.process.send_signal(signal.SIGHUP)
            wait_until(lambda exits=exits: server.log().count("Worker exiting") == exits, server)
            assert server.ask("GET", "/readyz")[1]["stale"] is stale
            assert counted(server)["fact_check_record_stale"] == stale


def test_every_worker_serves_the_record_that_was_loaded_once(tmp_path: Path) -> None:
    with served(tmp_path, WORKERS="3") as server:
        wait_until(lambda: server.log().count("Booting worker") == 3, server)
        assert len({revision(server) for _ in range(20)}) == 1
        children = Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children")
        if children.is_file():
            assert len(children.read_text(encoding="utf-8").split()) == 3


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])
def test_it_does_not_serve_everybody_by_mistake(tmp_path: Path, host: str) -> None:
    port = str(free_port())
    status, lines = ends(tmp_path, PORT=port, HOST=host)
    assert status == 1
    (line,) = lines
    address = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    assert line.startswith(f"Not serving everybody who can reach {address}: set API_KEYS or API_KEYS_FILE ")


@pytest.mark.parametrize("settings", [{"ALLOW_OPEN": "1"}, {"API_KEYS": new_key("cms")[1]}])
def test_with_keys_or_the_operators_word_it_does(tmp_path: Path, settings: dict[str, str]) -> None:
    with served(tmp_path, HOST="0.0.0.0", **settings) as server:
        assert server.call("GET", "/v1/articles")[0] == (200 if "ALLOW_OPEN" in settings else 401)
        policy = server.call("GET", "/v1/articles")[1]["RateLimit-Policy"]
        assert policy == '"minute";q=6000;w=60'


def test_keys_are_changed_by_sighup_and_a_broken_list_lets_the_old_ones_stand(tmp_path: Path) -> None:
    file = tmp_path / "keys"
    (old, old_line), (new, new_line) = new_key("cms"), new_key("cms")

    def statuses(server: Server) -> list[int]:
        return [server.call("GET", "/v1/articles", Authorization=f"Bearer {key}")[0] for key in (old, new)]

    file.write_text(old_line, encoding="utf-8")
    with served(tmp_path, API_KEYS_FILE=str(file), WORKERS="2") as server:
        assert statuses(server) == [200, 401]
        for exited, (text, expected) in enumerate([(f"{old_line}\n{new_line}", [200, 200]), ("", [200, 200]), (new_line, [401, 200])], 1):
            file.write_text(text, encoding="utf-8")
            server.process.send_signal(signal.SIGHUP)
            wait_until(lambda exited=exited: server.log().count("Worker exiting") == 2 * exited, server)
            assert statuses(server) == expected
        assert server.log().count("the record loaded before goes on serving: API_KEYS_FILE holds no key.") == 1
        assert old not in server.log()


def test_each_worker_counts_by_itself_without_redis(tmp_path: Path) -> None:
    with served(tmp_path, RATE_LIMIT="100/day", WORKERS="1") as server:
        statuses = [server.call("GET", "/v1/articles")[0] for _ in range(102)]
        assert statuses == [200] * 100 + [429] * 2
        status, headers, _ = server.call("GET", "/v1/articles")
        assert (status, headers["RateLimit-Policy"]) == (429, '"day";q=100;w=86400')
        assert 86_300 <= int(headers["Retry-After"]) <= 86_400
        assert server.call("GET", "/readyz")[0] == 200


def test_an_address_from_a_header_is_believed_from_trusted_proxies_alone(tmp_path: Path) -> None:
    for trusted, left in (("0", 98), ("1", 99)):
        with served(tmp_path, RATE_LIMIT="100/day", WORKERS="1", TRUSTED_PROXIES=trusted) as server:
            for address in ("203.0.113.1", "203.0.113.2"):
                headers = server.call("GET", "/v1/articles", **{"X-Forwarded-For": f"198.51.100.7, {address}"})[1]
            assert headers["RateLimit"].startswith(f'"day";r={left};t=')


def test_without_its_redis_it_goes_on_and_says_so(tmp_path: Path) -> None:
    with served(tmp_path, RATE_LIMIT="100/day", WORKERS="1", REDIS_URL=f"redis://127.0.0.1:{free_port()}/0") as server:
        left = [server.call("GET", "/v1/articles")[1]["RateLimit"] for _ in range(3)]
        assert [entry.split(";t=")[0] for entry in left] == ['"day";r=99', '"day";r=98', '"day";r=97']
        assert server.log().count("Rate limit storage unreachable - falling back to in-memory storage") == 1
