"""How many come on each of several: "eight experts from each country" against "a commission of eight experts, four from each country"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.quantities import quantity_relation
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.model import Kind, Verdict
from service.engine.parts import Finding, otherwise, told_by, verdict_of
from service.engine.quantities import QuantityMention
from service.engine.reading import Proposition, Sentence

_ON = frozenset("from for in on at to by of with per".split())
_EACH = frozenset(("each", "every"))
_LINES = 16  # that have the noun of those on each of whom it comes


def judge_share_of_each(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition with so many for each of a sort -> the record's number for each of them; none where it has none, or denies it."""
    if p.negated or not any(m.determiner in _EACH for _, m in p.obliques):
        return []
    for stated, counted, host in _on_each(sentence):
        if not counted or not p.first <= stated.first < p.last:
            continue
        for line in corpus.lines_with(host, _LINES):
            for told, thing, other in _on_each(line.sentence):
                if other != host or not (thing == counted or not thing and counted in line.terms or relate(counted, thing, "n") >= WordRelation.SYNONYM):
                    continue
                relation = quantity_relation(stated.quantity, told.quantity)
                if verdict_of(relation) is Verdict.CONTRADICTED:
                    return [otherwise(line, Kind.COUNT, stated.first, stated.last, stated.quantity, told.quantity, relation, firm=True)]
                if verdict_of(relation) is Verdict.CONSISTENT:
                    return [told_by(line, Kind.COUNT, stated.first, stated.last, borne_out=True)]
    return []


def _on_each(sentence: Sentence) -> Iterator[tuple[QuantityMention, str, str]]:
    """Each number that is for each of a sort: the number, what is counted or "", and the noun of those."""
    words = sentence.words
    for q in sentence.quantities:
        at = q.last
        counted = ""
        while at < len(words) and words[at].tag in ("N", "A", "NP") and at - q.last < 3:
            counted = words[at].lemma
            at += 1
        if at + 2 < len(words) and words[at].low in _ON and words[at + 1].low in _EACH:
            yield q, counted, words[at + 2].lemma
