"""Judging what a statement says came first: by an order that the record states of the same two events, else by their dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from service.engine.compare.quantities import compare_quantities
from service.engine.corpus import Corpus
from service.engine.entities import EntityTable
from service.engine.led_before import LEADING, led_before
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Quantity, Reason, Relation, Verdict
from service.engine.order import Order, Side, orders_in
from service.engine.parts import AGREES, Finding
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.retrieve import candidates
from service.engine.same_event import same_side
from service.engine.slots import Slot, participants, slots_of
from service.engine.timeline import Moment, days_apart, moments, time_between
from service.engine.vocabulary.order import BARE_SPANS, HAPPENING, PRECEDING, SUCCEEDING, THEREUPON, TOLD_BY
from service.engine.vocabulary.units import UNITS

_NEAR = 24  # lines that are looked at for each of the two events
_DAY = 86400.0


class Judged(NamedTuple):
    """What was found of the orders of a sentence, and the noun phrases behind order words that have had their say."""

    findings: list[Finding]
    settled: frozenset[int]
    told: frozenset[int] = frozenset()  # verbs whose event an order on record tells of: "elected after Weld" says that Weld was elected
    framing: frozenset[int] = frozenset()  # verbs that say nothing but the order: "the fire came before the visit"


def judge_orders(sentence: Sentence, corpus: Corpus) -> Judged:
    """A resolved sentence -> a finding for each order that it states. Empty where it states none."""
    findings: list[Finding] = []
    settled: set[int] = set()
    told: set[int] = set()
    framing: set[int] = set()
    for order in orders_in(sentence):
        if (order.earlier.host or order.earlier.clause or order.later.clause) is None or _unasserted(order) or _in_office(order, sentence, corpus):
            continue
        finding = _judge(order, sentence, corpus)
        if finding is None:
            continue
        findings.append(finding)
        if finding.verdict is not Verdict.UNKNOWN:
            settled.update(m.first for m in (order.named, _told_gap(order, sentence)) if m is not None)
            settled.update(_behind(order, sentence, corpus))
        if finding.verdict is Verdict.CONSISTENT:
            told.update(p.at for side in (order.earlier, order.later) for p in (side.clause, side.host) if p is not None)
            if led_before(order, corpus) is not None:  # who led it before another did, led it
                framing.update(p.at for p in sentence.propositions if p.predicate in LEADING or p.origin == "adverbial")
            framing.update(p.at for p in sentence.propositions if _only_told_to_happen(p, order))
            framing.update(p.at for p in (order.earlier.host, order.later.host) if p is not None and _only_orders(p, order, finding.line))
    return Judged(findings, frozenset(settled), frozenset(told), frozenset(framing))


def _only_told_to_happen(p: Proposition, order: Order) -> bool:
    """Whether a clause behind the order word says no more than that its event took place, so that the order says all of it: "before the ballot was held"."""
    what = p.agent or p.patient
    sides = [side.mention for side in (order.earlier, order.later) if side.mention is not None]
    return p.origin == "adverbial" and what is not None and order.named is None and p.first >= order.first and any(m.first == what.first for m in sides)


def bare(p: Proposition) -> bool:
    """Whether a proposition says no more than that something befell somebody, so that an order of it on record says all of it."""
    return [m.quantity for _, m in participants(p)] == [None] and not (p.dates or p.governed or p.adjectives)


def without(p: Proposition, settled: frozenset[int]) -> Proposition:
    """A proposition without the circumstances of time that its order has settled."""
    if not settled:
        return p
    things = [m for m in (*p.others, *((p.patient,) if p.patient is not None else ())) if m.first not in settled or m.head and m.head not in BARE_SPANS]
    obliques = tuple(oblique for oblique in p.obliques if oblique[1].first not in settled)
    return (
        p._replace(obliques=obliques, others=tuple(things[:-1]), patient=things[-1] if things else None)
        if p.patient is not None
        else p._replace(obliques=obliques, others=tuple(things))
    )


def _behind(order: Order, sentence: Sentence, corpus: Corpus) -> Iterator[int]:
    """Where the circumstances of an event by its noun stand, as far as a line that tells it has them: "before the visit to Moscow"."""
    host = order.earlier.host or order.later.host or order.earlier.clause or order.later.clause
    if order.named is None or host is None:
        return
    behind = [m for _, m in host.obliques if m.first >= order.named.last]
    side = Side(None, order.named, host)
    told = [line for line in _lines(side, sentence, corpus) if any(same_side(side, Side(e.proposition), corpus.table) for e in line.events)] if behind else []
    yield from (m.first for m in behind if any(m.entity in line.entities for line in told))


def _only_orders(host: Proposition, order: Order, line: Line | None) -> bool:
    """Whether a clause only puts two events by their nouns in order, and where they were is told by the line that did."""
    sides = (order.earlier.mention, order.later.mention)
    if line is None or any(m is None or m.quantity is not None for m in sides):
        return False
    if host.predicate not in HAPPENING | PRECEDING | SUCCEEDING or host.dates:
        return False
    named = order.named.first if order.named is not None else -1
    return all(m.first == named or m.entity in line.entities for _, m in host.obliques)


def _told_gap(order: Order, sentence: Sentence) -> Mention | None:
    """The noun phrase of "a few days" in "a few days after"."""
    if order.gap is None:
        return None
    return next((m for m in sentence.mentions if m.last == order.first and (not m.head or m.head == order.gap.unit)), None)


def _in_office(order: Order, sentence: Sentence, corpus: Corpus) -> bool:
    """ "Falk succeeded Dahl" tells no order of events but who came after whom in an office."""
    p = next((p for p in sentence.propositions if p.at == order.first and p.predicate == "succeed"), None)
    who = [corpus.table.known.get(m.entity) for m in (p.agent, p.patient) if m is not None] if p is not None else []
    return len(who) == 2 and all(known is not None and known.kind == "person" for known in who)


def _unasserted(order: Order) -> bool:
    """ "Nobody was freed before him" denies that there was such an event; what may be or will be has no place in time yet."""
    return any(
        p is not None and (p.negated or p.mood not in ("asserted", "fragment", "according"))
        for side in (order.earlier, order.later)
        for p in (side.clause, side.host)
    )


def _judge(order: Order, sentence: Sentence, corpus: Corpus) -> Finding | None:
    if (led := led_before(order, corpus)) is not None:
        return _finding(order, Verdict.CONSISTENT if led.so else Verdict.CONTRADICTED, led.line)
    lines = [_lines(side, sentence, corpus) for side in (order.earlier, order.later)]
    stated = _as_stated(order, {line.number: line for each in lines for line in each}.values(), corpus.table)
    dated = stated or _by_date(order, lines[0], lines[1], corpus)
    if dated is not None:
        return dated
    if order.named is not None or sentence.words[order.first].low in THEREUPON:
        return None  # "after the vote" may be no more than a circumstance: its words are compared as such
    text = "The record does not tell which of the two came first."
    return Finding(Verdict.UNKNOWN, Kind.ORDER, Relation.ABSENT, order.first, order.last, text, reason=Reason.NOT_MENTIONED, gap=True)


def _lines(side: Side, sentence: Sentence, corpus: Corpus) -> list[Line]:
    slots: list[Slot] = []
    if side.clause is not None:
        slots = slots_of(side.clause, sentence.words)
    elif side.mention is not None:
        named = Proposition("be", -1, side.mention.first, side.mention.last, agent=side.mention)
        told = [named._replace(predicate=verb, at=named.first) for verb in TOLD_BY.get(side.mention.head, ())]
        slots = [slot for p in (named, *told) for slot in slots_of(p, sentence.words)]
    return candidates(slots, sentence.words, corpus)[:_NEAR]


# -- an order on record ------------------------------------------------------------------------------------------------------------------


def _as_stated(order: Order, lines: Iterable[Line], table: EntityTable) -> Finding | None:
    """The record's own "before" and "after" of the same two events; where a gap is stated, the one that tells it, too."""
    open_gap: Finding | None = None
    for line in lines:
        for known in line.orders:
            if _only_due(known) and _told_as_done(order):
                continue  # what must come first need not have
            if same_side(order.earlier, known.earlier, table) and same_side(order.later, known.later, table):
                found = _agrees(order, known, line)
            elif same_side(order.earlier, known.later, table) and same_side(order.later, known.earlier, table):
                found = _agrees(order, known, line) if order.same or known.same else _reversed(order, line)
            else:
                continue
            if found is None or found.verdict is not Verdict.UNKNOWN:
                return found
            open_gap = found
    return open_gap


