"""Parts of the day and seasons against those of a line, and against its times of the clock and months: "Saturday morning" is not 3:40 p.m. on Saturday."""

from __future__ import annotations

from service.engine.compare.held import Held
from service.engine.event import Event
from service.engine.model import Relation
from service.engine.slots import Slot
from service.engine.vocabulary.calendar import DAY_PARTS, MONTH_NAMES, NOT_IN_DAY_PART, OVERLAPPING_PARTS, SEASONS

_SOON = frozenset("shortly just soon right immediately minutes moments".split())  # "shortly after 10 p.m." is about then
_WHEN = frozenset(("in:", "on:", "at:", "during:", "by:", "for:"))


def is_period(slot: Slot) -> bool:
    """Whether a slot tells in what part of the day or the year something is."""
    return slot.kind == "noun" and slot.role in _WHEN and (slot.key in DAY_PARTS or slot.key in SEASONS)


def hold_period(slot: Slot, theirs: Event) -> Held | None:
    """The slot against what the same event on record tells of its hour or season; None where it tells nothing of either."""
    table = DAY_PARTS if slot.key in DAY_PARTS else SEASONS
    told = [m.head for role, m in theirs.cast if role in _WHEN and m.head in table]
    if slot.key in told:
        return Held(slot, Relation.EQUAL)
    dated = Slot("date", slot.key, slot.role, slot.first, slot.last, slot.mention, slot.quantity, slot.date, slot.context)
    for date in (d.date for d in theirs.proposition.dates):
        if slot.key in DAY_PARTS and date.minutes is not None and (date.bound is None or not _SOON.isdisjoint(theirs.proposition.adverbs)):
            return Held(dated, _by_clock(slot.key, date.minutes), f"{date.minutes // 60}:{date.minutes % 60:02}")
        if slot.key in SEASONS and date.month is not None and date.bound is None:
            return _by_month(slot, dated, date.month)
    if not told:
        return None
    if frozenset((slot.key, told[0])) in OVERLAPPING_PARTS or SEASONS.get(slot.key, ()) == SEASONS.get(told[0], 0):
        return Held(dated, Relation.OVERLAPPING if slot.key in DAY_PARTS else Relation.EQUAL, told[0])
    return Held(dated, Relation.DISJOINT, told[0])


def _by_month(slot: Slot, dated: Slot, month: int) -> Held:
    """A season against a month: February is no summer; of the months before and after a season nobody can say."""
    if month in SEASONS[slot.key]:
        return Held(slot, Relation.INSIDE)
    beside = any(month % 12 + 1 == one or one % 12 + 1 == month for one in SEASONS[slot.key])
    return Held(dated, Relation.OVERLAPPING if beside else Relation.DISJOINT, MONTH_NAMES[month - 1])


def _by_clock(part: str, minutes: int) -> Relation:
    """Whether a time of the clock lies in a part of the day, surely outside of it, or on its fringe."""
    if any(first <= minutes < last for first, last in DAY_PARTS[part]):
        return Relation.INSIDE
    return Relation.DISJOINT if any(first <= minutes < last for first, last in NOT_IN_DAY_PART[part]) else Relation.OVERLAPPING
