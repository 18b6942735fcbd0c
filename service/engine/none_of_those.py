"""A bare "none" that opens a sentence, with those of whom it is said: "More than 900 letters were opened. None was returned"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import is_generic_person, names_person
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.slots import LIGHT_VERBS, event_families
from service.engine.vocabulary.fates import BEFALLING

_HAVING = frozenset("own hold keep possess".split())


def with_those(told: Sequence[Proposition], before: Sequence[Proposition], sentence: Sentence) -> list[Proposition]:
    """The resolved propositions of a sentence; one of a bare "none" has the things that the sentence before tells of, with what was done to them."""
    if not sentence.words:
        return list(told)
    if any(word.low == "none" for word in sentence.words[1:]):
        told = [_with_what_was_wanted(p, told, sentence) for p in told]
    if sentence.words[0].low != "none" or len(sentence.words) > 1 and sentence.words[1].low == "of":
        return list(told)
    those = _told_of(before)
    return [_of_those(p, those, sentence) if those is not None and _of_none(p) else p for p in told]


def _with_what_was_wanted(p: Proposition, told: Sequence[Proposition], sentence: Sentence) -> Proposition:
    """ "He asked for help, but there was none": no help, which an earlier clause of the sentence asks for."""
    words = sentence.words
    bare = p.predicate == "be" and p.negated and p.agent is None and p.patient is None and p.complement is None and not p.obliques and not p.adjectives
    if not bare or p.at < 0 or p.at + 1 >= len(words) or words[p.at + 1].low != "none" or p.at + 2 < len(words) and words[p.at + 2].low == "of":
        return p
    before = [q for q in told if 0 <= q.at < p.at and q.predicate in _WANTING]
    asking = [m for q in before for m in (*[m for preposition, m in q.obliques if preposition == "for"], q.patient)]
    wanted = next((m for m in asking if m is not None and m.head and not (m.name or m.pronoun or names_person(m.head))), None)
    if wanted is None:
        return p
    none = wanted._replace(first=p.at + 1, last=p.at + 2, head_at=p.at + 1, determiner="no", quantity=None, partitive=False)
    return p._replace(agent=none)


_WANTING = frozenset("ask call request demand want need seek hope plead beg apply appeal expect look search".split())


def those_of(told: Sequence[Proposition], sentence: Sentence) -> tuple[Mention, ...]:
    """Those whom a bare "none" of a sentence stands for, to be heard among its mentions."""
    if not sentence.words or sentence.words[0].low != "none":
        return ()
    return tuple([m for p in told for m in (p.agent, p.patient) if m is not None and m.partitive and m.head and m.head_at == 0 and m.last == 1][:1])


def _of_none(p: Proposition) -> bool:
    return p.negated and p.agent is None and p.patient is None and p.first == 0 and p.at > 0 and event_families(p).isdisjoint(BEFALLING)


def _told_of(before: Sequence[Proposition]) -> Mention | None:
    """The things that a sentence is about, where it tells of one sort of things only, or counts but one; None where it tells of people."""
    for p in reversed(before):
        if p.origin == "main" and (those := _things_of(p)) is not None:
            return those
    return None


def _things_of(p: Proposition) -> Mention | None:
    cast = [m for m in (p.agent, p.patient, p.complement) if m is not None and not m.name and m.head and (m.plural or m.quantity is not None)]
    counted = [m for m in cast if m.quantity is not None and m.quantity.form == "cardinal" and m.quantity.quantity.high > 1]
    those = counted if len(counted) == 1 else cast
    if len(those) != 1 or those[0].pronoun or is_generic_person(those[0].head) or names_person(those[0].head):
        return None
    done = p.predicate if p.patient is those[0] and p.predicate not in LIGHT_VERBS | _HAVING and not p.negated else ""
    return those[0]._replace(mods=(*those[0].mods, done)) if done else those[0]


def _of_those(p: Proposition, those: Mention, sentence: Sentence) -> Proposition:
    none = Mention(0, 1, those.head, 0, those.mods, plural=True, partitive=True, entity=those.entity if those.entity.startswith("~") else "")
    passive = any(word.lemma == "be" for word in sentence.words[1 : p.at]) and sentence.words[p.at].tag in ("VN", "VD")
    return p._replace(patient=none) if passive else p._replace(agent=none)
