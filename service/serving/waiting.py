"""Whom the loop of a worker waits for, until when, and how much of theirs it has gathered; and whose turn it is with a thread."""

from __future__ import annotations

import time
from collections import deque

from service.limits import ANSWER_SECONDS, REQUEST_SECONDS
from service.serving.caller import Caller

LINGER_SECONDS = 2.0  # for a client that was refused to stop sending: closing sooner could lose the answer (RFC 9112, section 9.6)
GATHERED_BYTES = 64 * 1024 * 1024  # of requests under way, per worker; beyond it, those that have waited longest go


class Waiting:
    """Callers by what is waited for, each group in the order of their deadlines."""

    def __init__(self) -> None:
        self.arriving: dict[Caller, None] = {}  # for the rest of a request
        self.leaving: dict[Caller, None] = {}  # for the client to take an answer
        self.lingering: dict[Caller, None] = {}  # for the client to end
        self._gathered = 0

    def for_request(self, conn: Caller) -> None:
        conn.deadline = time.monotonic() + REQUEST_SECONDS
        self.arriving[conn] = None
        self._gathered += len(conn.arrival)

    def for_answer(self, conn: Caller) -> None:
        conn.deadline = time.monotonic() + ANSWER_SECONDS
        self.leaving[conn] = None

    def for_end(self, conn: Caller) -> None:
        conn.deadline = time.monotonic() + LINGER_SECONDS
        self.lingering[conn] = None

    def arrived(self, size: int) -> None:
        """So many bytes more of somebody's request."""
        self._gathered += size

    def no_longer(self, conn: Caller) -> None:
        if conn in self.arriving:
            self._gathered -= len(conn.arrival)
        for callers in (self.arriving, self.leaving, self.lingering):
            callers.pop(conn, None)

    def longest(self) -> Caller | None:
        """Whose request has been arriving for the longest time."""
        return next(iter(self.arriving), None)

    def one_too_many(self) -> Caller | None:
        """Who has to go because too much is gathered."""
        return self.longest() if self._gathered > GATHERED_BYTES else None


class Turns:
    """Heavy requests never have more than half of the threads."""

    def __init__(self, threads: int) -> None:
        self._most = max(threads // 2, 1)
        self._under_way = 0
        self._whole: deque[Caller] = deque()  # but not with a thread yet

    def may_start(self, conn: Caller) -> bool:
        """Whether a request that is whole may have a thread now; one that may not is remembered."""
        if not conn.heavy:
            return True
        if self._under_way >= self._most:
            self._whole.append(conn)
            return False
        self._under_way += 1
        return True

    def ended(self, conn: Caller) -> Caller | None:
        """A thread is through with a request -> whom else to hand over."""
        if not conn.heavy:
            return None
        self._under_way -= 1
        return self._whole.popleft() if self._whole else None


def late(callers: dict[Caller, None], now: float) -> list[Caller]:
    """Those whose time is over."""
    return [conn for conn in callers if conn.deadline <= now]
