"""From the start of the process to the first 200 from /readyz, beside the same for the bare echo."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.live import served

STARTS: Mapping[str, Sequence[str]] = {"service": (), "echo": ("tests.bench.speed.echo:app",)}


def measure(runs: int) -> Mapping[str, Sequence[float]]:
    """Seconds of each start, the two in turns. How often /readyz is asked bounds how exact they are: every 50 milliseconds."""
    found: dict[str, list[float]] = {name: [] for name in STARTS}
    for _ in range(runs):
        for name, arguments in STARTS.items():
            with TemporaryDirectory() as folder:
                start = time.monotonic()
                with served(Path(folder), *arguments):
                    found[name].append(time.monotonic() - start)
    return found
