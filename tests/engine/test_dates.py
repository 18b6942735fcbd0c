"""What is read as a date or clock time: one row per expression, with its fields as "year=2023 month=10"."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.engine.dates import DateMention, read_dates
from service.engine.model import DateSpan
from service.engine.normalise import normalise
from service.engine.tokens import Token, tokenise

ROWS: dict[str, list[tuple[str, ...]]] = {
    "days": [
        ("on Oct. 7", "month=10 day=7"),
        ("on October 7", "month=10 day=7"),
        ("on October 7th, 2023", "year=2023 month=10 day=7"),
        ("on 7 October 2023", "year=2023 month=10 day=7"),
        ("on the 7th of October", "month=10 day=7"),
        ("the seventh of October", "month=10 day=7"),
        ("on the twenty-first of May", "month=5 day=21"),
        ("2023-10-07", "year=2023 month=10 day=7"),
        ("07.10.2023", "year=2023 month=10 day=7"),
        ("25/12/2023", "year=2023 month=12 day=25"),
        ("12/25/2023", "year=2023 month=12 day=25"),
        ("10/7/2023", "year=2023"),
        ("after 9/11", "month=9 day=11 bound=after"),
        ("on May 5", "month=5 day=5"),
        ("on 5 May 5 people died", "month=5 day=5"),
        ("on March 31 , 2020 .", "year=2020 month=3 day=31"),
        ("October 26,1881", "year=1881 month=10 day=26"),
        ("on Feb. 31", "month=2 day=31"),
        ("on Sunday, October 7", "month=10 day=7 weekday=6"),
        ("on Monday , 8 April 2020", "year=2020 month=4 day=8 weekday=0"),
    ],
    "months": [
        ("in October", "month=10"),
        ("in October 2012", "year=2012 month=10"),
        ("in March of 2020", "year=2020 month=3"),
        ("in March , 2020", "year=2020 month=3"),
        ("in March", "month=3"),
        ("since May", "month=5 bound=since"),
        ("Theresa May said",),
        ("it may be",),
        ("they march on",),
        ("March for our lives",),
        ("April O'Neil came",),
        ("last March", "month=3 relative=year:-1"),
    ],
    "parts": [
        ("in late October", "month=10 part=late"),
        ("early in March", "month=3 part=early"),
        ("in mid-August", "month=8 part=mid"),
        ("at the end of May", "month=5 part=late"),
        ("at the beginning of 2015", "year=2015 part=early"),
        ("in early 2005", "year=2005 part=early"),
        ("in the mid-1990s", "year=1990 part=mid decade=True"),
        ("in the late 1980s", "year=1980 part=late decade=True"),
    ],
    "years": [
        ("in 2012", "year=2012"),
        ("since 1999", "year=1999 bound=since"),
        ("in 1066", "year=1066"),
        ("a 2015 film", "year=2015"),
        ("the 2012 elections", "year=2012"),
        ("in the year 2000", "year=2000"),
        ("around 280 BC", "year=-280"),
        ("more than 2000",),
        ("2000 people",),
        ("in 2000 people",),
        ("a total of 2000 men",),
        ("$ 2000",),
        ("of 1339 snaps",),
        ("the 1990s", "year=1990 decade=True"),
        ("the '90s", "year=1990 decade=True"),
        ("the nineties", "year=1990 decade=True"),
        ("in his nineties",),
        ("in his 90s",),
    ],
    "pairs": [
        ("from 1941 to 1947", "year=1941 bound=since", "year=1947 bound=until"),
        ("between 1990 and 1995", "year=1990 bound=since", "year=1995 bound=until"),
        ("(1941-1947)", "year=1941 bound=since", "year=1947 bound=until"),
        ("the 2013-14 season", "year=2013 bound=since", "year=2014 bound=until"),
        ("on May 2-4", "month=5 day=2 bound=since", "month=5 day=4 bound=until"),
        ("7-9 October 2020", "year=2020 month=10 day=7 bound=since", "year=2020 month=10 day=9 bound=until"),
        ("from March 2 to March 5, 2020", "year=2020 month=3 day=2 bound=since", "year=2020 month=3 day=5 bound=until"),
        ("March 20 - 21", "month=3 day=20 bound=since", "month=3 day=21 bound=until"),
    ],
    "weekdays": [
        ("on Sunday", "weekday=6"),
        ("last Sunday", "weekday=6 relative=week:-1"),
        ("next Tuesday", "weekday=1 relative=week:1"),
        ("Sunday night", "weekday=6"),
        ("on Black Friday",),
        ("the Friday the 13th films",),
    ],
    "distances": [
        ("five years ago", "relative=year:-5"),
        ("25 years ago", "relative=year:-25"),
        ("a week ago", "relative=week:-1"),
        ("more than five years ago", "relative=year:-5 bound=before"),
        ("last week", "relative=week:-1"),
        ("next year", "relative=year:1"),
        ("this month", "relative=month:0"),
        ("yesterday", "relative=day:-1"),
        ("tomorrow", "relative=day:1"),
        ("over the last week of the war",),
        ("a few years ago",),
    ],
    "clock": [
        ("at 5:50 a.m.", "minutes=350"),
        ("at 5:50 p.m.", "minutes=1070"),
        ("at 17:30", "minutes=1050"),
        ("at 12 : 30 pm", "minutes=750"),
        ("at 5pm", "minutes=1020"),
        ("at 5 a.m.", "minutes=300"),
        ("at 12 a.m.", "minutes=0"),
        ("at noon", "minutes=720"),
        ("at midnight", "minutes=0"),
        ("five o'clock", "minutes=300"),
        ("half past five", "minutes=330"),
        ("quarter to six", "minutes=345"),
        ("a 16:9 screen",),
        ("at 5:50 a.m. on Saturday", "minutes=350", "weekday=5"),
    ],
    "bounds": [
        ("before March 31 , 2020", "year=2020 month=3 day=31 bound=before"),
        ("by April 8", "month=4 day=8 bound=by"),
        ("until 2019", "year=2019 bound=until"),
        ("after March 22", "month=3 day=22 bound=after"),
        ("prior to 2010", "year=2010 bound=before"),
        ("no later than Friday", "weekday=4 bound=by"),
        ("as of April 9, 2020", "year=2020 month=4 day=9"),
        ("since last Sunday", "weekday=6 relative=week:-1 bound=since"),
        ("pre-2000 cars", "year=2000 bound=before"),
    ],
}  # fmt: skip


def read(text: str) -> tuple[list[Token], tuple[DateMention, ...]]:
    tokens = tokenise(normalise(text).text)
    return tokens, read_dates(tokens)


def parse(expected: str) -> DateSpan:
    fields: dict[str, object] = {}
    for pair in expected.split():
        name, value = pair.split("=")
        if name == "relative":
            unit, amount = value.split(":")
            fields[name] = (unit, float(amount))
        else:
            fields[name] = True if name == "decade" else value if name in ("part", "bound") else int(value)
    return DateSpan(**fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(row[0], row[1:], id=f"{family}-{row[0][:40]}") for family, rows in ROWS.items() for row in rows]
)
def test_reads(text: str, expected: tuple[str, ...]) -> None:
    assert [mention.date for mention in read(text)[1]] == [parse(row) for row in expected]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("It sank before March 31 , 2020 in fog", ["before March 31 , 2020"]),
        ("in late October they came", ["late October"]),
        ("at the end of May", ["the end of May"]),
        ("He came five years ago to", ["five years ago"]),
        ("from 1941 to 1947", ["from 1941", "1947"]),
    ],
)
def test_spans(text: str, spans: list[str]) -> None:
    tokens, mentions = read(text)
    assert [" ".join(token.text for token in tokens[mention.first : mention.last]) for mention in mentions] == spans


_WORDS = st.sampled_from(
    "a the of in on at to from and between since before by until after no later than late early mid end October Oct. May may March march 7 7th 31 2023 1999 10 07 "
    "/ - . , ' 90s 1990s nineties Sunday last next this week year ago five years yesterday 5:50 17:30 a.m. pm noon o'clock half past quarter : BC seventh twenty 26,1881 07.10.2023".split()
)


@given(st.text())
def test_never_raises_and_stays_in_bounds(text: str) -> None:
    _check_bounds(text)


@given(st.lists(_WORDS, max_size=30).map(" ".join))
def test_never_raises_on_words_of_the_calendar(text: str) -> None:
    _check_bounds(text)


@given(st.lists(_WORDS, max_size=20).map("".join))
def test_never_raises_on_words_of_the_calendar_run_together(text: str) -> None:
    _check_bounds(text)


def _check_bounds(text: str) -> None:
    tokens, mentions = read(text)
    for mention in mentions:
        assert 0 <= mention.first < mention.last <= len(tokens)
        assert mention.date != DateSpan()
        assert mention.date.month is None or 1 <= mention.date.month <= 12
        assert mention.date.day is None or 1 <= mention.date.day <= 31
        assert mention.date.minutes is None or 0 <= mention.date.minutes < 1440
    assert all(one.last <= other.first for one, other in pairwise(mentions))


class _Counting(list[Token]):
    """Tokens that count how often they are looked at."""

    looks = 0

    def __getitem__(self, index: object) -> object:  # type: ignore[override]
        type(self).looks += 1
        return super().__getitem__(index)  # type: ignore[index]


@pytest.mark.parametrize("piece", ["October ", "7 ", "2012-", "7/", "last ", "ago ", "five years ", "from 1941 to ", "mid-", "5: ", "half past ", "the ", "Sunday, ", "seventh of "])
def test_time_grows_with_the_length_of_hostile_text(piece: str) -> None:
    looks = []
    for times in (200, 800):
        tokens = _Counting(tokenise(piece * times))
        _Counting.looks = 0
        read_dates(tokens)
        looks.append(_Counting.looks)
    assert looks[1] <= 5 * looks[0] + 100
