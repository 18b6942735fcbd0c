"""What a run was made on, in one line: without it a figure means little."""

from __future__ import annotations

import os
import platform
from contextlib import suppress
from pathlib import Path

from service.engine.check import ENGINE_VERSION


def described() -> str:
    """Processor, cores, load at the start, system, Python and engine."""
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    load = f"load {os.getloadavg()[0]:.1f} at the start, " if hasattr(os, "getloadavg") else ""
    return f"{_processor()}, {cores} cores, {load}{platform.system()} {platform.release()}, Python {platform.python_version()}, engine {ENGINE_VERSION}"


def _processor() -> str:
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
