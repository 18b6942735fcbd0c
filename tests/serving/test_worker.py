"""The worker, driven by hand over pairs of sockets: nobody waits for a slow client, and everybody gets an answer or is cut off."""

from __future__ import annotations

import json
import logging
import os
import selectors
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from gunicorn.config import Config
from gunicorn.glogging import Logger

import service.serving.waiting as module
from service.serving.caller import Caller
from service.serving.worker import PatientWorker
from tests.live import PATIENCE

GET = b"GET /echo HTTP/1.1\r\nHost: x\r\n\r\n"
LARGE = 8 * 1024 * 1024  # more than the buffers between two sockets hold
SMALL = 64 * 1024


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
    """Answers with what it is sent, or with much."""
    body = environ["wsgi.input"].read() if environ["PATH_INFO"] == "/echo" else b"x" * LARGE
    start_response("200 OK", [("Content-Length", str(len(body)))])
    return [body]


@dataclass
class Rig:
    """A worker with its loop in our hands."""

    worker: PatientWorker
    opened: list[Any] = field(default_factory=list)

    def connect(self) -> socket.socket:
        ours, theirs = socket.socketpair()
        for side in (ours, theirs):
            side.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SMALL)
        self.worker.nr_conns += 1
        self.opened += [ours, theirs]
        self.worker.enqueue_req(Caller(self.worker.cfg, self.worker.limits, theirs, ("", 0), ("", 0)))
        ours.settimeout(0.01)
        return ours

    def turn(self, until: Callable[[], object], seconds: float = PATIENCE) -> None:
        """Turns the worker's loop until something holds."""
        end = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < end
            self.worker.wait_for_and_dispatch_events(0.01)
            self.worker._looked = 0.0
            self.worker.murder_pending()

    def answer(self, ours: socket.socket, ends: bytes = b"") -> bytes:
        """What the client gets until the connection ends, or until an answer ends with ``ends``."""
        got = bytearray()

        def over() -> bool:
            try:
                piece = ours.recv(1 << 20)
            except TimeoutError:
                return False
            got.extend(piece)
            return not piece or bool(ends and got.endswith(ends))

        self.turn(over)
        return bytes(got)


@pytest.fixture
def rig() -> Iterator[Rig]:
    config = Config()
    config.set("accesslog", None)
    config.set("threads", 2)
    log = Logger(config)
    logging.getLogger("gunicorn.error").setLevel(logging.CRITICAL)
    worker = PatientWorker(1, os.getpid(), [], None, 30, config, log)
    worker.wsgi = application
    worker.tpool = worker.get_thread_pool()
    worker.poller = selectors.DefaultSelector()
    worker.method_queue.init()
    worker.poller.register(worker.method_queue.fileno(), selectors.EVENT_READ, worker.method_queue.run_callbacks)
    rig = Rig(worker)
    yield rig
    worker.tpool.shutdown()
    for side in rig.opened:
        side.close()
    worker.poller.close()
    worker.method_queue.close()
    worker.tmp.close()


def problem(answer: bytes) -> tuple[int, str]:
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"Content-Type: application/problem+json" in head
    told = json.loads(body)
    assert list(told) == ["type", "title", "status", "detail"]
    assert int(head.split()[1]) == told["status"]
    return told["status"], told["type"]


