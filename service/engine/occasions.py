"""When and where what a report is about took place, by whatever noun or verb: "the accident happened on Tuesday" of two trains that collided.

Every line that tells the event is looked up by the verbs and nouns of its kind. The first date that they give is that of the event; what another of its kind
long ago has is no part of it, and leaves open what only it would bear out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from service.engine.compare.dates import date_relation
from service.engine.compare.day_order import days_between
from service.engine.compare.periods import hold_period, is_period
from service.engine.compare.sites import excludes_site
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.dates import DateMention
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.model import DateSpan, Kind, Relation, Verdict
from service.engine.parts import AGREES, Finding, otherwise, told_by
from service.engine.reading import Mention, Proposition, is_known, told_apart
from service.engine.slots import Slot, participants
from service.engine.vocabulary.occasions import DOING, OCCASIONS

_ABSENT, _DISJOINT = Relation.ABSENT, Relation.DISJOINT
_TAKING_PLACE = frozenset("happen occur begin start take_place".split())
_MOST = 40  # lines that tell of such events; a record with more has many of them, and none is the one meant
_IN = frozenset(("in", "at", "on"))


def _kinds() -> dict[str, frozenset[str]]:
    """Noun -> the verbs and nouns that tell such an event."""
    table: dict[str, set[str]] = {}
    for nouns, verbs, _ in OCCASIONS:
        told = set(verbs.split())
        told.update(*[other.split() for other, narrower, _ in OCCASIONS if told.issuperset(narrower.split())])
        for noun in nouns.split():
            table.setdefault(noun, set()).update(told)
    return {noun: frozenset(told) for noun, told in table.items()}


def _words() -> dict[str, frozenset[str]]:
    """Verb -> the nouns and verbs that tell the very sort of event that it tells."""
    rows = [(frozenset(nouns.split()), frozenset(verbs.split())) for nouns, verbs, _ in OCCASIONS]
    return {verb: nouns | verbs for nouns, verbs in rows if not any(verbs > other for _, other in rows) for verb in verbs}


_KINDS, _WORDS = _kinds(), _words()


class Told(NamedTuple):
    """An event of the kind, in the line that tells it."""

    event: Event
    line: Line
    dates: tuple[DateSpan, ...]


def judge_occasion(p: Proposition, corpus: Corpus) -> list[Finding]:
    """ "The accident happened on Tuesday evening near Holm" -> its findings; none where it is no such sentence, or where the record leaves part of it open."""
    thing = p.patient or p.agent
    if p.predicate not in _TAKING_PLACE or thing is None or thing.head not in _KINDS or p.negated or p.mood != "asserted" or not (p.dates or p.obliques):
        return []
    if thing.determiner != "the" or thing.name or thing.mods or thing.of is not None or thing.possessor is not None or thing.plural or p.adjectives:
        return []
    if p.agent is not None and p.patient is not None or p.others:
        return []  # "15 miles off the port", "a cigarette started the fire": what did is stated, too
    return _held(p, _told(_KINDS[thing.head] | {thing.head}, corpus), corpus)


def judge_dated_event(p: Proposition, corpus: Corpus) -> list[Finding]:
    """ "The warehouse burned in 2021" of the warehouse fire of that year -> the same, where nothing but when it was is stated besides."""
    thing = p.patient or p.agent
    words = _WORDS.get(p.predicate)
    if words is None or thing is None or p.negated or p.mood != "asserted" or not p.dates or p.obliques or p.adjectives or (p.agent and p.patient):
        return []
    if thing.determiner != "the" or thing.mods or thing.of is not None or thing.possessor is not None or thing.quantity is not None:
        return []
    named = any(thing.head in corpus.lines[n].terms for n in _lines(words, corpus))
    told, others = _told(words, corpus)
    return _held(p, ([one for one in told if _of_it(thing, one.event)], others), corpus) if named else []


def _of_it(thing: Mention, event: Event) -> bool:
    """Whether an event befell the thing, as far as it says what it befell: the bridge that collapsed is not the pipe that burst."""
    p = event.proposition
    whom = p.patient or p.agent
    if whom is None or not whom.head or p.predicate in DOING or whom.entity == thing.entity or whom.head == thing.head:
        return True
    return whom.name != "" or relate(thing.head, whom.head, "n") > WordRelation.NONE


def _held(p: Proposition, events: tuple[list[Told], list[DateSpan]], corpus: Corpus) -> list[Finding]:
    """Each date and place of ``p`` against the events that it may be; none where one of them is left open."""
    told, others = events
    found = [one for date in p.dates if date.date.bound is None for one in _dated(date, told, others)]
    found += [one for preposition, m in p.obliques for one in _placed(preposition, m, told, corpus)]
    found = [f._replace(firm=True) for f in found]  # worked out of what the lines tell of one event: likeness of words has no say in it
    if any(f.verdict is Verdict.CONTRADICTED for f in found):
        return [f for f in found if f.verdict is Verdict.CONTRADICTED]
    return found if len(found) == len(p.dates) + len(p.obliques) else []


def _lines(words: frozenset[str], corpus: Corpus) -> list[int]:
    """The lines that have one of some words."""
    return corpus.postings.of_any(words)


def _told(words: frozenset[str], corpus: Corpus) -> tuple[list[Told], list[DateSpan]]:
    """The events of a kind that the first dated one may be, in the order of their lines, and the dates of others; none where the record tells of too many."""
    numbers = _lines(words, corpus)
    if len(numbers) > _MOST:
        return [], []
    told = [Told(event, line, _dates(event.proposition, line)) for line in (corpus.lines[n] for n in numbers) for event in line.events if _tells(event, words)]
    first = next((one for one in told if one.dates), None)
    others = [one for one in told if first is not None and _at_another_time(one, first)]
    since = [replace(d.date, bound=None) for n in numbers for d in corpus.lines[n].sentence.dates if d.date.bound == "since"]  # "the worst since 1994"
    return [one for one in told if one not in others], [*since, *(date for one in others for date in one.dates)]


def _at_another_time(one: Told, first: Told) -> bool:
    return bool(one.dates) and all(_apart(mine, theirs) for mine in one.dates for theirs in first.dates)


def _apart(one: DateSpan, other: DateSpan) -> bool:
    relation = date_relation(one, other)
    return relation is _DISJOINT or relation is _ABSENT and bool(days_between(one, other))  # a year beside a weekday is long ago


def _tells(event: Event, words: frozenset[str]) -> bool:
    """Whether an event is of the kind: by its verb, or by who or what is said to have happened or done it."""
    p = event.proposition
    if p.negated or p.mood != "asserted":
        return False
    return p.predicate in words or p.predicate in DOING and any(m is not None and m.head in words for m in (p.agent, p.patient))


def _dates(p: Proposition, line: Line) -> tuple[DateSpan, ...]:
    return tuple([d.date for d in p.dates if d.date.bound is None and not told_apart(p.obliques, d, line.sentence.words)])


def _dated(mention: DateMention, told: list[Told], others: list[DateSpan]) -> list[Finding]:
    """What the lines that tell the event say to a date; one that only another event of the kind has is not that of this one."""
    stated, place = mention.date, (mention.first, mention.last)
    relations = [(date_relation(stated, date), date, one.line) for one in told for date in one.dates]
    for relation, date, line in relations:
        if relation in AGREES:
            return [Finding(Verdict.CONSISTENT, Kind.DATE, relation, *place, f"The record bears this out: {line.evidence.text}", stated, date, line)]
    if not relations or any(relation not in (_DISJOINT, _ABSENT) for relation, _, _ in relations):
        return []
    taken = any(date_relation(stated, date) in AGREES for date in others)
    other = next(((date, line) for relation, date, line in relations if relation is _DISJOINT or taken), None)
    return [otherwise(other[1], Kind.DATE, *place, stated, other[0])] if other is not None else []


def _placed(preposition: str, place: Mention, told: list[Told], corpus: Corpus) -> list[Finding]:
    """What the lines that tell the event say to a place or a part of the day."""
    slot = Slot("noun", place.head, preposition + ":", place.first, place.last, place)
    for one in told:
        if is_period(slot) and (held := hold_period(slot, one.event)) is not None and held.relation is not Relation.OVERLAPPING:
            return [_period(slot, held.agrees, held.recorded if isinstance(held.recorded, str) else place.head, one.line)]
    around = [(role.rstrip(":"), m, one.line) for one in told for role, m in participants(one.event.proposition) if role.endswith(":")]
    for role, m, line in around:
        if _same_place(place, m) and (role == preposition or role in _IN and preposition in _IN):
            return [told_by(line, Kind.PLACE, place.first, place.last, borne_out=True)]
    for role, m, line in around:
        if preposition in _IN and role in _IN and _excludes(place, m, corpus):
            return [otherwise(line, Kind.PLACE, place.first, place.last, place.name or place.head, m.name or m.head)]
    return []


def _period(slot: Slot, agrees: bool, recorded: str, line: Line) -> Finding:
    if not agrees:
        return otherwise(line, Kind.DATE, slot.first, slot.last, slot.key, recorded)
    return Finding(Verdict.CONSISTENT, Kind.DATE, Relation.INSIDE, slot.first, slot.last, f"The record bears this out: {line.evidence.text}", line=line)


def _same_place(mine: Mention, theirs: Mention) -> bool:
    if mine.mods and not set(mine.mods) <= set(theirs.mods):
        return False
    return mine.head == theirs.head and not mine.name if not is_known(mine) else mine.entity == theirs.entity


def _excludes(mine: Mention, theirs: Mention, corpus: Corpus) -> bool:
    """Whether what happened in one of two places did not happen in the other."""
    known = corpus.table.known
    if mine.entity in known and theirs.entity in known and mine.entity != theirs.entity:
        return not corpus.facts.lies_in(mine.entity, theirs.entity) and not corpus.facts.lies_in(theirs.entity, mine.entity)
    return excludes_site(mine.head, theirs.head)
