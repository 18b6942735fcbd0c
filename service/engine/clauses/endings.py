"""Until when: what "runs until Sunday" ends on Sunday, and what "was extended to May 3" says besides that it ends on that day."""

from __future__ import annotations

from dataclasses import replace

from service.engine.dates import DateMention
from service.engine.reading import Proposition

_RUNNING = frozenset(("run", "last"))
_LENGTHENING = frozenset(("extend", "prolong", "lengthen"))
_UNTIL = frozenset(("until", "till", "to", "through"))


def ending(p: Proposition) -> Proposition | None:
    """ "The show runs until Sunday": it ends on Sunday; None for any other proposition."""
    what = p.agent or p.patient
    if p.predicate not in _RUNNING or what is None or p.agent is not None and p.patient is not None or p.negated or len(p.dates) != 1:
        return None
    if p.dates[0].date.bound != "until" or p.obliques:
        return None
    return p._replace(predicate="end", agent=None, patient=what, dates=(_on(p.dates[0]),))


def new_end(p: Proposition) -> list[Proposition]:
    """ "The term was extended to May 3": it ends on May 3; nothing for a proposition that lengthens nothing, or to no date."""
    if p.predicate not in _LENGTHENING or p.patient is None or p.negated or p.mood not in ("asserted", "prediction") or not p.dates:
        return []
    date = p.dates[-1]
    if date.date.bound != "until" and _UNTIL.isdisjoint(p.adverbs):
        return []
    return [p._replace(predicate="end", at=-1, agent=None, obliques=(), adverbs=(), others=(), dates=(_on(date),), past=False, perfect=False)]


def reopening(p: Proposition) -> list[Proposition]:
    """ "Will stay closed until Monday": opens on Monday; nothing for any other proposition."""
    if p.predicate not in ("close", "shut") or p.patient is None or p.agent is not None or p.negated or p.mood not in ("asserted", "prediction"):
        return []
    until = next((d for d in p.dates if d.date.bound == "until"), None)
    if until is None:
        return []
    return [p._replace(predicate="open", at=-1, adverbs=(), dates=(_on(until),), mood="prediction", past=False, perfect=False)]


def _on(date: DateMention) -> DateMention:
    return date._replace(date=replace(date.date, bound=None))
