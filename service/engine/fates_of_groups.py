"""Judging how many a statement says met a fate, or that all or none of a group did, against the tolls of a text and those whom it names.

A toll that is told again later, or of a part, is one of several figures of a text: a number that is one of them, or what two of a line come to, is borne out;
one that is none of them is excluded. Of all it is excluded as soon as one met another fate, of nobody as soon as one met it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from service.engine.clauses.excepting import sets_apart
from service.engine.compare.alike import of_another_force
from service.engine.compare.quantities import quantity_relation
from service.engine.compare.words import is_generic_person, names_person
from service.engine.corpus import Corpus
from service.engine.event_findings import kind_of, kind_of_count
from service.engine.fates import is_frame, left_open, speaks_of_it
from service.engine.fates_told import amounts_to, fate_of, tells_state
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Quantity, Reason, Relation, Verdict
from service.engine.parts import AGREES, Finding, otherwise, told_by
from service.engine.portions import EVERY
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.same_affair import of_another_mishap
from service.engine.same_group import comparable, covers, does_it, is_of_anybody, same_sort
from service.engine.slots import participants
from service.engine.tolls import Toll, of_another_time, tolls_of
from service.engine.vocabulary.compass import POINTS
from service.engine.vocabulary.fates import DEGREES, EXCLUDED, LASTING, REMAINDERS
from service.engine.vocabulary.sites import CONTRARY, PLACES
from service.engine.vocabulary.titles import GENDERED

_NOTHING: frozenset[str] = frozenset()


def judge_toll(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that says how many met a fate -> its finding; none where the tolls of the text do not settle it."""
    if corpus.curated or p.mood != "asserted" or p.speaker is not None or p.origin == "relative" or of_another_time(p, sentence) or sets_apart(p):
        return []
    stated = next(tolls_of(p, sentence, -1), None)
    if stated is None or not speaks_of_it(p, stated.group, corpus) or _holds_things(stated):
        return []
    mishap = next((m.head for preposition, m in p.obliques if preposition == "in"), "")
    there = [toll for toll in corpus.roll.tolls if not (mishap and of_another_mishap(mishap, corpus.lines[toll.line]))]
    tolls = [toll for toll in there if comparable(stated, toll, corpus) or does_it(stated, toll, corpus)]
    against = None if _denied_outright(stated, tolls) or _told_outright(stated, tolls) else _first_against(p, stated, tolls, corpus)
    if against is not None:
        return [_excluded(p, stated, against, corpus)]
    found = _first_for(stated, tolls, corpus)
    if found is None and _of_other_things(stated, tolls, corpus):
        return [left_open(p, Reason.NOT_MENTIONED)]
    if found is None or not _says_no_more(p, stated, found.line, corpus):
        return []
    return _borne_out(p, stated, found, corpus)


def _holds_things(stated: Toll) -> bool:
    """Whether it is no captivity: rebels hold camps, a museum holds paintings."""
    return stated.state == "held" and bool(stated.nouns) and not any(names_person(noun) or is_generic_person(noun) for noun in stated.nouns)


class _Told(NamedTuple):
    """What a line has of a fate: its figure, where it is a figure that decides."""

    line: int
    figure: Quantity | None = None


def _excluded(p: Proposition, stated: Toll, told: _Told, corpus: Corpus) -> Finding:
    """The finding that a line leaves no room for what is stated: by another figure, or by the opposite."""
    line, mine = corpus.lines[told.line], stated.group.quantity
    if told.figure is None or mine is None:
        return told_by(line, Kind.COUNT, p.first, p.last, borne_out=False)
    return otherwise(line, kind_of_count(p, stated.group), mine.first, mine.last, mine.quantity, told.figure)


def _borne_out(p: Proposition, stated: Toll, told: _Told, corpus: Corpus) -> list[Finding]:
    """The finding that a line bears it out, and one for the figure, where it has one."""
    line, mine = corpus.lines[told.line], stated.group.quantity
    findings = [told_by(line, Kind.COUNT if mine is None else kind_of(p, None), p.first, p.last, borne_out=True)]
    if told.figure is not None and mine is not None:
        relation, kind = quantity_relation(mine.quantity, told.figure), kind_of_count(p, stated.group)
        findings.append(Finding(Verdict.CONSISTENT, kind, relation, mine.first, mine.last, "", mine.quantity, told.figure, line))
    return findings


def _of_other_things(stated: Toll, tolls: Sequence[Toll], corpus: Corpus) -> bool:
    """Whether the text counts others who met the fate, and none of these: 14 houses destroyed are no 14 barns."""
    others = [t for t in corpus.roll.tolls if t.state == stated.state and t.nouns]
    return stated.number is not None and bool(stated.nouns) and bool(others) and all(t.of_nobody or t.state != stated.state for t in tolls)


def _befell_none(stated: Toll, toll: Toll) -> bool:
    """Whether a fate that befell nobody is the stated one, or a lesser one: where none is hurt, none is critical."""
    return toll.state == stated.state or toll.state == "hurt" and amounts_to(stated.state, toll.state)


