"""gunicorn's threaded worker, but its threads never wait for a client: they get whole requests, and leave answers in an outbox.

With ``gthread`` as it comes, a thread reads and writes its connection itself: as many clients as there are threads, each of which sends or takes a byte a
second, stop the service, and one that does not hang up after its answer stops a worker's loop for two seconds. Here the loop gathers what arrives, without
waiting, hands it over once it is whole, and sends what a client was too slow to take. Who is too slow is cut off.
"""

# mypy: disable-error-code="arg-type, attr-defined, import-untyped, misc, override"
# gunicorn has no types of its own, and those that others wrote are of an earlier version

from __future__ import annotations

import errno
import selectors
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from gunicorn.workers.gthread import STOP_KEEPALIVE_LINGER, ThreadWorker

from service.limits import BODY_BYTES
from service.observe.metrics import shared
from service.serving.arrival import Limits, State
from service.serving.caller import Caller
from service.serving.refusals import refusal, slug_of, status_of_error
from service.serving.waiting import Turns, Waiting, late

_PIECE = 64 * 1024
_GONE = (errno.EAGAIN, errno.ECONNABORTED, errno.EWOULDBLOCK)

_REFUSED = {State.TOO_LARGE: 413, State.BROKEN: 400}


class PatientWorker(ThreadWorker):
    """What gunicorn.conf.py names as the worker's class."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        fields, size = self.cfg.limit_request_fields, self.cfg.limit_request_field_size
        self.limits = Limits(self.cfg.limit_request_line + fields * (size + 2) + 4, BODY_BYTES)
        self._waiting, self._turns = Waiting(), Turns(self.cfg.threads)
        self._looked = 0.0

    # -- in: the loop gathers, a thread gets what is whole -----------------------------------------------------------------------------

    def accept(self, listener: Any) -> None:
        """A connection waits to be accepted."""
        self._accept_one(listener)

    def enqueue_req(self, conn: Caller) -> None:
        """A connection is new, or has something to read again, or has sent the next request already."""
        self._waiting.for_request(conn)
        if len(conn.arrival):
            self._proceed(conn, b"")
        if conn in self._waiting.arriving:
            self._receive(conn)

    def _accept_one(self, listener: Any) -> bool:
        try:
            sock, client = listener.accept()
        except OSError as error:
            if error.errno not in _GONE:
                raise
            return False
        if self.nr_conns + 1 >= self.worker_connections and (longest := self._waiting.longest()) is not None:
            self._drop(longest)
        self.nr_conns += 1
        self.enqueue_req(Caller(self.cfg, self.limits, sock, client, listener.getsockname()))
        return True

    def _receive(self, conn: Caller, _: object = None) -> None:
        try:
            data = conn.sock.recv(_PIECE)
        except BlockingIOError:
            self._watch(conn, selectors.EVENT_READ, partial(self._receive, conn))
        except OSError:
            self._drop(conn)
        else:
            if data:
                self._proceed(conn, data)
            else:
                self._drop(conn)

    def _proceed(self, conn: Caller, data: bytes) -> None:
        """More has arrived: on to a thread, to a refusal, or back to waiting."""
        self._waiting.arrived(len(data))
        state = conn.arrival.feed(data)
        if state in (State.WHOLE, State.LAST):
            self._forget(conn)
            conn.begin(self.limits, state is State.LAST)
            self._hand_over(conn)
        elif state in _REFUSED:
            self._refuse(conn, _REFUSED[state])
        else:
            self._wait_for_more(conn)

    def _hand_over(self, conn: Caller) -> None:
        """To a thread; a heavy one to wait where half of the threads have such."""
        if self._turns.may_start(conn):
            super().enqueue_req(conn)

    def _wait_for_more(self, conn: Caller) -> None:
        if conn.arrival.expects_continue:
            conn.arrival.expects_continue = False
            with suppress(OSError):
                conn.sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        self._watch(conn, selectors.EVENT_READ, partial(self._receive, conn))
        while (longest := self._waiting.one_too_many()) is not None:
            self._drop(longest)

    # -- in a thread -------------------------------------------------------------------------------------------------------------------

    def handle_request(self, req: Any, conn: Caller) -> bool:
        """As gunicorn does, but the answer to a last request says that it is the last."""
        if conn.last:
            req.force_close()
        return bool(super().handle_request(req, conn))

    def handle_error(self, req: Any, client: Any, addr: Any, exc: BaseException) -> None:
        """Answers what gunicorn's parser refuses with a problem document. The log names the sort of error only: its words are the client's."""
        status = status_of_error(exc)
        if status == 500:
            self.log.error("Error handling request", exc_info=exc)
        else:
            self.log.warning("Refused what is no request: %s", type(exc).__name__)
        with suppress(OSError):
            client.sendall(refusal(status))
        shared().refused(slug_of(status))

    # -- out: the loop sends what the client was too slow to take ----------------------------------------------------------------------

    def finish_request(self, conn: Caller, fs: Any) -> None:
        """A thread is through with a request."""
        keep = not fs.cancelled() and fs.exception() is None and bool(fs.result())
        if (following := self._turns.ended(conn)) is not None:
            self._hand_over(following)
        self._waiting.for_answer(conn)
        self._send(conn, keep)

    def _refuse(self, conn: Caller, status: int) -> None:
        """Says why no more is read."""
        self._forget(conn)
        conn.last = True
        self._waiting.for_answer(conn)
        with suppress(OSError):
            conn.sock.sendall(refusal(status))
        shared().refused(slug_of(status))
        self._send(conn, keep=False)

    def _send(self, conn: Caller, keep: bool, _: object = None) -> None:
        try:
            if not conn.sock.flush():
                self._watch(conn, selectors.EVENT_WRITE, partial(self._send, conn, keep))
                return
        except (OSError, ValueError):
            self._drop(conn)
            return
        self._forget(conn)
        if keep:
            self._keep(conn)
        elif conn.last or len(conn.arrival):
            self._linger(conn)
        else:
            self._drop(conn)

    def _keep(self, conn: Caller) -> None:
        """The answer is out; another request may come, or is here already."""
        if len(conn.arrival):
            self.enqueue_req(conn)
            return
        conn.set_timeout()
        if not self.alive:
            conn.timeout = min(conn.timeout, time.monotonic() + STOP_KEEPALIVE_LINGER)
        self.keepalived_conns.append(conn)
        self.poller.register(conn.sock, selectors.EVENT_READ, partial(self.on_client_socket_readable, conn))

    def _linger(self, conn: Caller) -> None:
        """Nothing more is said; what the client goes on to send is thrown away for a while."""
        self._waiting.for_end(conn)
        try:
            conn.sock.shutdown(socket.SHUT_WR)
        except OSError:
            self._drop(conn)
        else:
            self._watch(conn, selectors.EVENT_READ, partial(self._throw_away, conn))

    def _throw_away(self, conn: Caller, _: object = None) -> None:
        try:
            ended = not conn.sock.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            ended = True
        if ended:
            self._drop(conn)

    # -- the end -----------------------------------------------------------------------------------------------------------------------

    def murder_pending(self) -> None:
        """Ends what takes too long; gunicorn's loop calls this once a second at the least."""
        now = time.monotonic()
        if now < self._looked + 0.5:
            return
        self._looked = now
        for conn in late(self._waiting.arriving, now):
            if len(conn.arrival):
                self._refuse(conn, 408)
            else:
                self._drop(conn)
        for conn in [*late(self._waiting.leaving, now), *late(self._waiting.lingering, now)]:
            self._drop(conn)

    def set_accept_enabled(self, enabled: bool) -> None:
        """As gunicorn does; a worker that stops takes what waits to be accepted with it, and then hears no more."""
        super().set_accept_enabled(enabled)
        if enabled or self.alive:
            return
        for listener in self.sockets:
            while listener.sock is not None and self._accept_one(listener):
                pass
            listener.close()
        for conn in self._waiting.arriving:
            if not len(conn.arrival):
                conn.deadline = min(conn.deadline, time.monotonic() + STOP_KEEPALIVE_LINGER)

    def _watch(self, conn: Caller, event: int, then: Callable[[object], None]) -> None:
        if not conn.watched:
            self.poller.register(conn.sock, event, then)
        elif conn.watched != event:
            self.poller.modify(conn.sock, event, then)
        conn.watched = event

    def _forget(self, conn: Caller) -> None:
        """The loop has no more to do with it for now."""
        self._waiting.no_longer(conn)
        if conn.watched:
            conn.watched = 0
            with suppress(OSError, KeyError, ValueError):
                self.poller.unregister(conn.sock)

    def _drop(self, conn: Caller) -> None:
        self._forget(conn)
        self.nr_conns -= 1
        conn.close()
