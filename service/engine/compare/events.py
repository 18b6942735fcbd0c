"""A proposition of a statement held against one sentence of evidence, slot by slot.

The sentence bears a slot out where it holds the same entity, a word that follows from one of its words, or a typed value of the same thing. It conflicts where
the same thing has another value. Which of these make a verdict is decided elsewhere (happenings.py); here each slot only gets its relation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from service.engine.compare.amounts import hold_date, hold_quantifier, hold_quantity
from service.engine.compare.cast import hold_entity, hold_name
from service.engine.compare.held import Held
from service.engine.compare.judged import judged_otherwise
from service.engine.compare.ordinals import hold_ordinal
from service.engine.compare.periods import hold_period, is_period
from service.engine.compare.plain_words import hold_word, is_deed_of
from service.engine.compare.predicates import Predicate, mistaken, opposed, swapped, unrealised
from service.engine.compare.ties import EACH, Ties
from service.engine.compare.words import WordRelation, excludes, exclusive, names_person, relate, successive
from service.engine.corpus import Corpus
from service.engine.entities import Found
from service.engine.event import Event, in_role
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import APART, NOUN
from service.engine.slots import AGENTS_OF, Slot, families_of_word
from service.engine.vocabulary.mutual import MUTUAL
from service.engine.vocabulary.numbers import ORDINALS
from service.engine.vocabulary.titles import GENDERED

_EQUAL = Relation.EQUAL
_ABSENT = Relation.ABSENT
_BROADER = WordRelation.BROADER


_COURT = frozenset(("convict", "acquit", "accuse", "charge", "sentence"))


class Context(NamedTuple):
    """What else is known of the statement: names that are not quite anybody's, and every word and name that it mentions."""

    corpus: Corpus
    doubts: Mapping[str, Found]
    said: frozenset[str]
    ties: Ties = EACH  # the evidence's words that the statement's are related to


class EventMatch:
    """One proposition against one line of evidence."""

    __slots__ = ("held", "line", "opposed", "predicate", "proposition", "successive", "swapped", "unrealised")

    def __init__(self, line: Line, held: list[Held], found: Predicate, *, opposed: bool, unrealised: bool, swapped: bool) -> None:
        self.line = line
        self.held = held
        self.predicate = found.relation  # of the stated predicate to the line's
        self.proposition = found.event.proposition if found.event is not None else None  # the evidence's with that predicate
        self.opposed = opposed  # one side asserts what the other denies
        self.unrealised = unrealised  # the line only wishes, plans or doubts it
        self.swapped = swapped
        self.successive = found.successive  # it tells what comes before or after


def match_event(stated: Event, slots: Sequence[Slot], found: Predicate, line: Line, context: Context) -> EventMatch:
    """Hold every slot of ``stated`` against ``line``, in which ``found`` is the event that it may be."""
    event = found.event
    exchanged = mistaken(stated, found, line) or (not found.converse and swapped(stated, event))
    held = [_hold(slot, stated, line, found, context) for slot in slots]
    if exchanged:  # both are there, each in the other's place: that is one conflict, not two gaps
        held = [Held(h.slot, _EQUAL) if h.slot.kind == "entity" and h.slot.key in line.entities else h for h in held]
    planned = unrealised(stated, found) or _another_voice(stated, event, context.corpus)
    return EventMatch(line, held, found, opposed=opposed(stated, found), unrealised=planned, swapped=exchanged)


def _another_voice(stated: Event, event: Event | None, corpus: Corpus) -> bool:
    """Whether one person is said to have said what the line gives as another person's word."""
    mine, theirs = stated.proposition.speaker, event.proposition.speaker if event is not None else None
    if mine is None or theirs is None or mine.entity == theirs.entity or mine.entity not in corpus.table.known:
        return False
    if theirs.plural and not theirs.name and not theirs.pronoun and names_person(theirs.head):
        return corpus.table.known[mine.entity].kind == "person"  # "critics demanded" is not what the mayor said
    kinds = [corpus.table.known[e].kind for e in (mine.entity, theirs.entity) if e in corpus.table.known]
    if kinds == ["person", "person"]:
        return True
    if sorted(kinds) != ["organization", "person"] or corpus.curated:
        return False
    body, person = (mine.entity, theirs.entity) if kinds[0] == "organization" else (theirs.entity, mine.entity)
    return not _speaks_for(person, body, corpus)


# what one is who speaks for a body that need not be named beside it: no sheriff, no victim
_FOR_BODIES = frozenset(
    "spokesman spokeswoman spokesperson executive director manager president head chairman chairwoman chair chairperson chief official officer "
    "representative secretary lawyer attorney leader founder owner member minister coach captain boss ambassador envoy diplomat commissioner".split()
)


