"""Which of a sentence's dates are a clause's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from service.engine.clauses.clause import Clause
from service.engine.dates import DateMention
from service.engine.reading import VerbGroup, told_apart
from service.engine.tagging.word import Word

# verbs of what happens at a moment: not until then means then
_AT_ONCE = frozenset(
    "arrive come start begin open reopen leave depart return reach land appear call tell notice discover find learn report announce resign respond "
    "react".split()
)
_NEXT = 4  # words behind one date in which another one of a list may stand: "in March, in June and in September"
_BEHIND = 8  # words behind a clause in which a date of it may stand


class OwnDates:
    """The dates of one sentence, and the clauses that they can belong to."""

    def __init__(self, words: Sequence[Word], dates: Sequence[DateMention], clauses: Sequence[Clause]) -> None:
        self._words = words
        self.all = dates
        self._dates = dates
        self._clauses = clauses

    def leave(self, dates: Sequence[DateMention]) -> None:
        """Give some dates to others than the clauses."""
        self._dates = [date for date in self._dates if date not in dates]

    def of(self, clause: Clause, first: int, last: int) -> tuple[DateMention, ...]:
        """The dates of a clause that reaches from ``first`` to ``last`` (word indexes, half-open)."""
        reach, own = last + _BEHIND, list[DateMention]()
        for date in self._dates:
            near = first - 1 <= date.first or clause.kind == "main" and self._opens(date, first)
            if near and date.last <= reach and self._owns(clause, date):
                own.append(date)
                reach = max(reach, date.last + _NEXT)
        dates = tuple(own)
        if clause.kind == "adverbial" and (dated := self._opened_at(clause)) is not None:
            return dated, *dates
        return dates

    def _opens(self, date: DateMention, first: int) -> bool:
        """Whether nothing but a comma stands between a date and the clause that it opens: "On Monday, the man was arrested"."""
        return date.last == first - 1 and self._words[date.last].text == ","

    def _opened_at(self, clause: Clause) -> DateMention | None:
        """ "Since 1974, when 212 people died": the date that a clause of "when" goes back to."""
        if clause.first >= len(self._words) or self._words[clause.first].low != "when":
            return None
        end = clause.first - 1 if clause.first and self._words[clause.first - 1].text == "," else clause.first
        found = next((d for d in self._dates if d.last == end), None)
        return found._replace(date=replace(found.date, bound=None)) if found is not None else None

    def _owns(self, clause: Clause, date: DateMention) -> bool:
        """A date belongs to the clause with the nearest verb before it, or the first one after it, on its side of a colon or a leading "and"."""
        if told_apart(clause.obliques, date, self._words):
            return False
        verbs = sorted(_place(c) for c in self._clauses if c.verb is not None)
        start = self._opening(date)
        before = [at for at in verbs if start <= at < date.first]
        after = next((at for at in verbs if at > date.first), verbs[-1])
        if not before and any(c.kind == "relative" and c.verb is not None and _place(c) == after for c in self._clauses):
            outer = [_place(c) for c in self._clauses if c.verb is not None and c.kind == "main" and _place(c) > after and c.first <= date.last + 1]
            after = min(outer, default=after)  # "In May, the man who had robbed the bank fled": the date is that of the flight
        return _place(clause) == (before[-1] if before else after)

    def _opening(self, date: DateMention) -> int:
        """The word from which on a verb can be the date's: behind a colon or semicolon, and where it opens a clause, as in "; and in May she left", its own."""
        words, first = self._words, date.first
        while first > 0 and words[first - 1].tag == "P":
            first -= 1
        if first > 0 and words[first - 1].low in ("and", "but") and date.last < len(words) and words[date.last].tag in ("D", "NP", "PR", "S", "."):
            return first if words[date.last].tag != "." or not any(d.last == first - 1 for d in self._dates) else 0  # "in May and in August, over the roof"
        return next((i + 1 for i in range(first - 1, -1, -1) if words[i].text in (":", ";")), 0)


def until_then(verb: VerbGroup, dates: tuple[DateMention, ...]) -> tuple[VerbGroup, tuple[DateMention, ...]]:
    """ "Did not arrive until 4:05": at 4:05 they did."""
    if not verb.negated or not verb.past or verb.lemma not in _AT_ONCE or not any(d.date.bound == "until" for d in dates):
        return verb, dates
    return verb._replace(negated=False), tuple(d._replace(date=replace(d.date, bound=None)) for d in dates)


def _place(clause: Clause) -> int:
    """Where a clause is told: at its verb, or where it opens if it has none of its own; -1 for none."""
    return -1 if clause.verb is None else clause.first if clause.gapped else clause.verb.at
