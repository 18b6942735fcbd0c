"""Records from a hundred to a million claims, one after the other: the table, whether the goals are reached, and the plot."""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.growth import files
from tests.bench.growth.plot import Curve, write
from tests.bench.growth.size import Size

ROOT = Path(__file__).resolve().parents[3]
SIZES = (100, 1_000, 10_000, 100_000, 1_000_000)
IN_FILES = 10_000  # claims that are written as seed files and loaded from them
SLOWER, P99, FASTER, RECALL = 3.0, 10.0, 100.0, 0.98  # the goals: at 100,000 claims; at 1,000,000 the others


def run(sizes: Sequence[int] = SIZES) -> Iterator[Size]:
    """Each size in a process of its own -> what was found, as soon as it is."""
    for claims in sizes:
        yield Size(**json.loads(_measured(claims)))


def _measured(claims: int) -> str:
    command = [sys.executable, "-m", "tests.bench.growth.in_process", str(claims)]
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def head() -> Iterator[str]:
    """What stands over the rows."""
    yield "a record as it grows ".ljust(100, "=")
    yield f"{'claims':>9} {'load':>8} {'cpu':>8} {'parent':>9} {'worker':>8} {'PSS':>8} {'p50':>8} {'p99':>8} {'brute':>10}  {'recall':>6} {'slip':>6} {'brute':>6}"


def row(one: Size) -> str:
    """The figures of a size."""
    slip, mean = one.recall["a slip in a name"], _recall(one)
    return (
        f"{one.claims:>9,} {one.load:>6.0f} s {one.spent:>6.0f} s {one.parent:>6.0f} MB {one.worker:>5.0f} MB {one.pss:>5.0f} MB "
        f"{one.p50:>5.2f} ms {one.p99:>5.2f} ms {one.rival:>7.1f} ms  {mean:>6.3f} {slip:>6.3f} {one.rival_recall:>6.3f}"
    )


def foot(found: Sequence[Size]) -> Iterator[str]:
    """What stands under the rows: the seed record's statements beside the rest, and the goals."""
    for one in found:
        if not math.isnan(one.seed_p50):
            yield f"  {one.claims:,} claims: the labelled statements' p50 is {one.seed_p50 / one.alone_p50:.2f} times that on the seed record; {one.agree:.1%} verdicts the same"
    yield from (f"  goal {'reached' if reached else 'MISSED'}: {goal}" for goal, reached in goals(found))


def _recall(one: Size) -> float:
    return sum(one.recall.values()) / len(one.recall)


def goals(found: Sequence[Size]) -> Iterator[tuple[str, bool]]:
    """Each goal that the sizes tell something of, in words with its figure, and whether it is reached."""
    for one in found:
        if one.claims == 100_000:
            times = one.seed_p50 / one.alone_p50
            yield f"at 100,000 claims p50 {times:.2f} times that on the seed record, at most {SLOWER:.0f}", times <= SLOWER
        if one.claims == 1_000_000:
            yield f"at 1,000,000 claims p99 {one.p99:.2f} ms, at most {P99:.0f}", one.p99 <= P99
            yield f"and {one.rival / one.p99:,.0f} times faster than brute force, at least {FASTER:.0f}", one.rival / one.p99 >= FASTER
            yield f"and recall {_recall(one):.3f}, at least {RECALL}", _recall(one) >= RECALL


def draw(folder: Path, found: Sequence[Size]) -> Path:
    """The plot: times and memory over the size, both axes by powers of ten."""
    path = folder / "bench-growth.svg"
    times = [
        Curve("brute force", "other", [(one.claims, one.rival) for one in found]),
        Curve("a check, p99", "third", [(one.claims, one.p99) for one in found]),
        Curve("a check, p50", "ours", [(one.claims, one.p50) for one in found]),
    ]
    memory = [
        Curve("shared: what the record adds", "ours", [(one.claims, one.parent) for one in found]),
        Curve("a worker's own", "third", [(one.claims, one.worker) for one in found]),
    ]
    write(path, "A record as it grows", [("milliseconds a check, by claims on record", times), ("megabytes, by claims on record", memory)])
    return path


def main(arguments: Sequence[str] = ()) -> int:
    """The command line; `make bench` calls it without arguments."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.growth", description="How checks fare as the record grows.")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="claims, with commas between (default: %(default)s)")
    parser.add_argument("--out", type=Path, default=ROOT / "docs", help="where the plot goes (default: docs)")
    chosen = parser.parse_args(arguments)
    chosen.out.mkdir(parents=True, exist_ok=True)  # before the long part: what was measured is not lost for want of a folder
    _say("", *head())
    found = []
    for one in run([int(size) for size in chosen.sizes.split(",")]):
        found.append(one)
        _say(row(one))  # now: the next size takes many times as long
    _say(*foot(found))
    read, loaded = files.measure(IN_FILES)
    _say(f"  {IN_FILES:,} claims in {IN_FILES // 25} seed files: {read:.1f} s to read and validate, {loaded:.1f} s to load as a record (processor)")
    _say(f"  drawn: {draw(chosen.out, found)}")
    return 0


def _say(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()
