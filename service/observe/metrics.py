"""Counters and histograms of the requests, for Prometheus: right under several workers, because each writes to files that a scrape sums up.

Labels are bounded: routes are templates, methods those of HTTP, verdicts, reasons and problems closed sets. Durations are in seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import count
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Metric, exposition, values
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead
from prometheus_client.openmetrics import exposition as openmetrics

from service.observe.seen import Seen

BUCKETS = (0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)

Extra = Callable[[], Iterable[Metric]]

_ledger = "parent"


def free_ledger(parent: int, taken: Iterable[str]) -> str:
    """A name for the files of a new worker of this parent process, which no living one has: that of one that is gone, where there is one.

    So there are never more files than workers at a time, however often these are replaced, and a scrape stays quick.
    """
    used = set(taken)
    name = next(name for number in count() if (name := f"{parent}-{number}") not in used)
    gone(name)
    return name


def settle(ledger: str) -> None:
    """From now on this process writes to the files of this name, in which the library allows no underscore."""
    global _ledger
    _ledger = ledger


def gone(ledger: str) -> None:
    """The process that wrote to these files is dead: what it had under way counts no longer. What it had counted does."""
    if _is_shared():
        mark_process_dead(ledger)


class Metrics:
    """What is counted of requests. There is one in a process (``shared``), as the files know metrics by their names."""

    def __init__(self) -> None:
        if _is_shared():
            values.ValueClass = values.MultiProcessValue(lambda: _ledger)
        self._registry = CollectorRegistry()
        self._requests = self._counter("requests", "Requests answered.", "route", "method", "status")
        self._checks = self._counter("checks", "Statements and sentences of drafts judged; reason is empty where there is none.", "verdict", "reason")
        self._rejected = self._counter("rejected_requests", "Requests answered with a problem, by its type.", "type")
        self._seconds = Histogram(
            "fact_check_request_duration_seconds",
            "From the request read to the last byte of its answer handed over.",
            ("route", "method"),
            buckets=BUCKETS,
            registry=self._registry,
        )
        self._in_progress = Gauge(
            "fact_check_requests_in_progress", "Requests being answered.", multiprocess_mode="livesum", registry=self._registry
        )
        self._children: dict[tuple[str, str, int], tuple[Any, Any]] = {}
        self._judged: dict[tuple[str, str], Any] = {}

    def expect(self, problems: Iterable[str], judged: Iterable[tuple[str, str]]) -> None:
        """Shows these types of problems, and pairs of verdict and reason, as zero until there is one: a rate can see a step only from a value."""
        for problem in problems:
            self._rejected.labels(problem)
        for labels in judged:
            self._checks.labels(*labels)

    def began(self, environ: dict[str, Any]) -> None:
        """A request has come in."""
        self._in_progress.inc()

    def ended(self, seen: Seen, environ: dict[str, Any], nanoseconds: int) -> None:
        """It is answered, after so long."""
        self._in_progress.dec()
        count, duration = self._of(seen.route, seen.method, seen.status)
        count.inc()
        duration.observe(nanoseconds / 1e9)
        for labels, number in seen.judged.items():
            counter = self._judged.get(labels)
            if counter is None:
                counter = self._judged[labels] = self._checks.labels(*labels)
            counter.inc(number)
        if seen.problem:
            self._rejected.labels(seen.problem).inc()

    def refused(self, problem: str) -> None:
        """What never became a request of the application is answered with this problem."""
        self._rejected.labels(problem).inc()

    def page(self, accept: str, extra: Extra) -> tuple[bytes, str]:
        """What all workers have counted and what ``extra`` gives, as the scraper would have it: the text and its media type."""
        collected = _Collected(self._registry, extra)
        if "application/openmetrics-text" in accept:
            return openmetrics.generate_latest(collected), openmetrics.CONTENT_TYPE_LATEST
        return exposition.generate_latest(collected), exposition.CONTENT_TYPE_PLAIN_0_0_4

    def _counter(self, name: str, documentation: str, *labels: str) -> Counter:
        return Counter(f"fact_check_{name}", documentation, labels, registry=self._registry)

    def _of(self, route: str, method: str, status: int) -> tuple[Any, Any]:
        """The counter and the histogram for a request."""
        found = self._children.get((route, method, status))
        if found is None:
            found = self._requests.labels(route, method, status), self._seconds.labels(route, method)
            self._children[route, method, status] = found
        return found


class _Collected:
    """All that one scrape gives, as the library's encoders take it."""

    def __init__(self, registry: CollectorRegistry, extra: Extra) -> None:
        self._registry, self._extra = registry, extra

    def collect(self) -> Iterator[Metric]:
        """What was counted, by all workers where there are several, then the rest."""
        yield from MultiProcessCollector(None).collect() if _is_shared() else self._registry.collect()
        yield from self._extra()


@cache
def shared() -> Metrics:
    """The metrics of this process."""
    return Metrics()


def _is_shared() -> bool:
    """Whether PROMETHEUS_MULTIPROC_DIR was set when the library was loaded."""
    return bool(values.ValueClass._multiprocess)
