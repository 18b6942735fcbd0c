"""Judging whether somebody did a thing alone or with others: "by himself" of two who did it together, "with a friend" of one who did it on his own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.company import alone_at, companion, company_in, does_it_himself, unhelped_by
from service.engine.compare.alike import same_one
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.happenings import judge_event
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Verdict
from service.engine.parts import Finding, opened, told_by
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.retrieve import candidates
from service.engine.same_event import one_predicate
from service.engine.slots import LIGHT_VERBS, slots_of
from service.engine.sole_doers import doer
from service.engine.vocabulary.closed_class import REFLEXIVE
from service.engine.vocabulary.company import HAVING_DONE, HELPING, UNAIDED

_LINES = 8
_BY_ONESELF = REFLEXIVE | UNAIDED | {"alone"}
_OPEN = "The record does not say whether anybody had a part in it besides."


class Claim(NamedTuple):
    """The deed of which a statement says that it was done ``alone`` or with others, the word on that taken out; ``denied``: that it was not."""

    deed: Proposition
    alone: bool
    denied: bool
    helper: Mention | None = None


def judge_company(p: Proposition, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """A proposition that tells of doing a thing alone or with others -> findings by the lines that tell of that; none for any other."""
    claim = _claimed(p, sentence)
    if claim is None:
        return _done_by_others(p, sentence, corpus)
    told = [(line, event, how) for line, event in _deeds(claim.deed, sentence, corpus) if (how := _how(event, line, claim)) is not None]
    solo = claim.alone != claim.denied
    against = next((line for line, _, how in told if how != solo), None)
    if against is not None and not any(how == solo for _, _, how in told):
        return [told_by(against, Kind.EVENT, p.first, p.last, borne_out=False)]
    if not claim.alone and not (claim.denied and told):
        return []
    agreeing = any(how == solo for _, _, how in told)
    found = judge_event(claim.deed, sentence, resolver, corpus)
    return [_settled(f, agreeing, claim.denied) for f in found]


def _settled(f: Finding, agreeing: bool, denied: bool) -> Finding:
    """What is found of the deed, as far as it settles how that was done."""
    if agreeing or f.verdict is Verdict.CONTRADICTED and not denied:
        return f
    if f.verdict is Verdict.CONSISTENT and not denied and f.line is not None and not _BY_ONESELF.isdisjoint(f.line.lows):
        return f  # "learned it on his own" of who taught himself
    return opened(f, _OPEN)


def _claimed(p: Proposition, sentence: Sentence) -> Claim | None:
    """What a proposition says of the company in which a deed was done."""
    if p.mood != "asserted" or p.at < 0:
        return None
    if p.predicate in HELPING and p.patient is not None and len(p.governed) == 1:
        deed = p.governed[0]._replace(mood="asserted", agent=p.patient, past=p.past, perfect=p.perfect, origin=p.origin)
        if p.negated:
            return Claim(deed, alone=True, denied=False) if p.agent is None else None
        return Claim(deed, alone=False, denied=False, helper=p.agent)
    span = alone_at(sentence.words, p.first, p.last)
    if span is not None and p.predicate not in LIGHT_VERBS and (p.agent or p.patient) is not None:
        left = tuple([(q, m) for q, m in p.obliques if not (span[0] <= m.first < span[1] or m.head in REFLEXIVE)])
        adverbs = tuple([adverb for adverb in p.adverbs if adverb != "alone"])
        return Claim(p._replace(obliques=left, adverbs=adverbs, negated=False), alone=True, denied=p.negated)
    if span is None and not p.negated and p.predicate not in LIGHT_VERBS and company_in(p, sentence):
        return Claim(p, alone=False, denied=False, helper=companion(p))
    return None


def _deeds(deed: Proposition, sentence: Sentence, corpus: Corpus) -> Iterator[tuple[Line, Proposition]]:
    """The clauses of the evidence that tell the very deed of the very one."""
    for line in candidates(slots_of(deed, sentence.words), sentence.words, corpus)[:_LINES]:
        for event in line.events:
            q = event.proposition
            if not q.negated and q.mood == "asserted" and same_one(doer(deed), doer(q)) and one_predicate(deed, q) and _one_thing(deed, q):
                yield line, q


def _one_thing(mine: Proposition, theirs: Proposition) -> bool:
    """Whether both do it to one thing, or one of them does not say to what."""
    what, other = (p.patient if p.agent is not None else None for p in (mine, theirs))
    return what is None or other is None or meets(what, other)


def meets(one: Mention, other: Mention) -> bool:
    """Whether two noun phrases are of one thing or of parts of it: "every note of the opera", "part of the opera"."""
    mine, theirs = ([m for m in (x, x.of) if m is not None] for x in (one, other))
    return any(same_one(a, b) or bool(a.head) and bool(b.head) and relate(a.head, b.head, "n") >= WordRelation.NARROWER for a in mine for b in theirs)


def _how(q: Proposition, line: Line, claim: Claim) -> bool | None:
    """True where the line has it done alone, False where with others; None where it does not say."""
    words = line.sentence.words
    if claim.helper is not None and any(same_one(claim.helper, m) for m in unhelped_by(q)):
        return True
    if alone_at(words, q.first, q.last) is not None:
        return True
    return False if company_in(q, line.sentence) else None


def _done_by_others(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """ "Had others write parts of it", "sent her deputy to open it", of what the line has somebody do himself."""
    if p.predicate not in HAVING_DONE or p.negated or p.agent is None or p.mood != "asserted":
        return []
    inner = [q for q in sentence.propositions if q.origin == "report" and q.at > p.at and q.first <= p.last]
    for deed in (*p.governed, *inner):
        if deed.agent is None or same_one(deed.agent, p.agent) or deed.negated:
            continue
        for line, q in _deeds(deed._replace(agent=p.agent), sentence, corpus):
            if does_it_himself(line.sentence.words, q) or alone_at(line.sentence.words, q.first, q.last) is not None:
                return [told_by(line, Kind.EVENT, p.first, deed.last, borne_out=False)]
    return []