def _denied_outright(stated: Toll, tolls: Sequence[Toll]) -> bool:
    """Whether the text says in as many words that it befell none of them; whoever met a like fate is of another matter."""
    if not stated.of_nobody:
        return False
    denied = [t for t in tolls if t.of_nobody and t.state == stated.state and covers(t, stated)]
    return any(t.whole is None or stated.whole is not None for t in denied)  # none of 28 on board says nothing of the others


def _told_outright(stated: Toll, tolls: Sequence[Toll]) -> bool:
    """Whether the text counts as many of the very same, who met it: what is denied or said of all is of others."""
    if stated.number is None or stated.share is not None:
        return False
    alike = [t for t in tolls if t.state == stated.state and t.nouns == stated.nouns and not t.of_nobody and t.number is not None]
    return any(t.number is not None and quantity_relation(stated.number, t.number) in AGREES for t in alike)


def _first_against(p: Proposition, stated: Toll, tolls: Sequence[Toll], corpus: Corpus) -> _Told | None:
    """What leaves no room for it; None where nothing does."""
    if stated.of_nobody:
        return next((_Told(line) for line in _who_did(stated, tolls, corpus)), None)
    if stated.share == EVERY:
        return next((_Told(line) for line in _who_did_not(stated, tolls, corpus)), None)
    if stated.number is None:
        return next((_Told(t.line) for t in tolls if _all_out_of_it(t, stated)), None)
    excluded = EXCLUDED.get(stated.state, _NOTHING)
    denied = [t.line for t in tolls if covers(t, stated) and (t.of_nobody and _befell_none(stated, t) or _of_everybody(t, stated) and t.state in excluded)]
    return _Told(denied[0]) if denied else _other_number(p, stated, tolls, corpus)


def _all_out_of_it(toll: Toll, stated: Toll) -> bool:
    """Whether a state that is said to last is over for all of the very group: "are still held" of those who "were all released"."""
    lasts = stated.state in LASTING and stated.group.plural and stated.group.determiner in ("the", "these", "those")
    return lasts and toll.share == EVERY and toll.state in EXCLUDED.get(stated.state, _NOTHING) and same_sort(stated, toll)


def _who_did(stated: Toll, tolls: Sequence[Toll], corpus: Corpus) -> Iterator[int]:
    """The lines of those who met a fate that is said to have befallen nobody."""
    yield from (t.line for t in tolls if amounts_to(t.state, stated.state) and not t.of_nobody)
    if is_of_anybody(stated) and not stated.place:
        yield from (fate.line for fate in corpus.roll.everyone() if amounts_to(fate.state, stated.state))


def _who_did_not(stated: Toll, tolls: Sequence[Toll], corpus: Corpus) -> Iterator[int]:
    """The lines of those who met another fate than all are said to have met."""
    excluded = EXCLUDED.get(stated.state, _NOTHING)
    yield from (t.line for t in tolls if t.state in excluded and not t.of_nobody or amounts_to(t.state, stated.state) and _only_some(t))
    if is_of_anybody(stated) and not stated.place:
        yield from (fate.line for fate in corpus.roll.everyone() if fate.state in excluded)


def _of_everybody(toll: Toll, stated: Toll) -> bool:
    """Whether all did: "all four" are of those four alone, "all 140 horses" of any of the horses."""
    if toll.share != EVERY:
        return False
    many = toll.group.quantity.quantity if toll.group.quantity is not None else toll.number or toll.whole
    return many is None or not is_of_anybody(stated) and stated.number is not None and stated.number.high <= many.low


def _only_some(toll: Toll) -> bool:
    """Whether only so many of a larger group did: four of six."""
    return toll.of_nobody or toll.share is not None and toll.share.high < 1 and toll.whole is not None


def _other_number(p: Proposition, stated: Toll, tolls: Sequence[Toll], corpus: Corpus) -> _Told | None:
    """The figure that excludes the stated one; None where some number of the text leaves room for it."""
    assert stated.number is not None
    told = [(count, line) for count, line in _numbers(stated, tolls, corpus)]
    if not told or any(quantity_relation(stated.number, count) is not Relation.DISJOINT for count, _ in told):
        return None
    same = any(same_sort(stated, t) and amounts_to(t.state, stated.state) for t in tolls)
    same = same or any(does_it(stated, t, corpus) for t in tolls)
    figure, line = told[0]
    return _Told(line, figure) if same and _says_no_more(p, stated, line, corpus) else None


def _first_for(stated: Toll, tolls: Sequence[Toll], corpus: Corpus) -> _Told | None:
    """What bears it out; None where nothing does."""
    if stated.of_nobody:
        return next((_Told(t.line) for t in tolls if t.of_nobody and amounts_to(stated.state, t.state) and covers(t, stated)), None)
    if stated.number is None:
        return None
    told = list(_numbers(stated, tolls, corpus))
    if stated.number.low == -math.inf and any(quantity_relation(stated.number, count) not in AGREES for count, _ in told):
        return None  # "fewer than 20" of 31, seven of them civilians
    return next((_Told(line, count) for count, line in told if quantity_relation(stated.number, count) in AGREES), None)


