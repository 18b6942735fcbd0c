"""Load on a running server from several clients, each answer held against the one that is right."""

from __future__ import annotations

import http.client
import itertools
import json
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.live import PATIENCE, Server

HEADERS = {"Content-Type": "application/json"}


@dataclass(frozen=True)
class Failure:
    """A request that ended without an answer: when the client began with it, and when its connection stood (both monotonic)."""

    began: float
    connected: float
    error: str


@dataclass
class Tally:
    """What became of the requests."""

    right: int = 0
    failures: list[Failure] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.right} answered right, {len(self.failures)} failed at the connection, {len(self.wrong)} wrong"


class Load:
    """Clients that ask without a break while the ``with`` lasts; every other one keeps its connection, the others make one for each request."""

    def __init__(self, server: Server, answers: dict[str, bytes], clients: int = 8) -> None:
        """``answers`` are the statements to send, each with the bytes that are its right answer."""
        self.tally = Tally()
        self._server, self._answers, self._clients = server, answers, clients
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Tally:
        for number in range(self._clients):
            thread = threading.Thread(target=self._ask_on, args=(number,), daemon=True)
            self._threads.append(thread)
            thread.start()
        return self.tally

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(PATIENCE)
        assert not any(thread.is_alive() for thread in self._threads), "a client waits for ever"

    def _ask_on(self, number: int) -> None:
        keeps = number % 2 == 0
        statements = itertools.islice(itertools.cycle(self._answers), number * 7, None)
        client = Client(self._server.port)
        while not self._stop.is_set():
            self._one(client, next(statements))
            if not keeps:
                client.close()
        client.close()

    def _one(self, client: Client, statement: str) -> None:
        began = time.monotonic()
        try:
            status, body = client.check(statement)
        except (OSError, http.client.HTTPException) as error:
            client.close()
            with self._lock:
                self.tally.failures.append(Failure(began, client.connected, repr(error)))
            self._stop.wait(0.01)
            return
        with self._lock:
            if status == 200 and body == self._answers[statement]:
                self.tally.right += 1
            else:
                self.tally.wrong.append(f"{status} {statement!r}: {body[:200]!r}")


class Client:
    """One client with one connection at a time."""

    def __init__(self, port: int, timeout: float = PATIENCE) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
        self.connected = 0.0

    def check(self, statement: str) -> tuple[int, bytes]:
        """POST /v1/checks -> status and body; raises OSError or HTTPException where the connection fails."""
        if self._connection.sock is None:
            self.connected = float("inf")
            self._connection.connect()
            self.connected = time.monotonic()
        self._connection.request("POST", "/v1/checks", json.dumps({"statement": statement}), HEADERS)
        answer = self._connection.getresponse()
        return answer.status, answer.read()

    def close(self) -> None:
        self._connection.close()


def right_answers(server: Server, statements: Sequence[str]) -> dict[str, bytes]:
    """The answers of a server that nothing has happened to yet."""
    client = Client(server.port)
    answers = {}
    for statement in statements:
        status, answers[statement] = client.check(statement)
        assert status == 200
    client.close()
    return answers


def workers(server: Server) -> set[int]:
    """The process ids of its workers."""
    parent = server.process.pid
    return {int(pid) for pid in Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()}


def seconds(times: Sequence[float], share: float) -> float:
    """The time that ``share`` of the times do not exceed."""
    return sorted(times)[min(int(share * len(times)), len(times) - 1)]
