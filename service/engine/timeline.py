"""When the record has an event: on a date of its own, or before or after a date of another event that it has an order with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from service.engine.compare.day_order import days_between, days_exactly
from service.engine.corpus import Corpus
from service.engine.dates import DateMention
from service.engine.lines_of_evidence import Line
from service.engine.model import DateSpan, Hedge, Quantity
from service.engine.order import Side
from service.engine.reading import Proposition
from service.engine.same_event import same_side
from service.engine.vocabulary.order import FORMERLY

_LOOK_BACK = 3  # lines in which the day stands that a bare time of the clock is of


class Moment(NamedTuple):
    """``way`` is 0 for an event on that date, -1 for one that was over by then, 1 for one that came later."""

    date: DateSpan
    way: int
    line: Line


def days_apart(earlier: Moment, later: Moment) -> float | None:
    """Days from the first moment to the second, of which only the sign can be relied on; None where the dates do not tell it."""
    days = days_between(later.date, earlier.date)
    if days is None:
        return None
    if days > 0:
        return days if earlier.way <= 0 and later.way >= 0 else None
    return days if earlier.way >= 0 and later.way <= 0 else None


def time_between(earlier: Moment, later: Moment) -> Quantity | None:
    """How long it was from the first moment to the second, where both are dated by the day, the year, or the day of one week; None where they are not."""
    one, other = earlier.date, later.date
    if earlier.way or later.way or one.decade or other.decade:
        return None
    if (exactly := days_exactly(other, one)) is not None:
        return Quantity(exactly, exactly, Hedge.EXACT, "day")
    if one.year is not None and other.year is not None:
        whole = one.month is None or other.month is None
        months = (other.year - one.year) * 12 + (0 if whole else (other.month or 0) - (one.month or 0))
        return Quantity(months / 12, months / 12, Hedge.ABOUT if whole else Hedge.EXACT, "year")
    if one.weekday is not None and other.weekday is not None and (days := days_between(other, one)) is not None and one.minutes == other.minutes:
        return Quantity(days, days, Hedge.EXACT, "day")
    return None


def moments(side: Side, lines: Sequence[Line], corpus: Corpus) -> Iterator[Moment]:
    """An event -> when the lines have it, nearest line first; its own dates before what an order tells."""
    found = [(line, moment) for line in lines for moment in _in_line(side, line, corpus)]
    yield from sorted((moment for _, moment in found), key=lambda moment: abs(moment.way))


def _in_line(side: Side, line: Line, corpus: Corpus) -> Iterator[Moment]:
    main = next((p for p in line.sentence.propositions if p.origin == "main"), None)
    for event in line.events:
        p = event.proposition
        beside = p.origin == "participle" and not p.dates and main is not None and 0 <= main.at < p.at  # "burned down on April 2, killing two"
        when = main if beside and main is not None else p
        if _happened(when) and when.dates and not _another_time(side, p) and same_side(side, Side(p), corpus.table):
            yield Moment(_whole_date(when.dates, line, corpus), 0, line)
            break
    for order in line.orders:
        for mine, other, way in ((order.earlier, order.later, -1), (order.later, order.earlier, 1)):
            told = other.clause or other.host
            if not order.same and told is not None and _happened(told) and told.dates and same_side(side, mine, corpus.table):
                yield Moment(_whole_date(told.dates, line, corpus), way, line)


def _happened(p: Proposition) -> bool:
    return p.mood == "asserted" and not p.negated and p.past


def _another_time(side: Side, p: Proposition) -> bool:
    """Whether it was another one than the one of the report: "the robbery" is not the one of "was robbed once before, in 1994"."""
    return side.mention is not None and side.mention.determiner == "the" and not _ONCE.isdisjoint(p.adverbs)


_ONCE = FORMERLY | {"before"}


def _whole_date(dates: Sequence[DateMention], line: Line, corpus: Corpus) -> DateSpan:
    """The day with its time of the clock: "at 3:40 p.m. on Saturday"; a bare time is of the day that the text is telling of."""
    date = dates[0].date
    for other in dates[1:]:
        if date.minutes is not None and other.date.minutes is None and other.date.bound is None:
            date = replace(other.date, minutes=date.minutes)
        elif date.minutes is None and other.date.minutes is not None and other.date.bound is None:
            date = replace(date, minutes=other.date.minutes)
    if date.minutes is not None and not corpus.curated and date == DateSpan(minutes=date.minutes):
        told = _day_told(line, corpus)
        return date if told is None else replace(told, minutes=date.minutes)
    return date


def _day_told(line: Line, corpus: Corpus) -> DateSpan | None:
    """The last day named in the lines before a line."""
    for number in range(line.number - 1, max(line.number - 1 - _LOOK_BACK, -1), -1):
        for found in reversed(corpus.lines[number].sentence.dates):
            if found.date.weekday is not None and found.date.bound is None:
                return found.date
    return None
