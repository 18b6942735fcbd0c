"""How high something was before or after a change on record, and is now: "was 6.25 percent before the increase" of what was raised by 1.25 points to 7.5."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from service.engine.changes import Change, way_of
from service.engine.compare.quantities import describe, quantity_relation
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Hedge, Kind, Quantity, Reason, Relation, Verdict
from service.engine.parts import AGREES, Finding
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition
from service.engine.same_change import of_another, same_thing
from service.engine.slots import LIGHT_VERBS
from service.engine.vocabulary.change import MEASURES, NOUNS
from service.engine.vocabulary.order import EARLIER, FORMERLY, NOW

_BEFORE = EARLIER | FORMERLY
_FORMER = frozenset("first original initial previous prior earlier old former".split())  # "his first sentence was 14 years"
_PRESENT = frozenset("new current present".split())
_PENALTIES = frozenset("sentence fine ban suspend".split())  # verbs and what they impose in one word
_CHANGING = NOUNS | frozenset("change move decision step rises raise".split())
_MOST = 80  # lines of a text of which every change is looked at; of a larger record no line is sure to be the one meant


def judge_stage(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that gives a level before or after a change, or now -> a finding; none for any other, or where the record does not tell the level."""
    stage = _stage_of(p)
    if not stage or p.negated or p.origin != "main" or len(corpus.lines) > _MOST:
        return []
    value, subject = _value_of(p), _measured(p)
    if value is None or subject is None:
        return []
    levels = list(_levels(subject, stage, corpus))
    told = [one for one in levels if one[0].low == one[0].high] or levels
    held = [(relation, one) for one in told if (relation := quantity_relation(value.quantity, one[0])) is not Relation.ABSENT]
    if len({relation for relation, _ in held}) != 1:
        return []
    relation, (level, line) = held[0]
    if relation in AGREES and level.hedge is Hedge.EXACT:
        text = f"The record bears this out: {line.evidence.text}"
        return [Finding(Verdict.CONSISTENT, Kind.COUNT, relation, p.first, p.last, text, value.quantity, level, line, firm=True)]
    if relation is not Relation.DISJOINT:
        text = f"The record does not tell how high it was {'then' if stage > 0 else 'before'}: {line.evidence.text}"
        return [Finding(Verdict.UNKNOWN, Kind.COUNT, relation, p.first, p.last, text, value.quantity, None, line, Reason.NOT_MENTIONED, firm=True)]
    text = f"The record has {describe(level)} {'now' if stage > 0 else 'before'}, not {describe(value.quantity)}: {line.evidence.text}"
    return [Finding(Verdict.CONTRADICTED, Kind.COUNT, relation, p.first, p.last, text, value.quantity, level, line, None, describe(level), firm=True)]


def _measured(p: Proposition) -> Mention | None:
    """What has the level, without the word that says of which time it is: his sentence in "his first sentence was", "he was first sentenced to"; else None."""
    if p.predicate in LIGHT_VERBS:
        subject = p.agent or p.patient
        if subject is None or subject.name or not subject.mods:
            return subject
        return subject._replace(mods=tuple([word for word in subject.mods if word not in _FORMER and word not in _PRESENT]))
    if p.predicate not in _PENALTIES or p.patient is None or p.patient.quantity is not None:
        return None
    return p.patient._replace(head=p.predicate, name="", entity="", mods=(), possessor=p.patient, of=None, hint="")


def _value_of(p: Proposition) -> QuantityMention | None:
    """The level: what "be" says or what something stands at."""
    told = [p.complement, p.patient, *(m for preposition, m in p.obliques if preposition == "at")]
    if p.predicate in _PENALTIES:
        told = [p.complement, *p.others, *(m for preposition, m in p.obliques if preposition in ("to", "for", ""))]
    return next((m.quantity for m in told if m is not None and m is not p.agent and m.quantity is not None and not m.head), None)


def _stage_of(p: Proposition) -> int:
    """-1 before a change, 1 after it or now, 0 where the proposition tells neither."""
    for preposition, m in p.obliques:
        if preposition in ("before", "after") and (m.head in _CHANGING or way_of(m.head)):
            return -1 if preposition == "before" else 1
    if p.past and not _BEFORE.isdisjoint(p.adverbs) or p.predicate in _PENALTIES and "first" in p.adverbs:
        return -1
    if p.predicate in LIGHT_VERBS and (subject := p.agent or p.patient) is not None and subject.mods and not subject.name:
        if not _FORMER.isdisjoint(subject.mods):
            return -1
        if not p.past and not _PRESENT.isdisjoint(subject.mods):
            return 1
    return 1 if not p.past and not NOW.isdisjoint(p.adverbs) else 0


def _levels(subject: Mention, stage: int, corpus: Corpus) -> Iterator[tuple[Quantity, Line]]:
    """What the record has the level at, before or after each change of the thing; "the rate" without more is that of the only change of a rate."""
    known = [(change, line) for line in corpus.lines for change in line.changes if not change.proposition.negated]
    same = [(change, line) for change, line in known if change.subject is not None and _of_it(subject, change.subject, change, line)]
    if not same and subject.head in MEASURES and not subject.mods and subject.of is None and subject.possessor is None:
        same = [(change, line) for change, line in known if change.new is not None]
    for change, line in same:
        level = change.new if stage > 0 else _old(change, line)
        if level is not None:
            yield level, line


def _of_it(mine: Mention, theirs: Mention, change: Change, line: Line) -> bool:
    if of_another(change.proposition, change._replace(subject=mine), change):
        return False  # "Voss's first sentence" where Hallam's was cut
    return bool(mine.entity) and mine.entity == theirs.entity or same_thing(change._replace(subject=mine), change, line)


def _old(change: Change, line: Line) -> Quantity | None:
    """What it was before: as told, or worked out of what it is now and by how much it changed, or at least another value than the new one."""
    new, by = change.new, change.by
    if change.old is not None:
        return change.old
    for event in line.events:
        was = event.proposition.complement
        if "formerly" in event.proposition.adverbs and was is not None and was.quantity is not None:
            return was.quantity.quantity  # "used to be 500 euros"
    if new is None or new.point is None:
        return None
    if by is not None and by.point is not None and (by.unit == new.unit != "percent" or (by.unit, new.unit) == ("percentage point", "percent")):
        was_then = round(new.point - change.way * by.point, 6)
        return Quantity(was_then, was_then, Hedge.EXACT, new.unit)
    return replace(new, low=float("-inf"), hedge=Hedge.FEWER_THAN) if change.way > 0 else replace(new, high=float("inf"), hedge=Hedge.MORE_THAN)
