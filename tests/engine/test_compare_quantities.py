"""What the record's number makes of the statement's: rows of (record, statement, relation), both as they would be written."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.engine.compare.quantities import as_wire, compare_quantities, describe, rounding_unit
from service.engine.model import Hedge, Quantity, Relation
from service.engine.normalise import normalise
from service.engine.quantities import read_quantities
from service.engine.tokens import tokenise

ROWS: list[tuple[str, str, str]] = [
    # exact against exact
    ("25 men", "25 men", "equal"),
    ("25 men", "35 men", "disjoint"),
    ("three", "two", "disjoint"),
    ("1,200", "twelve hundred", "equal"),
    ("24", "two dozen", "equal"),
    ("1.2 million", "1,200,000", "equal"),
    ("126.317 million", "126.3 million", "disjoint"),
    # about N in the record
    ("some 1,200", "1,200", "equal"),
    ("some 1,200", "around 1,200", "equal"),
    ("some 1,200", "nearly twelve hundred", "equal"),
    ("some 1,200", "1,163", "overlapping"),
    ("some 1,200", "1,400", "disjoint"),
    ("some 1,200", "about 1,600", "disjoint"),
    ("some 1,200", "more than 1,000", "inside"),
    ("some 1,200", "more than 1,500", "disjoint"),
    ("some 1,200", "more than 1,200", "overlapping"),
    ("nearly 50 percent", "more than 48 percent", "inside"),
    ("nearly 50 percent", "more than 53 percent", "disjoint"),
    ("nearly seven hours", "almost seven hours", "equal"),
    ("nearly seven hours", "two hours", "disjoint"),
    # about N in the statement
    ("41", "about 40", "inside"),
    ("39", "about 40", "inside"),
    ("40", "about 40", "equal"),
    ("53", "about 40", "disjoint"),
    ("214", "about 100", "disjoint"),
    ("140", "about 100", "overlapping"),
    ("1,163", "some 1,200", "inside"),
    ("6.9", "nearly 7", "inside"),
    # more than N in the record
    ("more than 200", "over 200", "equal"),
    ("more than 200", "at least 200", "inside"),
    ("more than 200", "more than 100", "inside"),
    ("more than 200", "more than 300", "overlapping"),
    ("more than 200", "more than 600", "disjoint"),
    ("more than 200", "200", "overlapping"),
    ("more than 200", "250", "overlapping"),
    ("more than 200", "600", "disjoint"),
    ("more than 200", "150", "disjoint"),
    ("more than 200", "about 1,500", "disjoint"),
    ("more than 200", "fewer than 200", "disjoint"),
    ("more than 200", "fewer than 300", "overlapping"),
    ("more than 30", "fewer than ten", "disjoint"),
    ("at least 200", "more than 200", "overlapping"),
    ("at least 200", "at least 100", "inside"),
    ("at least eight", "eight", "overlapping"),
    # fewer than N mirrors it
    ("fewer than 100", "under 100", "equal"),
    ("fewer than 100", "at most 100", "inside"),
    ("fewer than 100", "fewer than 200", "inside"),
    ("fewer than 100", "50", "overlapping"),
    ("fewer than 100", "20", "disjoint"),
    ("fewer than 100", "150", "disjoint"),
    ("fewer than 100", "more than 100", "disjoint"),
    ("up to 50", "60", "disjoint"),
    ("at most 100", "fewer than 100", "overlapping"),
    # a bound in the statement
    ("three", "at least two", "inside"),
    ("three", "at least three", "inside"),
    ("three", "more than three", "disjoint"),
    ("three", "fewer than three", "disjoint"),
    ("three", "more than five", "disjoint"),
    ("41,200", "more than 40,000", "inside"),
    ("300 to 500", "at most 500", "inside"),
    ("300 to 500", "more than 400", "overlapping"),
    ("300 to 500", "some 5,000", "disjoint"),
    # just over and just under
    ("just over 200", "205", "overlapping"),
    ("just over 200", "200", "equal"),
    ("just over 200", "about 200", "equal"),
    ("just over 200", "more than 200", "inside"),
    ("just over 200", "under 200", "disjoint"),
    ("just over 200", "400", "disjoint"),
    ("205", "just over 200", "inside"),
    ("195", "just over 200", "disjoint"),
    ("95", "just under 100", "inside"),
    # ranges and vague words
    ("8 to 10", "8 to 10", "equal"),
    ("8 to 10", "9", "overlapping"),
    ("8 to 10", "12", "disjoint"),
    ("8 to 10", "5 to 12", "inside"),
    ("9", "8 to 10", "inside"),
    ("12", "8 to 10", "disjoint"),
    ("dozens", "dozens", "equal"),
    ("dozens", "30", "overlapping"),
    ("dozens", "500", "disjoint"),
    ("dozens", "more than ten", "inside"),
    ("30", "dozens", "inside"),
    ("120", "dozens", "overlapping"),
    ("500", "dozens", "disjoint"),
    ("three", "several", "inside"),
    ("hundreds", "thousands", "disjoint"),
    ("in his twenties", "aged 25", "overlapping"),
    ("aged 25", "in his twenties", "inside"),
    ("aged 25", "in his 60s", "disjoint"),
    ("aged 25", "under the age of 30", "inside"),
    ("aged 15", "a teenager", "inside"),
    ("in his sixties", "in his late sixties", "overlapping"),
    # units
    ("two hours", "120 minutes", "equal"),
    ("90 days", "30 days", "disjoint"),
    ("within 90 days", "within 30 days", "disjoint"),
    ("two years", "24 months", "equal"),
    ("25 years", "a quarter of a century", "equal"),
    ("50 miles", "80 km", "inside"),
    ("50 miles", "about 80 km", "inside"),
    ("50 miles", "120 km", "disjoint"),
    ("50 km", "50 miles", "disjoint"),
    ("20 °C", "68 °F", "equal"),
    ("5 tonnes", "5,000 kg", "equal"),
    ("a third of them", "33 percent", "inside"),
    ("33 percent", "a third of them", "inside"),
    ("50 percent", "half of them", "equal"),
    ("60 percent", "more than half", "inside"),
    ("25 percent", "a third of them", "disjoint"),
    ("one in five", "20 percent", "equal"),
    ("41 out of 100", "41%", "equal"),
    ("$5", "5 km", "absent"),
    ("$5", "€6", "absent"),
    ("$5", "€5", "disjoint"),
    ("$5", "C$5", "absent"),
    ("12 percent", "12 men", "absent"),
    ("the third man", "three men", "absent"),
    ("39.65 crore", "₹30 crore", "disjoint"),
    ("5 pounds", "£5", "equal"),
    ("25 years old", "25", "equal"),
    # scores
    ("won 24-3", "a 24-3 win", "equal"),
    ("won 24-3", "won 21-3", "disjoint"),
    ("won 24-3", "lost 3-24", "overlapping"),
]  # fmt: skip


def quantity(text: str) -> Quantity:
    (mention,) = read_quantities(tokenise(normalise(text).text))
    return mention.quantity


@pytest.mark.parametrize(("recorded", "stated", "relation"), ROWS, ids=[f"{record} | {statement}" for record, statement, _ in ROWS])
def test_compares(recorded: str, stated: str, relation: str) -> None:
    assert compare_quantities(quantity(stated), quantity(recorded)).relation == relation


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("25 men", "25"),
        ("1,200", "1,200"),
        ("more than 200", "more than 200"),
        ("some 1,200", "about 1,200"),
        ("fewer than three", "fewer than 3"),
        ("less than 5%", "less than 5 percent"),
        ("just over 200", "just over 200"),
        ("just under 100", "just under 100"),
        ("$ 64 million", "$64 million"),
        ("$1.25bn", "$1.25 billion"),
        ("$3-5 million", "$3 million to $5 million"),
        ("8 to 10", "8 to 10"),
        ("25 years old", "25 years"),
        ("one second", "1 second"),
        ("six feet", "6 feet"),
        ("a third of them", "a third"),
        ("41 out of 100", "41 percent"),
        ("won 24-3", "24-3"),
        ("the 21st", "21st"),
        ("the 112th", "112th"),
        ("dozens", "dozens"),
        ("several years", "several years"),
        ("hundreds of miles", "hundreds of miles"),
        ("-5 degrees", "-5 degrees"),
        ("7.5", "7.5"),
    ],
)
def test_describes(text: str, words: str) -> None:
    assert describe(quantity(text)) == words


def test_reason_is_short_and_for_people() -> None:
    comparison = compare_quantities(quantity("35"), quantity("25"))
    assert (comparison.reason, comparison.stated, comparison.recorded) == ("25 is not 35", "35", "25")


@pytest.mark.parametrize(
    ("text", "wire"),
    [
        ("25 years old", {"min": 25, "max": 25, "hedge": "exact", "unit": "year"}),
        ("more than 200", {"min": 200, "max": None, "hedge": "more_than", "unit": None}),
        ("up to 7.5 percent", {"min": None, "max": 7.5, "hedge": "at_most", "unit": "percent"}),
    ],
)
def test_wire(text: str, wire: dict[str, object]) -> None:
    found = as_wire(quantity(text))
    assert found == wire
    assert [type(value) for value in found.values()] == [type(value) for value in wire.values()]


@pytest.mark.parametrize(("value", "unit"), [(1200, 100), (40, 10), (53, 1), (7.5, 0.1), (0, 1), (1_200_000, 100_000), (-30, 10)])
def test_rounding_unit(value: float, unit: float) -> None:
    assert math.isclose(rounding_unit(value), unit)


def test_a_vague_word_of_the_record_without_an_end() -> None:
    record = Quantity(1000, math.inf, Hedge.VAGUE)
    assert compare_quantities(quantity("thousands"), record).relation is Relation.INSIDE
    assert compare_quantities(quantity("dozens"), record).relation is Relation.DISJOINT


_NUMBERS = st.integers(0, 10**7).map(float) | st.floats(0, 1e6, allow_nan=False).map(lambda value: round(value, 2))
_UNITS = st.sampled_from([None, "percent", "fraction", "USD", "year", "km", "mile", "score", "ordinal", "celsius", "fahrenheit", "pound", "?"])


def _built(value: float, more: float, hedge: Hedge, unit: str | None) -> Quantity:
    if hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST):
        return Quantity(value, math.inf, hedge, unit)
    if hedge in (Hedge.FEWER_THAN, Hedge.AT_MOST):
        return Quantity(-math.inf, value, hedge, unit)
    return Quantity(value, value + more if hedge in (Hedge.RANGE, Hedge.VAGUE) else value, hedge, unit)


_QUANTITIES = st.builds(_built, _NUMBERS, _NUMBERS, st.sampled_from(Hedge), _UNITS)
_EXACT = _NUMBERS.map(lambda value: Quantity(value, value))


@given(_QUANTITIES, _QUANTITIES)
def test_never_raises(stated: Quantity, recorded: Quantity) -> None:
    comparison = compare_quantities(stated, recorded)
    assert comparison.reason
    assert as_wire(stated)["unit"] == stated.unit


@given(_QUANTITIES)
def test_a_quantity_is_equal_to_itself(one: Quantity) -> None:
    assert compare_quantities(one, one).relation is Relation.EQUAL


@given(_EXACT, _EXACT)
def test_exact_numbers_are_equal_or_disjoint_both_ways(one: Quantity, other: Quantity) -> None:
    forth, back = compare_quantities(one, other).relation, compare_quantities(other, one).relation
    assert forth == back
    assert forth in (Relation.EQUAL, Relation.DISJOINT)


@given(_QUANTITIES, _EXACT)
def test_a_bound_and_its_opposite_never_both_follow(recorded: Quantity, at: Quantity) -> None:
    over = compare_quantities(Quantity(at.low, math.inf, Hedge.MORE_THAN, recorded.unit), recorded).relation
    upto = compare_quantities(Quantity(-math.inf, at.low, Hedge.AT_MOST, recorded.unit), recorded).relation
    follows = (Relation.EQUAL, Relation.INSIDE)
    assert recorded.unit == "score" or not (over in follows and upto in follows)
