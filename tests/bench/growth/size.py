"""What is found out about a record of one size."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """Times of checks in milliseconds of the processor, memory in megabytes.

    ``load`` and ``spent`` are the seconds that loading takes by the clock and by all processors together. ``parent`` is what the record adds to the parent,
    ``worker`` what a worker has to itself after its checks, ``pss`` a worker's proportional share of all. ``seed_p50`` is for the labelled statements about
    the record of seeds/, which is part of this one; ``alone_p50`` for the same statements against that record alone; ``agree`` the share of those with the
    same verdict. ``rival`` is brute force.
    """

    claims: int
    load: float
    spent: float
    parent: float
    worker: float
    pss: float
    p50: float
    p99: float
    seed_p50: float
    alone_p50: float
    agree: float
    rival: float
    recall: Mapping[str, float]
    rival_recall: float
