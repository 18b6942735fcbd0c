"""Memory stays where it is: no cache grows without bound, and a million checks need no more than the first ones did."""

from __future__ import annotations

import importlib
import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator
from functools import _lru_cache_wrapper
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from service import compiled
from tests.live import ROOT

Tell = Callable[[str], None]
CHECKS = int(os.environ.get("SOAK_CHECKS", "1000000"))
PROCESSES = 2
SAMPLES = 100
SHARE = 0.05


def caches() -> Iterator[tuple[str, Any]]:
    """Every function and method of the service that keeps its results."""
    for path in sorted((ROOT / "service").rglob("*.py")):
        if path.name == "__main__.py":
            continue
        module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
        for holder in [module, *(value for value in vars(module).values() if isinstance(value, type) and value.__module__ == module.__name__)]:
            for name, value in vars(holder).items():
                inner = value.__func__ if isinstance(value, (staticmethod, classmethod)) else value
                if isinstance(inner, _lru_cache_wrapper) and inner.__module__ == module.__name__:
                    yield f"{module.__name__}.{name}", inner


def test_every_cache_has_a_bound_or_nothing_to_grow_by() -> None:
    without = [name for name, cached in caches() if cached.cache_parameters()["maxsize"] is None and cached.__wrapped__.__code__.co_argcount]
    assert without == []


def private() -> int:
    """The memory that this process alone has, in KiB: what would come back if it ended."""
    rows = (line.split() for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()[1:])
    return sum(int(row[1]) for row in rows if row[0].startswith("Private_"))


def checked(share: int, count: int) -> list[int]:
    """``count`` checks of the statements that are this process's share, each with its answer as it goes out, by the engine that a server takes -> the memory along the way."""
    compiled.use(compiled.current())
    from service.api import wire
    from service.api.checks import judge
    from service.api.schemas import CheckRequest
    from service.app import create_app
    from service.settings import Settings
    from tests.faults.statements import made

    record = create_app(Settings()).extensions["shelf"].record
    statements = islice(made(), share, None, PROCESSES)
    used = []
    for _ in range(SAMPLES):
        for statement in islice(statements, count // SAMPLES):
            wire.encode(judge(CheckRequest(statement), record))
        used.append(private())
    return used


@pytest.mark.soak
@pytest.mark.skipif(sys.platform != "linux", reason="memory is read in /proc")
def test_memory_is_flat(tell: Tell) -> None:
    with multiprocessing.get_context("spawn").Pool(PROCESSES) as pool:
        runs = pool.starmap(checked, [(share, CHECKS // PROCESSES) for share in range(PROCESSES)])
    tenth = SAMPLES // 10
    second, last = (sum(median(run[part]) for run in runs) / PROCESSES / 1024 for part in (slice(tenth, 2 * tenth), slice(-tenth, None)))
    tell(f"{CHECKS:,} checks in {PROCESSES} processes: {second:.1f} MiB of their own each in the second tenth, {last:.1f} in the last ({last / second - 1:+.1%})")
    assert abs(last / second - 1) < SHARE
