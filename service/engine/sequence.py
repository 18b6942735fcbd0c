"""Judging what a statement says came first: by an order that the record states of the same two events, else by their dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from service.engine.compare.day_order import days_between
from service.engine.compare.quantities import compare_quantities
from service.engine.compare.words import WordRelation, is_generic_person, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import DateSpan, Kind, Reason, Relation, Verdict
from service.engine.order import Order, Side, orders_in
from service.engine.parts import Finding
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.retrieve import candidates
from service.engine.slots import Slot, event_families, families_of_word, participants, slots_of
from service.engine.vocabulary.units import UNITS

_NEAR = 8  # lines that are looked at for each of the two events
_ENOUGH = 0.5  # how much of an event's cast has to be in another for the two to be one
_DAY = 86400.0


class Judged(NamedTuple):
    """What was found of the orders of a sentence, and the noun phrases behind order words that have had their say."""

    findings: list[Finding]
    settled: frozenset[int]


def judge_orders(sentence: Sentence, corpus: Corpus) -> Judged:
    """A resolved sentence -> a finding for each order that it states. Empty where it states none."""
    findings: list[Finding] = []
    settled: set[int] = set()
    for order in orders_in(sentence):
        if (order.earlier.host or order.earlier.clause or order.later.clause) is None or _unasserted(order):
            continue
        finding = _judge(order, sentence, corpus)
        if finding is None:
            continue
        findings.append(finding)
        if finding.verdict is not Verdict.UNKNOWN:
            settled.update(m.first for m in (order.named, _told_gap(order, sentence)) if m is not None)
    return Judged(findings, frozenset(settled))


def without(p: Proposition, settled: frozenset[int]) -> Proposition:
    """A proposition without the circumstances of time that its order has settled."""
    if not settled:
        return p
    things = [m for m in (*p.others, *((p.patient,) if p.patient is not None else ())) if m.first not in settled or m.head]
    obliques = tuple(oblique for oblique in p.obliques if oblique[1].first not in settled)
    return (
        p._replace(obliques=obliques, others=tuple(things[:-1]), patient=things[-1] if things else None)
        if p.patient is not None
        else p._replace(obliques=obliques, others=tuple(things))
    )


def _told_gap(order: Order, sentence: Sentence) -> Mention | None:
    """The noun phrase of "a few days" in "a few days after"."""
    return next((m for m in sentence.mentions if m.last == order.first and not m.head), None) if order.gap is not None else None


def _unasserted(order: Order) -> bool:
    """ "Nobody was freed before him" denies that there was such an event; what may be or will be has no place in time yet."""
    return any(
        p is not None and (p.negated or p.mood not in ("asserted", "fragment", "according"))
        for side in (order.earlier, order.later)
        for p in (side.clause, side.host)
    )


def _judge(order: Order, sentence: Sentence, corpus: Corpus) -> Finding | None:
    lines = [_lines(side, sentence, corpus) for side in (order.earlier, order.later)]
    stated = _as_stated(order, {line.number: line for each in lines for line in each}.values())
    dated = stated or _by_date(order, *lines)
    if dated is not None:
        return dated
    if order.named is not None:
        return None  # "after the vote" may be no more than a circumstance: its words are compared as such
    text = "The record does not tell which of the two came first."
    return Finding(Verdict.UNKNOWN, Kind.ORDER, Relation.ABSENT, order.first, order.last, text, reason=Reason.NOT_MENTIONED, gap=True)


def _lines(side: Side, sentence: Sentence, corpus: Corpus) -> list[Line]:
    slots: list[Slot] = []
    if side.clause is not None:
        slots = slots_of(side.clause, sentence.words)
    elif side.mention is not None:
        slots = slots_of(Proposition("be", -1, side.mention.first, side.mention.last, agent=side.mention), sentence.words)
    return candidates(slots, sentence.words, corpus)[:_NEAR]


# -- an order on record ------------------------------------------------------------------------------------------------------------------


def _as_stated(order: Order, lines: Iterable[Line]) -> Finding | None:
    """The record's own "before" and "after" of the same two events."""
    for line in lines:
        for known in line.orders:
            if _same(order.earlier, known.earlier) and _same(order.later, known.later):
                return _agrees(order, known, line)
            if _same(order.earlier, known.later) and _same(order.later, known.earlier):
                return _agrees(order, known, line) if order.same else _reversed(order, line)
    return None


def _agrees(order: Order, known: Order, line: Line) -> Finding | None:
    if order.same:
        apart = known.gap is not None and known.gap.low * UNITS[known.gap.unit or "day"].factor > order.same * _DAY
        return _finding(order, Verdict.CONTRADICTED, line) if apart else None
    if order.gap is not None and known.gap is not None and compare_quantities(order.gap, known.gap).relation is Relation.DISJOINT:
        return _finding(order, Verdict.CONTRADICTED, line)._replace(stated=order.gap, recorded=known.gap)
    return _finding(order, Verdict.CONSISTENT, line)


