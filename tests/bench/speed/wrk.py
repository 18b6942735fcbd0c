"""wrk, the load tool, as a function: a file of bodies and a url in, counts and latencies out."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

SCRIPT = Path(__file__).with_name("post.lua")


@dataclass(frozen=True, slots=True)
class Load:
    """What came of some seconds of load; latencies in milliseconds, ``size`` of an answer in bytes, its head included."""

    requests: int
    seconds: float
    size: float
    p50: float
    p90: float
    p99: float
    errors: int

    @property
    def rate(self) -> float:
        """Requests per second."""
        return self.requests / self.seconds


def is_here() -> bool:
    """Whether wrk is installed."""
    return shutil.which("wrk") is not None


def post(url: str, bodies: Path, start: int, connections: int, seconds: float) -> Load:
    """Posts the lines of ``bodies`` from line ``start`` on, over and over, each connection one after the other. Raises CalledProcessError."""
    wrk = ["wrk", "--threads", "1", "--connections", str(connections), "--duration", f"{max(round(seconds), 1)}s", "--timeout", "30s"]
    done = subprocess.run([*wrk, "--script", SCRIPT, url, "--", bodies, str(start)], capture_output=True, text=True, check=True)
    told = json.loads(next(line for line in done.stdout.splitlines() if line.startswith("{")))
    return Load(
        told["requests"], told["micros"] / 1e6, told["bytes"] / max(told["requests"], 1),
        told["p50"] / 1000, told["p90"] / 1000, told["p99"] / 1000, told["errors"],
    )  # fmt: skip
