"""What a statement is about, by its noun, where a line that the referee reads has nothing of the sort: what the truce does is no witness to the curfew."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.corpus import Corpus, entity_of_modifier
from service.engine.lines_of_evidence import CONTENT_TAGS, Line, has_word
from service.engine.manners import in_another_manner
from service.engine.namesakes import of_a_namesake
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.slots import event_families
from service.engine.vocabulary.collectives import INSTITUTIONS
from service.engine.vocabulary.order import TURNS

_NONE = WordRelation.NONE
_NO_THINGS = frozenset("it that this there which what one rest total number amount side part thing way toll figure group case event".split())
_WHERE = frozenset(("in", "at", "near"))
_COURSE = frozenset("start end last continue resume open close".split())


def of_another_subject(sentence: Sentence, at: int, line: Line, corpus: Corpus) -> bool:
    """Whether the clause of the word ``at`` is about a thing of which the line and the one before it have nothing; one that the text has, or of whose
    course the clause tells: a text that knows of no outbreak does not tell when it began."""
    there = [line, *([corpus.lines[line.number - 1]] if line.number else [])]
    for p in (p for p in sentence.propositions if p.first <= at < p.last and p.at >= 0):
        if of_a_namesake(p.agent, line, corpus) or _of_an_absent_owner(p.agent, there):
            return True
        subject = _subject(p)
        if subject is None or not (corpus.postings.of(subject.head) or not event_families(p).isdisjoint(_COURSE) or p.predicate in _COURSE):
            continue
        if not any(_spoken_of(subject, each, corpus) for each in there):
            return True
    return False


def _of_an_absent_owner(subject: Mention | None, there: Sequence[Line]) -> bool:
    """Whether a thing is one's by name of whom the lines have nothing, and they are about something in another place: the parliament of Ormia."""
    owner = (subject.of or subject.possessor) if subject is not None and not subject.name else None
    if owner is None or not owner.name or not is_known(owner) or any(owner.entity in line.entities for line in there):
        return False
    owners = [m.of or m.possessor for m in there[0].sentence.mentions if subject is not None and m.head == subject.head]
    if owners and all(one is not None and bool(one.name) and is_known(one) for one in owners):
        return True
    return any(preposition in _WHERE and m.name and is_known(m) for event in there[0].events for preposition, m in event.proposition.obliques)


def of_somebody_absent(sentence: Sentence, at: int, line: Line, corpus: Corpus) -> bool:
    """Whether the clause of the word ``at`` tells what a person by name does or says of whom the line has nothing, by a verb that it has nothing of either."""
    for p in sentence.propositions:
        who = p.agent
        if who is None or not p.first <= at < p.last or p.at < 0 or not is_known(who) or who.entity in line.entities:
            continue
        known = corpus.table.known.get(who.entity)
        if known is not None and known.kind == "person" and not any(_of_one_sort(p.predicate, event.predicate) for event in line.events):
            return True
    return False


def _of_one_sort(verb: str, other: str) -> bool:
    relation = relate(verb, other, "v")
    return relation > WordRelation.RELATED or relation is WordRelation.OPPOSITE


def nowhere_near(sentence: Sentence, near: Sequence[Line], corpus: Corpus) -> bool:
    """Whether the lines have none of the things and people that a statement names: they share a verb and a day with it, no more."""
    named = [m for m in sentence.mentions if m.head and not m.pronoun and m.head not in _NO_THINGS and not is_generic_person(m.head)]
    if not named or any(is_known(m) or m.name for m in named):
        return False
    return not any(_spoken_of(m, line, corpus) or not line.lows.isdisjoint(m.mods) for m in named for line in near)


def of_a_named_one(sentence: Sentence, near: Sequence[Line], corpus: Corpus) -> bool:
    """Whether a thing is told from others by where it is, "the factory in Lyon", and of that one the lines have only that: what else they tell is of others."""
    words = sentence.words
    for m in sentence.mentions:
        if m.name or not m.head or m.pronoun:
            continue
        places = {entity for mod in m.mods if (entity := entity_of_modifier(mod, corpus.table))}
        if m.last + 1 < len(words) and words[m.last].low in _WHERE:
            places |= {n.entity for n in sentence.mentions if n.first == m.last + 1 and n.name and is_known(n)}
        there = [line for place in places for line in corpus.lines_of(place, _FEW)]
        if not there or len(there) == _FEW or any(m.head in line.terms and places.isdisjoint(line.entities) for line in near):
            continue
        told = {i for n in sentence.mentions if n is m or n.entity in places for i in range(n.first, n.last)}
        others = [w.lemma for i, w in enumerate(words) if w.tag in CONTENT_TAGS and i not in told]
        if any(m.head in line.terms for line in there) and not any(has_word(line, lemma, WordRelation.SYNONYM) for line in there for lemma in others):
            return True
    return False


_FEW = 4  # lines with a place: more are of where everything is


def _subject(p: Proposition) -> Mention | None:
    """What a clause is about, where that is a thing told by a plain noun of its own; None for people, names and pronouns."""
    subject = p.agent or p.patient
    if subject is None or subject.name or subject.pronoun or is_known(subject) or subject.head in _NO_THINGS:
        return None
    return None if not subject.head or subject.head in INSTITUTIONS or is_generic_person(subject.head) or names_person(subject.head) else subject


def _spoken_of(subject: Mention, line: Line, corpus: Corpus) -> bool:
    noun = subject.head
    if noun in line.terms or subject.entity and any(subject.entity in event.ids for event in line.events):
        return True
    if any(relate(noun, term, "n") > _NONE or relate(term, noun, "n") > _NONE for term in line.terms):
        return True
    known = (corpus.table.known.get(entity) for entity in line.entities)
    return any(one is not None and any(noun == head or relate(noun, head, "n") > _NONE for head, _ in one.described) for one in known)


def without_one_denied(sentence: Sentence, at: int, line: Line, corpus: Corpus) -> bool:
    """Whether a clause that denies something has somebody by name of whom a line has not a word, or denies only a turn or a manner that the line
    has not."""
    known = corpus.table.known
    denied = [p for p in sentence.propositions if p.negated and p.first <= at < p.last]
    if any(word.low in TURNS and word.low not in line.lows for p in denied for word in sentence.words[p.first : p.last]):
        return True
    if any(in_another_manner(p, line.lows) for p in denied):
        return True
    if any(m.entity in known and m.entity not in line.entities for p in denied for m in (p.agent, p.patient) if m is not None):
        return True
    stated = [p for p in sentence.propositions if not p.negated and p.at == at and p.origin in ("main", "report")]
    told = [event.proposition for p in stated for event in line.events if event.predicate == p.predicate]
    return bool(told) and all(_denied_of_others(p, q) for p in stated for q in told)


def _denied_of_others(p: Proposition, told: Proposition) -> bool:
    """Whether a line denies a deed of one by name, or that it was done to one, where the statement tells it of another by name:
    that Russia did not condemn Iran does not tell that Israel did not, nor that Russia did not condemn Syria."""
    if not told.negated:
        return False
    pairs = ((p.agent, told.agent), (p.patient, told.patient))
    return any(
        mine is not None and theirs is not None and mine.name and theirs.name and is_known(theirs) and mine.entity != theirs.entity for mine, theirs in pairs
    )
