"""A span of OpenTelemetry for every request, sent to a collector where OTEL_EXPORTER_OTLP_ENDPOINT names one.

The packages are an optional extra; their own environment (OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER, OTEL_BSP_*, OTEL_EXPORTER_OTLP_*) is theirs to read.
What sends spans is a thread, which no fork takes along: ``start`` is called in each worker, never in the parent.
"""

from __future__ import annotations

import logging
import threading
from time import time_ns
from typing import TYPE_CHECKING, Any, Final

from service.observe.seen import UNMATCHED, Seen

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Span, Tracer

log = logging.getLogger(__name__)

ABSENT: Final = "Tracing is asked for, but its packages are not installed: pip install --require-hashes -r requirements-tracing.txt. Serving without it."
FLUSH_SECONDS: Final = 2.0  # for what is not sent yet at a stop, of the time that requests under way have


def wanted(asked: bool) -> Tracing | None:
    """The tracer of this process, where tracing is ``asked`` for and installed; where it is not, the log says so."""
    if not asked:
        return None
    try:
        import opentelemetry.exporter.otlp.proto.http.trace_exporter
        import opentelemetry.sdk.trace.export  # noqa: F401 - loaded here, so that the workers share it
    except ImportError:
        log.warning(ABSENT)
        return None
    return Tracing()


class Tracing:
    """An observer of requests, asleep until it is started."""

    def __init__(self) -> None:
        self._provider: TracerProvider | None = None
        self._tracer: Tracer | None = None

    def start(self) -> None:
        """In a worker, before its first request."""
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import SERVICE_NAME, Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor

        resource = Resource.create()
        if str(resource.attributes[SERVICE_NAME]).startswith("unknown_service"):
            resource = resource.merge(Resource({SERVICE_NAME: "fact-check"}))
        self._provider = TracerProvider(resource=resource, shutdown_on_exit=False)
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
        self._tracer = self._provider.get_tracer("fact-check")

    def stop(self) -> None:
        """In a worker that is about to end: sends what is left, as long as that takes no longer than ``FLUSH_SECONDS``."""
        if self._provider is not None:
            sending = threading.Thread(target=self._provider.shutdown, daemon=True)
            sending.start()
            sending.join(FLUSH_SECONDS)

    def began(self, environ: dict[str, Any]) -> None:
        """The span is made at the end, when all of it is known."""

    def ended(self, seen: Seen, environ: dict[str, Any], nanoseconds: int) -> None:
        """Makes the span, within the trace that the request's headers name; the log line gets its trace. Without path and query, as the log."""
        if self._tracer is None:
            return
        from opentelemetry import propagate, trace

        end = time_ns()
        headers = {name[5:].replace("_", "-").lower(): value for name, value in environ.items() if name.startswith("HTTP_")}
        name = seen.method if seen.route == UNMATCHED else f"{seen.method} {seen.route}"
        span = self._tracer.start_span(
            name, propagate.extract(headers), trace.SpanKind.SERVER, _attributes(seen, environ), start_time=end - nanoseconds
        )
        _mark_fault(span, seen)
        span.end(end)
        seen.trace = trace.format_trace_id(span.get_span_context().trace_id)


def _attributes(seen: Seen, environ: dict[str, Any]) -> dict[str, str | int]:
    """A request as OpenTelemetry's semantic conventions have it (HTTP server spans, stable), and what was judged."""
    attributes: dict[str, str | int] = {
        "http.request.method": seen.method if seen.method != "other" else "_OTHER",
        "http.response.status_code": seen.status,
        "url.scheme": environ.get("wsgi.url_scheme", "http"),
        "client.address": environ.get("REMOTE_ADDR", ""),
        "fact_check.request_id": seen.id,
    }
    if seen.route != UNMATCHED:
        attributes["http.route"] = seen.route
    if seen.problem:
        attributes["fact_check.problem"] = seen.problem
    return attributes | {f"fact_check.verdicts.{verdict}": count for verdict, count in seen.verdicts.items()}


def _mark_fault(span: Span, seen: Seen) -> None:
    from opentelemetry.trace import Status, StatusCode

    if seen.status >= 500:
        span.set_attribute("error.type", str(seen.status))
        span.set_status(Status(StatusCode.ERROR))
