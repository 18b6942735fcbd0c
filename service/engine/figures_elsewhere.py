"""What keeps the referee from a hasty word on figures: one that another line has, one a told gap away, one of the time before a change."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine import referee
from service.engine.amounts_told import Amount
from service.engine.compare.amounts import dates_of, old_figure
from service.engine.compare.counted import counted_alike
from service.engine.compare.dates import date_relation
from service.engine.compare.same_count import counts_stock, was_done
from service.engine.compare.words import WordRelation, names_person, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.parts import AGREES
from service.engine.postings import FEW_LINES
from service.engine.quantities import QuantityMention
from service.engine.reading import Sentence, is_known
from service.engine.same_affair import may_come_again
from service.engine.slots import LIGHT_VERBS
from service.engine.sums import with_others, worked_out
from service.engine.vocabulary.having import STATIVE


def excused(conflict: referee.Finding, sentence: Sentence, near: Sequence[Line], corpus: Corpus) -> bool:
    """Whether a figure that the referee holds to be wrong may be right all the same."""
    if up_to_then(sentence, conflict.item.first) or _dated_so(sentence, conflict.item.first, near):
        return True
    if any(may_come_again(p, event.proposition) for p in sentence.propositions for line in near for event in line.events):
        return True
    value = next((q for q in sentence.quantities if q.first <= conflict.item.first < q.last), None)
    if value is None:
        return False
    if _as_some_of_them(value, near) or _of_those_there(value, sentence, near) or _of_another_year(sentence, near):
        return True
    if _on_record(value, sentence, near, corpus) or _of_them(value, near, corpus) or _counts_nothing_there(value, sentence, near):
        return True
    return _a_gap_away(value, near) or any(_comes_to(value, line) for line in near)


def _as_some_of_them(value: QuantityMention, near: Sequence[Line]) -> bool:
    """Whether a line has the very figure of some of those whom it counts: "one of the three freed hostages is a man" is no word against one freed man."""
    return any(m.whole is not None and m.quantity is not None and m.quantity.quantity == value.quantity for line in near for m in line.sentence.mentions)


def _of_another_year(sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether the statement says how things were in a year of which no line near it has anything: "was 70 percent in 2011"."""
    told = [p for p in sentence.propositions if p.past and p.predicate in STATIVE and p.agent is not None]
    years = {d.date.year for p in told for d in p.dates if d.date.year is not None}
    things = {p.agent.head for p in told if p.agent is not None and p.agent.head}
    return bool(years) and not any(d.date.year in years for line in near if not things.isdisjoint(line.terms) for d in line.sentence.dates)


def up_to_then(sentence: Sentence, at: int) -> bool:
    """Whether the word at a place is of the time up to which something was so: it "belonged to the town before 2016", when the town sold it."""
    dated = any(d.date.bound == "before" and d.first <= at < d.last for d in sentence.dates)
    return dated and any(p.past and p.predicate in STATIVE for p in sentence.propositions)


def _dated_so(sentence: Sentence, at: int, near: Sequence[Line]) -> bool:
    """Whether the word at a place is a date on which a line has the very deed: "entered it on Friday" of those who were led out on Sunday."""
    told = [(p.predicate, d.date) for p in sentence.propositions for d in p.dates if d.first <= at < d.last]
    events = [event for line in near for event in line.events if event.proposition.dates]
    return any(
        relate(predicate, event.predicate, "v") >= WordRelation.BROADER and any(date_relation(date, d.date) in AGREES for d in event.proposition.dates)
        for predicate, date in told
        for event in events
    )


def _comes_to(value: QuantityMention, line: Line) -> bool:
    """Whether the figure is what those of a line come to, or stands beside one for each or for others: "11 sorties and her wingman six" are 17."""
    some = not _FOR_SOME.isdisjoint(line.lows) and any(with_others(value.quantity, a) or _for_each(a) for a in line.amounts)
    return some or bool(worked_out(value.quantity, line))