def _numbers(stated: Toll, tolls: Sequence[Toll], corpus: Corpus) -> Iterator[tuple[Quantity, int]]:
    """The figures that a text has for a fate: told, of a line together with those whom it names beside them, and what is left of a larger number."""
    mine = [t for t in tolls if t.state == stated.state and t.number is not None and not t.of_nobody]
    plain = [t for t in mine if not t.nouns or all(is_generic_person(noun) for noun in t.nouns)] if is_of_anybody(stated) else []
    alike = [] if is_of_anybody(stated) else [t for t in mine if t.nouns == stated.nouns and set(t.group.mods) == set(stated.group.mods)]
    for t in plain or alike or mine:  # the civilians among the dead are not all who died
        assert t.number is not None
        yield t.number, t.line
        there = [fate.who for fate in corpus.roll.everyone() if fate.line == t.line and fate.state == t.state and not fate.listed]
        beside = {who.entity for who in there if not any(_of_another_sex(who, noun) for noun in t.nouns)}
        if beside and t.group.head != "one" and t.number.point is not None:
            yield Quantity(t.number.point + len(beside), t.number.point + len(beside)), t.line
    yield from _left_over(stated, tolls)
    if (line := _nobody_else(stated, corpus)) >= 0:
        named = {fate.who.entity for fate in corpus.roll.everyone() if amounts_to(fate.state, stated.state)}
        others = sum([t.number.point or 0.0 for t in mine if t.number is not None], 0.0)
        yield Quantity(len(named) + others, len(named) + others), line


def _of_another_sex(who: Mention, noun: str) -> bool:
    """Whether somebody is called by a word for the other sex: a boy beside two girls is no third girl."""
    return who.head in GENDERED and noun in GENDERED and GENDERED[who.head] != GENDERED[noun]


def _nobody_else(stated: Toll, corpus: Corpus) -> int:
    """The line that denies it of all but those of whom the text has told it: "nobody else was hurt"; -1 where none does."""
    if not is_of_anybody(stated):
        return -1
    return next((t.line for t in corpus.roll.tolls if t.of_nobody and "else" in t.group.mods and amounts_to(stated.state, t.state)), -1)


def _left_over(stated: Toll, tolls: Sequence[Toll]) -> Iterator[tuple[Quantity, int]]:
    """What is left of those who fled when so many were caught, of what was stolen when so much was found."""
    for whole, part, rest in REMAINDERS:
        if rest != stated.state:
            continue
        wholes = [t.number.point for t in tolls if t.state == whole and t.number is not None and t.number.point is not None]
        parts = [(t.number.point, t.line) for t in tolls if t.state == part and t.number is not None and t.number.point is not None]
        if wholes and parts and (most := max(parts))[0] < max(wholes):
            left = max(wholes) - most[0]
            yield Quantity(left, left), most[1]


def _says_no_more(p: Proposition, stated: Toll, line: int, corpus: Corpus) -> bool:
    """Whether all that is said beside it stands in the line or in the one before, or only names the mishap."""
    if p.dates and not _dated_so(p, stated, corpus.lines[line]):
        return False
    if p.governed or any(adverb.endswith("ly") and adverb not in DEGREES for adverb in p.adverbs):
        return False
    here = [corpus.lines[number] for number in range(max(line - 1, 0), line + 1)]
    for role, m in participants(p):
        if m.first == stated.group.first or is_frame(m) or tells_state(role, m) or not m.head and m.quantity is not None:
            continue
        key = m.entity if is_known(m) else m.entity[1:] or m.head
        if not any(key in told.entities or key in told.terms for told in here) or _filled_otherwise(role, m, p, line, corpus):
            return False
        if any(word in POINTS and not any(word in told.lows for told in here) for word in (m.titles or m.mods)):
            return False  # "in central Norland"
    return True


def _dated_so(p: Proposition, stated: Toll, line: Line) -> bool:
    """Whether the line has each date of a clause, and as that of the very fate: Tuesday of "arrested on Monday and released on Tuesday" is of no arrest."""
    if any(d.date not in [told.date for told in line.sentence.dates] for d in p.dates):
        return False
    told = [e.proposition for e in line.events if (fate := fate_of(e.proposition)) is not None and fate[0] == stated.state]
    return not told or any(not q.dates or all(d.date in [own.date for own in q.dates] for d in p.dates) for q in told)


def _filled_otherwise(role: str, mine: Mention, p: Proposition, line: int, corpus: Corpus) -> bool:
    """Whether the line's own event has another doer or place where the statement has this one: "in the library" of whoever was arrested outside the hall."""
    where = role in PLACES
    if not where and role != "agent":
        return False
    told = [event for event in corpus.lines[line].events if event.predicate == p.predicate]
    if not where:
        doers = [event.proposition.agent for event in told if event.proposition.agent is not None]
        return bool(doers) and all(of_another_force(mine, m) for m in doers)
    key = mine.entity if is_known(mine) else mine.entity[1:] or mine.head
    casts = [[(r, m) for r, m in event.cast if r in PLACES and not m.pronoun] for event in told]
    return bool(casts) and all(cast and not any(key in (m.entity, m.head) and r not in CONTRARY.get(role, _NOTHING) for r, m in cast) for cast in casts)