def test_a_request_is_answered_and_the_connection_kept(rig: Rig) -> None:
    client = rig.connect()
    for _ in range(2):
        client.sendall(b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello")
        assert rig.answer(client, b"hello").startswith(b"HTTP/1.1 200 OK")
    assert rig.worker.nr_conns == 1


def test_requests_that_come_together_are_answered_in_turn(rig: Rig) -> None:
    client = rig.connect()
    client.sendall(b"".join(b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n%d" % number for number in range(3)) + GET.replace(b"Host", b"Connection: close\r\nHost"))
    got = rig.answer(client)
    assert [part[:1] for part in got.split(b"\r\n\r\n")[1:]] == [b"0", b"1", b"2", b""]
    assert rig.worker.nr_conns == 0


def test_chunks_arrive_as_one_body(rig: Rig) -> None:
    client = rig.connect()
    client.sendall(b"POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
    assert rig.answer(client, b"abcde").endswith(b"\r\n\r\nabcde")


def test_a_thread_gets_nothing_before_all_is_here(rig: Rig) -> None:
    client = rig.connect()
    for byte in GET[:-1]:
        client.sendall(bytes([byte]))
        rig.worker.wait_for_and_dispatch_events(0.01)
    assert rig.worker.tpool._work_queue.qsize() == 0
    assert rig.worker.nr == 0
    client.sendall(GET[-1:])
    assert rig.answer(client, b"\r\n\r\n").startswith(b"HTTP/1.1 200 OK")


def test_who_waits_to_go_on_is_told_once(rig: Rig) -> None:
    client = rig.connect()
    client.sendall(b"POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n")
    assert rig.answer(client, b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
    client.sendall(b"hello")
    assert rig.answer(client, b"hello").startswith(b"HTTP/1.1 200 OK")


REFUSED = [
    ("no request", b"hello\r\n\r\n", 400),
    ("no version", b"GET / HTTP/x\r\n\r\n", 400),
    ("a long address", b"GET /" + b"x" * 10_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", 414),
    ("a large head", b"GET / HTTP/1.1\r\nX: " + b"x" * 2_000_000, 431),
    ("a coding that nobody knows", b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: brotli\r\n\r\n", 501),
    ("two lengths", b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400),
    ("chunks that are none", b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
    ("chunks without end", b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nffffff\r\n", 413),
]


@pytest.mark.parametrize(("sent", "status"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_is_no_request_gets_a_problem_and_the_connection_ends(rig: Rig, sent: bytes, status: int) -> None:
    client = rig.connect()
    client.settimeout(10)
    at = 0

    def all_sent() -> bool:
        nonlocal at
        client.setblocking(False)
        try:
            at += client.send(sent[at:])
        except BlockingIOError:
            return False
        return at == len(sent)

    rig.turn(all_sent)
    client.shutdown(socket.SHUT_WR)
    client.settimeout(0.01)
    told, slug = problem(rig.answer(client))
    assert told == status
    assert status != 413 or slug == "urn:fact-check:problem:too-large", "the application's word for it"
    rig.turn(lambda: rig.worker.nr_conns == 0)


def test_who_never_finishes_is_told_so(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REQUEST_SECONDS", 0)
    begun, silent = rig.connect(), rig.connect()
    begun.sendall(GET[:-1])
    rig.worker.wait_for_and_dispatch_events(0.01)
    assert problem(rig.answer(begun)) == (408, "urn:fact-check:problem:request-timeout")
    assert rig.answer(silent) == b""
    begun.close()
    rig.turn(lambda: rig.worker.nr_conns == 0)


def test_who_does_not_take_the_answer_holds_no_thread(rig: Rig) -> None:
    client = rig.connect()
    client.sendall(b"GET /much HTTP/1.1\r\nHost: x\r\n\r\n")
    rig.turn(lambda: rig.worker._waiting.leaving)  # the thread is through, the client has read nothing
    other = rig.connect()
    other.sendall(GET)
    assert rig.answer(other, b"\r\n\r\n").startswith(b"HTTP/1.1 200 OK")
    got = 0
    while got < LARGE:
        got += len(rig.answer(client, b"x"))
    rig.turn(lambda: len(rig.worker.keepalived_conns) == 2)


def test_who_never_takes_the_answer_is_cut_off(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ANSWER_SECONDS", 0)
    client = rig.connect()
    client.sendall(b"GET /much HTTP/1.1\r\nHost: x\r\n\r\n")
    rig.turn(lambda: rig.worker.nr_conns == 0)
    assert len(rig.answer(client)) < LARGE


def test_beyond_what_is_gathered_the_longest_waiting_go(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "GATHERED_BYTES", 1000)
    clients = [rig.connect() for _ in range(3)]
    for client in clients:
        client.sendall(b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n" + b"x" * 400)
        rig.worker.wait_for_and_dispatch_events(0.05)
    rig.turn(lambda: rig.worker.nr_conns == 2)
    assert rig.answer(clients[0]) == b""


class Waiting:
    """A pool whose threads never come, and the future of all that it is given."""

    def __init__(self) -> None:
        self.given: list[Caller] = []

    def submit(self, work: object, conn: Caller) -> Waiting:
        self.given.append(conn)
        return self

    def add_done_callback(self, callback: object) -> None:
        pass

    def cancelled(self) -> bool:
        return True

    def shutdown(self) -> None:
        pass


def test_heavy_requests_leave_threads_to_the_others(rig: Rig) -> None:
    rig.worker.tpool = pool = Waiting()
    heavy = b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 20000\r\n\r\n" + b"x" * 20_000
    for sent in (heavy, heavy, heavy, GET):
        rig.connect().sendall(sent)
        rig.worker.wait_for_and_dispatch_events(0.05)
    assert [conn.heavy for conn in pool.given] == [True, False]
    rig.worker.finish_request(pool.given[0], pool)
    assert [conn.heavy for conn in pool.given] == [True, False, True]
