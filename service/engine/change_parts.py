"""A change told as a whole and then by its parts: "will rise by 9 percent: 5 percent this year and 4 percent next year"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.changes import Change
from service.engine.dates import DateMention
from service.engine.quantities import QuantityMention
from service.engine.reading import Sentence


def with_parts(changes: Iterator[Change], sentence: Sentence) -> Iterator[Change]:
    """The changes of a sentence, each that is parted behind a colon with its parts, which have dates of their own; the whole then has none of theirs."""
    colon = next((at for at, word in enumerate(sentence.words) if word.text == ":"), -1)
    for change in changes:
        parts = list(_parts(change, sentence, colon)) if 0 <= change.proposition.at < colon and change.by is not None else []
        if parts:
            own = tuple([d for d in change.proposition.dates if d.first < colon])
            yield change._replace(proposition=change.proposition._replace(dates=own), parted=True)
            yield from parts
        else:
            yield change


def _parts(change: Change, sentence: Sentence, colon: int) -> Iterator[Change]:
    """Figures of the same unit behind the colon, each with the date beside it."""
    assert change.by is not None
    for found in sentence.quantities:
        if found.first <= colon or found.quantity.unit != change.by.unit or not change.by.unit:
            continue
        date = next((d for d in sentence.dates if _beside(found, d)), None)
        if date is not None:
            yield change._replace(proposition=change.proposition._replace(dates=(date,)), by=found.quantity, old=None, new=None, factor=None, parted=True)


def _beside(found: QuantityMention, date: DateMention) -> bool:
    return found.last <= date.first <= found.last + 1
