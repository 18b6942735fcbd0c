"""Where counts are kept: two storages for the library that flask-limiter counts with, made for the way that ``quota`` asks.

The library's own one in memory starts a thread for every 10 ms in which something is counted, and that thread looks at every caller there is: whoever
comes from many addresses has it do nothing else. Its own one for Redis asks three times a request: for the count, again for the count, and for the time.
"""

from __future__ import annotations

import threading
import time
from typing import Any, Final

from limits.storage import RedisStorage, Storage

MOST_CALLERS: Final = 100_000  # some 20 MB a worker; beyond, whoever came first is forgotten and begins anew
_LIMITS = 4  # of one caller at most, one for each unit of time

# A count and the milliseconds until its window ends, in one go; the window begins with the first that is counted.
_COUNT = b"""
local count = redis.call('incrby', KEYS[1], ARGV[1])
local left = redis.call('pttl', KEYS[1])
if left < 0 then
    left = ARGV[2] * 1000
    redis.call('pexpire', KEYS[1], left)
end
return {count, left}
"""


class Ledger(Storage):
    """Counts in this process; nothing takes longer for there being many callers."""

    STORAGE_SCHEME = ["ledger"]  # noqa: RUF012 - the library reads it so

    def __init__(self, uri: str | None = None, wrap_exceptions: bool = False, **_: Any) -> None:
        """As the library makes it, from ``ledger://``."""
        super().__init__(uri, wrap_exceptions)
        self._lock = threading.Lock()
        self._counts: dict[str, tuple[int, float]] = {}  # with the end of the window, oldest first

    @property
    def base_exceptions(self) -> type[Exception]:
        """What can go wrong here."""
        return ValueError

    def incr(self, key: str, expiry: float, amount: int = 1) -> int:
        """Counts, and forgets one or two whose windows are over; the count, of the window that began not longer than ``expiry`` seconds ago."""
        now = time.time()
        with self._lock:
            self._forget(now)
            count, ends = self._counts.get(key, (0, 0.0))
            if ends <= now:
                self._counts.pop(key, None)  # so that it stands last
                count, ends = 0, now + expiry
            self._counts[key] = count + amount, ends
            return count + amount

    def get(self, key: str) -> int:
        """The count of the window that is open."""
        count, ends = self._counts.get(key, (0, 0.0))
        return count if ends > time.time() else 0

    def get_expiry(self, key: str) -> float:
        """When the window ends, in seconds since 1970."""
        return max(self._counts.get(key, (0, 0.0))[1], time.time())

    def check(self) -> bool:
        """Always there."""
        return True

    def reset(self) -> int:
        """Forgets everything; how many there were."""
        with self._lock:
            count = len(self._counts)
            self._counts.clear()
        return count

    def clear(self, key: str) -> None:
        """Forgets one."""
        with self._lock:
            self._counts.pop(key, None)

    def _forget(self, now: float) -> None:
        for _ in range(2):
            oldest = next(iter(self._counts), None)
            if oldest is not None and (self._counts[oldest][1] <= now or len(self._counts) >= MOST_CALLERS):
                del self._counts[oldest]


class ToldRedis(RedisStorage):
    """Counts in Redis, which tells count and time at once; what this thread was told last is not asked for again."""

    STORAGE_SCHEME = ["told+redis", "told+rediss", "told+redis+unix"]  # noqa: RUF012

    def __init__(self, uri: str, **options: Any) -> None:
        """As the library makes it, from an address of Redis with ``told+`` before it."""
        self._told = threading.local()
        super().__init__(uri.removeprefix("told+"), **options)

    def initialize_storage(self, _uri: str) -> None:
        """Makes the script known."""
        super().initialize_storage(_uri)
        self._count = self.get_connection().register_script(_COUNT)

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Counts; the count."""
        count, left = self._count([self.prefixed_key(key)], [amount, expiry])
        told = self._last()
        if len(told) >= _LIMITS:
            told.clear()
        told[key] = int(count), time.time() + int(left) / 1_000
        return int(count)

    def get(self, key: str) -> int:
        """The count, as this thread was told it last where the window is still open."""
        count, ends = self._last().get(key, (0, 0.0))
        return count if ends > time.time() else super().get(key)

    def get_expiry(self, key: str) -> float:
        """When the window ends, in seconds since 1970."""
        ends = self._last().get(key, (0, 0.0))[1]
        return ends if ends > time.time() else super().get_expiry(key)

    def _last(self) -> dict[str, tuple[int, float]]:
        told: dict[str, tuple[int, float]] = self._told.__dict__
        return told
