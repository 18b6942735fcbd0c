"""How the predicate of a statement stands to that of one event of a line: the same, one that follows from it, its opposite, or another."""

from __future__ import annotations

from service.engine.compare.alike import same_one
from service.engine.compare.families import comes_to
from service.engine.compare.staying import stays_or_leaves
from service.engine.compare.ties import Ties
from service.engine.compare.words import WordRelation, names_person, relate
from service.engine.event import Event, in_role
from service.engine.reading import Proposition, is_known
from service.engine.slots import participants

# members by a plain name: looking one up in its enum costs more than what is done with it
_NONE = WordRelation.NONE
_RELATED = WordRelation.RELATED
_BROADER = WordRelation.BROADER
_SYNONYM = WordRelation.SYNONYM
_SAME = WordRelation.SAME
_OPPOSITE = WordRelation.OPPOSITE
_HANDING = frozenset("give put set take come go".split())  # what somebody is, in passing, tells of nothing that he gave
_GOING_ON = frozenset(("start", "end", "continue", "resume", "participate", "host"))  # what begins and ends takes place


def relation_of(stated: Event, event: Event, ties: Ties) -> WordRelation:
    """How a stated predicate stands to that of an event: verb to verb, or by what a light verb's nouns and adjectives say."""
    if (staying := stays_or_leaves(stated, event)) is not _NONE:
        return staying
    if stated.predicate == "reopen" and event.predicate == "open" and event.proposition.past and "again" not in event.proposition.adverbs:
        return _NONE  # what opened in 1967 has not reopened
    if not (stated.light or event.light):
        relation = ties.to(stated.predicate, event.predicate, "v")
        return relation if relation is _OPPOSITE or relation >= _BROADER else _by_families(stated, event, relation)
    if stated.predicate == event.predicate and (not stated.families or _said_of_the_same(stated, event)):
        return _NONE if _where_only(stated) and event.proposition.origin in ("apposition", "title") else _SAME
    if _lost(stated, event):
        return _OPPOSITE
    relation = _by_families(stated, event, _NONE)
    if relation is _NONE:
        relation = _taking_place(stated, event)
    if relation is not _NONE or (stated.families and event.families):
        return relation
    return _lightly(stated, event)


def _taking_place(stated: Event, event: Event) -> WordRelation:
    """ "Took place in May": of the very thing the line says that it began; what has been called off does not take place."""
    if stated.predicate != "happen" or stated.ids.isdisjoint(event.ids):
        return _NONE
    if not event.families.isdisjoint(_GOING_ON):
        return _SYNONYM
    return _OPPOSITE if "cancel" in event.families else _NONE


def _lightly(stated: Event, event: Event) -> WordRelation:
    """The relation where one side at least has a verb that says little, and no families tell."""
    if _possessed(stated, event) or _possessed(event, stated):
        return _SYNONYM
    if stated.predicate == "have" and not event.light and from_another(stated, event.proposition):
        return _NONE  # "has seven mills" of one to whom somebody sold them
    if stated.light and not stated.families and len(stated.ids & event.ids) > 1:
        return _RELATED  # "had 216 people" beside "carrying 216 people": the same two take part
    if stated.light and event.light:
        return _NONE if stated.predicate in _HANDING and event.proposition.origin in ("title", "apposition") else _RELATED
    return _SYNONYM if _says_the_deed(stated, event) else _NONE


def _says_the_deed(stated: Event, event: Event) -> bool:
    """Whether what the light verb of one side says by its nouns is the other's verb."""
    light, heavy = (stated, event) if stated.light else (event, stated)
    if not light.says:
        return False
    who = in_role(light, "agent") if light is event else None  # of whom the line says it is no part of what it says: "the eight hostages are citizens"
    spared = who.head if who is not None and names_person(who.head) else ""
    return any(noun != spared and relate(noun, heavy.predicate) >= _SYNONYM for noun in light.says)


def _where_only(stated: Event) -> bool:
    """ "Is in a clinic": says where and not what, which no "her brother, Max" does."""
    p = stated.proposition
    return p.predicate == "be" and p.complement is None and not p.adjectives and bool(p.obliques)


def _said_of_the_same(stated: Event, event: Event) -> bool:
    """Whether both say by adjectives how the same thing is: "the election was not fair", "it was free and fair"."""
    mine, theirs = stated.proposition, event.proposition
    if stated.predicate != "be" or not mine.adjectives or not theirs.adjectives or mine.complement is not None or mine.agent is None or theirs.agent is None:
        return False
    one, other = mine.agent.entity or mine.agent.head, theirs.agent.entity or theirs.agent.head
    return one == other or bool(one) and relate(one.lstrip("~"), other.lstrip("~"), "n") >= _SYNONYM


def _lost(stated: Event, event: Event) -> bool:
    """Whether the statement says that somebody has what the line says he lost."""
    mine, theirs = stated.proposition, event.proposition
    if stated.predicate != "have" or mine.past or theirs.negated or "lose" not in event.families:
        return False
    return same_one(mine.agent, theirs.agent) and same_one(mine.patient, theirs.patient)


def _possessed(one: Event, other: Event) -> bool:
    """Whether one side has what the other owns: "having any shares", "owns shares"."""
    if one.predicate != "have" or "own" not in other.families:
        return False
    mine, theirs = one.proposition.patient, other.proposition.patient
    return mine is not None and theirs is not None and bool(mine.head) and mine.head == theirs.head


def from_another(stated: Event, told: Proposition) -> bool:
    """Whether the line lets somebody else do it than the one who has it in the statement."""
    mine, theirs = stated.proposition.agent, told.agent
    if mine is None or theirs is None or not is_known(mine) or mine.entity == theirs.entity:
        return False
    known = is_known(theirs)
    return known or any(mention.entity == mine.entity for _, mention in participants(told))


def _by_families(stated: Event, event: Event, otherwise: WordRelation) -> WordRelation:
    """The relation that the families of events tell; ``otherwise`` where they tell none."""
    if not stated.families or not event.families:
        return otherwise
    if not stated.families.isdisjoint(event.families):
        return _SYNONYM
    if event.proposition.negated and not stated.proposition.negated and comes_to(stated.families, event.families):
        return _SYNONYM  # "has agreed" of one who has not decided: what it comes to is denied
    return otherwise if stated.excluded.isdisjoint(event.families) else _OPPOSITE