def _speaks_for(person: str, body: str, corpus: Corpus) -> bool:
    """Whether somebody is said to be anything of a body, or of nothing by name: "a Brightwater spokesman", "its managing director"."""
    roles = corpus.facts.roles_of(person)
    for fact in roles:
        owner = fact.role.of or fact.role.possessor
        if owner is not None and owner.entity == body:
            return True
        nameless = owner is None or not owner.entity or owner.entity.startswith("~")
        if fact.role.head in _FOR_BODIES and (nameless or body in corpus.lines[fact.line].entities):
            return True
    return not roles


def _hold(slot: Slot, stated: Event, line: Line, found: Predicate, context: Context) -> Held:
    kind = slot.kind
    if found.event is not None and found.relation >= _BROADER and _on_other_side(slot, stated, found.event):
        return Held(slot, Relation.OPPOSITE, slot.key)
    if kind == "entity" and found.converse and slot.role == "agent":
        return Held(slot, Relation.EQUAL if slot.key in line.entities else Relation.ABSENT)  # who sold it did not buy it
    if kind in ("noun", "entity") and slot.role != "agent" and found.relation >= _BROADER:
        contrary = _of_the_opposite(slot, found.event, line)
        if contrary is not None:
            return contrary
    if kind == "entity":
        return hold_entity(slot, line, context.corpus, found.event, found.relation)
    if kind == "verb":
        return _hold_governed(slot, found, line) if slot.role == "governed" else _hold_verb(slot, found)
    if found.event is not None and found.relation >= _BROADER and kind in ("quantity", "noun") and (sort := _as_many_of_others(slot, found.event)):
        return Held(slot, _EQUAL) if kind == "quantity" else Held(slot, Relation.DISJOINT, sort)
    if kind == "quantity":
        return hold_quantity(slot, stated, line, found.event if found.relation >= _BROADER else None, context.said)
    if kind == "date":
        return hold_date(slot, line, found.event)
    if kind == "name":
        return hold_name(slot, line, context.corpus, context.doubts, found.event)
    if kind == "quantifier":
        return hold_quantifier(slot, line, found.event)
    if stated.light and slot.role == "complement" and (sex := GENDERED.get(slot.key)) is not None and stated.proposition.agent is not None:
        other = context.corpus.table.gender(stated.proposition.agent.entity)
        if other is not None:
            return Held(slot, _EQUAL) if other == sex else Held(slot, Relation.DISJOINT, "woman" if other == "f" else "man")
        if slot.key not in line.terms:
            return Held(slot, _ABSENT)  # that they are teachers makes nobody a woman
    if stated.light and slot.role == "complement" and found.event is not None and not families_of_word(slot.key).isdisjoint(found.event.families):
        return Held(slot, Relation.EQUAL)  # "remains a captive" of one who is held: the noun says what happens
    if slot.role == "agent" and found.event is not None and found.event.proposition.origin == NOUN and not _takes_part(slot, found.event):
        return Held(slot, _ABSENT)  # "over the theft of a painting" tells of no thief, whoever else stands in the line
    if kind == "modifier" and found.event is not None and found.relation >= _BROADER and (which := hold_ordinal(slot, found.event)) is not None:
        return which
    if judged := judged_otherwise(slot, stated, found.event):
        return Held(slot, Relation.OPPOSITE, judged)
    if kind == "noun" and found.event is not None and (_only_owns(slot, found.event) or _does_another(slot, found.event, line, context.corpus)):
        return Held(slot, _ABSENT)
    if slot.role == "patient" and found.event is not None and found.relation >= _BROADER and _of_nobody(found.event) and names_person(slot.key):
        return Held(slot, Relation.INSIDE)  # "no one was arrested": no man was, either
    if slot.kind == "modifier" and of_other_ones(slot, line):
        return Held(slot, _ABSENT)
    if slot.key == "most" and (other := _another_rank(slot, line)):
        return Held(slot, Relation.DISJOINT, other) if slot.role == "complement" else Held(slot, _ABSENT)
    whose = _told_of(slot, stated)
    if whose and kind == "noun" and names_person(slot.key) and _only_anothers(slot.key, whose, line):
        return Held(slot, _ABSENT)
    if found.event is not None and found.relation >= _BROADER and is_period(slot) and (told := hold_period(slot, found.event)) is not None:
        return told
    if kind == "noun" and slot.role in ("of:", "with:") and not stated.families.isdisjoint(_COURT) and slot.key not in line.terms:
        return Held(slot, _ABSENT)  # before a court one crime is not another that is like it: killing need not be murder
    held = hold_word(slot, line, context.corpus, context.ties, whose)
    if kind == "adjective" and slot.role == "complement" and held.relation in (Relation.EQUAL, Relation.INSIDE) and _of_other_things(slot, stated, line):
        return Held(slot, _ABSENT)
    if held.relation is _ABSENT and kind == "modifier" and found.event is not None and found.relation >= _BROADER and (other := _other_sort(slot, found.event)):
        return Held(slot, Relation.DISJOINT, other)
    if kind == "modifier" and held.relation is Relation.OPPOSITE and held.recorded in {event.predicate for event in line.events}:
        return Held(slot, _ABSENT)  # "the freed women were kidnapped": what they are called by was at another time
    if slot.role == "governed" and held.relation is Relation.OPPOSITE:
        return Held(slot, _ABSENT)  # "voted to keep it open" beside "was to be closed": the opposite of something else
    if held.relation is _ABSENT and slot.role == "patient" and found.event is not None and found.relation >= _BROADER and is_deed_of(slot, found.event):
        return Held(slot, Relation.INSIDE, strength=0.8)
    return held


