"""A statement's numbers against those of a line: first whether they count the same thing, then their values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from service.engine.amounts_told import Amount
from service.engine.changes import Change
from service.engine.clauses.set_against import set_against
from service.engine.compare.counted import counted_alike, more_than_a_sort
from service.engine.compare.dates import date_relation
from service.engine.compare.held import RANK, Held
from service.engine.compare.other_counts import (
    bare_elsewhere,
    each_of_others,
    fewer_of_those,
    of_another_thing,
    of_the_opposite,
    of_those_left,
    told_by_another,
)
from service.engine.compare.partial_counts import of_some_of_them
from service.engine.compare.quantities import quantity_relation
from service.engine.compare.related_events import from_another
from service.engine.compare.same_count import HOLDING, held_by_the_same, same_thing
from service.engine.dates import DateMention
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.model import Hedge, Quantity, Relation
from service.engine.quantities import QuantityMention
from service.engine.reading import NOUN, Proposition, is_known
from service.engine.slots import LIGHT_VERBS, Slot
from service.engine.sums import counts_others, summed, with_others, worked_out
from service.engine.vocabulary.closed_class import INDEFINITE
from service.engine.vocabulary.having import COMPOUNDED
from service.engine.vocabulary.scope import ONLY

# Members by a plain name: looking one up in its enum costs more than what is done with it.
_ABSENT = Relation.ABSENT
_DISJOINT = Relation.DISJOINT
_EQUAL = Relation.EQUAL
_INSIDE = Relation.INSIDE
_OVERLAPPING = Relation.OVERLAPPING


def hold_quantity(slot: Slot, stated: Event, line: Line, theirs: Event | None, said: frozenset[str]) -> Held:
    """The same thing counted in the same event, with the closest value; a different one conflicts only where the thing counted is surely the same."""
    assert slot.quantity is not None
    best: Held | None = None
    alone = (line.changes or "than" in line.lows) and stated.proposition.dates and sum(m.quantity is not None for _, m in stated.cast) == 1
    former = (_former(stated.proposition, line) or _figure_then(slot, stated.proposition, line)) if alone else None
    if former is not None:
        unit = slot.quantity.quantity.unit if former.unit is None else former.unit
        relation = quantity_relation(slot.quantity.quantity, replace(former, unit=unit))
        return Held(slot, relation, replace(former, unit=unit))
    if (some := of_some_of_them(slot, stated, line)) is not None:
        return Held(slot, quantity_relation(slot.quantity.quantity, some), some)
    own = [a for a in line.amounts if (_held_by_it(stated, a) if theirs is None else a.owner is theirs.proposition) and counted_alike(slot.mention, a.mention)]
    for amount in own or line.amounts:
        fit = 0 if _anothers_own(amount, stated) else same_thing(slot, stated, amount, line, said)
        if not fit or not _may_be_rivals(slot, stated, amount, line):
            continue
        relation = _against(slot, amount, line, said)
        if relation is _OVERLAPPING and stated.proposition.mood == "possible" and slot.quantity.quantity.point == amount.quantity.quantity.high:
            relation = _INSIDE  # who faces up to nine years could get nine
        if relation in _AGREEING and theirs is not None and amount.owner is not theirs.proposition and stated.proposition.negated == amount.negated:
            relation = _ABSENT if of_the_opposite(slot, stated, amount) else relation  # "one was killed; two survived": two were not killed
        if relation is _ABSENT or relation is _DISJOINT and _no_rival(slot, stated, theirs, amount):
            continue
        if relation is _DISJOINT and with_others(slot.quantity.quantity, amount) and not counts_others(slot.mention) and not _wholes(line):
            relation = _OVERLAPPING  # "three other lifts" are four with the one told of; "four of seven counts" leave "the other three"
        if fit < 2 and (relation is _DISJOINT or (relation is _INSIDE and slot.quantity.quantity.hedge in (Hedge.FEWER_THAN, Hedge.AT_MOST))):
            relation = _ABSENT
        if best is None or RANK[relation] > RANK[best.relation]:
            best = Held(slot, relation, amount.quantity.quantity)
    if (best is None or best.relation in _UNBORNE) and len(line.amounts) > 1:
        best = _put_together(slot, stated, line, said, best) or best
    if best is None and theirs is not None and ONLY.isdisjoint(said) and _is_one(slot, theirs):
        return Held(slot, _EQUAL, Quantity(1, 1))
    return best or Held(slot, _ABSENT)


def _anothers_own(amount: Amount, stated: Event) -> bool:
    """Whether a bare figure is another one's: "31,280 votes to Strand's 29,340" of what somebody else received."""
    m = amount.mention
    whose = m.possessor if m is not None and not m.head else None
    return whose is not None and is_known(whose) and whose.entity not in stated.ids


