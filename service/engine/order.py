"""What a sentence says happened before what: pairs of events with the word between them ("before", "after", "hours later", "on the same day as").

An event is a clause, or a noun that names one ("before the vote"), or somebody who did the same earlier or later ("before Krivoi").
"""

from __future__ import annotations

from typing import NamedTuple

from service.engine.compare.words import names_event, names_person
from service.engine.model import Hedge, Quantity
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.vocabulary.order import (
    BARE_SPANS,
    BEING_HELD,
    EARLIER_FIRST,
    HAPPENING,
    LATER_FIRST,
    NOT_THEREUPON,
    PRECEDING,
    SAME_SPANS,
    SUCCEEDING,
    THEREUPON,
)


class Side(NamedTuple):
    """One of the two events: a clause, or a noun phrase with the clause that it hangs on."""

    clause: Proposition | None
    mention: Mention | None = None
    host: Proposition | None = None


class Order(NamedTuple):
    """``earlier`` came before ``later``, by ``gap`` where one is told; ``same`` where both are said to fall into one span of so many days."""

    earlier: Side
    later: Side
    first: int  # the words that say so
    last: int
    gap: Quantity | None = None
    same: float = 0.0
    named: Mention | None = None  # the noun phrase behind the order word, where it is no clause


_ORDERING = EARLIER_FIRST | LATER_FIRST | THEREUPON | {"same"}


def orders_in(sentence: Sentence, before: Sentence | None = None) -> list[Order]:
    """Every order that the words of a sentence state outright; ``before`` is the sentence that a "later" at its head points back to."""
    dated = {i for d in sentence.dates for i in range(d.first, d.last)}
    found = [order for p in sentence.propositions if (order := _by_verb(p)) is not None]
    found += [order for p in sentence.propositions if not _LATER.isdisjoint(p.adverbs) for order in _in_turn(sentence, p)]
    for index, word in enumerate(sentence.words):
        if word.low not in _ORDERING and not (word.low == "when" and _already(sentence, index)) or index in dated:
            continue
        if word.low in THEREUPON:
            order = _later(sentence, index, before)
        else:
            order = _same(sentence, index) if word.low == "same" else _linked(sentence, index, word.low)
        if order is not None:
            found.append(order)
    return found


def _already(sentence: Sentence, index: int) -> bool:
    """Whether a "when" stands behind what had been done by then: "had already left when the bridge was closed"."""
    at = next((i for i in range(index - 1, max(0, index - 12), -1) if sentence.words[i].low == "already"), 0)
    return at > 0 and any(sentence.words[i].low == "had" for i in range(max(0, at - 2), min(at + 3, index)))


def _by_verb(p: Proposition) -> Order | None:
    """ "The vote followed the debate", "the rain preceded the collapse"."""
    if p.agent is None or p.patient is None or p.negated or not (p.predicate in PRECEDING or p.predicate in SUCCEEDING):
        return None
    agent, patient = Side(None, p.agent, p), Side(None, p.patient, p)
    earlier, later = (agent, patient) if p.predicate in PRECEDING else (patient, agent)
    return Order(earlier, later, p.at, p.at + 1)


_LATER = frozenset(("later", "earlier", "afterward", "afterwards", "subsequently", "thereafter"))


def _in_turn(sentence: Sentence, p: Proposition) -> list[Order]:
    """ "Ann left, and Bob an hour later": each thing told in the clause before came first."""
    told = [q for q in sentence.propositions if q.first < p.first and q.at >= 0 and q.origin == "main" and q.mood == "asserted"]
    if p.at < 0 or p.origin != "main" or not told:
        return []
    at = next((i for i in range(p.first, min(p.last + 2, len(sentence.words))) if sentence.words[i].low in _LATER), p.first)
    before = [q for q in told if q.at == told[-1].at]
    earlier = sentence.words[at].low == "earlier"
    return [Order(*((Side(p), Side(q)) if earlier else (Side(q), Side(p))), at, at + 1, _gap(sentence, at)) for q in before]


