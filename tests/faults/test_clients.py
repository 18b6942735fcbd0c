"""Clients that are slow, vanish or send too much, for real: whatever they do, others are answered."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress

import pytest

from service.limits import BODY_BYTES
from tests.faults.load import Client, right_answers, seconds, workers
from tests.faults.statements import some
from tests.live import PATIENCE, Server, served, wait_until

Tell = Callable[[str], None]
BODY = json.dumps({"statement": "Roni Krivoi, 25, was freed."}).encode()
HEAD = b"POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
REQUEST = HEAD % len(BODY) + BODY
SLOW = 200
OTHERS = 100


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with served(tmp_path_factory.mktemp("clients"), WORKERS="2") as running:
        wait_until(lambda: running.log().count("Booting worker") == 2, running)
        yield running


@contextmanager
def connections(server: Server, count: int, sent: bytes = b"") -> Iterator[list[socket.socket]]:
    """``count`` connections, each of which has sent something already."""
    opened = [socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) for _ in range(count)]
    try:
        for connection in opened:
            if sent:
                connection.sendall(sent)
        yield opened
    finally:
        for connection in opened:
            connection.close()


@contextmanager
def dripping(callers: list[socket.socket], rest: bytes) -> Iterator[None]:
    """A byte a second on each of the connections, until the ``with`` ends."""
    stop = threading.Event()

    def drip() -> None:
        for byte in rest:
            for caller in callers:
                with suppress(OSError):
                    caller.sendall(bytes([byte]))
            if stop.wait(1):
                return

    thread = threading.Thread(target=drip)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def times_of_others(server: Server, count: int = OTHERS) -> list[float]:
    """The seconds that others wait for their answers, each on a connection of its own; the answers are right."""
    if not _RIGHT:
        _RIGHT.update(right_answers(server, some(count)))
    took = []
    for statement, expected in _RIGHT.items():
        client = Client(server.port)
        began = time.monotonic()
        assert client.check(statement) == (200, expected)
        took.append(time.monotonic() - began)
        client.close()
    return took


_RIGHT: dict[str, bytes] = {}

HALVES = [("of the head", REQUEST[:20]), ("of the body", REQUEST[:-20])]


@pytest.mark.parametrize("sent", [half for _, half in HALVES], ids=[name for name, _ in HALVES])
def test_slow_senders_do_not_stop_others(server: Server, tell: Tell, sent: bytes) -> None:
    alone = times_of_others(server)
    with connections(server, SLOW, sent) as callers, dripping(callers, REQUEST[len(sent) :]):
        beside = times_of_others(server)
    tell(
        f"{SLOW} clients that send a byte a second: others wait {1000 * seconds(beside, 0.5):.1f} ms (p99 {1000 * seconds(beside, 0.99):.1f}), "
        f"without them {1000 * seconds(alone, 0.5):.1f} ms (p99 {1000 * seconds(alone, 0.99):.1f})"
    )


def test_slow_takers_do_not_stop_others(server: Server, tell: Tell) -> None:
    """They ask for more than the buffers between two sockets hold, and read nothing."""
    request = b"GET /openapi.yaml HTTP/1.1\r\nHost: x\r\n\r\n" * 100
    with connections(server, 0) as opened:
        for _ in range(60):
            opened.append(caller := socket.socket())
            caller.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
            caller.settimeout(PATIENCE)
            caller.connect(("127.0.0.1", server.port))
            caller.sendall(request)
        time.sleep(1)  # by now most of what can be written is
        beside = times_of_others(server)
    tell(f"60 clients that do not read their answers: others wait {1000 * seconds(beside, 0.5):.1f} ms (p99 {1000 * seconds(beside, 0.99):.1f})")


def test_clients_that_do_not_hang_up_do_not_stop_others(server: Server) -> None:
    with connections(server, SLOW, REQUEST.replace(b"Host: x", b"Host: x\r\nConnection: close")) as callers:
        times_of_others(server)
        assert all(caller.recv(12) == b"HTTP/1.1 200" for caller in callers)


def test_connections_that_break_half_way(server: Server, tell: Tell) -> None:
    for cut in range(1, len(REQUEST), 3):
        with connections(server, 2, REQUEST[:cut]) as callers:
            callers[0].setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # closed with a reset
    times_of_others(server)
    assert not re.search(r'" 500 |"status": ?500', server.log())
    tell(f"connections dropped half way: {2 * len(range(1, len(REQUEST), 3))}, one after each third byte; no error, no worker lost")


def oversize(server: Server, number: int) -> bytes:
    """A body over the limit, told by its length or sent in chunks; all of it or its beginning -> the first line of the answer."""
    in_chunks, all_of_it = number % 2 == 0, number % 50 == 0
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as caller:
        head = HEAD % (BODY_BYTES + 1 + number)
        if in_chunks:
            head = head.replace(b"Content-Length: %d" % (BODY_BYTES + 1 + number), b"Transfer-Encoding: chunked")
            body = b"%x\r\n" % (BODY_BYTES + 1 + number) + b" " * (BODY_BYTES if all_of_it else 100)
        else:
            body = b" " * (BODY_BYTES + 1 + number if all_of_it else 100)
        with suppress(BrokenPipeError, ConnectionResetError):
            caller.sendall(head + body)
        return caller.makefile("rb").readline()


@pytest.mark.parametrize("count", [300, pytest.param(10_000, marks=pytest.mark.soak)])
def test_bodies_over_the_limit(server: Server, tell: Tell, count: int) -> None:
    before = workers(server)
    with ThreadPoolExecutor(8) as pool:
        answers = set(pool.map(lambda number: oversize(server, number), range(count)))
    assert {answer.split()[1] for answer in answers} == {b"413"}
    assert workers(server) == before
    times_of_others(server)
    tell(f"{count:,} requests over the size limit: every one 413, the same workers as before")


@pytest.mark.soak
def test_slow_senders_are_cut_off_in_the_end(server: Server, tell: Tell) -> None:
    began = time.monotonic()
    with connections(server, SLOW, REQUEST[:20]) as callers:
        for caller in callers:
            caller.settimeout(60)
            assert caller.recv(12) == b"HTTP/1.1 408"
    tell(f"{SLOW} clients that never finish: 408 for each within {time.monotonic() - began:.1f} s")
