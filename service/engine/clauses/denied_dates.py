"""Dates of which a clause says "not": "was measured on Thursday, but not on Saturday" denies it of Saturday."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.dates import DateMention
from service.engine.reading import Proposition
from service.engine.tagging.word import Word

_BEFORE_DATES = frozenset("on in at until before after since during".split())


def with_denied_dates(read: list[Proposition], words: Sequence[Word]) -> list[Proposition]:
    """The propositions of a sentence; one with two dates of which the second is denied is parted into what is asserted and what is denied."""
    if not any(word.low == "not" for word in words):
        return read
    parts = [part for p in read for part in (_parted(p, words) if len(p.dates) > 1 else (p,))]
    return parts if len(parts) == len(read) else [p for at, p in enumerate(parts) if not any(_alike(p, before) for before in parts[:at])]


def _alike(p: Proposition, before: Proposition) -> bool:
    """Whether two tell the same of the same day, read twice from one verb."""
    same = p.predicate == before.predicate and p.at == before.at >= 0 and p.negated == before.negated and bool(p.dates) and p.dates == before.dates
    return same and p.agent == before.agent and p.patient == before.patient and p.complement == before.complement


def _parted(p: Proposition, words: Sequence[Word]) -> tuple[Proposition, ...]:
    denied = tuple([date for date in p.dates if _is_denied(date, words, p.at)])
    if not denied or len(denied) == len(p.dates):
        return (p,)
    own = any(word.tag == "NEG" for word in words[max(p.at - 3, 0) : p.at + 2])  # the verb's own "not", and not the one before the date
    return p._replace(dates=tuple([date for date in p.dates if date not in denied]), negated=own), p._replace(dates=denied, negated=not own)


def _is_denied(date: DateMention, words: Sequence[Word], verb: int) -> bool:
    """Whether "not", with at most a preposition between, stands before a date behind the verb; "not until" says when it was so."""
    at = date.first - 1
    if at > 0 and words[at].low in _BEFORE_DATES:
        at -= 1
    return at > verb and words[at].low == "not" and words[at + 1].low != "until" and words[at - 1].low in (",", "but", "and", "though", "although")
