"""Judging whether somebody had rivals, by a line in which he is the only candidate: "beat several rivals for the post"."""

from __future__ import annotations

from service.engine.compare.alike import same_one
from service.engine.corpus import Corpus
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.turned import RIVALS, RUNNING_ALONE

_LINES = 24  # with such a word that are looked at
_FACING = frozenset("beat defeat face have outdo overcome oust meet".split())
_RUNNING = frozenset("stand run apply compete stump bid volunteer".split())


def judge_rivals(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that gives somebody rivals, or denies him any -> a finding by the line that has him as the only one to run; none for any other."""
    if p.mood != "asserted":
        return []
    if p.predicate in _FACING and p.agent is not None and p.patient is not None and p.patient.head in RIVALS:
        return _found(p, p.agent, corpus, denied=p.negated)
    if p.predicate == "challenge" and p.negated and p.agent is None and p.patient is not None:
        return _found(p, p.patient, corpus, denied=True)  # "stood unopposed"
    if p.predicate in _RUNNING and p.negated and p.agent is None and "else" in p.adverbs:
        return _found(p, None, corpus, denied=True)
    return []


def _found(p: Proposition, who: Mention | None, corpus: Corpus, *, denied: bool) -> list[Finding]:
    for word in sorted(RUNNING_ALONE):
        for line in corpus.lines_with(word, _LINES):
            for event in line.events:
                q = event.proposition
                alone = q.predicate == "be" and not q.negated and q.complement is not None and q.complement.head == word and "only" in q.complement.mods
                if not alone or q.agent is None or who is not None and not same_one(who, q.agent):
                    continue
                if who is not None or any(m.head in line.terms for _, m in p.obliques):
                    return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=denied)]
    return []
