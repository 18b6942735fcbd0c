"""What a sentence asserts of its own: not what is only wished or supposed, not the frame of somebody's words, not what only tells who is meant."""

from __future__ import annotations

from service.engine.order import elliptic
from service.engine.reading import Proposition, Sentence
from service.engine.recorded import age_of
from service.engine.vocabulary.speech import CONTENT, KNOWING, REFUTING, REPORTING, UNCERTAIN

_CAPTION = 2  # words before the colon of a caption
_SHOWING = frozenset("picture show see photograph".split())


def checkable(sentence: Sentence) -> list[Proposition]:
    """The propositions that assert something of their own: not what is only wished or supposed, not the frame of somebody's words."""
    chosen = []
    reported = any(p.speaker is not None for p in sentence.propositions)
    framed = any(p.origin == "report" or p.mood == "open" for p in sentence.propositions)
    for p in sentence.propositions:
        if p.mood == "wish" and p.origin != "report":
            continue
        if p.mood in ("governed", "conditional", "according") or p.origin in ("frame", "possession") or elliptic(p) or _singles_out(p, sentence):
            continue
        if p.mood == "fragment" and len(sentence.propositions) > 1 or _said_twice(p, sentence):
            continue
        if p.predicate in REPORTING and reported and p.patient is None and not p.obliques and not p.dates:
            continue
        if p.last <= _CAPTION and p.predicate in _SHOWING and len(sentence.words) > p.last and sentence.words[p.last].text == ":":
            continue  # "Pictured: Ada Lind, a nurse"
        if framed and _only_frames(p) or reported and _refutes(p):
            continue
        chosen.append(p)
    return chosen


def _refutes(p: Proposition) -> bool:
    """ "Rejected claims that ...": he says that it is not so, which stands in the clause behind it."""
    claim = p.patient
    if p.predicate not in REFUTING or p.negated or claim is None or claim.head not in CONTENT or p.obliques or p.dates:
        return False
    return claim.possessor is None and claim.of is None and claim.quantity is None and not claim.mods


def _only_frames(p: Proposition) -> bool:
    """ "It is true that ...", "it is not known whether ...": what it is about stands in the clause behind it."""
    subject = p.agent or p.patient
    if subject is None or subject.head not in ("it", "fact", "truth") or p.origin not in ("main", "report"):
        return False
    if p.agent is None:
        return p.negated and p.predicate in KNOWING
    return p.predicate in ("be", "remain") and (p.complement is None or p.complement.head in UNCERTAIN)


def _said_twice(p: Proposition, sentence: Sentence) -> bool:
    """Whether an age is that of a noun which says it of somebody: "Krivoi is a 25-year-old man"."""
    if p.origin != "age" or p.agent is None or p.agent.name:
        return False
    return any(q.complement is not None and q.complement.head_at == p.agent.head_at and age_of(q) is not None for q in sentence.propositions)


def _singles_out(p: Proposition, sentence: Sentence) -> bool:
    """Whether a participle only tells of whom some are: "three of the people arrested were students" counts no arrests."""
    whom = p.agent or p.patient
    if whom is None or not whom.partitive or p.at != whom.last:
        return False
    main = [q for q in sentence.propositions if q.origin == "main" and q.predicate == "be" and q.at == p.at + 1]
    return any(q.agent is not None and q.agent.first == whom.first for q in main)
