"""Judging who the doer of something is by the deed: "was the mediator" of one who mediated, "is the founder of the club" of one who founded it."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.alike import same_one
from service.engine.compare.words import names_person
from service.engine.corpus import Corpus
from service.engine.lexicon import verbs_of
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition, is_known

_LINES = 60  # lines that tell of the deed
_ENDINGS = ("er", "or", "ar", "ist")


def judge_doer(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that calls somebody the doer of something -> a finding by who did it; none where the record tells of no such deed, or of several."""
    noun = p.complement
    if p.predicate != "be" or noun is None or p.agent is None or not is_known(p.agent) or p.dates or corpus.curated or noun.mods or noun.plural:
        return []
    if noun.determiner != "the" and (noun.of or noun.possessor) is None or not noun.head.endswith(_ENDINGS) or not names_person(noun.head):
        return []
    thing = noun.of or noun.possessor
    told = [(q, line) for q, line in _deeds(noun, corpus) if q.agent is not None and (thing is None or q.patient is not None and same_one(thing, q.patient))]
    own = next((line for q, line in told if same_one(p.agent, q.agent)), None)
    if own is not None:
        return [told_by(own, Kind.ROLE, p.first, p.last, borne_out=not p.negated)]
    doers = {q.agent.entity for q, _ in told if q.agent is not None}
    if len(doers) == 1 and next(iter(doers)) in corpus.table.known and not p.negated:
        return [told_by(told[0][1], Kind.ROLE, p.first, p.last, borne_out=False)]
    return []


def does_so(entity: str, noun: Mention, corpus: Corpus) -> Line | None:
    """The line in which somebody does what such a one does, however he is called: a professor who teaches history is a history teacher."""
    if not noun.head.endswith(_ENDINGS):
        return None
    for q, line in _deeds(noun, corpus):
        mine = q.agent is not None and q.agent.entity == entity
        if mine and (not noun.mods or q.patient is not None and set(noun.mods) <= {q.patient.head, *q.patient.mods}):
            return line
    return None


def _deeds(noun: Mention, corpus: Corpus) -> Iterator[tuple[Proposition, Line]]:
    """The clauses that tell of what such a one does."""
    for verb in sorted(verbs_of(noun.head)):
        for line in corpus.lines_with(verb, _LINES):
            for q in line.sentence.propositions:
                if q.predicate == verb and not q.negated and q.mood == "asserted" and q.speaker is None and q.at >= 0:
                    yield q, line