def _only_due(known: Order) -> bool:
    """Whether a line only has the order as one that is due, or may be: "must pay before they get it"."""
    clauses = [p for side in (known.earlier, known.later) for p in (side.clause, side.host) if p is not None]
    return any("must" in p.adverbs or p.mood in ("possible", "prediction") for p in clauses)


def _told_as_done(order: Order) -> bool:
    return all((p.past or p.perfect) and "must" not in p.adverbs for side in (order.earlier, order.later) for p in (side.clause, side.host) if p is not None)


def _agrees(order: Order, known: Order, line: Line) -> Finding | None:
    if known.same:
        return _finding(order, Verdict.CONSISTENT, line) if 0 < known.same <= order.same else None
    if order.same:
        apart = known.gap is not None and known.gap.low * UNITS[known.gap.unit or "day"].factor > order.same * _DAY
        return _another_gap(order, line) if apart else None
    return _finding(order, Verdict.CONSISTENT, line) if order.gap is None else _with_gap(order, known.gap, line)


def _with_gap(order: Order, known: Quantity | None, line: Line) -> Finding:
    """The order is right; whether the time between is."""
    assert order.gap is not None
    relation = compare_quantities(order.gap, known).relation if known is not None else Relation.ABSENT
    if relation in AGREES:
        return _finding(order, Verdict.CONSISTENT, line)
    if relation is Relation.DISJOINT:
        return _another_gap(order, line)._replace(stated=order.gap, recorded=known)
    text = f"The record does not tell how long one came after the other: {line.evidence.text}"
    return Finding(Verdict.UNKNOWN, Kind.ORDER, Relation.OVERLAPPING, order.first, order.last, text, line=line, reason=Reason.FINER_THAN_RECORD, gap=True)


