"""Limits on how much one caller may ask in a time: what they are and how they are written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

SECONDS: Final = MappingProxyType({"second": 1, "minute": 60, "hour": 3_600, "day": 86_400})
UNIT_BYTES: Final = 2_000  # of a body, begun, count as one statement
MOST_UNITS: Final = 100  # that a single request counts: those of a full batch
_RATE = re.compile(r"([1-9][0-9]{0,8})/(second|minute|hour|day)", re.ASCII)


class BadRate(ValueError):
    """A limit that cannot be used; its text says what is wrong, for people."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many statements (``amount``) of one caller in each ``unit`` of time; the unit is also its name on the wire."""

    amount: int
    unit: str

    @property
    def seconds(self) -> int:
        """The length of the window."""
        return SECONDS[self.unit]

    def __str__(self) -> str:
        """As it is written: ``600/minute``."""
        return f"{self.amount}/{self.unit}"


def read_rates(text: str) -> tuple[Rate, ...]:
    """``100/second,6000/minute`` -> the limits, the shortest window first; raises BadRate. None has room for less than the largest request."""
    rates = tuple(sorted((_rate(part.strip()) for part in text.split(",")), key=lambda rate: rate.seconds))
    if len({rate.unit for rate in rates}) < len(rates):
        raise BadRate("names a unit of time twice")
    if any(rate.amount < MOST_UNITS for rate in rates):
        raise BadRate(f"must leave room for a full batch: at least {MOST_UNITS} in each unit of time")
    return rates


def _rate(text: str) -> Rate:
    match = _RATE.fullmatch(text)
    if match is None:
        raise BadRate(f"must be limits such as 6000/minute (second, minute, hour, day), joined by commas, or off, not {text!r}")
    return Rate(int(match[1]), match[2])
