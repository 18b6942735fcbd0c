"""Two who have changed places: "the nurse was shot dead and the guard escaped" of a guard who was shot dead and a nurse who escaped."""

from __future__ import annotations

from service.engine.corpus import Corpus
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Relation
from service.engine.parts import Finding, otherwise
from service.engine.persons import name_of
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.same_event import one_predicate
from service.engine.slots import LIGHT_VERBS, participants

_LINES = 24  # about one of the two that are gone through


def judge_crossed(sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A resolved sentence that tells two deeds of two by name -> a finding where one line tells each deed of the other one, and none tells it so."""
    deeds = [(p, who) for p in sentence.propositions if (who := _of_whom(p)) is not None]
    for (one, mine), (other, theirs) in ((a, b) for a in deeds for b in deeds if a[0].at < b[0].at and a[1].entity != b[1].entity):
        if one_predicate(one, other) or mine.first == theirs.first:
            continue
        for number in corpus.postings.both("e:" + mine.entity, "e:" + theirs.entity):
            line = corpus.lines[number]
            if not (_told(one, theirs, line) and _told(other, mine, line)) or _anywhere(one, mine, corpus) or _anywhere(other, theirs, corpus):
                continue
            right = name_of(corpus, theirs.entity)
            return [otherwise(line, Kind.NAME, mine.first, mine.last, name_of(corpus, mine.entity), right, Relation.DISJOINT, firm=True)]
    return []


def _of_whom(p: Proposition) -> Mention | None:
    """The one by name of whom a clause tells a deed as done, where he is the only one by name in it."""
    if p.mood != "asserted" or p.negated or p.at < 0 or p.predicate in LIGHT_VERBS or p.speaker is not None or not (p.past or p.perfect):
        return None
    who = p.patient if p.agent is None else p.agent
    others = [m for _, m in participants(p) if m is not who and is_known(m)]
    return who if who is not None and is_known(who) and not others else None


def _told(p: Proposition, who: Mention, line: Line) -> bool:
    """Whether a line tells the deed of a clause of another one, with all that goes with it there."""
    alike = any(_same_deed(p, who, event) for event in line.events)
    return alike and all(m.head in line.terms for _, m in participants(p) if m.head and not is_known(m) and not m.pronoun)


def _same_deed(p: Proposition, who: Mention, event: Event) -> bool:
    told = event.proposition
    whom = told.patient if p.agent is None else told.agent
    return not told.negated and told.mood == "asserted" and whom is not None and whom.entity == who.entity and one_predicate(p, told)


def _anywhere(p: Proposition, who: Mention, corpus: Corpus) -> bool:
    """Whether some line tells the deed of the very one."""
    return any(_same_deed(p, who, event) for line in corpus.lines_of(who.entity, _LINES) for event in line.events)
