"""Judging who was with somebody by a line that has him alone: "was alone on board" of one who "had a crew with him"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.company import alone_at
from service.engine.compare.alike import same_one
from service.engine.compare.words import WordRelation, is_generic_person, names_person
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import CONTENT_TAGS, Line, has_word
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.retrieve import candidates
from service.engine.slots import slots_of
from service.engine.vocabulary.company import BESIDE, HOMES, PRESENT
from service.engine.vocabulary.states import INSIDE

_LINES = 8
_WHERE = INSIDE | {"with"}
_COMPANY = frozenset("crew team family others company companion passenger guest nobody none".split())


def judge_alone(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that gives somebody company somewhere, or none -> a finding by the line that has him alone there; none for any other."""
    if p.mood != "asserted" or p.at < 0 or p.origin != "main":
        return []
    whose = _with_whom(p)
    if whose is None:
        return []
    who, denied = whose
    for line, q in _told(p, sentence, corpus):
        if who is not None and not same_one(who, q.agent) or _of_another_time(p, q):
            continue
        if _one_occasion(p, q, sentence, line, named=who is not None):
            return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=denied)]
    return []


def _with_whom(p: Proposition) -> tuple[Mention | None, bool] | None:
    """Who is said to have company (None: whoever is there), and whether that is denied; None for any other clause."""
    beside = next((m for q, m in p.obliques if q in ("with", "alongside")), None)
    if p.predicate == "have" and beside is not None and p.agent is not None:
        if p.patient is None and not p.negated or p.patient is not None and not _people(p.patient):
            return None
        return (p.agent, p.negated) if beside.pronoun or same_one(beside, p.agent) else None
    if p.predicate in BESIDE and p.patient is not None:
        return p.patient, p.negated
    if p.predicate == "share" and p.agent is not None and p.patient is not None and p.patient.head in HOMES and beside is not None and _people(beside):
        return p.agent, p.negated
    if p.predicate not in PRESENT or p.patient is not None or p.complement is not None:
        return None
    if beside is not None:
        if p.agent is None:
            return (beside, True) if p.negated else None
        if _people(beside) and not p.negated and p.predicate != "be":
            return p.agent, False
        return (beside, p.negated) if _people(p.agent) or p.agent.name else None
    if any(q in _WHERE for q, _ in p.obliques):
        if p.negated and p.agent is None and "else" in p.adverbs:
            return None, True
        if not p.negated and p.agent is not None and _several(p.agent):
            return None, False
    return None


def _people(m: Mention) -> bool:
    return bool(m.name) and m.hint in ("person", "") or m.head in _COMPANY or names_person(m.head) or m.head in ("somebody", "someone", "nobody", "anyone")


def _several(m: Mention) -> bool:
    if m.head in ("others", "crew") or is_generic_person(m.head) and m.plural:
        return True
    return m.quantity is not None and m.quantity.quantity.low > 1 and names_person(m.head)


def _told(p: Proposition, sentence: Sentence, corpus: Corpus) -> Iterator[tuple[Line, Proposition]]:
    """The clauses that have somebody alone somewhere."""
    for line in candidates(slots_of(p, sentence.words), sentence.words, corpus)[:_LINES]:
        for event in line.events:
            q = event.proposition
            there = q.predicate in PRESENT and not q.negated and q.mood == "asserted" and q.agent is not None and q.complement is None
            if there and alone_at(line.sentence.words, q.first, q.last) is not None:
                yield line, q


def _of_another_time(p: Proposition, q: Proposition) -> bool:
    return (p.past and not p.perfect) != (q.past and not q.perfect)


def _one_occasion(p: Proposition, q: Proposition, sentence: Sentence, line: Line, *, named: bool) -> bool:
    """Whether both are of one occasion: of one place, or one thing besides; where the statement names nobody, of a place and a thing besides."""
    mine = {word.lemma for word in sentence.words if word.tag in CONTENT_TAGS and word.tag != "NP" and word.lemma not in _COMPANY}
    shared = {lemma for lemma in mine if has_word(line, lemma, WordRelation.BROADER, "n")} - {"be", "have"}
    places, there = ({m.head for pre, m in one.obliques if pre in _WHERE} for one in (p, q))
    if named:
        return bool(shared) or p.predicate == q.predicate != "be"
    return not places.isdisjoint(there) and len(shared) > 1
