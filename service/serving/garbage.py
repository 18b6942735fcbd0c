"""When Python looks for garbage: once a record is loaded, and from then on between requests, never in the middle of one.

A check makes thousands of small values and no cycles, so looking through them finds nothing; what does stay for a while (lines of a large record that have
just been unpacked, what the engine's caches keep) makes the collector of its own accord stop a check for 1 to 30 ms. Cycles there are in what Flask and
gunicorn make of a request, so it cannot be left off either.
"""

from __future__ import annotations

import gc

YOUNG = 10_000  # values that have outlived a request: looking through them takes about 5 ms
_OLDER = 10  # times, before the next older generation is looked through as well; what Python itself does


def settle() -> None:
    """What is loaded by now stays for good: it is never looked at again, which also keeps its pages shared by forked workers, and collecting by itself ends."""
    gc.collect()
    gc.freeze()
    gc.disable()


def between_requests() -> None:
    """Looks for garbage where enough has gathered since the last time."""
    young, middle, old = gc.get_count()
    if young > YOUNG:
        gc.collect(0 if middle < _OLDER else 1 if old < _OLDER else 2)