def _of_the_opposite(slot: Slot, event: Event | None, line: Line) -> Held | None:
    """What the line tells of the opposite of its event, which has another in that place: "convicted him of arson but acquitted him of murder"."""
    if event is None or len(line.events) == 1 or any(slot.key in (m.entity.lstrip("~"), m.entity, m.head) for _, m in event.cast):
        return None
    filled = {role for role, _ in event.cast}
    for other in line.events:
        if other.proposition.negated or not exclusive(event.families, other.families):
            continue
        if any(role in filled and slot.key in (m.entity.lstrip("~"), m.entity, m.head) for role, m in other.cast):
            return None if successive(event.families, other.families) else Held(slot, Relation.OPPOSITE, other.predicate)
    return None


def _as_many_of_others(slot: Slot, event: Event) -> str:
    """Of whom the line says it in the very number, who are none of those: "two of the crew are missing" of two passengers; "" where it does not."""
    mine, theirs = slot.mention, in_role(event, slot.role)
    if mine is None or theirs is None or mine.quantity is None or theirs.quantity is None or mine.quantity.quantity != theirs.quantity.quantity:
        return ""
    return theirs.head if excludes(mine.head, theirs.head) else ""


def _of_other_things(slot: Slot, stated: Event, line: Line) -> bool:
    """Whether the line has an adjective only before nouns for something else: "the whole time" makes nobody whole."""
    whom = stated.proposition.agent or stated.proposition.patient
    if whom is None:
        return False
    mine = {whom.entity, whom.head} - {""}
    told = [e.proposition for e in line.events]
    mine.update(p.complement.head for p in told if p.complement is not None and p.agent is not None and not mine.isdisjoint((p.agent.entity, p.agent.head)))
    places = [at for term, each in line.terms.items() if relate(slot.key, term, "a") >= _BROADER for at in each]
    before = [next((m for m in line.sentence.mentions if m.first <= at < m.head_at), None) for at in places]
    return bool(before) and all(m is not None and mine.isdisjoint((m.entity, m.head)) for m in before)


def _of_nobody(event: Event) -> bool:
    """Whether a line denies it of anybody at all: "no one has been arrested"."""
    p = event.proposition
    return p.negated and p.agent is None and p.patient is None and p.complement is None and p.predicate != "be"


def _only_anothers(role: str, whose: str, line: Line) -> bool:
    """Whether the line has somebody in a role, by name, and not the one asked about: "visited it with Interior Minister Karl Voigt"."""
    told = [e.proposition for e in line.events if e.predicate == "be" and e.proposition.complement is not None and e.proposition.agent is not None]
    holders = {p.agent.entity for p in told if p.complement is not None and p.agent is not None and relate(role, p.complement.head, "n") >= _BROADER}
    return bool(holders - {""}) and whose not in holders


def _another_rank(slot: Slot, line: Line) -> str:
    """Which place in the row the line has before the superlative that the statement has with another or none: "second-largest"; "" where they agree."""
    mine = slot.mention
    same = [m for m in line.sentence.mentions if mine is not None and "most" in m.mods and set(m.mods) & set(mine.mods) - {"most"}]
    if mine is None or not same or any(set(m.mods) & ORDINALS.keys() == set(mine.mods) & ORDINALS.keys() for m in same):
        return ""
    return next(iter(sorted(set(same[0].mods) & ORDINALS.keys())), "first")


