"""Judging "more than": two measures of one sort held side by side, from the record's own pair of figures, with the difference worked out.

"The placebo group had 63 more infections than the spray group" follows from a line that gives 124 for the one and 61 for the other. Which figure
belongs to which side is told by the words around it that only that side has. What the record's figures do not settle stays open: a difference is
no count.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from service.engine.compare.quantities import compare_quantities, describe
from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import CONTENT_TAGS, Line
from service.engine.model import Kind, Quantity, Reason, Relation, Verdict
from service.engine.parts import Finding
from service.engine.quantities import QuantityMention
from service.engine.reading import Proposition, Sentence, behind, is_known
from service.engine.retrieve import candidates
from service.engine.slots import slots_of
from service.engine.vocabulary.comparing import BOUNDARIES, COUNTED, LESS, MEASURED_FORMS, MORE
from service.engine.vocabulary.fates import BEING, DONE
from service.engine.vocabulary.votes import BALLOTS, VOTERS

_LINES = 6  # the nearest lines are looked at
_FATE = "="  # before what became of somebody, among the words of a side
_DYING = dict.fromkeys(("die", "perish", "drown"), "dead")


class Comparison(NamedTuple):
    """``way`` is 1 for more, -1 for less; ``by`` the difference, ``thing`` what is counted; the words of either side by index."""

    way: int
    by: QuantityMention | None
    thing: str
    word: str
    at: int
    than: int


def comparison_in(sentence: Sentence) -> Comparison | None:
    """The comparison of two things that a sentence makes; a hedge ("more than 40") is none."""
    words = sentence.words
    if not any(word.low == "than" for word in words):
        return None  # most sentences
    taken = {i for q in sentence.quantities for i in range(q.first, q.last)} | {i for d in sentence.dates for i in range(d.first, d.last)}
    than = next((i for i, word in enumerate(words) if word.low == "than" and i not in taken and i + 1 not in taken), None)
    if than is None:
        return None
    at = next((i for i in range(than - 1, max(-1, than - 9), -1) if words[i].low in MORE or words[i].low in LESS), None)
    if at is None or at in taken or than == at + 1 and words[than + 1 :] and words[than + 1].low in _TIMES_AS_MUCH:
        return None  # "more than doubled" holds nothing beside anything
    by = next((q for q in sentence.quantities if q.last == at), None)
    counted = words[at].low in COUNTED
    thing = next((words[i].lemma for i in range(at + 1, than) if words[i].tag == "N"), "") if counted else ""
    return Comparison(1 if words[at].low in MORE else -1, by, thing, words[at].low, at, than)


_TIMES_AS_MUCH = frozenset("doubled tripled trebled quadrupled halved double triple treble quadruple halve".split())


def judge_comparison(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that holds two things side by side -> a finding by a pair of figures on record, or an open one; none where nothing is compared."""
    stated = comparison_in(sentence)
    if stated is None or p.negated or not p.first <= stated.at <= max(p.last, stated.than):
        return []
    sides = _sides(sentence, stated)
    lines = candidates(slots_of(p, sentence.words), sentence.words, corpus)[:_LINES]
    if (done := _by_doers(p, stated, lines)) is not None:
        return [_finding(stated, *done)]
    for line in lines:
        pair = _pair(stated, sides, line)
        if pair is not None:
            return [_finding(stated, pair, line)]
    if stated.by is None and not stated.thing:
        return []  # "older than the bridge": compared by its words
    text = "The record does not give both figures."
    return [Finding(Verdict.UNKNOWN, Kind.COUNT, Relation.ABSENT, stated.at, stated.than + 1, text, reason=Reason.NOT_MENTIONED, gap=True)]


def uncompared(findings: Sequence[Finding], sentence: Sentence) -> list[Finding]:
    """The findings of a sentence; where all are consistent though it compares and no line of theirs does, with an open one: "more than they demanded"."""
    stated = comparison_in(sentence)
    if stated is None or stated.word not in ("more", "fewer", "less"):
        return list(findings)
    if any(f.verdict is not Verdict.CONSISTENT or f.kind is Kind.COUNT or f.firm for f in findings):
        return list(findings)
    if any(f.line is not None and "than" in f.line.lows for f in findings):
        return list(findings)
    text = "The record does not compare these."
    reason = Reason.NOT_MENTIONED
    return [*findings, Finding(Verdict.UNKNOWN, Kind.COUNT, Relation.ABSENT, stated.at, stated.than + 1, text, reason=reason, gap=True, apart=True)]


