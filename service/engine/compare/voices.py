"""Whether a line gives as another's word what the statement has somebody say, and who may speak for whom."""

from __future__ import annotations

from service.engine.compare.alike import another_one
from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.corpus import Corpus
from service.engine.event import Event
from service.engine.reading import Mention, is_known

# what one is who speaks for a body that need not be named beside it: no sheriff, no victim
_FOR_BODIES = frozenset(
    "spokesman spokeswoman spokesperson executive director manager president head chairman chairwoman chair chairperson chief official officer "
    "representative secretary lawyer attorney leader founder owner member minister coach captain boss ambassador envoy diplomat commissioner".split()
)


def another_voice(stated: Event, event: Event | None, corpus: Corpus) -> bool:
    """Whether one person is said to have said what the line gives as another person's word."""
    mine, theirs = stated.proposition.speaker, event.proposition.speaker if event is not None else None
    if mine is None or theirs is None or mine.entity == theirs.entity and mine.entity:
        return False
    if mine.entity not in corpus.table.known:
        return _of_another_office(mine, theirs) and not corpus.curated
    if theirs.plural and not theirs.name and not theirs.pronoun and names_person(theirs.head):
        return corpus.table.known[mine.entity].kind == "person"  # "critics demanded" is not what the mayor said
    kinds = [corpus.table.known[e].kind for e in (mine.entity, theirs.entity) if e in corpus.table.known]
    if kinds == ["person", "person"]:
        return True
    if sorted(kinds) != ["organization", "person"] or corpus.curated:
        return False
    body, person = (mine.entity, theirs.entity) if kinds[0] == "organization" else (theirs.entity, mine.entity)
    return not _speaks_for(person, body, corpus)


def _of_another_office(mine: Mention, theirs: Mention) -> bool:
    """Whether two without a name are told apart by what they are: what the mayor denied the fire chief has not."""
    if any(m.name or m.pronoun or m.plural or m.quantity is not None or m.determiner != "the" or not names_person(m.head) for m in (mine, theirs)):
        return False
    if is_known(theirs) or is_generic_person(mine.head) or is_generic_person(theirs.head) or {mine.head, theirs.head} & _ANY_VOICE:
        return False
    return another_one(mine, theirs) and relate(mine.head, theirs.head, "n") <= WordRelation.NONE


_ANY_VOICE = frozenset("spokesman spokeswoman spokesperson official officer representative source aide authority".split())


def _speaks_for(person: str, body: str, corpus: Corpus) -> bool:
    """Whether somebody is said to be anything of a body, or of nothing by name: "a Brightwater spokesman", "its managing director"."""
    roles = corpus.facts.roles_of(person)
    for fact in roles:
        owner = fact.role.of or fact.role.possessor
        if owner is not None and owner.entity == body:
            return True
        nameless = owner is None or not is_known(owner)
        if fact.role.head in _FOR_BODIES and (nameless or body in corpus.lines[fact.line].entities):
            return True
    return not roles
