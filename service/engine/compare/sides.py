"""Who does it to whom: whether doer and undergoer have changed places, or somebody stands on the other side of the event."""

from __future__ import annotations

from service.engine.compare.alike import is_thing, names_of, noun_of, same_one
from service.engine.compare.predicates import Predicate
from service.engine.compare.words import WordRelation, relate
from service.engine.event import Event, event_of
from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention, Proposition, is_known
from service.engine.slots import AGENTS_OF, participants
from service.engine.vocabulary.comparing import MORE_OR_LESS
from service.engine.vocabulary.compass import POINTS, facing_point
from service.engine.vocabulary.frames import UNDERGOERS
from service.engine.vocabulary.mutual import MUTUAL
from service.engine.vocabulary.sites import SIDES_OF
from service.engine.vocabulary.speech import DONE_TO
from service.engine.vocabulary.states import CAPTIVES

_BROADER = WordRelation.BROADER
_UNDERGOING = frozenset(("patient", "other", "to:", "with:", "from:", "against:", "after:", "behind:", "for:", "on:"))
# of such an event each has one side only: who wins it does not lose it, who buys a thing does not sell it
_CONTEST = frozenset(("beat", "win"))
_ONE_SIDED = frozenset(("beat", "win", "buy", "lend", "succeed", "employ"))


def swapped(stated: Event, event: Event | None) -> bool:
    """Whether doer and undergoer have changed places."""
    if event is not None and compared_crosswise(stated, event) is WordRelation.SAME:
        return True
    if event is None or stated.proposition.agent is None or event.proposition.agent is None:
        return False
    if (stated.predicate in MUTUAL and not stated.proposition.governed) or _held_by(event):
        return _turned_round(stated, event)
    if stated.predicate in _LYING and _turned_round(stated, event):
        return True
    if same_one(stated.proposition.agent, event.proposition.agent) or _by_its_means(stated.proposition, event.proposition):
        return False
    if _undergoes(stated, names_of(event.proposition.agent)) and _undergoes(event, names_of(stated.proposition.agent)):
        return True
    asked, planned = stated.proposition.governed[:1], event.proposition.governed[:1]  # "agreed to buy": who buys whom
    return bool(asked and planned) and asked[0].predicate == planned[0].predicate and swapped(event_of(asked[0]), event_of(planned[0]))


def _turned_round(stated: Event, event: Event) -> bool:
    """Whether of two things each is said to lie beyond the other: "the library is north of the shop" where the shop is north of the library."""
    if stated.predicate not in _LYING or event.predicate not in _LYING:
        return False
    mine, theirs = beyond(stated), beyond(event)
    if mine is None or theirs is None or mine[0] != theirs[0] or stated.proposition.negated or event.proposition.negated:
        return False
    return _crosswise(stated, mine[1], event, theirs[1])


def faces(stated: Event, event: Event) -> bool:
    """Whether two things lie so that each statement follows from the other: south of the shop, where the shop is north of it."""
    mine, theirs = beyond(stated), beyond(event)
    return mine is not None and theirs is not None and facing_point(mine[0], theirs[0]) and _crosswise(stated, mine[1], event, theirs[1])


def _crosswise(stated: Event, mine: Mention, event: Event, theirs: Mention) -> bool:
    one, other = stated.proposition.agent, event.proposition.agent
    return one is not None and other is not None and same_one(one, theirs) and same_one(mine, other)


def compared_crosswise(stated: Event, event: Event) -> WordRelation:
    """How of two things held against each other by "than" the measures stand, where each is said to exceed the other: ``SAME`` of "rents rose faster than
    incomes" and "incomes rose faster than rents", ``OPPOSITE`` where the second is "more slowly"; ``NONE`` for any other pair of events."""
    mine = next((m for role, m in stated.cast if role == "than:"), None)
    theirs = next((m for role, m in event.cast if role == "than:"), None) if mine is not None else None
    if mine is None or theirs is None or stated.proposition.negated or event.proposition.negated:
        return WordRelation.NONE
    one, other = stated.proposition.agent or stated.proposition.patient, event.proposition.agent or event.proposition.patient
    if one is None or other is None or _called_so(one, other) or not _called_so(one, theirs) or not _called_so(mine, other):
        return WordRelation.NONE
    found = [relate(measure, told, "a") for measure in _measures(stated.proposition) for told in _measures(event.proposition)]
    if any(relation >= WordRelation.SYNONYM for relation in found):
        return WordRelation.SAME
    return WordRelation.OPPOSITE if WordRelation.OPPOSITE in found else WordRelation.NONE


def _called_so(one: Mention, other: Mention) -> bool:
    """Whether the two are the same one, men and women at large among them."""
    return same_one(one, other) or bool(one.head) and one.head == other.head and not (one.name or other.name or one.pronoun or other.pronoun)


