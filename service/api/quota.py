"""How much each caller may ask in a time, counted by flask-limiter.

What is counted is statements: a request counts as one for each 2,000 bytes of its body begun, a batch as its items where that is more, none as more
than a full batch. Windows are fixed and begin with a caller's first request in them: one number a caller to keep, in this process or in Redis, and
"try again in t seconds" is true for a request of any size, which a sliding window cannot promise.

Callers are told by the fields of draft-ietf-httpapi-ratelimit-headers-11, ``RateLimit-Policy`` and ``RateLimit``, written here because flask-limiter
writes the older X-RateLimit ones, with a time of day for a reset that needs clocks to agree.
"""

from __future__ import annotations

import logging
import math
import time
from typing import Any

from flask import Flask, Response, current_app, request
from flask_limiter import Limiter, RequestLimit
from werkzeug.exceptions import TooManyRequests

from service.access import addresses
from service.access.rates import MOST_UNITS, UNIT_BYTES, Rate
from service.api import counts, identity

log = logging.getLogger(__name__)

STORAGES = (counts.Ledger, counts.ToldRedis)  # known to the library by their schemes once they are loaded
_REDIS_SECONDS = 0.3  # to connect and to answer, before the service goes on without Redis


def register(app: Flask, rates: tuple[Rate, ...], redis_url: str | None) -> None:
    """Counts what is asked of the API and the page; with ``redis_url`` all workers and machines together, else each worker by itself.

    When Redis does not answer, each worker goes on counting by itself, says so in the log, and looks for Redis again after 1, 2, 4, ... 32 seconds.
    """
    app.extensions["rates"] = rates
    if not rates:
        return
    limiter = Limiter(
        _caller,
        application_limits=[";".join(map(str, rates))],
        application_limits_cost=_units,
        storage_uri=f"told+{redis_url}" if redis_url else "ledger://",
        storage_options=_patience() if redis_url else {},
        in_memory_fallback_enabled=bool(redis_url),
        swallow_errors=True,  # two threads that find Redis gone at the same time: flask-limiter falls back in one and would raise in the other
        key_prefix="fact-check",
    )
    limiter.logger.handlers.clear()  # its own one swallows what it has to say where nothing else is set up
    limiter.request_filter(_is_free)
    limiter.init_app(app)
    app.extensions["quota"] = limiter
    policy = ", ".join(f'"{rate.unit}";q={rate.amount};w={rate.seconds}' for rate in rates)
    app.after_request(lambda response: _tell(response, policy))


def charge(statements: int) -> None:
    """What a request of so many statements counts beyond what its size has counted already; raises TooManyRequests, and then counts none of it."""
    limiter: Limiter | None = current_app.extensions.get("quota")
    rest = min(statements, MOST_UNITS) - _units()
    if limiter is None or rest <= 0:
        return
    try:
        for limit in limiter.current_limits:
            limit.breached = not limiter.limiter.test(limit.limit, *limit.request_args, cost=rest)
        if not any(limit.breached for limit in limiter.current_limits):
            for limit in limiter.current_limits:
                limiter.limiter.hit(limit.limit, *limit.request_args, cost=rest)
    except Exception as error:  # noqa: BLE001 - whatever Redis or its client has, the service goes on; the next request finds the way around
        log.warning("Rate limit storage unreachable, a batch counted by its size alone: %s", error)
    if any(limit.breached for limit in limiter.current_limits):
        raise TooManyRequests


def _caller() -> str:
    """Whom a request is counted for: the holder of its key, else its address."""
    name = identity.name()
    return f"key {name}" if name else f"address {addresses.caller(request.remote_addr)}"


def _units() -> int:
    """What a request counts by the size of its body. One that comes in chunks has not told its size and counts the most."""
    chunked = request.content_length is None and "chunked" in request.headers.get("Transfer-Encoding", "").lower()
    return MOST_UNITS if chunked else min(max(math.ceil((request.content_length or 0) / UNIT_BYTES), 1), MOST_UNITS)


def _is_free() -> bool:
    """Whether a request counts nothing: all but the API and the page itself."""
    return request.method == "OPTIONS" or not (request.path == "/" or request.path.startswith(("/v1/", "/v2/")))


def _tell(response: Response, policy: str) -> Response:
    """Adds the limits and what is left of them; to a refusal the seconds until it is worth asking again."""
    limits = current_app.extensions["quota"].current_limits
    try:
        left = [(limit, limit.remaining, _seconds(limit)) for limit in limits]
    except Exception as error:  # noqa: BLE001 - as above; an answer without these fields is an answer
        log.warning("Rate limit storage unreachable, an answer goes without RateLimit: %s", error)
        left = []
    if left:
        response.headers["RateLimit-Policy"] = policy
        response.headers["RateLimit"] = ", ".join(f'"{limit.limit.GRANULARITY.name}";r={amount};t={seconds}' for limit, amount, seconds in left)
    if response.status_code == TooManyRequests.code:
        response.headers["Retry-After"] = str(max((seconds for limit, _, seconds in left if limit.breached), default=1))
    return response


def _seconds(limit: RequestLimit) -> int:
    """Until the window ends, rounded up."""
    return max(math.ceil(limit.window.reset_time - time.time()), 0)


def _patience() -> dict[str, Any]:
    """How long Redis is waited for: one connection that went stale is replaced, and no more is tried while somebody waits."""
    from redis.backoff import NoBackoff  # only where it is wanted: it is a tenth of the time to start
    from redis.retry import Retry

    return {"socket_connect_timeout": _REDIS_SECONDS, "socket_timeout": _REDIS_SECONDS, "retry": Retry(NoBackoff(), 1)}
