"""The texts of a large record, read on all cores: the engine's reader, a batch of texts to each process.

Reading is half of what loading takes, and no text needs another. A small record is read here and now; so is a large one where processes cannot be forked.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing.pool import AsyncResult

from service.engine.read import read
from service.engine.reading import Reading

MANY = 20_000  # texts that are worth the start of processes
_BATCH = 500


def readings(texts: Sequence[str]) -> Iterator[Reading]:
    """Texts -> their readings, in order, as they come."""
    cores = _cores()
    if len(texts) < MANY or cores < 2 or sys.platform != "linux":
        yield from map(read, texts)
        return
    with multiprocessing.get_context("fork").Pool(cores) as pool:
        pending = deque[AsyncResult[list[Reading]]]()
        for start in range(0, len(texts), _BATCH):
            if len(pending) > 2 * cores:  # no further ahead: whole readings take a hundred times the room of their texts
                yield from pending.popleft().get()
            pending.append(pool.apply_async(_read_all, (texts[start : start + _BATCH],)))
        while pending:
            yield from pending.popleft().get()


def _read_all(texts: Sequence[str]) -> list[Reading]:
    return [read(text) for text in texts]


def _cores() -> int:
    """The cores that this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
