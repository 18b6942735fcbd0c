"""Whose word a line is: what the government says that something saves, the bank has not estimated by that."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.alike import same_one
from service.engine.compare.words import WordRelation, relate
from service.engine.lines_of_evidence import Line
from service.engine.model import Verdict
from service.engine.parts import Finding, opened
from service.engine.reading import Proposition, Sentence
from service.engine.vocabulary.collectives import COLLECTIVES, FORCES, other_force

_BODIES = COLLECTIVES | frozenset(FORCES)


def by_another_voice(sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether a sentence gives something as the word of one where the lines near it have the same as the word of others only."""
    return any(_only_others(p, near) for p in sentence.propositions)


def of_another_body(findings: list[Finding], p: Proposition) -> list[Finding]:
    """The findings of a proposition that is the word of a body; what the line of one has as the word of another body only is open."""
    if p.speaker is None or p.speaker.head not in _BODIES:
        return findings
    return [_open(f) if f.verdict is Verdict.CONSISTENT and f.line is not None and _told_by_another(p, f.line) else f for f in findings]


def _told_by_another(p: Proposition, line: Line) -> bool:
    if p.speaker is None or p.speaker.head in {m.head for m in line.sentence.mentions}:
        return False
    told = [event.proposition.speaker for event in line.events if event.predicate == p.predicate]
    bodies = [m.head for m in told if m is not None and m.head in _BODIES]
    return bool(bodies) and not any(_one_body(p.speaker.head, head) for head in bodies)


def _one_body(mine: str, theirs: str) -> bool:
    """Whether two nouns may stand for one body: "prosecutors", "the prosecution"."""
    if mine in FORCES and theirs in FORCES:
        return not other_force(mine, theirs)
    if mine in FORCES or theirs in FORCES:
        return mine == theirs or mine in _ANY_FORCE or theirs in _ANY_FORCE
    return relate(mine, theirs, "n") >= WordRelation.RELATED


_ANY_FORCE = frozenset("force department authority agency service body".split())  # "the police department"

def _open(f: Finding) -> Finding:
    return opened(f, "The record has this as the word of another one.")._replace(recorded=None, gap=True, firm=True)


def _only_others(p: Proposition, near: Sequence[Line]) -> bool:
    if p.speaker is None or p.speaker.pronoun:
        return False
    told = [event.proposition.speaker for line in near for event in line.events if relate(p.predicate, event.predicate, "v") >= WordRelation.SYNONYM]
    voices = [speaker for speaker in told if speaker is not None and not speaker.pronoun]
    return bool(voices) and not any(same_one(p.speaker, voice) for voice in voices)
