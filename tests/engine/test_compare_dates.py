"""What the record's date makes of the statement's: rows of (record, statement, relation), both as they would be written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.engine.compare.dates import compare_dates, date_as_wire, describe_date
from service.engine.dates import read_dates
from service.engine.model import DateSpan, Relation
from service.engine.tokens import tokenise

ROWS: list[tuple[str, str, str]] = [
    # a superset follows, a finer value is open, a disjoint one is not so
    ("in late October", "in October", "inside"),
    ("in late October", "in late October", "equal"),
    ("in late October", "on Oct. 26", "overlapping"),
    ("in late October", "on Oct. 24", "overlapping"),
    ("in late October", "in early November", "disjoint"),
    ("in late October", "in mid-August", "disjoint"),
    ("in late October", "on Oct. 2", "disjoint"),
    ("on Oct. 26", "in late October", "inside"),
    ("on Oct. 2", "in late October", "disjoint"),
    ("in February 2022", "in February 2022", "equal"),
    ("in February 2022", "in February 2020", "disjoint"),
    ("in February 2022", "in 2022", "inside"),
    ("in 2022", "in February 2022", "overlapping"),
    ("on Feb. 7, 2022", "in February 2022", "inside"),
    ("on Oct. 7", "on Sept. 7", "disjoint"),
    ("on Oct. 7", "on Oct. 8", "disjoint"),
    ("in 1994", "in the 1990s", "inside"),
    ("in the 1990s", "in 1994", "overlapping"),
    ("in the early 1990s", "in the late 1990s", "disjoint"),
    ("in 1991", "in the early 1990s", "inside"),
    # one of the two without its year
    ("on Oct. 7, 2023", "on Oct. 7", "inside"),
    ("on Oct. 7", "on Oct. 7, 2023", "overlapping"),
    ("on Oct. 7", "on Oct. 8, 2023", "disjoint"),
    ("in 2012", "in March", "absent"),
    ("in March", "in 2012", "absent"),
    # bounds
    ("since 1999", "since 1999", "equal"),
    ("since 1999", "since 2009", "disjoint"),
    ("since 1999", "in 1999", "inside"),
    ("in 1999", "since 1999", "inside"),
    ("since 1999", "in 2005", "overlapping"),
    ("since 1999", "in 1990", "disjoint"),
    ("since March 1999", "since 1999", "inside"),
    ("on March 30, 2020", "before March 31, 2020", "inside"),
    ("on March 31, 2020", "before March 31, 2020", "disjoint"),
    ("on March 24", "after March 22", "inside"),
    ("on March 20", "after March 22", "disjoint"),
    ("after March 22", "on March 24", "overlapping"),
    ("after March 22", "on March 20", "disjoint"),
    ("before 2010", "before 2015", "inside"),
    ("before 2015", "before 2010", "overlapping"),
    ("before 2010", "after 2012", "disjoint"),
    ("by April 8", "by April 8", "equal"),
    ("on April 8", "by April 8", "inside"),
    ("on April 9", "by April 8", "disjoint"),
    ("until 2019", "until 2018", "disjoint"),
    # weekdays
    ("on Sunday", "on Sunday", "equal"),
    ("on Sunday", "on Tuesday", "disjoint"),
    ("last Sunday", "on Sunday", "inside"),
    ("on Sunday", "last Sunday", "inside"),
    ("last Sunday", "on Tuesday", "disjoint"),
    ("last Sunday", "next Sunday", "disjoint"),
    ("on 2023-10-07", "on Saturday", "inside"),
    ("on 2023-10-07", "on Sunday", "disjoint"),
    ("on Oct. 7", "on Sunday", "absent"),
    ("on Sunday", "on Oct. 7", "absent"),
    ("on Oct. 7", "on Sunday, Oct. 7", "overlapping"),
    ("on Sunday", "until Monday", "overlapping"),
    # distances
    ("five years ago", "five years ago", "equal"),
    ("five years ago", "ten years ago", "disjoint"),
    ("a year ago", "12 months ago", "inside"),
    ("yesterday", "last week", "overlapping"),
    ("more than five years ago", "ten years ago", "overlapping"),
    ("more than five years ago", "two years ago", "disjoint"),
    ("ten years ago", "more than five years ago", "inside"),
    ("five years ago", "in 2018", "absent"),
    # the clock
    ("at 5:50 a.m.", "at 5:50 a.m.", "equal"),
    ("at 5:50 a.m.", "at 8:50 a.m.", "disjoint"),
    ("at 5:50 a.m.", "at 5:50 p.m.", "overlapping"),
    ("at 5:50 a.m.", "before 6 a.m.", "inside"),
    ("at 5:50 a.m.", "after 6 a.m.", "disjoint"),
    ("on Sunday", "at noon", "absent"),
    # no such day
    ("on Feb. 31", "on Feb. 31", "equal"),
    ("on Feb. 31", "on Feb. 28", "disjoint"),
    ("on Feb. 31, 2020", "on Sunday", "absent"),
]


def date(text: str) -> DateSpan:
    (mention,) = read_dates(tokenise(text))
    return mention.date


@pytest.mark.parametrize(("recorded", "stated", "relation"), ROWS, ids=[f"{record} | {statement}" for record, statement, _ in ROWS])
def test_compares(recorded: str, stated: str, relation: str) -> None:
    assert compare_dates(date(stated), date(recorded)).relation == relation


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("on Oct. 7, 2023", "October 7, 2023"),
        ("in late October", "late October"),
        ("before March 31, 2020", "before March 31, 2020"),
        ("in the 1990s", "the 1990s"),
        ("in the early 1990s", "the early 1990s"),
        ("five years ago", "5 years ago"),
        ("last Sunday", "last Sunday"),
        ("last March", "March, last"),
        ("yesterday", "yesterday"),
        ("on Sunday, Oct. 7", "Sunday, October 7"),
        ("at 5:50 a.m.", "5:50"),
        ("around 280 BC", "280 BC"),
    ],
)
def test_describes(text: str, words: str) -> None:
    assert describe_date(date(text)) == words


def test_wire() -> None:
    wire = date_as_wire(date("last Sunday"))
    assert (wire["weekday"], wire["relative"], wire["year"], wire["time"]) == ("sunday", {"unit": "week", "amount": -1}, None, None)
    assert date_as_wire(date("at 5:50 a.m."))["time"] == "05:50"


_DATES = st.builds(
    DateSpan,
    year=st.none() | st.integers(-3000, 9999),
    month=st.none() | st.integers(1, 12),
    day=st.none() | st.integers(1, 31),
    part=st.none() | st.sampled_from(["early", "mid", "late"]),
    weekday=st.none() | st.integers(0, 6),
    relative=st.none() | st.tuples(st.sampled_from(["day", "week", "month", "year", "decade", "?"]), st.integers(-50, 50).map(float)),
    minutes=st.none() | st.integers(0, 1439),
    bound=st.none() | st.sampled_from(["since", "before", "after", "by", "until"]),
    decade=st.booleans(),
)
_CALENDAR_DAYS = st.builds(DateSpan, year=st.integers(1990, 2030), month=st.integers(1, 12), day=st.integers(1, 28))


@given(_DATES, _DATES)
def test_never_raises(stated: DateSpan, recorded: DateSpan) -> None:
    comparison = compare_dates(stated, recorded)
    assert isinstance(comparison.relation, Relation)
    assert comparison.reason


@given(_DATES.filter(lambda date: any(field is not None for field in (date.year, date.month, date.weekday, date.minutes))))
def test_a_date_is_never_against_itself(one: DateSpan) -> None:
    assert compare_dates(one, one).relation is not Relation.DISJOINT


@given(_CALENDAR_DAYS, _CALENDAR_DAYS)
def test_days_are_equal_or_disjoint_both_ways(one: DateSpan, other: DateSpan) -> None:
    forth, back = compare_dates(one, other).relation, compare_dates(other, one).relation
    assert forth == back == (Relation.EQUAL if one == other else Relation.DISJOINT)


@given(_CALENDAR_DAYS)
def test_a_day_lies_in_its_month_and_year(day: DateSpan) -> None:
    assert compare_dates(DateSpan(day.year, day.month), day).relation is Relation.INSIDE
    assert compare_dates(DateSpan(day.year), day).relation is Relation.INSIDE
    assert compare_dates(day, DateSpan(day.year)).relation is Relation.OVERLAPPING
