"""Figures that a line gives one by one, each with its own time, place or purpose: "4 percent in April and 3 percent in October".

A statement with the figure of one beside the time of another has every word of the line, and is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from service.engine.compare.dates import date_relation
from service.engine.compare.quantities import quantity_relation
from service.engine.dates import DateMention
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import AGREES, Finding, otherwise
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Sentence
from service.engine.unheld_numbers import FORMS

_LEADS = frozenset("in on for from at to by during near with through until since".split())
# what may stand between one figure's own and the next figure
_BETWEEN = frozenset("and , but to against compared with up down from then only just another by while or".split())
_GAP = 4  # words between the two at most


class _Share(NamedTuple):
    """A figure with the time that is its own, or the noun behind the preposition ``lead``; ``month`` is the month's name, where the time is one."""

    figure: QuantityMention
    date: DateMention | None
    thing: Mention | None
    lead: str
    month: str = ""


def judge_apportioned(findings: Sequence[Finding], sentence: Sentence) -> list[Finding]:
    """The findings of a sentence that is borne out; instead one that contradicts it, where the line has another figure for what the statement's is put to."""
    if not sentence.quantities or any(f.verdict is not Verdict.CONSISTENT for f in findings) or any(p.negated for p in sentence.propositions):
        return list(findings)
    for line in dict.fromkeys(f.line.number for f in findings if f.line is not None and len(f.line.sentence.quantities) > 1):
        told = next(f.line for f in findings if f.line is not None and f.line.number == line)
        if (wrong := _misplaced(sentence, told)) is not None:
            return [wrong]
    return list(findings)


def _misplaced(sentence: Sentence, line: Line) -> Finding | None:
    shares = _shares(line.sentence)
    if len(shares) < 2:
        return None
    for mine in sentence.quantities:
        if mine.form not in FORMS:
            continue
        alone = sum(q.form == mine.form for q in sentence.quantities) == 1
        meant = [share for share in shares if _beside(share, mine, sentence, alone=alone)]
        own = [share for share in shares if _agrees(mine, share)]
        if len(meant) != 1 or not own or meant[0] in own or meant[0].figure.form != mine.form:
            continue
        theirs = meant[0].figure.quantity
        if quantity_relation(mine.quantity, theirs) is Relation.DISJOINT:
            return otherwise(line, Kind.COUNT, mine.first, mine.last, mine.quantity, theirs, firm=True)
    return None


def _agrees(mine: QuantityMention, share: _Share) -> bool:
    return share.figure.form == mine.form and quantity_relation(mine.quantity, share.figure.quantity) in AGREES


def _beside(share: _Share, figure: QuantityMention, sentence: Sentence, *, alone: bool) -> bool:
    """Whether a statement has the time or the thing of a share, for a figure that is its only one; of several, right behind that figure."""
    near = range(figure.last, figure.last + 3)
    if share.date is not None:
        there = [d for d in sentence.dates if date_relation(d.date, share.date.date) in AGREES]
        if alone and not there and share.month:
            return any(word.low == share.month and word.text[0].isupper() for word in sentence.words)  # "the April raise"
        return any(alone or d.first in near for d in there)
    what = share.thing
    assert what is not None
    same = [m for m in sentence.mentions if m.quantity is None and m.head and (m.entity == what.entity if m.name or what.name else m.head == what.head)]
    return any(alone or m.first in near for m in same if m.name or set(m.mods) == set(what.mods))


def _shares(sentence: Sentence) -> list[_Share]:
    """The figures of a sentence that stand in a row, each with its own."""
    found: dict[int, _Share] = {}
    for one, other in _pairs(sentence):
        found.setdefault(one.figure.first, one)
        found[other.figure.first] = other
    return list(found.values())


def _pairs(sentence: Sentence) -> Iterator[tuple[_Share, _Share]]:
    """ "120 people in Lund and 80 in Brenn": a figure with its own, and the next one with the same sort of thing behind the same word."""
    words = sentence.words
    for figure in sentence.quantities:
        at = figure.first - 1
        while at >= 0 and figure.first - at <= _GAP and words[at].low in _BETWEEN:
            at -= 1
        if figure.form not in FORMS or at == figure.first - 1 or at < 1:
            continue
        before = _own(sentence, at + 1)
        behind = _own_behind(sentence, figure)
        if before is None or behind is None or before.lead != behind.lead or (before.date is None) is not (behind.date is None):
            continue
        first = before.date.first if before.date is not None else before.thing.first if before.thing is not None else 0
        told = [q for q in sentence.quantities if q.last <= first and q.form == figure.form and q.quantity.unit in (figure.quantity.unit, None)]
        if told and not any(told[-1].last <= v.at < figure.first for v in sentence.propositions if v.at > told[-1].last + _GAP):
            yield before._replace(figure=told[-1]), behind


def _own(sentence: Sentence, end: int) -> _Share | None:
    """What ends at a place: "in Lund", "in April", "this year"; the figure is still to be found."""
    words, nobody = sentence.words, sentence.quantities[0]
    for date in sentence.dates:
        if date.last == end and date.first > 0:
            return _Share(nobody, date, None, words[date.first - 1].low if words[date.first - 1].low in _LEADS else "", _month(sentence, date))
    for m in sentence.mentions:
        if m.last == end and m.first > 0 and m.head and m.quantity is None and words[m.first - 1].low in _LEADS:
            return _Share(nobody, None, m, words[m.first - 1].low)
    return None


def _month(sentence: Sentence, date: DateMention) -> str:
    """The name of the month that a date is."""
    return sentence.words[date.last - 1].low if date.date.month is not None and date.date.day is None and date.date.year is None else ""


def _own_behind(sentence: Sentence, figure: QuantityMention) -> _Share | None:
    """What stands behind a figure and at most a noun: "80 in Brenn", "300 tons in April"."""
    words = sentence.words
    for at in range(figure.last, min(figure.last + 2, len(words))):
        lead = words[at].low if words[at].low in _LEADS else ""
        date = next((d for d in sentence.dates if d.first == (at + 1 if lead else at)), None)
        if date is not None:
            return _Share(figure, date, None, lead, _month(sentence, date))
        if lead:
            thing = next((m for m in sentence.mentions if m.first == at + 1 and m.head and m.quantity is None), None)
            return _Share(figure, None, thing, lead) if thing is not None else None
        if words[at].tag not in ("N", "A"):
            return None
    return None
