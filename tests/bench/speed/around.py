"""What a request costs around its check: the application called as gunicorn calls it, with the engine's answer known beforehand, beside the bare echo.

Times are the processor's.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import mean, median
from time import process_time_ns

from flask import Flask
from werkzeug.test import EnvironBuilder, run_wsgi_app

from service.api import checks
from service.api.shelf import Shelf
from service.app import create_app
from service.engine.check import check
from tests.bench.runs import seed_record
from tests.bench.speed import echo
from tests.bench.speed.statements import about_the_record


@dataclass(frozen=True, slots=True)
class Around:
    """Microseconds of a request without its check, and of the echo's; ``times`` is the one as a multiple of the other, in the same round."""

    service: float
    echo: float
    times: float


def measure(rounds: int, most: int | None = None) -> Around:
    """Every labelled statement about the record (or the first ``most``), ``rounds`` times, the two in turns."""
    statements = about_the_record()[:most]
    with _answers_known(statements):
        app = create_app(shelf=Shelf(seed_record()))
        pairs = [(_micros(app, statements), _micros(echo.app, statements)) for _ in range(rounds + 1)][1:]
    return Around(median(ours for ours, _ in pairs), median(other for _, other in pairs), median(ours / other for ours, other in pairs))


@contextmanager
def _answers_known(statements: Sequence[str]) -> Iterator[None]:
    """No check is made; its answer is looked up."""
    known = {statement: check(statement, seed_record().corpus) for statement in statements}
    before = checks.check
    checks.check = lambda statement, corpus: known[statement]
    try:
        yield
    finally:
        checks.check = before


def _micros(app: Flask, statements: Sequence[str]) -> float:
    """The mean processor time of a request in microseconds."""
    taken = []
    for statement in statements:
        environ = EnvironBuilder("/v1/checks", method="POST", data=json.dumps({"statement": statement}), content_type="application/json").get_environ()
        start = process_time_ns()
        body, status, _ = run_wsgi_app(app, environ, buffered=True)
        taken.append((process_time_ns() - start) / 1000)
        assert status == "200 OK", b"".join(body)
    return mean(taken)
