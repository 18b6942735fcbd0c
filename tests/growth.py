"""How the time of a piece of work grows with its input: as a ratio, so that a busy or a slow machine says the same as a quiet one."""

from __future__ import annotations

import time
from collections.abc import Callable

FLOOR = 0.002  # seconds; what is over at once is not worth a ratio
TURNS = 12


def quickest(work: Callable[[], object], tries: int = 3) -> float:
    """The shortest of a few runs, in seconds of this process."""
    best = float("inf")
    for _ in range(tries):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def growth(work: Callable[[str], object], short: str, long: str, floor: float = FLOOR) -> float:
    """How many times longer the work takes on the long text than on the short one.

    They take turns, three at the least, and more while it looks as if it grew faster than its text: what else the machine does comes and goes, and what
    the code does stays.
    """
    quick = slow = float("inf")
    for turn in range(TURNS):
        quick, slow = min(quick, quickest(lambda: work(short), 1)), min(slow, quickest(lambda: work(long), 1))
        if turn >= 2 and slow / max(quick, floor) <= 1.5 * len(long) / len(short):
            break
    return slow / max(quick, floor)


def cut(piece: str, length: int) -> str:
    """A piece over and over, up to a length."""
    return (piece * (length // len(piece) + 1))[:length]