_FOR_SOME = frozenset(("each", "every", "other", "another", "more", "further"))


def _for_each(amount: Amount) -> bool:
    doer = amount.owner.agent or amount.owner.patient if amount.owner is not None else None
    return doer is not None and doer.determiner in ("each", "every")


def _of_those_there(value: QuantityMention, sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether the lines count only some of what there are: four paintings that were stolen are no rival of the 600 in the museum."""
    counted = next((m for m in sentence.mentions if m.quantity is value), None)
    if counted is None or not any(counts_stock(p) for p in sentence.propositions):
        return False
    return all(was_done(a) for line in near for a in line.amounts if counted_alike(counted, a.mention))


def _on_record(value: QuantityMention, sentence: Sentence, near: Sequence[Line], corpus: Corpus) -> bool:
    """Whether the very figure stands in another line about all whom the statement names."""
    if len(corpus.lines) > FEW_LINES:
        return False
    named = {m.entity for m in sentence.mentions if is_known(m)}
    looked_at = {line.number for line in near}
    return bool(named) and any(
        line.number not in looked_at and named <= line.entities and any(a.quantity.quantity == value.quantity for a in line.amounts)
        for line in corpus.lines
    )


def _counts_nothing_there(value: QuantityMention, sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether the near lines have nothing of what is counted: that she is 67 says nothing of her 40 sheep."""
    counted = next((m for m in sentence.mentions if m.quantity is value and m.head and not m.name), None)
    if counted is None or value.form != "cardinal" or names_person(counted.head):
        return False
    return not any(relate(counted.head, term, "n") is not WordRelation.NONE for line in near for term in line.terms)


def _of_them(value: QuantityMention, near: Sequence[Line], corpus: Corpus) -> bool:
    """Whether the sentence behind a near one has the very figure of those told of before: "86 were on the shift. Seventy-one of them got out." """
    behind = [corpus.lines[line.number + 1] for line in near if line.number + 1 < len(corpus.lines)]
    counts = [m for line in behind for m in line.sentence.mentions if m.quantity is not None and (m.partitive or not m.head)]
    return any(m.quantity is not None and m.quantity.quantity == value.quantity for m in counts)


def _a_gap_away(value: QuantityMention, near: Sequence[Line]) -> bool:
    """ "In the 90th minute, four minutes after he had come on": the 86th is no rival of the 90th."""
    gaps = [(order.gap.low, line) for line in near for order in line.orders if order.gap is not None]
    told = value.quantity.low
    return any(abs(q.quantity.low - told) == gap for gap, line in gaps for q in line.sentence.quantities if q.form == value.form)


def _of_another_deed(sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether the lines have the stated date only of other deeds, and another date besides: "came out on Friday" of those who went in then."""
    events = [(event, d.date) for line in near for event in line.events for d in event.proposition.dates]
    for p in sentence.propositions:
        for date in (d.date for d in p.dates if p.predicate not in LIGHT_VERBS):
            then = [event for event, told in events if date_relation(date, told) in AGREES]
            others = any(date_relation(date, told) is Relation.DISJOINT for _, told in events)
            if then and others and all(not event.light and relate(p.predicate, event.predicate, "v") <= WordRelation.NONE for event in then):
                return True
    return False


def of_another_time(sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether a statement gives the new figure of a change for the time of the old one: "75,000 last year", where it is up from 60,000 last year."""
    if _of_another_deed(sentence, near):
        return True
    if not sentence.dates or not sentence.quantities:
        return False
    for line in near:
        for change in line.changes:
            if change.old is None:
                continue
            old = old_figure(change, line)
            others = {q.quantity.low for q in line.sentence.quantities if q is not old}
            same_time = any(date_relation(mine.date, d.date) in (Relation.EQUAL, Relation.INSIDE) for mine in sentence.dates for d in dates_of(old, line))
            if same_time and any(q.quantity.low in others for q in sentence.quantities):
                return True
    return False
