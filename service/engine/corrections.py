"""The least that has to be written at a span to put it right: the recorded value in the words around it, or nothing where none would fit them.

A correction is for a click: with it in the place of its span the sentence has to be grammatical and true. What the slots hand over is the value on
record; whether and how that fits depends on its sort and on the words that stay.
"""

from __future__ import annotations

import re
from dataclasses import replace

from service.engine.correction_dates import date
from service.engine.correction_figures import age, figure
from service.engine.correction_spot import Spot
from service.engine.correction_words import name, relative, role, word
from service.engine.model import Kind, Part, Verdict

_AROUND = 400  # characters before and behind that are looked at: a sentence, and never a whole draft
_FIGURES = frozenset((Kind.COUNT, Kind.CASUALTY, Kind.HOSTAGE_COUNT))
_NAMES = frozenset((Kind.NAME, Kind.PLACE))
_COUNTED = re.compile(r"\d|^(?:not all|none|a part|half|all)\b")  # what is told of how many, whatever the part is about


def fitted(part: Part, text: str) -> Part:
    """A part of a text -> the same with a correction that can be put in the place of its span; none where the verdict asks for none, or none fits."""
    if part.correction is None:
        return part
    fits = _fitting(part, text, part.correction) if part.verdict is Verdict.CONTRADICTED and part.correction else None
    return replace(part, correction=fits) if fits != part.correction else part


def _fitting(part: Part, text: str, right: str) -> str | None:
    """The recorded value as it fits the words around the span."""
    start, end = part.span.start, part.span.end
    spot = Spot(part.span.text, text[max(start - _AROUND, 0) : start], text[end : end + _AROUND])
    if spot.denied:
        return None
    fits = _of_its_sort(part, spot, right)
    if fits is None or fits.casefold() == spot.written.casefold() or spot.says_twice(fits) or not spot.takes_article(fits):
        return None
    return spot.in_its_letters(fits)


def _of_its_sort(part: Part, spot: Spot, right: str) -> str | None:
    """The same before it is looked at whether that says a thing twice, with letters as they are on record."""
    kind, told = part.kind, part.claim.text if part.claim is not None else ""
    if kind is Kind.AGE:
        return age(spot, right)
    if kind is Kind.DATE:
        return date(spot, right, told)
    if kind is Kind.RELATION:
        return relative(spot, right, told)
    if kind is Kind.ROLE:
        return role(spot, right, told)
    if kind in _NAMES:
        return name(spot, right, told, is_place=kind is Kind.PLACE)
    if kind in _FIGURES or _COUNTED.search(right.lower()):
        return figure(spot, right, told)
    return word(spot, right, told)
