"""Quantities as people write them and as they go over the wire."""

from __future__ import annotations

import math
from functools import lru_cache

from service.engine.model import Hedge, Quantity
from service.engine.vocabulary.numbers import VAGUE
from service.engine.vocabulary.units import SYMBOLS

_BEYOND_WORDS = 1e18
_IRREGULAR = {
    "foot": "feet",
    "inch": "inches",
    "century": "centuries",
    "millennium": "millennia",
    "square foot": "square feet",
    "cubic foot": "cubic feet",
    "celsius": "degrees Celsius",
    "fahrenheit": "degrees Fahrenheit",
}
_UNCHANGED = frozenset(
    {
        "percent",
        "mm",
        "cm",
        "m",
        "km",
        "mg",
        "g",
        "kg",
        "lb",
        "ml",
        "km/h",
        "m/s",
        "mph",
        "MW",
        "GW",
        "kW",
        "kWh",
        "MWh",
        "kV",
        "Hz",
        "kHz",
        "MHz",
        "GHz",
        "KB",
        "MB",
        "GB",
        "TB",
        "horsepower",
        "square km",
        "cubic km",
    }
)
_FRACTIONS = {0.5: "half", 0.3333: "a third", 0.6667: "two thirds", 0.25: "a quarter", 0.75: "three quarters", 0.2: "a fifth", 0.1: "a tenth"}
_VAGUE_WORDS = {bounds: word for word, bounds in VAGUE.items()}
_BOUNDS = {Hedge.MORE_THAN: "more than", Hedge.AT_LEAST: "at least", Hedge.FEWER_THAN: "fewer than", Hedge.AT_MOST: "at most"}


@lru_cache(maxsize=512)
def describe(quantity: Quantity) -> str:
    """ "more than 200", "about 1,200", "25 years", "$64 million", "24-3", "dozens"."""
    low, high, hedge = quantity.low, quantity.high, quantity.hedge
    if quantity.unit == "score":
        return f"{number(low)}-{number(high)}"
    if hedge is Hedge.VAGUE and (low, high) in _VAGUE_WORDS:
        word = _VAGUE_WORDS[low, high]
        return word if quantity.unit is None else f"{word} {_plural(quantity.unit)}" if word == "several" else f"{word} of {_plural(quantity.unit)}"
    if hedge in _BOUNDS:
        near = not (math.isinf(low) or math.isinf(high))
        upper = hedge in (Hedge.FEWER_THAN, Hedge.AT_MOST)
        word = ("just under" if upper else "just over") if near else "less than" if hedge is Hedge.FEWER_THAN and quantity.unit else _BOUNDS[hedge]
        return f"{word} {_measured(high if upper else low, quantity.unit)}"
    if low != high:
        return (
            f"{number(low)} to {_measured(high, quantity.unit)}"
            if quantity.unit not in SYMBOLS
            else f"{_measured(low, quantity.unit)} to {_measured(high, quantity.unit)}"
        )
    text = _measured(low, quantity.unit)
    return f"about {text}" if hedge is Hedge.ABOUT else text


def unit_word(quantity: Quantity) -> str:
    """The unit for "... and ... do not compare"."""
    return _plural(quantity.unit) if quantity.unit else "a plain count"


def number(value: float) -> str:
    """1200 -> "1,200", 2400000 -> "2.4 million", 7.5 -> "7.5"."""
    if math.isinf(value):
        return "any number"
    if abs(value) >= _BEYOND_WORDS:
        return f"{value:.6g}"
    for name, scale in (("trillion", 1e12), ("billion", 1e9), ("million", 1e6)):
        if abs(value) >= scale and round(value / scale, 3) == value / scale:
            return f"{value / scale:,.3f}".rstrip("0").rstrip(".") + f" {name}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.4f}".rstrip("0")


def as_wire(quantity: Quantity) -> dict[str, object]:
    """Plain data for the wire: whole numbers as integers, an unbounded end as null."""
    return {"min": _wire_number(quantity.low), "max": _wire_number(quantity.high), "hedge": quantity.hedge.value, "unit": quantity.unit}


def _wire_number(value: float) -> int | float | None:
    if math.isinf(value) or math.isnan(value):
        return None
    if abs(value) >= _BEYOND_WORDS:
        return value  # whose digits a float does not keep
    return int(value) if value == int(value) else round(value, 9)


def _measured(value: float, unit: str | None) -> str:
    if unit is None:
        return number(value)
    if unit in SYMBOLS:
        return f"-{SYMBOLS[unit]}{number(-value)}" if value < 0 else f"{SYMBOLS[unit]}{number(value)}"
    if unit == "ordinal":
        return _ordinal(value)
    if unit == "fraction":
        return _FRACTIONS.get(round(value, 4)) or f"{number(round(value * 100, 2))} percent"
    return f"{number(value)} {unit if value == 1 and unit not in ('celsius', 'fahrenheit') else _plural(unit)}"


def _ordinal(value: float) -> str:
    whole = int(value)
    suffix = "th" if whole % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(whole % 10, "th")
    return f"{whole:,}{suffix}"


def _plural(unit: str | None) -> str:
    if unit is None or unit in _UNCHANGED or unit.isupper():
        return unit or ""
    return _IRREGULAR.get(unit) or f"{unit}s"
