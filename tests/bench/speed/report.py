"""What was measured, as rows for a terminal and as panels for docs/."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.speed.alone import RIVAL, Alone
from tests.bench.speed.around import Around
from tests.bench.speed.plots import Bar, Panel, write
from tests.bench.speed.serving import BATCH, BEFORE, ECHO, SINGLE, Serving

SHARE_OF_ECHO, P99_OVER_ECHO, BATCH_OVER_SINGLE = 0.5, 3.0, 3.0  # the goals


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: where it belongs, what it is, its value as text, and whether its goal (in words) is reached."""

    part: str
    what: str
    value: float
    text: str
    goal: str = ""
    reached: bool = True


def table(rows: Iterable[Row]) -> Iterator[str]:
    """Rows -> lines; a part's name stands once."""
    last = ""
    for row in rows:
        if row.part != last:
            yield from ("", f"{row.part} ".ljust(100, "="))
        last = row.part
        goal = f"  goal {row.goal}: {'reached' if row.reached else 'MISSED'}" if row.goal else ""
        yield f"  {row.what:58}{row.text:>14}{goal}"


def of_alone(found: Alone) -> Iterator[Row]:
    """The rows of one check by the engine alone."""
    part = f"one check, the engine alone ({found.statements} labelled statements, the record of seeds/)"
    yield Row(part, "p50", found.p50, f"{found.p50:,.0f} µs")
    yield Row(part, "p99", found.p99, f"{found.p99:,.0f} µs")
    if found.compiled:
        p50, p99, times = found.compiled
        yield Row(part, "p50, compiled", p50, f"{p50:,.0f} µs")
        yield Row(part, "p99, compiled", p99, f"{p99:,.0f} µs")
        yield Row(part, "compiled, times as fast", times, f"{times:.2f}")
    for name, micros in found.yardsticks.items():
        yield Row(part, f"p50 as a multiple of {name} ({micros:,.0f} µs)", found.p50 / micros, f"{found.p50 / micros:,.2f}")
    for stage, share in found.stages.items():
        yield Row(part, f"share of {stage}", share, f"{share:.1%}")
    yield Row(part, "with the stages' clocks on it takes", found.clocks, f"{found.clocks:.2f} times")


def of_around(found: Around) -> Iterator[Row]:
    """The rows of what is around a check."""
    part = "a request without its check, in process"
    yield Row(part, "the service's", found.service, f"{found.service:,.0f} µs")
    yield Row(part, "the echo's", found.echo, f"{found.echo:,.0f} µs")
    yield Row(part, "multiple of the echo's", found.times, f"{found.times:.2f}")


def of_serving(found: Serving) -> Iterator[Row]:
    """The rows of the load at one number of connections."""
    part = f"POST /v1/checks, {found.connections} connection{'s' * (found.connections > 1)} ({found.statements:,} distinct statements)"
    share, tail, gain = found.share_of_echo, found.p99_over_echo, found.batch_over_single
    yield Row(part, "requests per second, share of the echo's", share, f"{share:.0%}", f"≥ {SHARE_OF_ECHO:.0%}", share >= SHARE_OF_ECHO)
    yield Row(part, "p99, multiple of the echo's", tail, f"{tail:.2f}", f"≤ {P99_OVER_ECHO:.0f}", tail <= P99_OVER_ECHO)
    yield Row(part, "statements per second in batches, multiple of single", gain, f"{gain:.2f}", f"≥ {BATCH_OVER_SINGLE:.0f}", gain >= BATCH_OVER_SINGLE)
    if BEFORE in found.slices:
        yield Row(part, "requests per second, multiple of the other checkout's", found.times_before, f"{found.times_before:.2f}")
    for name in found.slices:
        micros = median(one.micros for one in found.slices[name])
        spent = "" if math.isnan(micros) else f", {micros:,.0f} µs of processor time each"
        yield Row(part, f"{name}: per second{spent}", found.rate(name), f"{found.rate(name):,.0f}")
        yield Row(part, f"{name}: p99 of a request", found.p99(name), f"{found.p99(name):.1f} ms")
    yield Row(part, "mean size of a request and of its answer", found.answer_bytes, f"{found.request_bytes:.0f}, {found.answer_bytes:.0f} B")
    yield Row(part, "failed requests", found.errors, f"{found.errors}", "none", found.errors == 0)