def _held_by_it(stated: Event, amount: Amount) -> bool:
    """Whether a figure is of what the very one holds of whom the statement says what it has: "the party holds 40 of the 99 seats"."""
    return stated.predicate in HOLDING and amount.role in ("patient", "with:") and held_by_the_same(stated, amount)


def _may_be_rivals(slot: Slot, stated: Event, amount: Amount, line: Line) -> bool:
    """Whether a figure is one that the statement's may be held against at all."""
    if told_by_another(stated.proposition, amount, line) or of_another_thing(slot, stated, amount):
        return False
    if stated.predicate == "have" and amount.owner is not None and amount.predicate not in LIGHT_VERBS and from_another(stated, amount.owner):
        return False
    return stated.proposition.negated or not amount.negated  # "five have not been freed" does not count the freed


def _against(slot: Slot, amount: Amount, line: Line, said: frozenset[str]) -> Relation:
    """How the stated value stands to that of the line."""
    assert slot.quantity is not None
    relation = quantity_relation(slot.quantity.quantity, amount.quantity.quantity)
    if relation is _INSIDE and _another_limit(slot.quantity.quantity, amount, line):
        return _DISJOINT if "up" in said else _OVERLAPPING
    return relation


def _no_rival(slot: Slot, stated: Event, theirs: Event | None, amount: Amount) -> bool:
    """Whether another value is none of the same count: 11 who were saved are no rival of three who were killed."""
    if slot.role == "by:" and amount.owner is not None and _rated(stated.proposition, slot.last) != _rated(amount.owner, amount.quantity.last):
        return True  # four months a year are three years in the end
    if more_than_a_sort(slot.mention, amount.mention) or stated.proposition.obliques and _at_another_rate(stated.proposition, amount):
        return True
    if fewer_of_those(slot, stated, amount) or each_of_others(stated.proposition, amount) or of_those_left(stated, amount):
        return True
    return of_the_opposite(slot, stated, amount) or bare_elsewhere(stated, theirs, amount)


def _rated(p: Proposition, last: int) -> bool:
    """Whether a figure that ends there is so much for each of something."""
    return any(preposition == "per" and m.first == last for preposition, m in p.obliques)


def _at_another_rate(stated: Proposition, amount: Amount) -> bool:
    """Whether both figures are so much for each of something, and not of the same: a million a week is no rival of 200,000 a day."""
    mine = _each(stated)
    return bool(mine) and amount.owner is not None and _each(amount.owner) not in ("", mine)


def _each(p: Proposition) -> str:
    """Of what a clause tells so much each: the day of "two million a day"; "" where it tells no such thing."""
    return next((m.head for preposition, m in p.obliques if preposition == "per"), "")


def hold_rate(slot: Slot, stated: Event, theirs: Event) -> Held | None:
    """Of what there is so much each against what the same event has in its place; None where it has no such thing."""
    each = _each(theirs.proposition)
    if not each:
        return None
    figures = [m.quantity.quantity for _, m in stated.cast if m.quantity is not None]
    if each == slot.key or not any(m.quantity is not None and m.quantity.quantity in figures for _, m in theirs.cast):
        return Held(slot, _EQUAL if each == slot.key else _ABSENT)
    return Held(slot, _DISJOINT, each)


def _is_one(slot: Slot, theirs: Event) -> bool:
    """Whether "one man" is stated where the same event on record has "a man"; "the release of a man" does not count those who were freed."""
    mine = slot.mention
    if theirs.proposition.origin == NOUN:
        return False
    if mine is None or slot.quantity is None or slot.quantity.quantity.point != 1 or slot.quantity.form != "cardinal" or not mine.head or mine.partitive:
        return False
    return any(
        role == slot.role and m.determiner in INDEFINITE and not m.plural and m.quantity is None and counted_alike(mine, m) == 2
        for role, m in theirs.cast
    )


