"""Judging what somebody is said to have told or kept to himself: "did not say what it would cost", "declined to name the donors", "revealed the price"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.model import Kind
from service.engine.parts import Finding, not_mentioned, told_by
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.slots import LIGHT_VERBS, participants
from service.engine.vocabulary.speech import ANSWERING

_LINES = 64  # that speak of the teller, of which each is looked at
_MOST = 0.6  # of what it is about, for the same thing to be told or kept
_REVEALING = frozenset("reveal disclose specify name identify give provide release publish explain describe detail".split())
_TELLS = ANSWERING | _REVEALING


class _Telling(NamedTuple):
    """What ``p`` tells or does not: the words that the question or the noun behind it is about, base forms; whether a question stands there."""

    p: Proposition
    about: frozenset[str]
    asked: bool


def judge_disclosure(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition on what somebody told -> a finding by what the record says that he told or kept; none where it has nothing of the sort."""
    told = _claimed(p, sentence)
    if told is None or told.p.agent is None or told.p.agent.entity not in corpus.table.known:
        return []
    for line in corpus.lines_of(told.p.agent.entity, _LINES):
        for other in _tellings(line.sentence.propositions):
            theirs = other.p
            if theirs.agent is None or theirs.agent.entity != told.p.agent.entity or not (other.asked or told.asked and theirs.negated):
                continue
            if _of_the_same(told, other):
                if told.p.negated == theirs.negated:
                    return [told_by(line, Kind.QUOTE, p.first, p.last, borne_out=True)] if told.p is p else []
                return [told_by(line, Kind.QUOTE, p.first, p.last, borne_out=False)]
    if told.p is p and told.asked:
        return [not_mentioned(Kind.QUOTE, p.first, p.last)]  # that he did not say when bears out nothing of whether he said how much
    return []


def _claimed(p: Proposition, sentence: Sentence) -> _Telling | None:
    """What a statement says was told: a question that somebody answers, or what he is reported to have said."""
    if p.mood == "asserted" and p.predicate in _TELLS and p.agent is not None:
        return next((one for one in _tellings(sentence.propositions) if one.p is p), None)
    if p.speaker is not None and p.origin == "report" and not p.negated and p.at >= 0:
        said = Proposition("say", p.at, p.first, p.last, agent=p.speaker, past=True)
        return _Telling(said, _words_of(p), asked=True)
    return None


def _tellings(propositions: Sequence[Proposition]) -> list[_Telling]:
    """Whatever in a sentence somebody tells or keeps."""
    found: list[_Telling] = []
    for p in propositions:
        if p.predicate not in _TELLS or p.speaker is not None or p.mood != "asserted":
            continue
        question = next((q for q in propositions if q.origin == "asked" and 0 <= q.first - p.at <= _NEAR and q.at > p.at), None)
        if question is not None:
            found.append(_Telling(p, _words_of(question), asked=True))
        elif p.patient is not None and p.predicate in _REVEALING and not p.patient.pronoun:
            found.append(_Telling(p, frozenset(_words_in(p.patient)), asked=False))
    return found


_NEAR = 5  # words between a verb of telling and the question behind it


def _words_of(p: Proposition) -> frozenset[str]:
    found = {word for _, m in participants(p) for word in _words_in(m)} | {lemma for lemma, _ in p.adjectives}
    return frozenset(found if p.predicate in LIGHT_VERBS or not p.predicate else found | {p.predicate})


def _words_in(mention: Mention | None) -> Iterator[str]:
    """What a noun phrase is about: its nouns, entities and modifiers."""
    if mention is None:
        return
    known = is_known(mention)
    word = mention.entity if known else mention.entity.lstrip("~") or ("" if mention.pronoun else mention.head)
    if word:
        yield word
    yield from mention.mods
    yield from _words_in(mention.possessor)
    yield from _words_in(mention.of)


def _of_the_same(stated: _Telling, told: _Telling) -> bool:
    """Whether most of what the one is about is what the other is about."""
    theirs = told.about
    shared = sum(any(one == other or relate(one, other) >= WordRelation.SYNONYM for other in theirs) for one in stated.about)
    least = _MOST if stated.asked and told.asked or not told.p.negated else 0.5
    return bool(stated.about) and shared / len(stated.about) >= least