def _linked(sentence: Sentence, index: int, low: str) -> Order | None:
    host = _host(sentence, index)
    if host is None or host.negated and host.agent is None and host.patient is None:
        return None
    if index + 1 >= len(sentence.words) or sentence.words[index + 1].tag == ".":
        return None  # "was robbed once before, in 1994"
    clause = _clause_behind(sentence, index)
    mention = None if clause is not None else _mention_at(sentence, index + 1)
    if clause is None and mention is None:
        return None
    there = _side(clause, mention, host, low)
    bare = host.predicate in HAPPENING or host.mood == "fragment"
    if host.mood == "fragment" and (host.agent is None or host.agent.name):
        return None
    subject = host.agent or (host.patient if host.predicate in HAPPENING else None)
    here = Side(None, subject, host) if bare and subject is not None else Side(host)
    earlier, later = (there, here) if low in LATER_FIRST else (here, there)
    return Order(earlier, later, index, index + 1, _gap(sentence, index), 0.0, mention)


def _mention_at(sentence: Sentence, index: int) -> Mention | None:
    """The noun phrase that starts at ``index``; of "two days of rain" the rain."""
    found = next((m for m in sentence.mentions if m.first == index), None)
    if found is not None and not found.head and found.last < len(sentence.words) and sentence.words[found.last].low == "of":
        return next((m for m in sentence.mentions if m.first == found.last + 1), None)
    return found if found is not None and found.head else None


def _only_takes_place(clause: Proposition, what: Mention, low: str) -> bool:
    """Whether a clause says of an event by its noun that it was held, or behind "after" that it was over, behind "before" that it began, and no more."""
    if not names_event(what.head) or what.name or clause.negated or clause.obliques or clause.dates or clause.adjectives or clause.others or clause.governed:
        return False
    if clause.agent is not None and clause.patient is not None:
        return False
    return clause.predicate in BEING_HELD or clause.predicate in (_OVER if low in LATER_FIRST else _BEGUN if low in EARLIER_FIRST else BEING_HELD)


_OVER = frozenset("end finish conclude close".split())
_BEGUN = frozenset("start begin open".split())


def _side(clause: Proposition | None, mention: Mention | None, host: Proposition, low: str = "") -> Side:
    """What stands behind the order word; "before Northgate did" is somebody who did the same."""
    if clause is None:
        return Side(None, mention, host)
    who = clause.agent or clause.patient
    if who is not None and elliptic(clause):
        return Side(None, who, host)
    if who is not None and _only_takes_place(clause, who, low):
        return Side(None, who, host)  # "before the ballot was held", "after the trial had ended"
    return Side(_bound(clause, host))


def _bound(clause: Proposition, host: Proposition) -> Proposition:
    """The clause with its "it" or "they" replaced by the one thing or the one group that the clause before it names."""
    subject = clause.agent or clause.patient
    if subject is None or not subject.pronoun or subject.entity or subject.head not in ("it", "they"):
        return clause
    things = [m for m in (host.agent, host.patient) if m is not None and not m.pronoun and m.plural == (subject.head == "they") and not names_person(m.head)]
    if len(things) != 1:
        return clause
    return clause._replace(agent=things[0]) if clause.agent is not None else clause._replace(patient=things[0])


def elliptic(p: Proposition) -> bool:
    """ "... before Northgate did": a clause that stands for the one before it."""
    bare = p.complement is None and p.patient is None and not p.adjectives and not p.others
    return p.predicate in ("do", "be", "have") and p.origin == "adverbial" and bare and not p.obliques


def _same(sentence: Sentence, index: int) -> Order | None:
    """ "on the same day as X"; "X and Y were freed on the same day"."""
    words = sentence.words
    if index + 1 >= len(words) or words[index + 1].lemma not in SAME_SPANS:
        return None
    if index + 2 >= len(words) or words[index + 2].low != "as":
        return _both(sentence, index)
    host = _host(sentence, index)
    clause = _clause_behind(sentence, index + 2)
    mention = None if clause is not None else _mention_at(sentence, index + 3)
    if host is None or (clause is None and mention is None):
        return None
    return Order(Side(host), _side(clause, mention, host), index, index + 3, None, SAME_SPANS[words[index + 1].lemma], mention)


