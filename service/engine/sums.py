"""Figures that follow from others of one line by adding or taking away: 41 and 19 are 60, 12 of 33 leave 21."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from service.engine.amounts_told import Amount
from service.engine.compare.quantities import describe
from service.engine.lines_of_evidence import Line
from service.engine.model import Hedge, Quantity
from service.engine.reading import Mention
from service.engine.slots import LIGHT_VERBS

_MOST = 6  # amounts of a line that are put together; a line with more is a list of something else
_OTHERS = frozenset(("other", "another", "more", "further"))


def worked_out(value: Quantity, line: Line) -> str:
    """A stated number -> the working that gives it from those of a line ("41 + 19"); "" where none does, or the line has it outright."""
    plain = [a for a in line.amounts if _plain(a, value.unit)]
    figures = list(dict.fromkeys(a.quantity.quantity for a in plain))
    if value.point is None or len(figures) > _MOST or any(f.point == value.point for f in figures):
        return ""
    wholes = list(dict.fromkeys(a.quantity.quantity for a in plain if not of_those_told(a)))
    parts = list(dict.fromkeys(a.quantity.quantity for a in plain if of_those_told(a)))
    for chosen in (some for side in (wholes, parts) for many in (2, 3) for some in combinations(side, many)):
        if sum(f.low for f in chosen) == value.point:
            return " + ".join(describe(f) for f in chosen)
    return next((f"{describe(a)} - {describe(b)}" for a in figures for b in figures if a.low - b.low == value.point), "")


def of_those_told(amount: Amount) -> bool:
    """Whether so many are some of those that the line has counted already: "two of them" are in the three, and not added to them."""
    mention = amount.mention
    return mention is not None and mention.partitive and mention.whole is None and (mention.pronoun or not mention.head or amount.predicate in LIGHT_VERBS)


def counts_others(mention: Mention | None) -> bool:
    """Whether so many are counted besides one that is told of already: "three other lifts"."""
    return mention is not None and (mention.determiner in _OTHERS or not _OTHERS.isdisjoint(mention.mods))


def with_others(value: Quantity, amount: Amount) -> bool:
    """Whether a stated number may be that of a line and the few told of besides: four lifts where a firm has "three other lifts"."""
    theirs = amount.quantity.quantity
    return counts_others(amount.mention) and theirs.low < value.low <= 2 * theirs.low


def summed(value: Quantity, amounts: Iterable[Amount]) -> Quantity | None:
    """The sum of all amounts that count what is stated, where it is the stated number and there are two at least; None where it is not."""
    plain = [a for a in amounts if _plain(a, value.unit)]
    if len({of_those_told(a) for a in plain}) > 1:
        return None  # of three stages two in the mountains
    points = [a.quantity.quantity.low for a in plain]
    total = sum(points)
    return Quantity(total, total, Hedge.EXACT, value.unit) if len(points) > 1 and value.low == value.high == total else None


def _plain(amount: Amount, unit: str | None) -> bool:
    quantity = amount.quantity.quantity
    exact = quantity.hedge is Hedge.EXACT and quantity.low == quantity.high > 0
    return exact and quantity.unit == unit and amount.quantity.form in ("cardinal", "money", "measure", "duration") and not amount.negated
