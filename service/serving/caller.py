"""A connection to the worker: what has arrived on it, and until when it may go on as it does."""

# mypy: disable-error-code="arg-type, import-untyped, misc"
# gunicorn has no types of its own, and those that others wrote are of an earlier version

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

from gunicorn.http import get_parser
from gunicorn.workers.gthread import TConn

from service.serving.arrival import Arrival, Limits
from service.serving.outbox import Outbox

HEAVY_BYTES = 16 * 1024  # a request with more may take seconds; such requests never take all threads
_PARSED = 8 * 1024  # what gunicorn's parser is given at a time, as a socket would: it copies the rest of what it has again and again


class Caller(TConn):
    """gunicorn's connection with an arrival before it and an outbox behind it."""

    def __init__(self, config: Any, limits: Limits, sock: socket.socket, client: Any, server: Any) -> None:
        super().__init__(config, Outbox(sock), client, server)
        self.initialized = self.data_ready = True  # nothing for a thread to wait for
        self.arrival = Arrival(limits)
        self.last = self.heavy = False
        self.deadline = 0.0
        self.watched = 0  # for which events the loop watches it

    def begin(self, limits: Limits, last: bool) -> None:
        """The request that has arrived goes to gunicorn's parser; no other will where it is the last."""
        request, rest = self.arrival.taken()
        self.parser = get_parser(self.cfg, _pieces(request), self.client)
        self.arrival = Arrival(limits, rest)
        self.last, self.heavy = last, len(request) > HEAVY_BYTES


def _pieces(request: bytes) -> Iterator[bytes]:
    return (request[start : start + _PARSED] for start in range(0, len(request), _PARSED))
