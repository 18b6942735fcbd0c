"""/metrics: what there is to count, for Prometheus, summed over the workers; and the record, as the worker that answers has it."""

from __future__ import annotations

from collections.abc import Iterator

from flask import Blueprint, Response, current_app, request
from prometheus_client import Metric
from prometheus_client.core import GaugeMetricFamily, InfoMetricFamily

from service.api.errors import NotReady
from service.api.shelf import Shelf, stamp
from service.observe.metrics import shared

blueprint = Blueprint("metrics", __name__)


@blueprint.get("/metrics")
def get_metrics() -> Response:
    """Prometheus' text format, or OpenMetrics where the scraper asks for it."""
    shelf: Shelf = current_app.extensions["shelf"]
    page, content_type = shared().page(request.headers.get("Accept", ""), lambda: _of_the_record(shelf))
    return Response(page, content_type=content_type, headers={"Cache-Control": "no-store"})


def _of_the_record(shelf: Shelf) -> Iterator[Metric]:
    """Which record is served, how large it is, since when, and whether a newer one could not be read. Nothing but the last without a record."""
    yield GaugeMetricFamily("fact_check_record_stale", "1 where the last reload failed and the record before it goes on serving.", float(shelf.stale))
    try:
        record = shelf.record
    except NotReady:
        return
    yield InfoMetricFamily("fact_check_record", "The record's revision and the engine's version, as every answer gives them.", stamp(record))
    yield GaugeMetricFamily("fact_check_record_articles", "Articles on record.", len(record.articles))
    yield GaugeMetricFamily("fact_check_record_claims", "Claims on record.", len(record.claims))
    yield GaugeMetricFamily("fact_check_record_loaded_timestamp_seconds", "When the record was loaded, in seconds since 1970.", shelf.loaded)
