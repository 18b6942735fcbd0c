"""The server as it is delivered: gunicorn with gunicorn.conf.py, over a socket, with real signals."""

from __future__ import annotations

import shutil
import signal
import socket
from pathlib import Path

import pytest

from tests.live import ROOT, Server, free_port, served, start, wait_until

STATEMENT = {"statement": "Roni Krivoi, 25, was freed."}


def ends(folder: Path, **environment: str) -> tuple[int, list[str]]:
    """A start that must not succeed: its exit status and what it printed, gunicorn's own log lines aside."""
    process = start(folder / "refused.log", **environment)
    try:
        status = process.wait(timeout=20)
    finally:
        process.kill()
    return status, [line for line in (folder / "refused.log").read_text(encoding="utf-8").splitlines() if line and not line.startswith("[")]


def seeds_in(folder: Path) -> Path:
    return Path(shutil.copytree(ROOT / "seeds", folder / "seeds"))


def revision(server: Server) -> object:
    record = server.ask("GET", "/readyz")[1]["record"]
    assert isinstance(record, dict)
    return record["revision"]


def test_says_where_it_is_and_what_to_try(tmp_path: Path) -> None:
    with served(tmp_path) as server:
        assert f"http://127.0.0.1:{server.port}" in server.log()
        assert f"curl -s http://127.0.0.1:{server.port}/v1/checks " in server.log()


def test_the_access_log_never_holds_the_statement(tmp_path: Path) -> None:
    with served(tmp_path) as server:
        assert server.ask("GET", "/v1/checks?statement=unpublished-words")[0] == 200
        assert server.ask("POST", "/v1/checks", {"statement": "unpublished-words"})[0] == 200
        wait_until(lambda: '"POST /v1/checks" 200' in server.log(), server)
        assert '"GET /v1/checks" 200' in server.log()
        assert "unpublished" not in server.log()


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
    with served(tmp_path, WORKERS="2") as server, socket.create_connection(("127.0.0.1", server.port), timeout=20) as client:
        head = f"POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        client.sendall(head.encode() + body[:10])
        wait_until(lambda: server.ask("GET", "/livez")[0] == 200, server)  # by now the half of a request is with a worker
        server.process.send_signal(signal.SIGTERM)
        wait_until(lambda: "Handling signal: term" in server.log(), server)
        client.sendall(body[10:])
        answer = client.makefile("rb").readline()
        assert answer == b"HTTP/1.1 200 OK\r\n"
        assert server.process.wait(timeout=20) == 0


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


def test_every_worker_serves_the_record_that_was_loaded_once(tmp_path: Path) -> None:
    with served(tmp_path, WORKERS="3") as server:
        wait_until(lambda: server.log().count("Booting worker") == 3, server)
        assert len({revision(server) for _ in range(20)}) == 1
        children = Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children")
        if children.is_file():
            assert len(children.read_text(encoding="utf-8").split()) == 3
