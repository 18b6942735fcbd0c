"""What stands around a date: the part of it ("late", "the end of"), the bound on it ("since", "prior to"), and the date that it makes a stretch with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from service.engine.dates.years import Core
from service.engine.model import DateSpan
from service.engine.tokens import Token
from service.engine.vocabulary.calendar import BOUND_PAIRS, BOUNDS, PARTS

_JOINERS = frozenset({"to", "-", "and", "through", "until", "till", "or", "\u2014"})


class DateMention(NamedTuple):
    """A date and where it stands: ``[first, last)`` with the words that bound it ("since", "late"), without a bare "in" or "on"."""

    first: int
    last: int
    date: DateSpan


def framed(tokens: Sequence[Token], core: Core, floor: int, found: Sequence[DateMention]) -> DateMention:
    """A date with the part ("late", "the end of") and bound ("since", "prior to") before it."""
    first, date = core.first, core.date
    at = first - 1
    if at >= floor and tokens[at].low in ("the", "in", "of") and at - 1 >= floor and tokens[at - 1].low in PARTS:
        at -= 1
    part = PARTS.get(tokens[at].low) if at >= floor and (date.month or date.year) and not date.day else None
    if part is not None and (tokens[at].low in ("early", "mid", "late") or tokens[at + 1].low == "of"):
        first = at
        if first > floor and tokens[first - 1].low == "the":
            first -= 1
    else:
        part = None
    bound, start = (date.bound, first) if date.bound else _bound_before(tokens, first, floor)
    if (
        bound is None
        and start == first
        and found
        and found[-1].last == first - 1
        and found[-1].date.bound == "since"
        and tokens[first - 1].low in ("to", "and", "-")
    ):
        bound = "until" if _same_sort(found[-1].date, date) else None
    if bound != date.bound or part is not None:
        date = replace(date, part=part, bound=bound or None)
    return DateMention(start, core.last, date)


def _same_sort(one: DateSpan, other: DateSpan) -> bool:
    """Whether two dates can be the ends of one stretch."""
    return (one.minutes is None) == (other.minutes is None) and (one.month is None) <= (other.month is None) or one.year is not None and other.year is not None


def _bound_before(tokens: Sequence[Token], first: int, floor: int) -> tuple[str | None, int]:
    """The bounding word that ends right before ``first``, past "the" or "about" -> (bound, index of its first word)."""
    at = first - 1
    if at > floor and tokens[at].low in ("the", "about", "around"):
        at -= 1
    if at > floor and (pair := BOUND_PAIRS.get((tokens[at - 1].low, tokens[at].low))) is not None:
        if pair == "after" and at > floor + 1 and tokens[at - 2].low in ("no", "not"):
            return "by", at - 2
        return pair or None, at - 1
    if at < floor:
        return None, first
    low = tokens[at].low
    if low == "between":
        return "since", at
    bound = BOUNDS.get(low)
    return (bound, at) if bound is not None else (None, first)


def paired(tokens: Sequence[Token], found: list[DateMention]) -> list[DateMention]:
    """Ends of one stretch share the year that only the second has: "from March 2 to March 5, 2020"."""
    for at, (one, two) in enumerate(pairwise(found)):
        if not (one.date.month and two.date.month and two.date.year) or one.date.year is not None or one.date.month > two.date.month:
            continue
        touching = two.first == one.last or (two.first - one.last < 2 and (tokens[one.last].low in _JOINERS or two.date.bound == "until"))
        if touching:
            found[at] = one._replace(date=replace(one.date, year=two.date.year))
    return found
