"""How fast the service is, as ratios taken in one run: `make bench`, or python -m tests.bench.speed.

Prints a table and draws docs/bench-*.svg. Minutes on two cores; BENCH_QUICK=1 takes seconds, draws nothing and says little about speed.
BENCH_AGAINST=path runs the service of another checkout in turns with this one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.bench.growth import report as growth
from tests.bench.speed import alone, around, machine, report, serving, startup, wrk

DOCS = Path(__file__).resolve().parents[3] / "docs"


def main() -> int:
    quick = bool(os.environ.get("BENCH_QUICK"))
    _say([machine.described()])
    one = alone.measure(rounds=2, most=40) if quick else alone.measure(rounds=15)
    _say(report.table(report.of_alone(one)))
    _say(report.table(report.of_around(around.measure(1, 40) if quick else around.measure(9))))
    loads: tuple[serving.Serving, ...] = ()
    if wrk.is_here():
        loads = serving.measure(1, 2, (2,), 400, _other()) if quick else serving.measure(9, 3, (1, 8), 12_000, _other())
        _say(report.table(row for load in loads for row in report.of_serving(load)))
    else:
        _say(["", "wrk is not here (apt-get install wrk): nothing is said about requests per second."])
    starts = startup.measure(1 if quick else 7)
    _say(report.table(report.of_startup(starts)))
    if not quick:
        _say(["", *(f"drawn: {path.relative_to(DOCS.parent)}" for path in report.draw(DOCS, one, loads, starts))])
        growth.main([])
    return 0


def _other() -> Path | None:
    named = os.environ.get("BENCH_AGAINST")
    return Path(named).resolve() if named else None


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