def _measures(p: Proposition) -> list[str]:
    """In what the one exceeds the other: "faster", "more slowly", "more"; empty where it is less so, which turns each word round."""
    if "less" in p.adverbs or "least" in p.adverbs:
        return []
    amount = [m.head for m in (p.patient, p.complement) if m is not None and m.head in MORE_OR_LESS]
    return [*(lemma for lemma, _ in p.adjectives), *(adverb[:-2] for adverb in p.adverbs if adverb.endswith("ly")), *amount]




def beyond(event: Event) -> tuple[str, Mention] | None:
    """On which side of what something is said to lie: "is north of the library", "is above the lamp"; None where it is of no side."""
    what = event.proposition.complement
    if what is not None and what.of is not None and what.head in POINTS:
        return what.head, what.of
    return next(((q, m) for q, m in event.proposition.obliques if q in SIDES_OF or q in _ONE_WAY), None) if what is None else None


_LYING = frozenset("be lie stand sit hang".split())
_ONE_WAY = frozenset("above below under beneath behind beyond inside".split())


def _by_its_means(stated: Proposition, told: Proposition) -> bool:
    """Whether one side has as doer the thing by which, or because of which, it came about for the people of the other: milk that made children sick,
    children who got sick from milk; weedkiller that did the work, a grower who used it."""
    one, other = stated.agent, told.agent
    if one is None or other is None or is_thing(one) == is_thing(other):
        return False
    return is_thing(one) and (told.patient is None or told.predicate in _USING) or is_thing(other) and (stated.patient is None or stated.predicate in _USING)


_USING = frozenset("use employ apply".split())


def mistaken(stated: Event, found: Predicate, line: Line) -> bool:
    """Whether the same one is put on the other side of the same event: to sell what it bought, to have won what it lost."""
    if found.event is None:
        return False
    if found.converse:
        return same_one(stated.proposition.agent, found.event.proposition.agent)
    if _undergone(stated, found.event) and found.relation >= _BROADER:
        return True
    if stated.predicate == "employ" == found.event.predicate and not same_one(stated.proposition.agent, found.event.proposition.agent):
        return _across(stated, found.event) or _across(found.event, stated)  # who works for somebody does not employ him
    if found.relation < _BROADER or stated.families.isdisjoint(_ONE_SIDED) or stated.predicate in MUTUAL:
        return False
    mine = _ONE_SIDED & found.event.families
    if not mine.isdisjoint(_CONTEST):
        mine |= _CONTEST
    events = [event for event in line.events if not event.families.isdisjoint(mine)]
    if any(same_one(stated.proposition.agent, event.proposition.agent) for event in events):
        return False
    return any(_across(stated, event) or _across(event, stated) for event in events)


_SUFFERED = DONE_TO | frozenset("burgle attack beat defraud harass abuse rape poison extort bribe bombard hit".split())


def _undergone(stated: Event, event: Event) -> bool:
    """Whether who is said to have done it is whom the line says that it was done to: "carried out the robbery" of one who was robbed."""
    mine, theirs = stated.proposition, event.proposition
    if mine.agent is None or mine.patient is not None or theirs.agent is not None or theirs.patient is None or stated.families.isdisjoint(_SUFFERED):
        return False
    whole = not mine.governed and mine.complement is None and not stated.light and not event.light and stated.families & event.families & _SUFFERED
    return bool(whole) and is_known(mine.agent) and mine.agent.entity == theirs.patient.entity and not (mine.negated or theirs.negated)


def _across(one: Event, other: Event) -> bool:
    """Whether who does it on one side undergoes it on the other."""
    doer = one.proposition.agent
    return doer is not None and _undergoes(other, names_of(doer))


def _held_by(event: Event) -> bool:
    """Whether an event is somebody's being held: "was a hostage of the rebels" is done by the rebels, and the owner of a role undergoes nothing."""
    complement = event.proposition.complement
    return event.light and complement is not None and complement.head in CAPTIVES


def _undergoes(event: Event, names: frozenset[str]) -> bool:
    """Whether one of these names is of those to whom it is done or the doer wants to do something, or whom he is something of: "is a sponsor of Hamas"."""
    for role, m in event.cast:
        if role in _UNDERGOING and (role != "on:" or "buy" not in event.families) and _stands_among(m, names):
            return True
        if role == "complement" and m.head not in UNDERGOERS and (owner := m.of or m.possessor) is not None and _stands_among(owner, names):
            return True
    doer = event.proposition.agent
    return doer is not None and any(
        governed.agent is not None
        and governed.agent.entity == doer.entity
        and any(role in _UNDERGOING and _stands_among(m, names) for role, m in participants(governed))
        for governed in event.proposition.governed
    )


def _stands_among(m: Mention, names: frozenset[str]) -> bool:
    """Whether somebody is called by one of these names, or is who acts for one that is: "accused Dunn's government"."""
    if _is_named(m, names):
        return True
    owner = m.possessor or m.of if m.head in AGENTS_OF and not m.name else None
    return owner is not None and _is_named(owner, names)


def _is_named(m: Mention, names: frozenset[str]) -> bool:
    return m.entity in names or noun_of(m) in names or not m.name and not names.isdisjoint(m.mods)
