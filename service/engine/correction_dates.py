"""A recorded date behind the preposition that stays: "on" wants a day, "in" a month or a year, "at" a time of day, and "last Sunday" wants none."""

from __future__ import annotations

import re

from service.engine.correction_figures import spelled
from service.engine.correction_spot import Spot
from service.engine.vocabulary.calendar import DAY_PARTS, MONTH_NAMES, SEASONS, WEEKDAY_NAMES

_CLOCK = re.compile(r"(\d{1,2}):(\d\d)")
_HALF_OF_DAY = re.compile(r"\b([ap])\.?\s?m\b\.?", re.IGNORECASE)
_YEAR = re.compile(r"(?:the )?\d{3,4}s?(?: BC)?")
_BOUND = re.compile(r"(since|until|till|by|before|after|from)\s+", re.IGNORECASE)
_LED = re.compile(r"(on|in|at|since|until|till|by|before|after|from|during|around)\s+", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:last|this|next)\b|.*\b(?:ago|from now)$|yesterday$|today$|tomorrow$", re.IGNORECASE)
_AGO = re.compile(r"\d+(?= (?:second|minute|hour|day|week|month|year|decade)s? (?:ago|from now)$)")
_COUNT = re.compile(r"\d+")
_LASTING = frozenset(("for", "past", "last"))
_PART = re.compile(r"(?:the )?(?:early|late|mid)[ -]", re.IGNORECASE)
_SEASONS = SEASONS.keys() | DAY_PARTS.keys()
_HALVES = frozenset("morning afternoon evening night noon midnight".split())
_NIGHTS = frozenset("night midnight noon".split())
_WANT = {"day": "on", "span": "in", "clock": "at"}
_LEADING = frozenset("on in at since until by before after from".split())
_DAYS = frozenset(day.lower() for day in WEEKDAY_NAMES)
_BEHIND_A_DAY = _DAYS | frozenset(("attack", "attacks"))
_MONTHS = frozenset(month[:3].lower() for month in MONTH_NAMES)


def date(spot: Spot, right: str, told: str) -> str | None:
    """A date as it fits: none where a preposition that stays does not go with it, or where words that belong to the old one would be left: of "early on
    Thursday" nothing happened on Thursday evening.
    """
    if (half := spot.next_word.lower()) in _HALVES and half not in told.lower():
        return None
    if spot.word_before in _LASTING and right.endswith(" ago"):
        right = right.removesuffix(" ago")  # "for five years", of who came five years ago
        return right if spot.written[:1].isdigit() else _COUNT.sub(lambda count: spelled(count[0]), right)
    led = _LED.match(spot.written)
    bounded = bool(_BOUND.match(right))
    if led and (bound := _BOUND.match(right)):
        right = right[bound.end() :]
    elif not led and _BOUND.match(right) and spot.word_before in _LEADING:
        return None
    written = spot.written[led.end() :] if led else spot.written
    if (count := _AGO.match(right)) and not written[:1].isdigit():
        right = f"{spelled(count[0])}{right[count.end() :]}"  # "five years ago", for "six years ago"
    if _YEAR.fullmatch(written) and (year := right[-4:]).isdigit() and not right.isdigit():
        right = year  # "in 2018", of what was on March 3, 2019
    sort, was = _sort(right), _sort(written)
    if sort is None or "," in right and sort == "clock":
        return None
    lead = led[1].lower() if led else spot.word_before
    if lead in _WANT.values() and _WANT.get(sort) != lead or sort == "relative" and (led or lead in ("a", "the")):
        return None
    if sort == "clock":
        if was != "clock":
            return None
        right = _in_halves(right, spot.written) if _HALF_OF_DAY.search(spot.written) else right
    if spot.next_word.lower() in _BEHIND_A_DAY and sort != "day":
        return None
    if led and lead in ("before", "after") and sort in _WANT and not bounded:
        return f"{_WANT[sort]} {right}"  # not before that day, but on it
    return f"{spot.written[: led.end()]}{right}" if led else right


def _sort(told: str) -> str | None:
    """What sort of time it is: a day, a span of days, a time of day, one that is told from today; None for what is none of them."""
    text = _BOUND.sub("", told.strip())
    low = text.lower()
    if _RELATIVE.match(low):
        return "relative"
    if _CLOCK.fullmatch(low) or _HALF_OF_DAY.search(low) or low in _NIGHTS:
        return "clock"
    if _PART.match(low) or _YEAR.fullmatch(text) or low.split()[-1:] and low.split()[-1] in _SEASONS:
        return "span"
    words = re.findall(r"[A-Za-z]+", text)
    if any(word.lower() in _DAYS for word in words):
        return "day"
    if any(word[:3].lower() in _MONTHS for word in words):
        return "day" if re.search(r"\b\d{1,2}(?:st|nd|rd|th)?\b(?!\d)", text) else "span"
    return None


def _in_halves(right: str, written: str) -> str:
    """ "23:20" -> "11:20 p.m.", in the manner of what is written."""
    clock = _CLOCK.fullmatch(right)
    if clock is None:
        return right
    hours, minutes = int(clock[1]), clock[2]
    half = "p" if hours >= 12 else "a"
    mark = f"{half}.m." if "." in written else f"{half}m"
    return f"{hours % 12 or 12}{'' if minutes == '00' else ':' + minutes} {mark}"