def of_startup(found: Mapping[str, Sequence[float]]) -> Iterator[Row]:
    """The rows of the start."""
    part = f"start to the first 200 from /readyz ({len(found[SINGLE])} starts)"
    for name, seconds in found.items():
        yield Row(part, f"{name}: median", median(seconds), f"{median(seconds):.2f} s")
    times = median(ours / other for ours, other in zip(found[SINGLE], found[ECHO], strict=True))
    yield Row(part, "multiple of the echo's", times, f"{times:.2f}")


def draw(folder: Path, alone: Alone | None, loads: Sequence[Serving], starts: Mapping[str, Sequence[float]] | None) -> list[Path]:
    """The plots of what was measured -> the files written."""
    drawn = []
    if alone is not None:
        drawn.append(folder / "bench-check.svg")
        write(drawn[-1], "One check by the engine alone", list(_alone_panels(alone)))
    if loads:
        drawn.append(folder / "bench-load.svg")
        write(drawn[-1], "POST /v1/checks beside a bare Flask echo", [panel for load in loads for panel in _load_panels(load)])
    if starts is not None:
        drawn.append(folder / "bench-start.svg")
        write(drawn[-1], "Start-up time", [_start_panel(starts)])
    return drawn


def _alone_panels(found: Alone) -> Iterator[Panel]:
    times = [Bar("a check, median", found.p50, f"{found.p50:,.0f} µs"), Bar("a check, 99th percentile", found.p99, f"{found.p99:,.0f} µs")]
    if found.compiled:
        p50, p99, _ = found.compiled
        times += [Bar("median, compiled", p50, f"{p50:,.0f} µs"), Bar("99th percentile, compiled", p99, f"{p99:,.0f} µs")]
    beside = [Bar(name, micros, f"{micros:,.0f} µs", "third" if name == RIVAL else "other") for name, micros in found.yardsticks.items()]
    yield Panel("One check by the engine alone", f"microseconds of processor time, {found.statements} statements; the bars below are yardsticks", [*times, *beside])
    stages = [Bar(stage, share, f"{share:.0%}") for stage, share in found.stages.items()]
    yield Panel("Where its time goes", "share of each stage", stages)


def _load_panels(found: Serving) -> Iterator[Panel]:
    named = {ECHO: ("bare Flask echo", "other"), SINGLE: ("the service", "ours"), BATCH: ("the service, batches of 100", "third")}
    at = f"{found.connections} connection{'s' * (found.connections > 1)}"
    rates = [Bar(label, found.rate(name), f"{found.rate(name):,.0f}", hue, [one.rate for one in found.slices[name]]) for name, (label, hue) in named.items()]
    goal = (found.rate(ECHO) * SHARE_OF_ECHO, "half of the echo's")
    yield Panel(f"Statements per second, {at}", "median of the rounds, a dot for each", rates, goal)
    tails = [
        Bar(f"{label}, {share}", median(getattr(one.load, share) for one in found.slices[name]), "", hue, [getattr(one.load, share) for one in found.slices[name]])
        for name, (label, hue) in named.items() if name != BATCH for share in ("p50", "p99")
    ]  # fmt: skip
    told = [Bar(bar.label, bar.value, f"{bar.value:.1f} ms", bar.hue, bar.dots) for bar in tails]
    yield Panel(f"Latency of a request, {at}", "milliseconds, median of the rounds, a dot for each", told, (found.p99(ECHO) * P99_OVER_ECHO, "three times the echo's p99"))


def _start_panel(found: Mapping[str, Sequence[float]]) -> Panel:
    hues = {SINGLE: ("the service", "ours"), ECHO: ("bare Flask echo", "other")}
    bars = [Bar(hues[name][0], median(seconds), f"{median(seconds):.2f} s", hues[name][1], seconds) for name, seconds in found.items()]
    return Panel("From the start of the process to the first 200 from /readyz", "seconds, median of the starts, a dot for each", bars)