def _by_doers(p: Proposition, stated: Comparison, lines: Sequence[Line]) -> tuple[tuple[QuantityMention, QuantityMention], Line] | None:
    """The figures of two who are told by name to have done it, each so often: "Kalden freed 49 people and Rostavia 35"; None unless each has just one."""
    other = behind(p, "than")
    if p.agent is None or other is None or not is_known(p.agent) or not is_known(other) or not stated.thing or stated.by is not None:
        return None
    left, right = (_done_by(m.entity, p, stated.thing, lines) for m in (p.agent, other))
    if left is None or right is None:
        return None
    return (left[0], right[0]), left[1]


def _done_by(who: str, p: Proposition, thing: str, lines: Sequence[Line]) -> tuple[QuantityMention, Line] | None:
    """The one figure of what somebody does; None where the lines have none, or several."""
    found: dict[Quantity, tuple[QuantityMention, Line]] = {}
    for line in lines:
        for a in line.amounts:
            doer = a.owner.agent if a.owner is not None else None
            if doer is None or doer.entity != who or a.negated or a.quantity.form != "cardinal" or a.role != "patient" or a.mention is None:
                continue
            if relate(p.predicate, a.predicate, "v") >= WordRelation.BROADER and _may_count(thing, a.mention.head):
                found.setdefault(a.quantity.quantity, (a.quantity, line))
    return next(iter(found.values())) if len(found) == 1 else None


def _may_count(thing: str, noun: str) -> bool:
    """Whether two nouns may count the same: prisoners and people."""
    return relate(thing, noun, "n") >= WordRelation.NARROWER or names_person(thing) and (is_generic_person(noun) or names_person(noun))


class _Sides(NamedTuple):
    """The words that only one side has, and those of both or of neither."""

    left: frozenset[str]
    right: frozenset[str]
    shared: frozenset[str]


def _sides(sentence: Sentence, stated: Comparison) -> _Sides:
    right = _keys(sentence, stated.than + 1, len(sentence.words))
    left = _keys(sentence, 0, stated.than)
    return _Sides(left - right, right - left, left & right)


def _keys(sentence: Sentence, first: int, last: int) -> frozenset[str]:
    """Base forms and entities between two words; a pronoun counts as what it stands for."""
    words = {w.lemma for w in sentence.words[first:last] if w.tag in CONTENT_TAGS and w.tag != "M"}
    named = {m.entity for m in sentence.mentions if first <= m.first < last and is_known(m)}
    fates = {_FATE + state for w in sentence.words[first:last] if (state := DONE.get(w.lemma) or BEING.get(w.low) or _DYING.get(w.lemma))}
    return frozenset(words | named | fates)


def _pair(stated: Comparison, sides: _Sides, line: Line) -> tuple[QuantityMention, QuantityMention] | None:
    """The two figures of a line that are those of the left and the right side; None where it does not tell which is which."""
    figures = _figures(stated, line)
    if len(figures) < 2 or sides.shared and sides.shared.isdisjoint(line.terms) and sides.shared.isdisjoint(line.entities):
        return None
    words = [_keys(line.sentence, first, last) for first, last in _segments(figures, line)]
    things = [_thing_of(figure, line) for figure in figures]
    fates = [frozenset(key for key in side if key.startswith(_FATE)) for side in (sides.left, sides.right)]
    if all(fates):  # "more were killed than injured": the figures of these and of nothing else
        killed, hurt = (_only_one(keys, words) for keys in fates)
        return (figures[killed], figures[hurt]) if killed is not None and hurt is not None and killed != hurt else None
    right = _counted(sides.right, things, _only_one(sides.right, words))
    left = _counted(sides.left, things, _only_one(sides.left, words))
    if len(figures) == 2 and right is not None:
        left = 1 - right  # "... than on the spray": what is left is the other's
    elif len(figures) == 2 and left is not None:
        right = 1 - left
    if left is None or right is None or left == right:
        return None
    return figures[left], figures[right]


def _thing_of(figure: QuantityMention, line: Line) -> str:
    """What a figure of a line counts: the women of "nine women"."""
    return next((a.mention.head for a in line.amounts if a.quantity.first == figure.first and a.mention is not None), "")


