"""What a clause sets a figure against, of an earlier time: "12 seats, seven fewer than in 2019", "64 percent, up from 59 percent at the last election".

Such a tail is no part of what the clause says happened: it counts nothing of its own and dates nothing. What it comes to is for those who judge changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from service.engine.dates import DateMention
from service.engine.quantities import QuantityMention
from service.engine.tagging.word import Word
from service.engine.vocabulary.order import EARLIER

_MORE, _LESS = frozenset(("more",)), frozenset(("fewer", "less"))
_AT = frozenset("in at on during for".split())
FORMER = frozenset("last previous prior preceding earlier".split())
_PERIODS = frozenset("year month week quarter season decade day".split())
_BACK = EARLIER | {"ago"}
_NEAR = 3  # words between the comparative and "than": "fewer council seats than"


class Against(NamedTuple):
    """``way`` is 1 for more now, -1 for less; ``by`` the difference and ``old`` the former value where told; the words ``[first, last)`` are the tail."""

    way: int
    by: QuantityMention | None
    old: QuantityMention | None
    thing: str  # what is counted, where the tail says it
    at: int
    first: int
    last: int
    date: DateMention | None
    behind: bool  # it follows a figure of its own behind a comma


def set_against(words: Sequence[Word], quantities: Sequence[QuantityMention], dates: Sequence[DateMention]) -> list[Against]:
    """Every such tail of a sentence."""
    found: list[Against] = []
    for at, word in enumerate(words):
        if word.low == "than" and at and (then := then_at(words, dates, at + 1)) is not None:
            tail = _than(words, quantities, at, then)
        elif word.low in ("up", "down") and 0 < at < len(words) - 2 and words[at + 1].low == "from":
            tail = _from(words, quantities, dates, at)
        else:
            continue
        if tail is not None:
            found.append(tail)
    return found


def then_at(words: Sequence[Word], dates: Sequence[DateMention], at: int) -> tuple[int, DateMention | None] | None:
    """Where the earlier time that begins at a place ends, with its date; None where none begins there: "in 2019", "at the last election", "a year earlier"."""
    start = at + 1 if at < len(words) and words[at].low in _AT else at
    date = next((d for d in dates if d.first in (at, start)), None)
    end = date.last if date is not None else _end_of_former(words, start)
    if end == 0 or end < len(words) and words[end].tag in ("N", "NP", "POS", "M", "A"):
        return None
    return end, date


def _end_of_former(words: Sequence[Word], at: int) -> int:
    """The place behind "before", "the last election", "a year earlier", "the year before"; 0 where nothing of the sort begins there."""
    lows = [word.low for word in words[at : at + 5]] + [""] * 5
    if lows[0] in ("before", "previously", "earlier"):
        return at + 1
    which = 1 if lows[0] in ("the", "its", "their", "his", "her") else 0
    if lows[which] in FORMER:
        end = at + which + 1
        while end < len(words) and words[end].tag in ("N", "A"):
            end += 1
        return end if end > at + which + 1 else 0
    if lows[1] in _PERIODS and lows[2] in _BACK or words[at : at + 1] and lows[1].rstrip("s") in _PERIODS and lows[2] in _BACK:
        return at + 3
    return 0


def _than(words: Sequence[Word], quantities: Sequence[QuantityMention], than: int, then: tuple[int, DateMention | None]) -> Against | None:
    """ "Seven fewer than", "seven seats fewer than", "seven fewer seats than", "fewer seats than"."""
    at = next((i for i in range(than - 1, max(than - 2 - _NEAR, -1), -1) if words[i].low in _MORE or words[i].low in _LESS), -1)
    if at < 0 or any(words[i].tag not in ("N", "A") for i in range(at + 1, than)):
        return None
    way = 1 if words[at].low in _MORE else -1
    thing = words[than - 1].lemma if than - 1 > at else ""
    by = next((q for q in quantities if q.last in (at, at + 1) and q.first < at), None)
    if by is None and not thing and words[at - 1].tag == "N":
        by = next((q for q in quantities if q.last == at - 1), None)
        thing = words[at - 1].lemma if by is not None else ""
    if by is None and not thing:
        return None  # "more than four years ago" tells how long ago
    first = by.first if by is not None else at
    behind = first > 0 and words[first - 1].text == ","
    return Against(way, by, None, thing, at, first - behind, then[0], then[1], behind)


def _from(words: Sequence[Word], quantities: Sequence[QuantityMention], dates: Sequence[DateMention], at: int) -> Against | None:
    """ "Up from 59 percent at the last election"."""
    old = next((q for q in quantities if at + 2 <= q.first <= q.core_first <= at + 4), None)
    if old is None or words[at - 1].text != ",":
        return None
    then = then_at(words, dates, old.last)
    last, date = then if then is not None else (old.last, None)
    return Against(1 if words[at].low == "up" else -1, None, old, "", at, at - 1, last, date, True)
