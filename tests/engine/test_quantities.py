"""What is read as a number, with its hedge, unit and form: one row per expression. A row is the text and, per quantity from left to right,
"low high hedge unit form" ("=" for a high that equals low, "-" for no unit)."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.engine.normalise import normalise
from service.engine.quantities import QuantityMention, read_quantities
from service.engine.tokens import Token, tokenise

ROWS: dict[str, list[tuple[str, ...]]] = {
    "digits": [
        ("It carried 216 people.", "216 = exact - cardinal"),
        ("It carried 1,200 people.", "1200 = exact - cardinal"),
        ("It carried 1 200 000 people.", "1200000 = exact - cardinal"),
        ("It carried 1,200,000 people.", "1200000 = exact - cardinal"),
        ("It carried 1.200.000 people.", "1200000 = exact - cardinal"),
        ("It sold 12,34,567 copies.", "1234567 = exact - cardinal"),
        ("The rate was 7.5 then.", "7.5 = exact - cardinal"),
        ("It sold 1.2 million copies.", "1200000 = exact - cardinal"),
        ("It sold 1.1 million copies.", "1100000 = exact - cardinal"),
        ("It sold 2.4m copies.", "2400000 = exact - cardinal"),
        ("It has 1,2k followers.", "1200 = exact - cardinal"),
        ("It has 12k followers.", "12000 = exact - cardinal"),
        ("It earned 39.65 crore.", "396500000 = exact - cardinal"),
        ("It earned 5 lakh.", "500000 = exact - cardinal"),
        ("It had 20 dozen eggs.", "240 = exact - cardinal"),
        ("It has 919.94 million users.", "919940000 = exact - cardinal"),
        ("Some 9.8 billion views.", "9800000000 = about - cardinal"),
        ("zero deaths", "0 = exact - cardinal"),
        ("In all 0 deaths", "0 = exact - cardinal"),
    ],
    "number words": [
        ("three hostages", "3 = exact - cardinal"),
        ("twenty-five hostages", "25 = exact - cardinal"),
        ("Twenty-six people were treated", "26 = exact - cardinal"),
        ("twenty five hostages", "25 = exact - cardinal"),
        ("twelve hundred people", "1200 = exact - cardinal"),
        ("a hundred people", "100 = exact - cardinal"),
        ("a hundred and forty-two people", "142 = exact - cardinal"),
        ("one hundred forty-two people", "142 = exact - cardinal"),
        ("two thousand five hundred men", "2500 = exact - cardinal"),
        ("three hundred and five men", "305 = exact - cardinal"),
        ("one hundred thousand people", "100000 = exact - cardinal"),
        ("two million three hundred thousand people", "2300000 = exact - cardinal"),
        ("five million people", "5000000 = exact - cardinal"),
        ("a thousand and one nights", "1001 = exact - cardinal"),
        ("two dozen hostages", "24 = exact - cardinal"),
        ("a dozen hostages", "12 = exact - cardinal"),
        ("half a dozen hostages", "6 = exact - cardinal"),
        ("a half-dozen hostages", "6 = exact - cardinal"),
        ("a score of men", "20 = exact - cardinal"),
        ("three score years", "60 = exact year duration"),
        ("half a million people", "500000 = exact - cardinal"),
        ("a quarter of a million people", "250000 = exact - cardinal"),
        ("two and a half million people", "2500000 = exact - cardinal"),
        ("a million and a half people", "1500000 = exact - cardinal"),
        ("three and a half hours", "3.5 = exact hour duration"),
        ("one and a half litres", "1.5 = exact litre measure"),
        ("a pair of brothers", "2 = exact - cardinal"),
        ("a trio of ships", "3 = exact - cardinal"),
        ("killing one hundred and two hundred were hurt", "100 = exact - cardinal", "200 = exact - cardinal"),
        ("999999999999999999 people", "1e18 = exact - cardinal"),
        ("$1,000,000,000,000,000,000,000,000", "1e24 = exact USD money"),
        ("two quintillion people", "2e18 = exact - cardinal"),
        ("1 000 000 000 000 000 000 000 people", "1e21 = exact - cardinal"),
        ("9" * 1000, "1e100 = exact - cardinal"),
        ("9" * 200 + " percent", "1e100 = exact percent percent"),
        ("seven and eight", "7 = exact - cardinal", "8 = exact - cardinal"),
        ("seventy-three and fifty-three", "73 = exact - cardinal", "53 = exact - cardinal"),
    ],
    "one": [
        ("one hostage", "1 = exact - cardinal"),
        ("one of the hostages", "1 = exact - cardinal"),
        ("at least one hostage", "1 inf at_least - cardinal"),
        ("more than one", "1 inf more_than - cardinal"),
        ("no one was hurt",),
        ("the one who was hurt",),
        ("one says that it was late",),
        ("this one was late",),
        ("They met one another.",),
    ],
    "not numbers": [
        ("a man and an old woman",),
        ("the score was settled",),
        ("COVID-19 spread",),
        ("an F-16 and the E27 base",),
        ("a 5G network in 3D",),
        ("call 555-123-4567 now",),
        ("1e999",),
        ("1.2.3.4",),
        ("chapters 5,6",),
        ("the other half and the latter half",),
        ("two-faced and one-sided", "2 = exact - cardinal", "1 = exact - cardinal"),
    ],
    "labels": [
        ("John Wick : Chapter 3 made money", "3 = exact - label"),
        ("as told in Section 2.1 of it", "2.1 = exact - label"),
        ("Fallout 4 was released", "4 = exact - label"),
        ("flight 370 vanished", "370 = exact - label"),
        ("the Top 100 players", "100 = exact - label"),
        ("About 200 people", "200 = about - cardinal"),
        ("In Moscow 200 people died", "200 = exact - cardinal"),
    ],
    "hedges before": [
        ("more than 200 people", "200 inf more_than - cardinal"),
        ("over 200 people", "200 inf more_than - cardinal"),
        ("in excess of 200 people", "200 inf more_than - cardinal"),
        ("upward of 200 people", "200 inf more_than - cardinal"),
        ("upwards of 200 people", "200 inf more_than - cardinal"),
        ("well over 200 people", "200 inf more_than - cardinal"),
        ("above 200", "200 inf more_than - cardinal"),
        ("exceeding 200", "200 inf more_than - cardinal"),
        ("north of 200", "200 inf more_than - cardinal"),
        ("at least two men", "2 inf at_least - cardinal"),
        ("no fewer than five men", "5 inf at_least - cardinal"),
        ("no less than five men", "5 inf at_least - cardinal"),
        ("not less than five men", "5 inf at_least - cardinal"),
        ("a minimum of five men", "5 inf at_least - cardinal"),
        ("fewer than three men", "-inf 3 fewer_than - cardinal"),
        ("less than three men", "-inf 3 fewer_than - cardinal"),
        ("under 30 men", "-inf 30 fewer_than - cardinal"),
        ("below 30", "-inf 30 fewer_than - cardinal"),
        ("up to 50 men", "-inf 50 at_most - cardinal"),
        ("as many as 50 men", "-inf 50 at_most - cardinal"),
        ("not more than 50 men", "-inf 50 at_most - cardinal"),
        ("no more than 50 men", "-inf 50 at_most - cardinal"),
        ("at most 50 men", "-inf 50 at_most - cardinal"),
        ("a maximum of 50 men", "-inf 50 at_most - cardinal"),
        ("some 1,200 men", "1200 = about - cardinal"),
        ("about 1,200 men", "1200 = about - cardinal"),
        ("around 1,200 men", "1200 = about - cardinal"),
        ("roughly 1,200 men", "1200 = about - cardinal"),
        ("approximately 1,200 men", "1200 = about - cardinal"),
        ("nearly 1,200 men", "1200 = about - cardinal"),
        ("almost 1,200 men", "1200 = about - cardinal"),
        ("close to 1,200 men", "1200 = about - cardinal"),
        ("an estimated 1,200 men", "1200 = about - cardinal"),
        ("estimated at 1,200 men", "1200 = about - cardinal"),
        ("some twelve hundred men", "1200 = about - cardinal"),
        ("exactly three men", "3 = exact - cardinal"),
        ("only three men", "3 = exact - cardinal"),
        ("just 12 men", "12 = exact - cardinal"),
        ("just over 200 men", "200 220 more_than - cardinal"),
        ("slightly more than 200 men", "200 220 more_than - cardinal"),
        ("just under 100 men", "90.91 100 fewer_than - cardinal"),
        ("more than a dozen men", "12 inf more_than - cardinal"),
        ("under than $ 184 million", "-inf 184000000 fewer_than USD money"),
        ("valued at around $ 1 billion", "1000000000 = about USD money"),
        ("more than the 200 men", "200 inf more_than - cardinal"),
    ],
    "hedges after": [
        ("200 or more", "200 inf at_least - cardinal"),
        ("five or so", "5 = about - cardinal"),
        ("ten or fewer", "-inf 10 at_most - cardinal"),
        ("twenty-odd men", "20 = about - cardinal"),
        ("85,000+ fans", "85000 inf at_least - cardinal"),
        ("200-plus fans", "200 inf at_least - cardinal"),
        ("50 yards or longer", "50 inf at_least yard measure"),
        ("two at least", "2 inf at_least - cardinal"),
    ],
    "ranges": [
        ("8 to 10 men", "8 10 range - cardinal"),
        ("8-10 men", "8 10 range - cardinal"),
        ("8–10 men", "8 10 range - cardinal"),
        ("between 300 and 500 liters", "300 500 range litre measure"),
        ("from 3 to 5 men", "3 5 range - cardinal"),
        ("two or three men", "2 3 range - cardinal"),
        ("five to ten men", "5 10 range - cardinal"),
        ("3 to 5 million men", "3000000 5000000 range - cardinal"),
        ("$3-5 million", "3000000 5000000 range USD money"),
        ("between $3 million and $5 million", "3000000 5000000 range USD money"),
        ("3-5 percent", "3 5 range percent percent"),
        ("5% to 10%", "5 10 range percent percent"),
        ("65 mph to 100 mph", "65 100 range mph measure"),
        ("rose from 3 to 5", "3 = exact - cardinal", "5 = exact - cardinal"),
        ("fell from 7 percent to 5 percent", "7 = exact percent percent", "5 = exact percent percent"),
        ("an estimated 525 to 600 marchers", "525 600 range - cardinal"),
    ],
    "scores": [
        ("They won 24-3.", "24 3 exact score score"),
        ("They lost 1-3.", "1 3 exact score score"),
        ("a 2–0 win", "2 0 exact score score"),
        ("a 5-4 vote", "5 4 exact score score"),
        ("a 1-1 draw", "1 1 exact score score"),
        ("beat Reading 7 - 4", "7 4 exact score score"),
    ],
    "shares": [
        ("41 percent of them", "41 = exact percent percent"),
        ("41 % of them", "41 = exact percent percent"),
        ("41 per cent of them", "41 = exact percent percent"),
        ("twelve percent", "12 = exact percent percent"),
        ("nearly fifty percent", "50 = about percent percent"),
        ("2 percentage points", "2 = exact percentage_point measure"),
        ("a third of them", "0.333333 = exact fraction fraction"),
        ("two-thirds of them", "0.666667 = exact fraction fraction"),
        ("two thirds of them", "0.666667 = exact fraction fraction"),
        ("one third of them", "0.333333 = exact fraction fraction"),
        ("a quarter of them", "0.25 = exact fraction fraction"),
        ("three quarters of them", "0.75 = exact fraction fraction"),
        ("half of them", "0.5 = exact fraction fraction"),
        ("half the town", "0.5 = exact fraction fraction"),
        ("more than half", "0.5 inf more_than fraction fraction"),
        ("about half", "0.5 = about fraction fraction"),
        ("more than one fifth of them", "0.2 inf more_than fraction fraction"),
        ("3/4 of them", "0.75 = exact fraction fraction"),
        ("½ of them", "0.5 = exact fraction fraction"),
        ("2½ hours", "2.5 = exact hour duration"),
        ("21 3/4 inches", "21.75 = exact inch measure"),
        ("one in five women", "0.2 = exact fraction ratio"),
        ("at least one in three", "0.333333 inf at_least fraction ratio"),
        ("41 out of 100", "0.41 = exact fraction ratio"),
        ("9.7/10", "0.97 = exact fraction ratio"),
        ("one in 2012",  "1 = exact - cardinal", "2012 = exact - cardinal"),
    ],
    "money": [
        ("$1.2bn", "1200000000 = exact USD money"),
        ("$ 64 million", "64000000 = exact USD money"),
        ("$5", "5 = exact USD money"),
        ("US$ 5 million", "5000000 = exact USD money"),
        ("US $5", "5 = exact USD money"),
        ("C$5", "5 = exact CAD money"),
        ("€3m", "3000000 = exact EUR money"),
        ("£6", "6 = exact GBP money"),
        ("₹100 crore", "1000000000 = exact INR money"),
        ("Rs 500", "500 = exact INR money"),
        ("EUR 5 million", "5000000 = exact EUR money"),
        ("5 euros", "5 = exact EUR money"),
        ("three million dollars", "3000000 = exact USD money"),
        ("2.4 million crowns", "2400000 = exact crown money"),
        ("5 million US dollars", "5000000 = exact USD money"),
        ("30 million pounds", "30000000 = exact GBP money"),
        ("more than $ 300 million", "300000000 inf more_than USD money"),
        ("50 cents", "50 = exact US_cent money"),
    ],
    "units": [
        ("3 miles off", "3 = exact mile measure"),
        ("a 3-mile march", "3 = exact mile measure"),
        ("100m race", "100 = exact m measure"),
        ("8,586 metres", "8586 = exact m measure"),
        ("six square miles", "6 = exact square_mile measure"),
        ("500 liters", "500 = exact litre measure"),
        ("80 miles per hour", "80 = exact mph measure"),
        ("50 km/h", "50 = exact km/h measure"),
        ("a 20-acre site", "20 = exact acre measure"),
        ("-5 degrees", "-5 = exact degree measure"),
        ("minus 5 °C", "-5 = exact celsius measure"),
        ("32 ° F", "32 = exact fahrenheit measure"),
        ("weighed 200 pounds", "200 = exact lb measure"),
        ("5 pounds of flour", "5 = exact lb measure"),
        ("26 gigabytes", "26 = exact GB measure"),
        ("2.4m tonnes", "2400000 = exact tonne measure"),
        ("230-240 volts", "230 240 range volt measure"),
        ("6 ft 2 inches", "6.166666667 = exact foot measure"),
        ("5 feet, 3 inches", "5.25 = exact foot measure"),
    ],
    "durations": [
        ("seven hours", "7 = exact hour duration"),
        ("within 90 days", "90 = exact day duration"),
        ("a 90-day truce", "90 = exact day duration"),
        ("10 consecutive days", "10 = exact day duration"),
        ("two hours and 30 minutes", "2.5 = exact hour duration"),
        ("an hour and a half", "1.5 = exact hour duration"),
        ("half an hour", "30 = exact minute duration"),
        ("a quarter of a century", "25 = exact year duration"),
        ("half a century", "50 = exact year duration"),
        ("three decades", "3 = exact decade duration"),
        ("one second", "1 = exact second duration"),
        ("more than a year", "1 inf more_than year article"),
        ("nearly a decade", "1 = about decade article"),
        ("spread over three days", "3 = exact day duration"),
        ("lasted over three days", "3 inf more_than day duration"),
        ("nearly seven hours", "7 = about hour duration"),
    ],
    "ages": [
        ("a 25-year-old man", "25 = exact year age"),
        ("25 years old", "25 = exact year age"),
        ("a twenty-five-year-old", "25 = exact year age"),
        ("two-year-olds", "2 = exact year age"),
        ("30 years of age", "30 = exact year age"),
        ("aged 25", "25 = exact year age"),
        ("aged about 30", "30 = about year age"),
        ("at age 25", "25 = exact year age"),
        ("at the age of eighty", "80 = exact year age"),
        ("aged between 5 and 10", "5 10 range year age"),
        ("under the age of 30", "-inf 30 fewer_than year age"),
        ("the age of at least 30", "30 inf at_least year age"),
        ("age 65 or over", "65 inf at_least year age"),
        ("less than 23 years old", "-inf 23 fewer_than year age"),
        ("an 18-month-old boy", "18 = exact month age"),
        ("in his twenties", "20 29 range year age"),
        ("in her seventies", "70 79 range year age"),
        ("in his 20s", "20 29 range year age"),
        ("in her early thirties", "30 33 range year age"),
        ("in his mid-20s", "24 26 range year age"),
        ("in her late 40s", "47 49 range year age"),
        ("a man in mid-fifties garb", "54 56 range year age"),
        ("a teenager", "13 19 range year age"),
        ("in her teens", "13 19 range year age"),
        ("an octogenarian", "80 89 range year age"),
        ("a thirty-something", "30 39 range year age"),
        ("under 30", "-inf 30 fewer_than - cardinal"),
        ("Krivoi, 25, was freed", "25 = exact - cardinal"),
        ("in the 20s",),
        ("Teenage Mutant Ninja Turtles",),
    ],
    "times": [
        ("three times", "3 = exact - times"),
        ("a three-time champion", "3 = exact - times"),
        ("twice", "2 = exact - times"),
        ("more than twice", "2 inf more_than - times"),
        ("tenfold", "10 = exact - times"),
        ("5x", "5 = exact - times"),
        ("fewer than 29 times", "-inf 29 fewer_than - times"),
    ],
    "vague": [
        ("several men", "3 9 vague - vague"),
        ("several hundred men", "300 900 vague - vague"),
        ("several hundred thousand men", "300000 900000 vague - vague"),
        ("a few men", "3 9 vague - vague"),
        ("a few hundred men", "300 900 vague - vague"),
        ("a couple of weeks", "2 3 vague week vague"),
        ("a handful of men", "2 9 vague - vague"),
        ("dozens of men", "24 99 vague - vague"),
        ("scores of men", "40 199 vague - vague"),
        ("hundreds of men", "200 999 vague - vague"),
        ("tens of thousands of men", "20000 99000 vague - vague"),
        ("hundreds of thousands of men", "200000 999000 vague - vague"),
        ("millions of dollars", "2000000 999000000 vague USD vague"),
        ("many men, numerous men",),
    ],
    "ordinals": [
        ("the third man", "3 = exact ordinal ordinal"),
        ("the 21st man", "21 = exact ordinal ordinal"),
        ("the twenty-first man", "21 = exact ordinal ordinal"),
        ("the two hundredth man", "200 = exact ordinal ordinal"),
        ("number two", "2 = exact ordinal ordinal"),
        ("No. 2 on the list", "2 = exact ordinal ordinal"),
        ("ranked # 4", "4 = exact ordinal ordinal"),
        ("ranked higher than # 5", "-inf 5 fewer_than ordinal ordinal"),
        ("a second death", "2 = exact ordinal ordinal"),
    ],
}  # fmt: skip


def read(text: str) -> tuple[list[Token], tuple[QuantityMention, ...]]:
    tokens = tokenise(normalise(text).text)
    return tokens, read_quantities(tokens)


def brief(mention: QuantityMention) -> tuple[float, float, str, str, str]:
    quantity = mention.quantity
    return round(quantity.low, 6), round(quantity.high, 6), quantity.hedge.value, (quantity.unit or "-").replace(" ", "_"), mention.form


def parse(expected: str) -> tuple[float, float, str, str, str]:
    low, high, hedge, unit, form = expected.split()
    return round(float(low), 6), round(float(low if high == "=" else high), 6), hedge, unit, form


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(row[0], row[1:], id=f"{family}-{row[0][:40]}") for family, rows in ROWS.items() for row in rows]
)
def test_reads(text: str, expected: tuple[str, ...]) -> None:
    assert [brief(mention) for mention in read(text)[1]] == [parse(row) for row in expected]


@pytest.mark.parametrize(
    ("text", "whole", "core"),
    [
        ("They took in excess of 200 hostages.", "in excess of 200", "200"),
        ("It cost no less than US$ 5 million in all.", "no less than US $ 5 million", "5 million"),
        ("between 300 and 500 liters leaked", "between 300 and 500 liters", "300 and 500"),
        ("a 25-year-old man", "25 year old", "25"),
        ("children under the age of 13 .", "under the age of 13", "13"),
        ("nearly a hundred and two men", "nearly a hundred and two", "a hundred and two"),
        ("50 yards or longer were", "50 yards or longer", "50"),
        ("in his early thirties", "his early thirties", "thirties"),
    ],
)
def test_spans(text: str, whole: str, core: str) -> None:
    tokens, (mention,) = read(text)
    assert " ".join(token.text for token in tokens[mention.first : mention.last]) == whole
    assert " ".join(token.text for token in tokens[mention.core_first : mention.core_last]) == core


def test_tokens_taken_by_dates_are_passed_over() -> None:
    tokens = tokenise("in 2012 some 200 people")
    assert [mention.quantity.low for mention in read_quantities(tokens, frozenset({1}))] == [200]


_WORDS = st.sampled_from(
    "a an the one two twenty hundred thousand million half third thirds quarter quarters of and or to from between more than at least no fewer under over about "
    "5 1,200 2.4 m bn 20s 21st 1e9 % $ US - / . , ' ( ) year years old aged in his mid twenties few couple several dozens tens scores times second minus up "
    "so plus + odd percent per cent hour hours a point out 10 100 9999999999999999999 # no. ½ ⁄ m/s ° C x".split()
)


@given(st.text())
def test_never_raises_and_stays_in_bounds(text: str) -> None:
    _check_bounds(text)


@given(st.lists(_WORDS, max_size=30).map(" ".join))
def test_never_raises_on_words_of_number(text: str) -> None:
    _check_bounds(text)


@given(st.lists(_WORDS, max_size=20).map("".join))
def test_never_raises_on_words_of_number_run_together(text: str) -> None:
    _check_bounds(text)


def _check_bounds(text: str) -> None:
    tokens, mentions = read(text)
    for mention in mentions:
        assert 0 <= mention.first <= mention.core_first < mention.core_last <= mention.last <= len(tokens)
        assert not math.isnan(mention.quantity.low)
        assert not math.isnan(mention.quantity.high)
        assert mention.quantity.unit == "score" or mention.quantity.low <= mention.quantity.high
    assert all(one.last <= other.first for one, other in pairwise(mentions))


class _Counting(list[Token]):
    """Tokens that count how often they are looked at."""

    looks = 0

    def __getitem__(self, index: object) -> object:  # type: ignore[override]
        type(self).looks += 1
        return super().__getitem__(index)  # type: ignore[index]


HOSTILE = [
    "hundred ", "5-", "1 200 ", "a ", "and ", "two hundred and ", "of ", "more than ", "half of a ", "5 to ", "between 5 and ", "one in ", "$ ", "5/", "aged ", "'", "tens of ", "5 hours and ",
    "twenty-", "no fewer than a ", "minus ", "000 ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_length_of_hostile_text(piece: str) -> None:
    looks = []
    for times in (200, 800):
        tokens = _Counting(tokenise(piece * times))
        _Counting.looks = 0
        read_quantities(tokens)
        looks.append(_Counting.looks)
    assert looks[1] <= 5 * looks[0] + 100
