"""Tokens of one sentence -> the dates and clock times in it, as precise as they were written. Linear, and never raises.

A pair such as "from 1941 to 1947" or "May 2-4" is two mentions, bound by ``since`` and ``until``. A date written 10/7/2023 keeps only its year, since
nothing tells the month from the day. Impossible dates (Feb. 31) are read as written.
"""

from service.engine.dates.framing import DateMention
from service.engine.dates.reader import read_dates

__all__ = ["DateMention", "read_dates"]
