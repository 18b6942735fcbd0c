"""A statement's dates against those of a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from service.engine.compare.dates import date_relation
from service.engine.compare.held import RANK, Held
from service.engine.dates import DateMention
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.model import DateSpan, Relation
from service.engine.reading import NOUN, told_apart
from service.engine.slots import Slot
from service.engine.vocabulary.calendar import WEEKDAY_NAMES

# Members by a plain name: looking one up in its enum costs more than what is done with it.
_ABSENT = Relation.ABSENT
_DISJOINT = Relation.DISJOINT


def hold_date(slot: Slot, line: Line, theirs: Event | None) -> Held:
    """The closest date of the event on record, where it has one of its own, else of its sentence."""
    assert slot.date is not None
    best: Held | None = None
    own = theirs.proposition.dates if theirs is not None else ()
    apposed = _apposed(line) if theirs is not None and not own and line.sentence.dates else frozenset[int]()
    if len(own) == 2 and (span := _within_span(slot.date.date, own)) is not None:
        return Held(slot, Relation.INSIDE, span)
    if len(own) == 2 and slot.date.date.bound in ("since", "until"):
        own = _end_meant(slot.date.date, own)
    for date in own or line.sentence.dates:
        if date.first in apposed and theirs is not None and theirs.proposition.origin != "apposition":
            continue
        if theirs is not None and told_apart(theirs.proposition.obliques, date, line.sentence.words):
            continue
        relation = date_relation(slot.date.date, _then(date, line) if date.date.bound else date.date)
        if relation is _ABSENT:
            continue
        held = Held(slot, relation, date.date)
        if best is None or RANK[held.relation] > RANK[best.relation]:
            best = held
    if best is not None and theirs is not None and theirs.proposition.origin == NOUN and best.relation is _DISJOINT:
        return Held(slot, _ABSENT)  # the date is that of the clause around it
    if best is not None and best.relation is _DISJOINT and _every_week(slot.date.date, line):
        return Held(slot, _ABSENT)  # "Sunday shopping" of shops that were allowed on Monday to open on Sundays
    return best or Held(slot, _ABSENT)


def not_only_then(held: Held, stated: Event, theirs: Event | None) -> Held:
    """A date held against that of a first or a last time: when it was first held tells nothing of later years, nor when last of earlier ones."""
    if held.relation is not _DISJOINT or theirs is None or held.slot.date is None or not isinstance(held.recorded, DateSpan):
        return held
    mine, then = held.slot.date.date.year, held.recorded.year
    if mine is None or then is None or theirs.proposition.negated:
        return held
    for rank, open_ in (("first", mine > then), ("last", mine < then)):
        if open_ and rank in theirs.proposition.adverbs and rank not in stated.proposition.adverbs:
            return Held(held.slot, _ABSENT)
    return held


def dated_alike(mine: Sequence[DateMention], theirs: Sequence[DateMention]) -> bool:
    """Whether some date of the one is, or lies in, a date or the span of the other."""
    if len(theirs) == 2 and any(_within_span(one.date, theirs) is not None for one in mine):
        return True
    return any(date_relation(one.date, other.date) in (Relation.EQUAL, Relation.INSIDE) for one in mine for other in theirs)


def _within_span(stated: DateSpan, own: Sequence[DateMention]) -> DateSpan | None:
    """The first year of the span that an event is told to have filled, where a stated year lies in it: 1943 of "from 1940 to 1946"; None for any other."""
    since, until = own[0].date, own[1].date
    if since.bound != "since" or until.bound != "until" or stated.bound is not None or stated.year is None or stated.decade:
        return None
    if since.year is None or until.year is None or since.month is not None or until.month is not None:
        return None
    return since if since.year <= stated.year <= until.year else None


def _end_meant(stated: DateSpan, own: tuple[DateMention, ...]) -> tuple[DateMention, ...]:
    """Of a span with both its ends told the one that is stated: "until 2021" of "from 2009 to 2020" is no matter of when it began."""
    ends = tuple([date for date in own if date.date.bound == stated.bound])
    return ends if len(ends) == 1 and own[0].date.bound == "since" and own[1].date.bound == "until" else own


def _every_week(date: DateSpan, line: Line) -> bool:
    """Whether a date is a bare weekday, and the line speaks of what is so on every such day."""
    return date.weekday is not None and date.month is None and date.relative is None and WEEKDAY_NAMES[date.weekday].lower() + "s" in line.lows


def _then(date: DateMention, line: Line) -> DateSpan:
    """A date, without the bound where "than" compares figures with those of that time: "15 fewer than four years ago"."""
    words, at = line.sentence.words, date.first
    compared = at > 2 and words[at - 1].low == "than" and words[at - 2].low in ("more", "fewer", "less") and words[at - 3].tag == "M"
    return replace(date.date, bound=None) if compared else date.date


def dated_otherwise(held: Sequence[Held], line: Line) -> bool:
    """Whether a line has the date of a statement only as that of what somebody was: "the champion in 2019, was treated"."""
    dates = [h.slot.date for h in held if h.slot.kind == "date" and h.relation is _ABSENT and h.slot.date is not None]
    others = [d for q in line.sentence.propositions if q.origin == "apposition" for d in q.dates] if dates else []
    return any(date_relation(mine.date, other.date) is Relation.EQUAL for mine in dates for other in others)


def _apposed(line: Line) -> frozenset[int]:
    """Where the dates stand that only tell when somebody was something: "the champion in 2019, was treated"."""
    return frozenset([d.first for q in line.sentence.propositions if q.origin == "apposition" for d in q.dates])