def _both(sentence: Sentence, index: int) -> Order | None:
    """Two who do one thing or undergo it "on the same day"."""
    host = _host(sentence, index)
    both = [p for p in sentence.propositions if host is not None and p.at == host.at >= 0 and p.origin == host.origin]
    if len(both) < 2:
        return None
    span = SAME_SPANS[sentence.words[index + 1].lemma]
    return Order(Side(both[0]), Side(both[1]), index, index + 2, None, span)


def _later(sentence: Sentence, index: int, before: Sentence | None) -> Order | None:
    """ "He was fined and later dismissed", "Hours later, he resigned": what the clause before tells came first."""
    words = sentence.words
    near = (words[index - 1].low if index else "", words[index + 1].low if index + 1 < len(words) else "")
    if words[index].tag == "A" or near[0] in NOT_THEREUPON or near[1] in ("than", "this", "-"):
        return None
    inside = [p for p in sentence.propositions if p.at >= 0 and p.first <= index < max(p.last, p.at + 1) or p.at > index and _opens(sentence, index)]
    later = min(inside, key=lambda p: abs(p.at - index), default=None)
    if later is None or later.origin == "frame":
        return None
    told = [p for p in sentence.propositions if 0 <= p.at < min(later.at, index) and p.origin != "frame"]
    if not told and before is not None:
        told = [p for p in before.propositions if p.at >= 0 and p.origin == "main"]
    if not told:
        return None
    earlier = max(told, key=lambda p: p.at)
    if not earlier.past or not later.past:
        return None
    here = Side(None, later.agent, later) if later.predicate in HAPPENING and later.agent is not None else Side(later)
    return Order(Side(earlier), here, index, index + 1, _gap(sentence, index))


def _opens(sentence: Sentence, index: int) -> bool:
    """Whether a word stands at the head of its sentence: "A year later, ..."."""
    return index < 4 and index + 1 < len(sentence.words) and not any(0 <= p.at < index for p in sentence.propositions)


def _host(sentence: Sentence, index: int) -> Proposition | None:
    """The clause that the order word at ``index`` hangs on: the one before it, or behind the comma where the sentence opens with it."""
    before = [p for p in sentence.propositions if 0 <= p.at < index and p.origin != "frame"]
    if before:
        joined = [p for p in before if p.origin in ("main", "report")] if sentence.words[index - 1].low in ("and", "but") else []
        return max(joined or before, key=lambda p: p.at)  # "the camp that they attacked, and after ...": not after the attack
    bare = next((p for p in sentence.propositions if p.mood == "fragment" and p.first < index and p.agent is not None), None)
    if bare is not None:
        return bare
    comma = next((i for i in range(index, len(sentence.words)) if sentence.words[i].text == ","), -1)
    behind = [p for p in sentence.propositions if p.at > comma >= 0]
    return min(behind, key=lambda p: p.at) if behind else None


def _clause_behind(sentence: Sentence, index: int) -> Proposition | None:
    behind = [p for p in sentence.propositions if p.at > index]
    for p in sorted(behind, key=lambda p: p.at):
        subject = p.agent or p.patient
        if p.first in (index, index + 1) and p.origin in ("adverbial", "participle") or subject is not None and subject.first == index + 1:
            return p
    return None


def _gap(sentence: Sentence, index: int) -> Quantity | None:
    """ "four minutes after", "a few days before", "a month after", "weeks later"."""
    told = next((q.quantity for q in sentence.quantities if q.last == index and q.quantity.unit is not None), None)
    unit = sentence.words[index - 1].lemma if told is None and index else ""
    if unit not in BARE_SPANS:
        return told
    if sentence.words[index - 1].low == unit:
        return Quantity(1, 1, Hedge.ABOUT, unit) if index > 1 and sentence.words[index - 2].low in ("a", "an", "one") else None
    low, high = BARE_SPANS[unit]
    return Quantity(low, high, Hedge.RANGE, unit)