def _another_limit(stated: Quantity, amount: Amount, line: Line) -> bool:
    """Whether the line says up to how much it may be, and the statement has another limit: "fines of up to 20,000" are not fines of up to 200,000."""
    limited = line.sentence.words[amount.quantity.first].low == "up" and stated.hedge is Hedge.AT_MOST
    return limited and stated.high != amount.quantity.quantity.high


_UNBORNE = (_DISJOINT, _ABSENT)
_AGREEING = (_EQUAL, _INSIDE)


def _put_together(slot: Slot, stated: Event, line: Line, said: frozenset[str], best: Held | None) -> Held | None:
    """The stated number as the sum of all that the line counts of it ("198 passengers and 18 crew"), or as what its figures come to, which is no conflict."""
    assert slot.quantity is not None
    value = slot.quantity.quantity
    families = slot.context or stated.families
    those = [a for a in line.amounts if a.negated == stated.proposition.negated and not counts_others(a.mention)]
    those = [a for a in those if not (families and a.context and families.isdisjoint(a.context))]  # seven freed and three who died are not ten freed
    alike = [a for a in those if same_thing(slot, stated, a, line, said)]
    total = summed(value, alike) if _told_of_all(alike) else None
    if total is not None:
        return Held(slot, _EQUAL, total, 0.9)
    if best is not None and best.relation is _DISJOINT and slot.key not in COMPOUNDED and worked_out(value, line) and value.point not in _wholes(line):
        return Held(slot, _OVERLAPPING, best.recorded)
    return None


def _wholes(line: Line) -> list[float | None]:
    """Of how many a line tells how many it was: 7 of "four of seven counts"."""
    return [a.mention.whole.quantity.point for a in line.amounts if a.mention is not None and a.mention.whole is not None]


def _told_of_all(amounts: Sequence[Amount]) -> bool:
    """Whether figures may be of one whole: "there were two of us", said one who carried three residents, are no five."""
    return not any(a.mention is not None and a.mention.pronoun for a in amounts) or len({a.predicate for a in amounts}) < 2


def _figure_then(slot: Slot, stated: Proposition, line: Line) -> Quantity | None:
    """What a figure of the line was at the time of the statement, where the line tells how many more or fewer it is now: "44 seats, 15 fewer than in 2019"."""
    for tail in set_against(line.sentence.words, line.sentence.quantities, line.sentence.dates):
        if tail.by is None or tail.date is None or not tail.behind:
            continue
        then, by = replace(tail.date.date, bound=None), tail.by.quantity
        if not any(date_relation(mine.date, then) in (_EQUAL, _INSIDE) for mine in stated.dates):
            continue
        now = next((a for a in line.amounts if 0 <= tail.first - a.quantity.last <= 1 and counted_alike(slot.mention, a.mention)), None)
        if now is not None:
            value = now.quantity.quantity
            return replace(value, low=value.low - tail.way * by.low, high=value.high - tail.way * by.high)
    return None


def _former(stated: Proposition, line: Line) -> Quantity | None:
    """The figure that a line gives for the very time of the statement, before a change: of "9,000, up from 6,000 last year" the 6,000."""
    for change in line.changes:
        if change.old is None:
            continue
        if any(date_relation(mine.date, d.date) in (_EQUAL, _INSIDE) for mine in stated.dates for d in dates_of(old_figure(change, line), line)):
            return change.old
    return None


def old_figure(change: Change, line: Line) -> QuantityMention | None:
    """Where a line has the figure from before a change."""
    old = change.old
    return next((q for q in line.sentence.quantities if q.quantity.low == old.low), None) if old is not None else None


def dates_of(figure: QuantityMention | None, line: Line) -> list[DateMention]:
    """The dates right behind a figure of a line, of which it is: "up from 60,000 last year"."""
    return [d for d in line.sentence.dates if figure is not None and 0 <= d.first - figure.last <= 1]