def _reversed(order: Order, line: Line) -> Finding:
    return _finding(order, Verdict.CONTRADICTED, line)


def _finding(order: Order, verdict: Verdict, line: Line) -> Finding:
    if verdict is Verdict.CONSISTENT:
        return Finding(verdict, Kind.ORDER, Relation.EQUAL, order.first, order.last, f"The record has the same order: {line.evidence.text}", line=line)
    text = f"The record has them in another order: {line.evidence.text}"
    return Finding(verdict, Kind.ORDER, Relation.OPPOSITE, order.first, order.last, text, line=line)


# -- the same event ------------------------------------------------------------------------------------------------------------------------


def _same(mine: Side, theirs: Side) -> bool:
    """Whether two sides of an order are one event."""
    if mine.clause is not None and theirs.clause is not None:
        return same_event(mine.clause, theirs.clause)
    if mine.clause is not None:
        return _named_by(mine.clause, theirs)
    if theirs.clause is not None:
        return _named_by(theirs.clause, mine)
    return mine.mention is not None and theirs.mention is not None and _alike(mine.mention, theirs.mention)


def same_event(stated: Proposition, recorded: Proposition) -> bool:
    """Whether two clauses tell of one event: predicates that mean the same, and those who take part, as far as both name them."""
    if stated.negated != recorded.negated or not one_predicate(stated, recorded):
        return False
    return _cast_in_common(stated, recorded) >= _ENOUGH


def one_predicate(stated: Proposition, recorded: Proposition) -> bool:
    """Whether two predicates can be of one event."""
    if stated.predicate == recorded.predicate and stated.predicate != "be":
        return True
    mine, theirs = event_families(stated), event_families(recorded)
    if mine and theirs:
        return not mine.isdisjoint(theirs)
    return bool(stated.predicate) and relate(stated.predicate, recorded.predicate, "v") >= WordRelation.NARROWER


def _cast_in_common(stated: Proposition, recorded: Proposition) -> float:
    """The share of the stated cast that the record's event has; a group stands for its members, a pronoun for nobody."""
    cast = [m for role, m in participants(stated) if role in ("agent", "patient", "complement") and (m.entity or not m.pronoun)]
    known = [m for _, m in participants(recorded)]
    if not cast:
        return 0.0
    if any(m.entity and not m.entity.startswith("~") and not any(_alike(m, other) for other in known) and _rivals(m, known) for m in cast):
        return 0.0
    return sum(any(_alike(m, other) for other in known) for m in cast) / len(cast)


def _rivals(mention: Mention, known: Sequence[Mention]) -> bool:
    """Whether the other side names somebody else altogether."""
    return all(m.entity and not m.entity.startswith("~") for m in known) if known else False


def _named_by(clause: Proposition, side: Side) -> bool:
    """Whether a noun names the event of a clause ("the release"), or somebody who takes part in it, as in the clause that the noun hangs on."""
    mention = side.mention
    if mention is None:
        return False
    if any(_alike(mention, m) for role, m in participants(clause) if role in ("agent", "patient")):
        host = side.host
        return host is not None and one_predicate(clause, host)
    families = families_of_word(mention.head)
    if families and not families.isdisjoint(event_families(clause)):
        return True
    return relate(clause.predicate, mention.head) >= WordRelation.BROADER


def _alike(one: Mention, other: Mention) -> bool:
    if one.entity and other.entity and not one.entity.startswith("~") and not other.entity.startswith("~"):
        return one.entity == other.entity
    mine, theirs = noun_of(one), noun_of(other)
    if not mine or not theirs or is_generic_person(mine) != is_generic_person(theirs):
        return False
    return mine == theirs or relate(mine, theirs, "n") >= WordRelation.BROADER or relate(theirs, mine, "n") >= WordRelation.BROADER


def noun_of(mention: Mention) -> str:
    """What a mention calls what it speaks of; of a pronoun, what it stands for."""
    return mention.entity[1:] if mention.entity.startswith("~") else "" if mention.pronoun else mention.head


# -- dates -------------------------------------------------------------------------------------------------------------------------------


def _by_date(order: Order, first: Sequence[Line], second: Sequence[Line]) -> Finding | None:
    """The two events by the dates that the record gives them."""
    if order.same:
        return None
    for here, line in _dates(order.earlier, first):
        for there, other in _dates(order.later, second):
            days = days_between(here, there)
            if days is not None:
                return _finding(order, Verdict.CONSISTENT if days < 0 else Verdict.CONTRADICTED, line if line is not other else other)
    return None


def _dates(side: Side, lines: Sequence[Line]) -> Iterator[tuple[DateSpan, Line]]:
    """The dates on which the record has an event, nearest line first."""
    for line in lines:
        for event in line.events:
            p = event.proposition
            if p.mood == "asserted" and not p.negated and p.past and p.dates and _same(side, Side(p)):
                yield p.dates[0].date, line
                break