def _another_gap(order: Order, line: Line) -> Finding:
    return _finding(order, Verdict.CONTRADICTED, line)._replace(explanation=f"The record has another time between them: {line.evidence.text}")


def _reversed(order: Order, line: Line) -> Finding:
    return _finding(order, Verdict.CONTRADICTED, line)


def _finding(order: Order, verdict: Verdict, line: Line) -> Finding:
    if verdict is Verdict.CONSISTENT:
        return Finding(verdict, Kind.ORDER, Relation.EQUAL, order.first, order.last, f"The record has the same order: {line.evidence.text}", line=line)
    text = f"The record has them in another order: {line.evidence.text}"
    return Finding(verdict, Kind.ORDER, Relation.OPPOSITE, order.first, order.last, text, line=line)


def _moments(side: Side, lines: Sequence[Line], corpus: Corpus) -> Iterator[Moment]:
    """When the record has an event; where it only tells that it came before or after another one, when that was."""
    found = False
    for moment in moments(side, lines, corpus):
        found = True
        yield moment
    for line in () if found else lines:
        for known in line.orders:
            for mine, other, way in ((known.earlier, known.later, -1), (known.later, known.earlier, 1)):
                if not known.same and same_side(side, mine, corpus.table):
                    told = moments(other, _lines(other, line.sentence, corpus), corpus)
                    yield from (Moment(one.date, way, one.line) for one in told if one.way in (0, way))


# -- dates -------------------------------------------------------------------------------------------------------------------------------


def _by_date(order: Order, first: Sequence[Line], second: Sequence[Line], corpus: Corpus) -> Finding | None:
    """The two events by the dates that the record gives them."""
    if order.same:
        return None
    later = list(_moments(order.later, second, corpus))
    for here in _moments(order.earlier, first, corpus) if later else ():
        for there in later:
            days = days_apart(here, there)
            if days is not None:
                if days > 0 and order.gap is not None:
                    return _with_gap(order, time_between(here, there), there.line)
                return _finding(order, Verdict.CONSISTENT if days > 0 else Verdict.CONTRADICTED, there.line)
    return None
