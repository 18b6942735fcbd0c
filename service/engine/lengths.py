"""Judging how long something lasted or is: "the trial went on for 11 weeks" against "an 11-week trial", "is 16 meters long" against "a 16-meter yacht"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.deed_nouns import names_deed
from service.engine.compare.quantities import compare_quantities, describe
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Hedge, Kind, Quantity, Relation, Verdict
from service.engine.parts import Finding, verdict_of
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.retrieve import candidates
from service.engine.slots import slots_of
from service.engine.vocabulary.hedges_of_scope import SINGLING
from service.engine.vocabulary.units import DURATIONS

_LASTING = frozenset(("last", "take", "continue", "run", "endure", "persist"))
_MEASURING = frozenset(("measure", "weigh"))
_DIMENSIONS = {
    "long": "long", "length": "long", "high": "high", "tall": "high", "height": "high", "wide": "wide", "broad": "wide", "width": "wide", "deep": "deep",
    "depth": "deep", "thick": "thick", "thickness": "thick",
}  # fmt: skip


def judge_length(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that says how long its subject lasted -> a finding where the record gives that length; none where it does not, or more is said."""
    if p.predicate not in _LASTING and (deed := _done_for(p, sentence, corpus)):
        return deed
    found = _lasting(p)
    subject = p.agent or p.patient
    if found is None or subject is None or p.negated or not subject.head or p.dates or len(p.obliques) + len(p.others) > 1:
        return []
    if subject.name or is_known(subject):
        return _of_the_named(found, subject, p, sentence, corpus)
    sized = _along(p)
    for line in candidates(slots_of(p, sentence.words), sentence.words, corpus):
        for length, told, along in _lengths(line):
            if along and sized and along != sized:
                continue  # how high it is does not say how long
            if relate(subject.head, told.head, "n") < WordRelation.BROADER or any(mod not in line.terms for mod in subject.mods) or _singled_out(told, subject):
                continue
            relation = compare_quantities(found.quantity, length).relation
            if relation is not Relation.ABSENT:
                return [_finding(found, length, relation, line)]
    return _of_the_deed(found, subject, p, sentence, corpus)


