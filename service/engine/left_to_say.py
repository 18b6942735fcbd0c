"""A verb that a sentence leaves to the one before it: "She had promised to resign. She did not", "... causes headaches. "It does not," he said"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.engine.entities import EntityTable
from service.engine.reading import FACTLESS, Mention, Proposition, recast
from service.engine.salience import subject_of
from service.engine.vocabulary.closed_class import FEMININE, FIRST, MASCULINE, NEUTER, PLURAL

_STANDING = frozenset(("do", "have", "be"))
_OPEN = FACTLESS | {"governed"}  # what the sentence before leaves to be answered


def said_in_full(told: Sequence[Proposition], before: Sequence[Proposition], table: EntityTable) -> list[Proposition]:
    """Resolved propositions of a sentence and of the one before it -> the same, auxiliaries alone filled with the verb that they stand for."""
    full = [_filled(p, before, table) if _stands_alone(p) else p for p in told]
    return [*full, *(done for p in told if (done := _done_as_asked(p, before)) is not None)]


_AGREEING = {"agree": False, "consent": False, "comply": False, "refuse": True, "decline": True}
_ASKING = frozenset("ask urge call request press invite advise tell".split())


def _done_as_asked(p: Proposition, before: Sequence[Proposition]) -> Proposition | None:
    """ "The minister urged both sides to accept the offer. The union agreed": the union accepted it, or agreed to."""
    bare = p.patient is None and p.complement is None and not (p.obliques or p.adjectives or p.others or p.governed)
    if p.predicate not in _AGREEING or not bare or p.agent is None or p.negated or p.mood != "asserted" or p.origin != "main" or not p.past:
        return None
    asked = [g for q in before if q.predicate in _ASKING and q.mood == "asserted" and not q.negated for g in q.governed if g.mood == "governed"]
    if len(asked) != 1 or asked[0].at < 0 or asked[0].negated or not _may_be_asked(p.agent, asked[0].agent):
        return None
    others, obliques = tuple([moved(m, p) for m in asked[0].others]), tuple([(preposition, moved(m, p)) for preposition, m in asked[0].obliques])
    said = recast(asked[0], p.agent, here(asked[0].patient, p), here(asked[0].complement, p), others, obliques, None, ())
    return said._replace(at=p.at, first=p.first, last=p.last, negated=_AGREEING[p.predicate], past=True, mood="asserted", origin="main", dates=p.dates)


def _may_be_asked(who: Mention, asked: Mention | None) -> bool:
    """Whether the one who answers is who was asked, or one of several who were."""
    return asked is not None and (_same(who, asked) or asked.head == who.head or asked.plural or asked.determiner == "both")


def _stands_alone(p: Proposition) -> bool:
    """Whether a clause is nothing but a subject and an auxiliary."""
    bare = not (p.obliques or p.adjectives or p.dates or p.others or p.governed) and p.patient is None and p.complement is None
    return bare and p.predicate in _STANDING and p.origin == "main" and p.agent is not None and p.agent.pronoun and p.agent.last <= p.at


def _filled(p: Proposition, before: Sequence[Proposition], table: EntityTable) -> Proposition:
    """The clause with the verb of the last open one before it whose subject it may be of; else of the last one of the same subject."""
    assert p.agent is not None
    candidates = [q for q in _within(before) if _repeatable(q, p)]
    chosen = next((q for q in reversed(candidates) if q.mood in _OPEN and _may_be(p.agent, subject_of(q), table)), None)
    chosen = chosen or next((q for q in reversed(candidates) if _same(p.agent, subject_of(q))), None)
    return _repeated(chosen, p) if chosen is not None else p


def _within(before: Sequence[Proposition]) -> Iterator[Proposition]:
    for p in before:
        if p.origin not in ("apposition", "title", "age", "frame", "possession"):
            yield p
            yield from p.governed


def _repeatable(q: Proposition, p: Proposition) -> bool:
    """Whether the auxiliary goes with the verb: "was not" with "was working" or a state, "did not" with a deed."""
    if q.at < 0 or not q.predicate or subject_of(q) is None:
        return False
    if p.predicate == "be" and p.mood == "asserted":
        return q.predicate == "be" or q.agent is None or q.origin == "asked"
    return q.predicate != "be"


def _may_be(pronoun: Mention, subject: Mention | None, table: EntityTable) -> bool:
    """Whether a pronoun can mean a subject, by number and sex."""
    if subject is None:
        return False
    if pronoun.head in FIRST or _same(pronoun, subject):
        return _same(pronoun, subject)
    known = table.known.get(subject.entity)
    person = known is not None and known.kind == "person"
    if pronoun.head in MASCULINE or pronoun.head in FEMININE:
        return person and table.gender(subject.entity) in (None, "m" if pronoun.head in MASCULINE else "f")
    if pronoun.head in NEUTER:
        return not person and not subject.plural
    return pronoun.head in PLURAL and (subject.plural or known is not None and not person)


def _same(one: Mention, other: Mention | None) -> bool:
    return other is not None and bool(one.entity) and one.entity in (other.entity, "~" + other.head)


def _repeated(q: Proposition, p: Proposition) -> Proposition:
    """What a clause told, with another one's polarity, time, mood and voice, on the word that stands for it."""
    assert p.agent is not None
    negated = p.negated != (q.negated and q.mood == "asserted")
    others, obliques = tuple([moved(m, p) for m in q.others]), tuple([(preposition, moved(m, p)) for preposition, m in q.obliques])
    said = recast(q, here(q.agent, p), here(q.patient, p), here(q.complement, p), others, obliques, p.speaker, ())
    return said._replace(at=p.at, first=p.first, last=p.last, negated=negated, past=p.past, mood=p.mood, origin="main", perfect=p.perfect, dates=())


def here(mention: Mention | None, p: Proposition) -> Mention | None:
    """The same where there is somebody or something at all."""
    return moved(mention, p) if mention is not None else None


def moved(mention: Mention, p: Proposition) -> Mention:
    """Somebody or something of the sentence before, standing on the auxiliary."""
    head = mention.entity[1:] if mention.pronoun and mention.entity.startswith("~") else mention.head
    return mention._replace(first=p.at, last=p.at + 1, head=head, head_at=p.at, pronoun=False, determiner=mention.determiner or "the")