def _counted(keys: frozenset[str], things: list[str], otherwise: int | None) -> int | None:
    """The one figure that counts what a side names."""
    found = [number for number, thing in enumerate(things) if thing in keys]
    return found[0] if len(found) == 1 else otherwise


def _only_one(keys: frozenset[str], segments: list[frozenset[str]]) -> int | None:
    """The segment that has more of the keys that no other segment has; None where none has."""
    counts = [len({key for key in keys & one if sum(key in other for other in segments) == 1}) for one in segments]
    most = max(counts)
    return counts.index(most) if most > 0 and counts.count(most) == 1 else None


def _figures(stated: Comparison, line: Line) -> list[QuantityMention]:
    """The figures of a line that may be compared: of the unit of the difference, or counts where things are counted."""
    forms = MEASURED_FORMS.get(stated.thing) or MEASURED_FORMS.get(stated.word)
    unit = stated.by.quantity.unit if stated.by is not None else None
    found: list[QuantityMention] = []
    if not forms and stated.thing and not any(relate(stated.thing, term, "n") >= WordRelation.BROADER for term in line.terms):
        return found  # corners are no shots
    wholes = [portion.whole for portion in line.portions if portion.whole is not None and portion.part is not None and portion.part != portion.whole]
    cast = {i for tally in line.tallies for i in range(tally.first, tally.last)} if stated.thing not in BALLOTS | VOTERS else set[int]()
    ages = {told.age.first for told in line.sentence.propositions if told.age is not None} if not forms else set[int]()
    for q in line.sentence.quantities:
        if q.first in cast or q.first in ages or q.quantity in wholes or math.isinf(q.quantity.low) or math.isinf(q.quantity.high):
            continue  # of 406 children 61: the 61 are compared; "at least one" is no figure of its own
        if any(other.first > q.last and _of_whom(line.sentence, other) for other in line.sentence.quantities):
            continue  # "21,000 workers, 15,500 of whom are Tarn's": all of them are nobody's part
        if unit is not None and q.quantity.unit == unit or unit is None and (q.form in forms if forms else q.form == "cardinal" and q.quantity.unit is None):
            found.append(q)
    return found


def _of_whom(sentence: Sentence, q: QuantityMention) -> bool:
    """Whether a figure is so many of those before it: "15,500 of whom"."""
    words = sentence.words
    return q.last + 1 < len(words) and words[q.last].low == "of" and words[q.last + 1].low in ("whom", "which", "them")


def _segments(figures: list[QuantityMention], line: Line) -> list[tuple[int, int]]:
    """The stretch of the line that goes with each figure: up to the word that leads to the next."""
    words = line.sentence.words
    cuts = [0]
    for one, other in pairwise(figures):
        between = [i for i in range(one.last, other.first) if words[i].low in BOUNDARIES]
        cuts.append(between[0] if between else other.first)
    return list(pairwise([*cuts, len(words)]))


def _finding(stated: Comparison, pair: tuple[QuantityMention, QuantityMention], line: Line) -> Finding:
    left, right = (q.quantity for q in pair)
    gap = (left.low - right.low) * stated.way
    working = f"{describe(left)} against {describe(right)}"
    relation, recorded, value = (Relation.EQUAL if gap > 0 else Relation.DISJOINT), None, None
    if stated.by is not None:
        value, recorded = stated.by.quantity, Quantity(abs(gap), abs(gap), unit=left.unit)
        relation = compare_quantities(value, recorded).relation if gap > 0 else Relation.DISJOINT
        working += f", a difference of {describe(recorded)}"
    first, last = (stated.by.first if stated.by is not None else stated.at), stated.than + 1
    if relation is Relation.DISJOINT:
        text = f"The record has {working}: {line.evidence.text}"
        return Finding(Verdict.CONTRADICTED, Kind.COUNT, relation, first, last, text, value, recorded, line, firm=True)
    if relation is Relation.OVERLAPPING:
        text = f"The record has {working}, which does not settle it: {line.evidence.text}"
        return Finding(Verdict.UNKNOWN, Kind.COUNT, relation, first, last, text, value, recorded, line, Reason.FINER_THAN_RECORD)
    text = f"The record bears this out, {working}: {line.evidence.text}"
    return Finding(Verdict.CONSISTENT, Kind.COUNT, relation, first, last, text, value, recorded, line, firm=True)