def _of_the_deed(found: QuantityMention, subject: Mention, p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """How long a strike is of a line that says for how long it was struck: "walked out for 48 hours"."""
    if found.quantity.unit not in DURATIONS or subject.determiner in ("a", "an", "no") or subject.plural or not SINGLING.isdisjoint(subject.mods):
        return []
    whose = [m for m in (subject.possessor, subject.of) if m is not None]
    for line in candidates(slots_of(p, sentence.words), sentence.words, corpus):
        if any((m.entity not in line.entities) if is_known(m) else m.head not in line.terms for m in whose):
            continue
        for event in line.events:
            told = event.proposition
            length = _how_long(told)
            if length is None or told.negated or told.mood != "asserted" or told.predicate in _LASTING or not names_deed(told.predicate, subject.head):
                continue
            relation = compare_quantities(found.quantity, length.quantity).relation
            if relation is not Relation.ABSENT:
                return [_finding(found, length.quantity, relation, line)]
    return []


def _singled_out(told: Mention, subject: Mention) -> bool:
    """Whether what a line measures is told apart from others of its sort by what the statement does not say: the longest strike is not the strike."""
    return not SINGLING.isdisjoint(set(told.mods) - set(subject.mods))


def _of_the_named(found: QuantityMention, subject: Mention, p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """How big what has a name is, of a line that calls it so big a thing: "the Holm Bridge, a 140-meter steel structure"."""
    sized = _along(p)
    for line in candidates(slots_of(p, sentence.words), sentence.words, corpus) if is_known(subject) and found.form == "measure" else ():
        for event in line.events:
            what = event.proposition.complement
            size = what.quantity if what is not None else None
            if what is None or size is None or size.form != "measure" or event.proposition.negated or not _is_the_same(subject, event.proposition):
                continue
            along = _along(event.proposition) or "long" * (what.head in _LAID_OUT)
            if not (sized and along and sized != along) and (along or not sized) and size.quantity.unit == found.quantity.unit:
                relation = compare_quantities(found.quantity, size.quantity).relation
                return [] if relation is Relation.ABSENT else [_finding(found, size.quantity, relation, line)]
    return []


# of these a bare measure tells the length: "a 140-meter bridge"
_LAID_OUT = frozenset(
    "bridge structure tunnel ship vessel ferry yacht boat barge tanker freighter liner trail road wall fence dam canal pier runway track pipeline viaduct "
    "span".split()
)


def _is_the_same(subject: Mention, p: Proposition) -> bool:
    return p.predicate == "be" and p.agent is not None and p.agent.entity == subject.entity


def _how_long(p: Proposition) -> QuantityMention | None:
    """The stretch of time that something took, as a clause tells it: "for three hours"."""
    return next((m.quantity for q, m in p.obliques if q == "for" and m.quantity is not None and not m.head and _is_time(m.quantity)), None)


def _done_for(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """How long somebody did what a line has by its noun: "the jury deliberated for three hours" of one that needed "20 hours of deliberation"."""
    found = _how_long(p)
    who = p.agent
    if found is None or who is None or p.patient is not None or p.negated or p.dates or len(p.obliques) > 1:
        return []
    for line in candidates(slots_of(p, sentence.words), sentence.words, corpus):
        if who.head not in line.terms and (not who.entity or who.entity not in line.entities):
            continue
        for length, told, _ in _lengths(line):
            if told.head != p.predicate and names_deed(p.predicate, told.head) and length.unit in DURATIONS:
                relation = compare_quantities(found.quantity, length).relation
                if relation is not Relation.ABSENT:
                    return [_finding(found, length, relation, line)]
    return []


def _lasting(p: Proposition) -> QuantityMention | None:
    """The duration, or the size, that a clause gives its own subject."""
    if p.predicate not in _LASTING:
        return _sized(p)
    held = [m for m in (p.patient, *p.others, *(m for preposition, m in p.obliques if preposition == "for")) if m is not None]
    return next((m.quantity for m in held if m.quantity is not None and _is_time(m.quantity) and not m.head), None)


def _is_time(found: QuantityMention) -> bool:
    """ "31 hours", "more than a day"; a bare "a day" is so much each day."""
    return found.form == "duration" or found.form == "article" and found.quantity.hedge is not Hedge.EXACT and found.quantity.unit in DURATIONS


def _sized(p: Proposition) -> QuantityMention | None:
    """ "Is 16 meters long", "weighs 30 tons"."""
    what = p.complement if p.predicate == "be" else p.patient if p.predicate in _MEASURING else None
    if what is None or what.quantity is None or what.quantity.form != "measure" or what.head and what.head not in _DIMENSIONS:
        return None
    return what.quantity


def _along(p: Proposition) -> str:
    """Which way it is measured: "high", "long"; "" where nothing tells."""
    said = (p.complement.head, *p.complement.mods) if p.complement is not None else ()
    return next((_DIMENSIONS[word] for word in said if word in _DIMENSIONS), "")


def _lengths(line: Line) -> Iterator[tuple[Quantity, Mention, str]]:
    """Each length that a line gives, with what is so long, and which way."""
    for amount in line.amounts:
        if amount.quantity.form in ("duration", "measure") and not amount.negated and amount.mention is not None and amount.mention.head:
            yield amount.quantity.quantity, amount.mention, ""
    for event in line.events:
        p = event.proposition
        told, subject = _lasting(p), p.agent or p.patient
        if told is not None and subject is not None and subject.head and not p.negated and p.mood == "asserted":
            yield told.quantity, subject, _along(p)


def _finding(stated: QuantityMention, length: Quantity, relation: Relation, line: Line) -> Finding:
    verdict = verdict_of(relation)
    recorded = describe(length)
    text = f"The record bears this out: {line.evidence.text}"
    if verdict is not Verdict.CONSISTENT:
        text = f"The record has {recorded} where the statement has {describe(stated.quantity)}: {line.evidence.text}"
    correction = recorded if verdict is Verdict.CONTRADICTED else None
    return Finding(verdict, Kind.COUNT, relation, stated.first, stated.last, text, stated.quantity, length, line, None, correction)
