"""Judging what somebody is said to have admitted by what the record has him deny."""

from __future__ import annotations

from service.engine.compare.families import families
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition, Sentence, behind
from service.engine.slots import participants

_LINES = 64  # that speak of somebody, of which each is looked at
# whoever denies these denies whatever he is charged with
_CHARGES = frozenset("charge accusation allegation wrongdoing guilt".split())
_ANYTHING = frozenset("charge accusation allegation wrongdoing role part involvement guilt claim responsibility blame it that everything".split())


def judge_admission(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that somebody admits, or of what he admits -> contradicted where the record has him deny it; nothing where he admits something, too."""
    if (innocent := _claiming_innocence(p)) is not None:
        return _of_innocence(p, innocent, corpus)
    who = _admitting(p, sentence)
    if who is None or who.entity not in corpus.table.known or p.negated:
        return []
    denying = None
    for line in corpus.lines_of(who.entity, _LINES):
        for event in line.events:
            told = event.proposition
            if told.agent is None or told.agent.entity != who.entity or told.negated:
                continue
            if "admit" in families(told.predicate) and _of_one(p, told, line.sentence):
                return []
            if "deny" in families(told.predicate) and denying is None and _of_one(p, told, line.sentence):
                denying = line
    return [told_by(denying, Kind.QUOTE, p.first, p.last, borne_out=False)] if denying is not None else []


def _claiming_innocence(p: Proposition) -> Mention | None:
    """Who says of himself that he is innocent, or not guilty."""
    if p.speaker is None or p.agent is None or p.speaker.entity != p.agent.entity or p.predicate != "be":
        return None
    said = {lemma for lemma, _ in p.adjectives}
    return p.speaker if "innocent" in said and not p.negated or "guilty" in said and p.negated else None


def _of_innocence(p: Proposition, who: Mention, corpus: Corpus) -> list[Finding]:
    """By what the record has somebody say who says that he is innocent: that he denied the charges."""
    for line in corpus.lines_of(who.entity, _LINES):
        for event in line.events:
            if _denies_charges(event.proposition, who):
                return [told_by(line, Kind.QUOTE, p.first, p.last, borne_out=True)]
    return []


def _denies_charges(told: Proposition, who: Mention) -> bool:
    if told.agent is None or told.agent.entity != who.entity or told.negated or "deny" not in families(told.predicate):
        return False
    return told.patient is not None and told.patient.head in _CHARGES


def _admitting(p: Proposition, sentence: Sentence) -> Mention | None:
    """Who admits it: the agent of the verb, or of the verb whose report a clause is."""
    if "admit" in families(p.predicate) and p.mood == "asserted" and p.speaker is None:
        return p.agent
    if p.speaker is None or p.origin not in ("report", "participle", "infinitive"):
        return None
    frames = [q for q in sentence.propositions if q.at < p.at and q.agent is not None and q.agent.entity == p.speaker.entity]
    return p.speaker if frames and "admit" in families(frames[-1].predicate) and not frames[-1].negated else None


def _of_one(p: Proposition, told: Proposition, sentence: Sentence) -> bool:
    """Whether what is admitted may be what is denied: anything at all, or the very thing."""
    what = told.patient or behind(told, "to")
    if what is not None:
        return what.pronoun or what.head in _ANYTHING or _shared(p, frozenset((what.head, *what.mods)))
    who = told.agent.entity if told.agent is not None else ""
    contents = [q for q in sentence.propositions if q.at > told.at and q.speaker is not None and q.speaker.entity == who]
    return any(_shared(p, frozenset((q.predicate, *(m.head for _, m in participants(q) if m.head)))) for q in contents[:1])


def _shared(p: Proposition, theirs: frozenset[str]) -> bool:
    mine = {p.predicate, *(m.head for _, m in participants(p) if m.head and not m.pronoun)}
    return any(one == other or relate(one, other) >= WordRelation.SYNONYM for one in mine for other in theirs if one and other)
