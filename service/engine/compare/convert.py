"""Two quantities of different units -> the same two in one unit, or nothing where the units do not convert."""

from __future__ import annotations

import math

from service.engine.model import Hedge, Quantity
from service.engine.vocabulary.units import ALIASES, ANY_DOLLARS, MONEY, TEMPERATURES, UNITS

_BIG_MONEY = 1e5  # "39.65 crore" without its currency may be held against rupees; "6" may not be held against $6


def common_unit(stated: Quantity, recorded: Quantity) -> tuple[Quantity, Quantity, bool] | None:
    """Both in the statement's unit, and whether the conversion left rounded numbers; None where they do not compare."""
    if stated.unit == recorded.unit:
        return stated, recorded, False
    if {stated.unit, recorded.unit} == {None, "score"} and Hedge.RANGE in (stated.hedge, recorded.hedge):
        return _in_unit(stated, "score"), _in_unit(recorded, "score"), False  # "3-24" reads as a range where nothing tells it from one
    if stated.unit is None or recorded.unit is None:
        return _without_unit(stated, recorded)
    if (alias := ALIASES.get(stated.unit)) and recorded.unit in alias:
        return _in_unit(stated, recorded.unit), recorded, False
    if (alias := ALIASES.get(recorded.unit)) and stated.unit in alias:
        return stated, _in_unit(recorded, stated.unit), False
    if stated.unit in TEMPERATURES and recorded.unit in TEMPERATURES:
        return stated, _temperature(recorded, stated.unit), True
    here, there = UNITS.get(stated.unit), UNITS.get(recorded.unit)
    if here is None or there is None or here.dimension != there.dimension:
        return None
    if stated.unit == "percent" and recorded.unit == "fraction":
        return _scaled(stated, 0.01, "fraction"), recorded, True
    factor = there.factor / here.factor
    return stated, _scaled(recorded, factor, stated.unit), here.group != there.group


def in_other_money(stated: Quantity, recorded: Quantity) -> bool:
    """Whether two sums are the same number of two currencies: 184 million francs are not 184 million dollars, while 201 million dollars may be."""
    if stated.unit not in MONEY or recorded.unit not in MONEY or stated.unit == recorded.unit or (stated.unit in ANY_DOLLARS and recorded.unit in ANY_DOLLARS):
        return False
    return stated.low == recorded.low and stated.high == recorded.high


def _in_unit(quantity: Quantity, unit: str) -> Quantity:
    return Quantity(quantity.low, quantity.high, quantity.hedge, unit)


def _scaled(quantity: Quantity, factor: float, unit: str) -> Quantity:
    return Quantity(_tidy(quantity.low * factor), _tidy(quantity.high * factor), quantity.hedge, unit)


def _tidy(value: float) -> float:
    """Twelve digits, so that a converted number has no tail of its own."""
    return float(f"{value:.12g}")


def _temperature(quantity: Quantity, unit: str) -> Quantity:
    (zero, slope), (new_zero, new_slope) = TEMPERATURES[quantity.unit or ""], TEMPERATURES[unit]
    low, high = (_tidy((value - zero) * slope / new_slope + new_zero) for value in (quantity.low, quantity.high))
    return Quantity(low, high, quantity.hedge, unit)


def _without_unit(stated: Quantity, recorded: Quantity) -> tuple[Quantity, Quantity, bool] | None:
    unit = stated.unit or recorded.unit
    if unit == "year" and all(_is_age(end) for end in (stated.low, stated.high, recorded.low, recorded.high)):
        return _in_unit(stated, unit), _in_unit(recorded, unit), False  # "Krivoi, 25," is an age without its unit
    if unit not in MONEY or not (_is_big(stated) and _is_big(recorded)):
        return None
    return _in_unit(stated, unit), _in_unit(recorded, unit), False


def _is_age(end: float) -> bool:
    return math.isinf(end) or 0 <= end < 130


def _is_big(quantity: Quantity) -> bool:
    return max((end for end in (quantity.low, quantity.high) if not math.isinf(end)), default=0.0) >= _BIG_MONEY
