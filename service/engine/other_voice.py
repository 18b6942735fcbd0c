"""Whose word a line is: what the government says that something saves, the bank has not estimated by that."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.answers import replied
from service.engine.compare.alike import same_one
from service.engine.compare.words import WordRelation, is_generic_person, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import Finding, opened
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.slots import LIGHT_VERBS
from service.engine.speakers import speaks_in
from service.engine.vocabulary.collectives import COLLECTIVES, FORCES, other_force
from service.engine.vocabulary.offices import SPEAKING_FOR
from service.engine.vocabulary.speech import CONTENT

_BODIES = COLLECTIVES | frozenset(FORCES)


def by_another_voice(sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether a sentence gives something as the word of one where the lines near it have the same as the word of others only."""
    return any(_only_others(p, near) for p in sentence.propositions)


def of_another_voice(findings: list[Finding], p: Proposition, corpus: Corpus) -> list[Finding]:
    """The findings of a proposition that is the word of one; what its line has as the word of another only is open, and excluded where the one denies it."""
    if p.speaker is None or p.speaker.pronoun and not p.speaker.entity:
        return findings
    return [_of_whom(f, p, corpus) for f in findings]


def _of_whom(f: Finding, p: Proposition, corpus: Corpus) -> Finding:
    if f.verdict is Verdict.UNKNOWN or f.line is None or f.line.kind is not None:
        return f
    told = _anothers_word(p, f.line, corpus)
    if told is None:
        return f
    if f.verdict is Verdict.CONSISTENT:
        return replied(p, told, f.line, corpus) or _open(f)
    if told.negated == p.negated or f.kind is not Kind.QUOTE or f.relation is not Relation.OPPOSITE:
        return f  # a figure, a name or a date that differs
    return replied(p, told, f.line, corpus) or _open(f)


def _anothers_word(p: Proposition, line: Line, corpus: Corpus) -> Proposition | None:
    """What a line has of the thing as the word of others than the one who is to have said it; None where it has that as his word, too, or as nobody's."""
    who, found = p.speaker, None
    if who is None:
        return None
    speaks = bool(who.entity) and speaks_in(who.entity, line)
    if speaks and not _says_the_contrary(who, p, line):
        return None
    for event in line.events:
        voice = event.proposition.speaker
        if event.predicate != p.predicate and relate(p.predicate, event.predicate, "v") < WordRelation.SYNONYM:
            continue
        if p.predicate in LIGHT_VERBS and voice is None and p.agent is not None and not p.agent.pronoun and not same_one(p.agent, event.proposition.agent):
            continue  # "Berg, a spokesman, called the plan foolish": the plan is not what he is
        if voice is None or voice.pronoun and not voice.entity:
            return None
        if same_one(who, voice) or not speaks and _may_be(who, voice, line, corpus):
            if event.proposition.negated == p.negated:
                return None
            continue  # "the government said it was illegal, and the union said it was not"
        found = event.proposition
    return found


def _says_the_contrary(who: Mention, p: Proposition, line: Line) -> bool:
    """Whether whatever somebody says in a line with that verb is denied where the statement asserts it, or the other way: "and the union said it was not"."""
    his = [e.proposition for e in line.events if same_one(e.proposition.speaker, who) and e.predicate == p.predicate]
    return bool(his) and all(q.negated != p.negated for q in his)


def _may_be(who: Mention, voice: Mention, line: Line, corpus: Corpus) -> bool:
    """Whether two who speak may be one, or one speaks for the other: the ministry and its spokesman, Holt and the minister."""
    if same_one(who, voice):
        return True
    if who.head in _BODIES and voice.head in _BODIES:
        return _one_body(who.head, voice.head)
    if is_known(who) and is_known(voice):
        return not (_is_person(who, corpus) and _is_person(voice, corpus)) and who.entity in line.entities
    if is_known(who) or is_known(voice):
        named, other = (who, voice) if is_known(who) else (voice, who)
        return any(other.head in each.terms for each in corpus.lines_of(named.entity, _LINES)) or not _is_person(named, corpus) and _stands_for(other)
    if _stands_for(voice) or _stands_for(who) or not {who.head, *who.mods}.isdisjoint((voice.head, *voice.mods)):
        return True
    return relate(who.head, voice.head, "n") >= WordRelation.RELATED or any(m is not None and m.head == who.head for m in (voice.possessor, voice.of))


def _is_person(m: Mention, corpus: Corpus) -> bool:
    known = corpus.table.known.get(m.entity)
    return known is not None and known.kind == "person"


def _stands_for(m: Mention) -> bool:
    """Whether a noun may stand for whoever speaks: a spokesman, an official, a report, a person."""
    return m.head in SPEAKING_FOR or m.head in _ANYBODY or is_generic_person(m.head) or m.head in CONTENT


_LINES = 24  # that speak of one by name
_ANYBODY = frozenset(
    "official source authority insider representative critic expert analyst observer statement letter document study survey report researcher scientist".split()
)


def _one_body(mine: str, theirs: str) -> bool:
    """Whether two nouns may stand for one body: "prosecutors", "the prosecution"."""
    if mine in FORCES and theirs in FORCES:
        return not other_force(mine, theirs) and (mine == "government") == (theirs == "government")
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
