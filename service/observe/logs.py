"""The log: a line of JSON, or one for people, for every request and every event, on one stream, from this service and from what it runs on.

``configure`` is called by the server (service/observe/gunicorn.py); where nobody has called it, requests are not logged and everything else goes
where Python's logging has been told to send it.
"""

from __future__ import annotations

import json
import logging
from collections.abc import MutableMapping
from datetime import UTC, datetime
from typing import Any, Final, TextIO

import structlog
from structlog.stdlib import ProcessorFormatter
from structlog.typing import Processor, WrappedLogger

from service.observe.faults import told
from service.observe.seen import Seen, request_id

LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}

Event = MutableMapping[str, Any]

_ENCODER = json.JSONEncoder(default=str)


def configure(level: str, form: str, stream: TextIO) -> None:
    """From now on the log goes to ``stream``: ``form`` is "json" or "console", ``level`` the least that is written, one of ``LEVELS``."""
    render = _renderer(form, stream)
    structlog.configure(
        processors=[_headed, render],
        wrapper_class=structlog.make_filtering_bound_logger(LEVELS[level]),
        logger_factory=structlog.WriteLoggerFactory(stream),
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(ProcessorFormatter(foreign_pre_chain=[_from_elsewhere, _headed], processors=[ProcessorFormatter.remove_processors_meta, render]))
    logging.basicConfig(level=LEVELS[level], handlers=[handler], force=True)
    logging.captureWarnings(True)


class RequestLog:
    """Writes a line for each request."""

    def __init__(self, logger: Any) -> None:
        """``logger`` is structlog's, bound."""
        self._logger = logger

    @classmethod
    def configured(cls) -> tuple[RequestLog, ...]:
        """The log of this process; none where the server has not configured one."""
        return (cls(structlog.get_logger().bind()),) if structlog.is_configured() else ()

    def began(self, environ: dict[str, Any]) -> None:
        """Nothing is written yet."""

    def ended(self, seen: Seen, environ: dict[str, Any], nanoseconds: int) -> None:
        """One line. Neither path nor query is in it: both may hold somebody's words. A log that cannot be written stops no answer."""
        fields: dict[str, Any] = {
            "request_id": seen.id,
            "method": seen.method,
            "route": seen.route,
            "status": seen.status,
            "duration_ms": round(nanoseconds / 1e6, 3),
            "client": environ.get("REMOTE_ADDR", ""),
        }
        if seen.holder:
            fields["key"] = seen.holder
        if seen.trace:
            fields["trace_id"] = seen.trace
        if seen.judged:
            fields["verdicts"] = seen.verdicts
        if seen.problem:
            fields["problem"] = seen.problem
        try:
            (self._logger.error if seen.status >= 500 else self._logger.info)("request", **fields)
        except (OSError, ValueError):
            return


def _renderer(form: str, stream: TextIO) -> Processor:
    if form == "console":
        return structlog.dev.ConsoleRenderer(colors=stream.isatty(), sort_keys=False)
    return _as_json


def _as_json(logger: WrappedLogger, method: str, event: Event) -> str:
    """One line, in ASCII: no character of a name that somebody made up can end it or turn it around on a terminal."""
    return _ENCODER.encode(event)


def _headed(logger: WrappedLogger, method: str, event: Event) -> Event:
    """An event with its time (UTC) and level before everything else."""
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {"timestamp": now, "level": method, "event": event.pop("event"), **event}


def _from_elsewhere(logger: WrappedLogger, method: str, event: Event) -> Event:
    """A record of Python's logging -> an event: who logged it, in which process, for which request, and what went wrong."""
    record: logging.LogRecord = event["_record"]
    event["logger"], event["process"] = record.name, record.process
    if (id := request_id()) is not None:
        event["request_id"] = id
    error = record.exc_info[1] if record.exc_info else None
    event.pop("exc_info", None)
    if error is not None:
        event["exception"] = told(error)
    return event
