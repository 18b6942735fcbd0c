"""The real service on a free loopback port, started as `make run` starts it, for tests that want a socket and a signal."""

from __future__ import annotations

import http.client
import itertools
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 90  # seconds for what takes one or two on a machine with nothing else to do: after it a test gives up, it asserts nothing
_EACH = 400  # ports of a process that runs tests; those beside it have others
# Below those that systems give to connections of their own accord, one of which could have the port before its server has.
_PORTS = itertools.cycle(range(20_000 + os.getpid() % 30 * _EACH, 20_000 + (os.getpid() % 30 + 1) * _EACH))

# What an operator may set: a test says what it wants of these, whatever this process was started with.
SETTINGS = {
    "HOST", "PORT", "WORKERS", "THREADS", "COMPILED", "SEEDS", "CORS_ORIGINS", "API_KEYS", "API_KEYS_FILE", "ALLOW_OPEN", "RATE_LIMIT", "REDIS_URL", "TRUSTED_PROXIES",
    "LOG_LEVEL", "LOG_FORMAT", "PROMETHEUS_MULTIPROC_DIR", "OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",
}  # fmt: skip


@dataclass(frozen=True)
class Server:
    """A running server: its parent process, its port and the file that holds what it printed."""

    process: subprocess.Popen[bytes]
    port: int
    output: Path

    def ask(self, method: str, path: str, body: object = None, **headers: str) -> tuple[int, dict[str, object]]:
        """One request on a connection of its own -> status and JSON."""
        status, _, answer = self.call(method, path, body, **headers)
        return status, json.loads(answer)

    def call(self, method: str, path: str, body: object = None, **headers: str) -> tuple[int, http.client.HTTPMessage, bytes]:
        """One request on a connection of its own -> status, headers and bytes."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            sent = None if body is None else json.dumps(body)
            connection.request(method, path, sent, headers | ({"Content-Type": "application/json"} if sent else {}))
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def log(self) -> str:
        return self.output.read_text(encoding="utf-8")

    def stop(self) -> int:
        """SIGTERM, and the exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=PATIENCE)


def free_port() -> int:
    """A port of loopback that nobody listens on, another each time."""
    for port in _PORTS:
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("a cycle does not end")


def start(output: Path, *arguments: str, **environment: str) -> subprocess.Popen[bytes]:
    """gunicorn with the repository's configuration; ``arguments`` may name another application, ``environment`` goes on top of this process's own."""
    surroundings = {name: value for name, value in os.environ.items() if name not in SETTINGS}
    with output.open("wb") as sink:
        return subprocess.Popen(
            [sys.executable, "-m", "gunicorn", *arguments], cwd=ROOT, env=surroundings | environment, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink
        )


@contextmanager
def served(folder: Path, *arguments: str, **environment: str) -> Iterator[Server]:
    """A server that is ready; gone, by its own process id, at the end."""
    port = free_port()
    process = start(folder / "server.log", *arguments, PORT=str(port), **environment)
    server = Server(process, port, folder / "server.log")
    try:
        wait_until(lambda: _ready(server), server)
        yield server
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        try:
            process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_until(condition: Callable[[], bool], server: Server, seconds: float = PATIENCE) -> None:
    """Until ``condition()`` holds; fails with what the server printed where it ends or takes too long."""
    end = time.monotonic() + seconds
    while not condition():
        assert server.process.poll() is None, f"the server ended:\n{server.log()}"
        assert time.monotonic() < end, f"not within {seconds} s:\n{server.log()}"
        time.sleep(0.05)


def _ready(server: Server) -> bool:
    with suppress(OSError, http.client.HTTPException):
        return server.ask("GET", "/readyz")[0] == 200
    return False
