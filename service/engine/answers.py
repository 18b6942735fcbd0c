"""What somebody says to the word of another: "The mill denied this", "Lund confirmed the claim", "The ministry did not respond".

A text seldom repeats what is denied. Where a statement lets somebody say what another says in the text, the sentence behind it tells whether he did; and
whoever is told to have said nothing has not said what a statement puts into his mouth.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.engine.compare.alike import same_one
from service.engine.compare.words import WordRelation
from service.engine.corpus import Corpus
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.policy import POLICY
from service.engine.vocabulary.speech import CONFIRMING, CONTENT, REFUTING, REPLYING, SAYING
from service.engine.weighing import Weighed

_BEHIND = 2  # sentences in which an answer may come
_SAID = CONTENT | frozenset("figure number charge evidence remark comment account version finding link".split())


def answered(p: Proposition, weighed: Sequence[Weighed], corpus: Corpus) -> Finding | None:
    """What the answers of a text make of a part that stayed open; None where they have nothing to say."""
    if corpus.curated or p.mood not in ("asserted", "prediction"):
        return None
    if p.speaker is not None and p.speaker.entity:
        for w in sorted(weighed, key=lambda w: -w.own):
            if _says_it(w, p) and (found := _reply(p, w, corpus)) is not None:
                return found
    who = p.speaker or (p.agent if p.predicate in REFUTING | CONFIRMING and not p.negated else None)
    line = _silent(who, corpus) if who is not None and who.entity else None
    return told_by(line, Kind.QUOTE, p.first, p.last, borne_out=False) if line is not None else None


def _says_it(w: Weighed, p: Proposition) -> bool:
    """Whether a line has the very content as the word of another."""
    told, match = w.match.proposition, w.match
    if told is None or told.speaker is None or p.speaker is None or told.speaker.entity == p.speaker.entity or match.predicate < WordRelation.BROADER:
        return False
    if match.swapped or w.conflicts:
        return False
    mine = p.agent.entity if p.agent is not None else ""
    lacking = [h for h in match.held if not h.agrees and not (h.slot.role == "agent" and h.slot.key in (mine, mine.lstrip("~")) and mine == p.speaker.entity)]
    return not [h for h in lacking if h.slot.kind not in ("manner", "modifier")] and w.own >= POLICY.few_consistent


def _reply(p: Proposition, w: Weighed, corpus: Corpus) -> Finding | None:
    return replied(p, w.match.proposition, w.match.line, corpus) if w.match.proposition is not None else None


def replied(p: Proposition, told: Proposition, at: Line, corpus: Corpus) -> Finding | None:
    """What follows where the one who is to have said it denies or confirms, in the line that has it as another's word or right behind, what was said."""
    for line in _behind(at, corpus):
        for event in line.events:
            denied = event.predicate in REFUTING or _says_not(event, told, p.speaker)
            if not (denied or event.predicate in CONFIRMING):
                continue
            if event.predicate != "do" and (event.proposition.negated or not _by(event, p.speaker) or not _takes_up(event)):
                continue
            return told_by(line, Kind.QUOTE, p.first, p.last, borne_out=(told.negated != denied) == p.negated)
    return None


def _says_not(event: Event, told: Proposition, who: Mention | None) -> bool:
    """Whether somebody says of what was said before no more than that it is not so: "says that it did not"."""
    q = event.proposition
    if event.predicate != "do" or not q.negated or told.negated or q.patient is not None or q.agent is None or told.agent is None:
        return False
    return same_one(q.speaker, who) and same_one(q.agent, told.agent)


def _behind(line: Line, corpus: Corpus) -> Iterator[Line]:
    for number in range(line.number, min(line.number + _BEHIND + 1, len(corpus.lines))):
        yield corpus.lines[number]


def _takes_up(event: Event) -> bool:
    """Whether what is denied is what was said before: "denied this", "rejected the accusation"."""
    what = event.proposition.patient
    if what is None or what.name:
        return False
    return what.pronoun and what.head in ("this", "that", "it") or what.head in _SAID and what.determiner in ("the", "this", "that", "these", "those")


def _by(event: Event, who: Mention | None) -> bool:
    doer = event.proposition.agent
    return who is not None and doer is not None and bool(doer.entity) and doer.entity == who.entity


def _silent(who: Mention, corpus: Corpus) -> Line | None:
    """The line that tells that somebody did not comment, where no other lets him speak."""
    found = None
    for line in corpus.lines_of(who.entity):
        for event in line.events:
            speaker = event.proposition.speaker
            if speaker is not None and speaker.entity == who.entity:
                return None
            if not _by(event, who):
                continue
            if event.predicate in REPLYING and event.proposition.negated:
                found = line
            elif event.predicate in SAYING and not event.proposition.negated:
                return None
    return found
