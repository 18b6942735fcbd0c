"""Around the application: gives every request its id, and once its answer is sent, or torn, tells the log, the counters and the tracer of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter_ns
from typing import Any, Protocol

from werkzeug.wsgi import ClosingIterator

from service.observe import seen as requests
from service.observe.headers import Header, complete
from service.observe.request_ids import request_id
from service.observe.seen import Seen

Environ = dict[str, Any]
Application = Callable[[Environ, Callable[..., Any]], Iterable[bytes]]


class Observer(Protocol):
    """Somebody who wants to know of requests."""

    def began(self, environ: Environ) -> None:
        """A request has come in."""

    def ended(self, seen: Seen, environ: Environ, nanoseconds: int) -> None:
        """It is answered, after so long."""


class Watch:
    """A WSGI application that serves another one and tells ``observers`` of each request, in their order."""

    def __init__(self, application: Application, observers: Iterable[Observer]) -> None:
        self._application, self._observers = application, tuple(observers)

    def __call__(self, environ: Environ, start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Serves a request; the answer has the headers that every answer has."""
        began = perf_counter_ns()
        method = environ["REQUEST_METHOD"]
        seen = Seen(request_id(environ), method if method in requests.METHODS else "other")
        requests.begin(seen)

        def start(status: str, headers: list[Header], exc_info: Any = None) -> Any:
            seen.status = int(status[:3])
            return start_response(status, complete(headers, seen.id), exc_info)

        def end() -> None:
            for observer in self._observers:
                observer.ended(seen, environ, perf_counter_ns() - began)

        for observer in self._observers:
            observer.began(environ)
        try:
            body = self._application(environ, start)
        except BaseException:
            end()
            raise
        return ClosingIterator(body, end)
