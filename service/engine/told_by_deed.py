"""Somebody told by what he did: "the woman who founded Lightheel", "the founder of Lightheel", where the record tells by name who founded it."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.words import is_generic_person, names_person
from service.engine.corpus import Corpus
from service.engine.lexicon import verbs_of
from service.engine.reading import Mention, Proposition, Sentence, is_known, meaning, recast
from service.engine.same_event import one_predicate
from service.engine.slots import LIGHT_VERBS, families_of_word
from service.engine.vocabulary.closed_class import FEMININE, MASCULINE
from service.engine.vocabulary.titles import GENDERED

_LINES = 32  # about the thing that are looked at
_HIS = FEMININE | MASCULINE


def by_deed(sentence: Sentence, corpus: Corpus) -> Sentence:
    """A resolved sentence of a statement -> the same with the one meant in the place of who is told by a deed; itself where nobody is."""
    found = list(_told(sentence, corpus))
    if not found:
        return sentence
    told, called = {m.first: entity for m, entity in found}, {"the " + m.head for m, _ in found}
    return sentence._replace(propositions=tuple([_with(p, told, called) for p in sentence.propositions]))


def _told(sentence: Sentence, corpus: Corpus) -> Iterator[tuple[Mention, str]]:
    for p in sentence.propositions:
        who = p.agent
        if who is None or who.name or who.pronoun or who.plural or who.determiner != "the" or is_known(who):
            continue
        if p.origin == "relative" and is_generic_person(who.head) and not p.negated and p.predicate not in LIGHT_VERBS:
            found = _doers(p, corpus)
        elif who.of is not None and is_known(who.of) and names_person(who.head):
            found = _doers_of(who, who.of, corpus)
        else:
            continue
        found = {entity for entity in found if GENDERED.get(who.head, "") in ("", corpus.table.gender(entity) or "")}
        if len(found) == 1:
            yield who, next(iter(found))


def _doers(deed: Proposition, corpus: Corpus) -> set[str]:
    """Who by name did the same to the same thing by name."""
    what = deed.patient
    if what is None or not is_known(what):
        return set()
    return {entity for q, entity in _done_to(what.entity, corpus) if one_predicate(deed, q)}


def _doers_of(who: Mention, what: Mention, corpus: Corpus) -> set[str]:
    """The founder of a thing: who founded it."""
    verbs = verbs_of(who.head)
    kinds = families_of_word(who.head)
    return {entity for q, entity in _done_to(what.entity, corpus) if q.predicate in verbs or kinds and not kinds.isdisjoint(families_of_word(q.predicate))}


def _done_to(entity: str, corpus: Corpus) -> Iterator[tuple[Proposition, str]]:
    for line in corpus.lines_of(entity, _LINES):
        for event in line.events:
            q = event.proposition
            person = q.agent.entity if q.agent is not None else ""
            done = q.patient is not None and q.patient.entity == entity and not q.negated and q.mood == "asserted"
            if done and corpus.table.kind(person) in ("person", ""):
                yield q, person


def _with(p: Proposition, told: dict[int, str], called: set[str]) -> Proposition:
    def meant(m: Mention | None) -> Mention | None:
        if m is None:
            return None
        if m.first in told and not m.name:
            return meaning(m, told[m.first])._replace(of=None)
        owner = m.possessor
        if owner is not None and not is_known(owner) and len(told) == 1 and (owner.name in called or owner.pronoun and owner.head in _HIS):
            return m._replace(possessor=meaning(owner, next(iter(told.values()))))
        return m

    others = tuple([one for m in p.others if (one := meant(m)) is not None])
    obliques = tuple([(q, one) for q, m in p.obliques if (one := meant(m)) is not None])
    return recast(p, meant(p.agent), meant(p.patient), meant(p.complement), others, obliques, p.speaker, p.governed)