def _told_of(slot: Slot, stated: Event) -> str:
    """Of whom a slot says what he is: the one known as the agent of "is the governor"; "" for a slot that says nothing of the sort."""
    agent = stated.proposition.agent
    says = stated.light and not stated.proposition.negated and slot.role == "complement" and stated.predicate in ("be", "become", "remain")
    return agent.entity if says and agent is not None and agent.entity and not agent.entity.startswith("~") else ""
def _only_owns(slot: Slot, event: Event) -> bool:
    """Whether a thing stands in the event only as that of the person who undergoes it: suspending the director of the zoo suspends no zoo."""
    whom = event.proposition.patient
    if slot.role != "patient" or whom is None or whom.name or whom.pronoun or not names_person(whom.head) or whom.head in AGENTS_OF or names_person(slot.key):
        return False
    owner = whom.of or whom.possessor
    return (slot.key in whom.mods or owner is not None and slot.key == owner.head) and not any(m.head == slot.key for _, m in event.cast)


def _does_another(slot: Slot, event: Event, line: Line, corpus: Corpus) -> bool:
    """Whether those who do it in the statement do something else in the line: "welcomed by the government and condemned by farmers"."""
    doer = event.proposition.agent
    if slot.role != "agent" or event.light or doer is None or not doer.head or doer.pronoun and not doer.entity or doer.entity == "~" + slot.key:
        return False
    known = corpus.table.known.get(doer.entity)
    if known is not None and any(relate(slot.key, head, "n") > WordRelation.NONE for head, _ in known.described):
        return False
    if relate(slot.key, doer.head, "n") > WordRelation.NONE or any(m.head == slot.key for _, m in event.cast):
        return False
    return any(e is not event and e.proposition.agent is not None and e.proposition.agent.head == slot.key for e in line.events)


_TOGETHER = frozenset(("with:", "with:of", "alongside:", "alongside:of"))
_SEPARATE = frozenset((APART + ":", APART + ":of"))


def _on_other_side(slot: Slot, stated: Event, event: Event) -> bool:
    """Whether the event on record was apart from those with whom the statement has it, or the other way round: "separately from the others"."""
    met = slot.role == "patient" and stated.predicate in MUTUAL
    if not met and slot.role not in _TOGETHER and slot.role not in _SEPARATE:
        return False
    other = _TOGETHER if slot.role in _SEPARATE else _SEPARATE
    there = [one for role, m in event.cast if role in other for one in (m, m.of) if one is not None]
    return any(slot.key in (m.entity, m.head) or slot.kind == "noun" and relate(slot.key, m.head, "n") >= _BROADER for m in there)


def _other_sort(slot: Slot, event: Event) -> str:
    """Which other sort the event on record has of the very thing: a knee injury where it has a calf injury; "" where it has none."""
    for role, mention in event.cast:
        if role == slot.role and slot.mention is not None and mention.head == slot.mention.head and not mention.name and slot.key not in mention.mods:
            return next((mod for mod in mention.mods if excludes(slot.key, mod) or relate(slot.key, mod, "n") is WordRelation.SIBLING), "")
    return ""


def _hold_governed(slot: Slot, found: Predicate, line: Line) -> Held:
    """What is wanted or decided against what the same event on record governs; where it governs nothing, against all that the line tells."""
    governed = found.event.proposition.governed if found.event is not None else ()
    told = [g.predicate for g in governed] or [event.predicate for event in line.events] + list(line.terms)
    relations = [relate(slot.key, predicate, "v") for predicate in told]
    if max(relations, default=WordRelation.NONE) >= _BROADER:
        return Held(slot, _EQUAL)
    return Held(slot, Relation.OPPOSITE, governed[0].predicate) if governed and WordRelation.OPPOSITE in relations else Held(slot, _ABSENT)


def of_other_ones(slot: Slot, line: Line) -> bool:
    """Whether the line has the word only of other ones of the sort: "religious ones are abolished" is no word on the exemptions that are allowed."""
    words = line.sentence.words
    places = line.terms.get(slot.key, ())
    return bool(places) and all(at + 1 < len(words) and words[at + 1].low in ("one", "ones") for at in places)


def _takes_part(slot: Slot, event: Event) -> bool:
    return any(relate(slot.key, mention.head, "n") >= _BROADER for _, mention in event.cast if mention.head)


def _hold_verb(slot: Slot, found: Predicate) -> Held:
    if found.relation >= _BROADER:
        return Held(slot, _EQUAL)
    if found.relation is WordRelation.OPPOSITE:
        return Held(slot, Relation.OPPOSITE, found.event.predicate if found.event is not None else None)
    return Held(slot, _EQUAL, strength=0.4) if found.relation is WordRelation.NARROWER else Held(slot, _ABSENT)
