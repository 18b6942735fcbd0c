"""Dates that belong to an apposition: "Vos, 31, the champion in 2019 and 2021, lost" lost in neither year."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.dates import DateMention
from service.engine.reading import Mention
from service.engine.tagging.word import Word

_ENDS = frozenset((",", ".", ";"))
_JOINING = frozenset(("and", ",", "or"))


def dates_of(described: Mention, words: Sequence[Word], dates: Sequence[DateMention]) -> tuple[DateMention, ...]:
    """The years, or the time since when, that stand right behind a description between commas."""
    if described.name or not described.head or not described.first or words[described.first - 1].low != ",":
        return ()
    own: list[DateMention] = []
    end = described.last
    for date in dates:
        if date.first < end or not _lasting(date):
            continue
        between = words[end : date.first]
        joined = all(word.tag in ("P", "T") or own and word.low in _JOINING for word in between)
        if len(between) > 2 or not joined:
            break
        own.append(date)
        end = date.last
    return tuple(own) if end >= len(words) or words[end].low in _ENDS else ()


def _lasting(date: DateMention) -> bool:
    """Whether it tells a year, or since when."""
    return date.date.year is not None and date.date.weekday is None or date.date.bound == "since"
