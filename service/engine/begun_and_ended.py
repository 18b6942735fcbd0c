"""When something began or ended of which the record has from when to when it went on: "the war ended in 1998" of one fought from 1996 to 1998."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from service.engine.compare.dates import date_relation
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import DateSpan, Kind, Verdict
from service.engine.parts import Finding, otherwise, told_by, verdict_of
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.slots import families_of_word, participants

_BEGUN = frozenset("begin start".split())
_ENDED = frozenset("end finish conclude cease".split())
_LINES = 16  # that have the noun


def judge_begun_or_ended(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that something began or ended at a time -> a finding by the span on record; none where there is none, or more than one."""
    told = sentence.words[p.at].lemma if 0 <= p.at < len(sentence.words) else ""
    if told not in _BEGUN and told not in _ENDED or p.negated or len(p.dates) != 1 or p.speaker is not None:
        return []
    what, stated = p.agent or p.patient, p.dates[0]
    if what is None or not what.head or what.name or what.pronoun or what.plural or stated.date.bound is not None or stated.date.relative is not None:
        return []
    spans = [(line, pair) for line in corpus.lines_with(what.head, _LINES) for pair in _spans(p, what, line)]
    if len({(since, until) for _, (since, until) in spans}) != 1:
        return []
    line, (since, until) = spans[0]
    recorded = since if told in _BEGUN else until
    relation = date_relation(stated.date, recorded)
    if verdict_of(relation) is Verdict.CONTRADICTED:
        return [otherwise(line, Kind.DATE, stated.first, stated.last, stated.date, recorded, relation, firm=True)]
    return [told_by(line, Kind.DATE, stated.first, stated.last, borne_out=True)] if verdict_of(relation) is Verdict.CONSISTENT else []


def _spans(p: Proposition, what: Mention, line: Line) -> Iterator[tuple[DateSpan, DateSpan]]:
    """From when to when a line has the very thing go on."""
    if any(word not in line.terms for word in what.mods) or not all(_in_it(m, line) for _, m in participants(p) if m is not what):
        return
    for event in line.events:
        told = event.proposition
        if told.negated or told.mood != p.mood:
            continue
        if not any(m.head == what.head for _, m in participants(told)) and families_of_word(what.head).isdisjoint(event.families):
            continue
        since = [d.date for d in told.dates if d.date.bound == "since"]
        until = [d.date for d in told.dates if d.date.bound == "until"]
        if len(since) == len(until) == 1:
            yield replace(since[0], bound=None), replace(until[0], bound=None)


def _in_it(mention: Mention, line: Line) -> bool:
    """Whether a line has what goes with it, if by less than its full name: "the heights" of "the Moss heights"."""
    if is_known(mention):
        return mention.entity in line.entities
    if mention.head and mention.head not in line.terms:
        return False
    return all(mod in line.terms for mod in mention.mods) or any(
        m.head == mention.head and m.determiner in ("the", "this") and not m.mods for m in line.sentence.mentions
    )
