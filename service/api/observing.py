"""Has every request seen: by the log, the counters and, where tracing is on, the tracer."""

from __future__ import annotations

from collections.abc import Iterable

from flask import Flask, request

from service.api.problems import INTERNAL, SORTS
from service.engine.draft import Outcome
from service.engine.model import Reason, Verdict
from service.observe.metrics import shared
from service.observe.seen import current
from service.observe.watch import Observer, Watch

_UNCHECKED = (Reason.NOT_AN_ASSERTION, Reason.UNREADABLE)


def register(app: Flask, observers: Iterable[Observer]) -> None:
    """Lets ``observers`` and the counters of this process see every request of the application. Call it before anything else asks to go first."""
    metrics = shared()
    metrics.expect(
        [sort.slug for sort in (*SORTS.values(), INTERNAL)],
        [(Verdict.CONSISTENT, ""), (Verdict.CONTRADICTED, "")]
        + [(Verdict.UNKNOWN, reason) for reason in Reason]
        + [(Outcome.NOT_CHECKED, reason) for reason in _UNCHECKED],
    )
    app.before_request(_note_route)
    app.wsgi_app = Watch(app.wsgi_app, [metrics, *observers])  # type: ignore[method-assign]  # as Flask's documentation has it


def _note_route() -> None:
    """The template of the address, as the contract writes it: /v1/claims/{id}."""
    if request.url_rule is not None:
        current().route = request.url_rule.rule.replace("<", "{").replace(">", "}")
