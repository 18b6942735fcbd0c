"""Figures that are no rivals of a stated one: another teller's, of the opposite, of another thing, or of each of some."""

from __future__ import annotations

from service.engine.amounts_told import Amount
from service.engine.compare.families import exclusive
from service.engine.compare.words import WordRelation, relate
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention, Proposition, meant_by
from service.engine.slots import LIGHT_VERBS, Slot
from service.engine.vocabulary.money import SUMS
from service.engine.vocabulary.speech import TELLING_FIGURES


def told_by_another(stated: Proposition, amount: Amount, line: Line) -> bool:
    """Whether a figure that the statement lets one give is another's on record: "the police put it at 300; the organizers spoke of 900"."""
    teller, other = _teller(stated), _teller(amount.owner) if amount.owner is not None else None
    if teller is None or other is None or teller.pronoun or other.pronoun or other.quantity is not None:
        return False
    mine, theirs = meant_by(teller), meant_by(other)
    return bool(mine and theirs) and mine != theirs and (mine in line.entities or mine in line.terms)


def _teller(p: Proposition) -> Mention | None:
    return p.speaker or (p.agent if p.predicate in TELLING_FIGURES and p.mood != "prediction" else None)  # who is to report within 60 days tells no figure


def of_the_opposite(slot: Slot, stated: Event, amount: Amount) -> bool:
    """Whether a figure is of those to whom the opposite happened: another number of them goes with it well."""
    families = slot.context or stated.families
    return bool(families and amount.context) and families.isdisjoint(amount.context) and exclusive(families, amount.context)


def bare_elsewhere(stated: Event, theirs: Event | None, amount: Amount) -> bool:
    """Whether a figure without its noun is of something else that was done: "two wanted a smaller one" beside those who voted."""
    if theirs is None or amount.owner is None or amount.owner is theirs.proposition or amount.mention is None or amount.mention.head:
        return False
    return amount.predicate not in LIGHT_VERBS and relate(stated.predicate, amount.predicate, "v") < WordRelation.NARROWER


def of_another_thing(slot: Slot, stated: Event, amount: Amount) -> bool:
    """Whether a bare figure is what another thing is: "inflation was 11 percent" beside "the target is 3 percent"."""
    mine, owner = stated.proposition.agent, amount.owner
    if slot.role == "patient" and _is_that_much(amount) and stated.predicate not in ("be", "have"):
        return True  # to take 3 million is not to be freed on bail of 3 million
    if slot.role not in ("complement", "worth:") or not stated.light or mine is None or owner is None or owner.predicate not in LIGHT_VERBS:
        return False
    theirs = owner.agent
    if theirs is None or theirs is amount.mention or amount.mention is None or amount.mention.head or not (mine.head and theirs.head):
        return False
    if mine.pronoun or theirs.pronoun or mine.entity and mine.entity == theirs.entity:
        return False
    return relate(mine.head, theirs.head, "n") <= WordRelation.NONE and relate(theirs.head, mine.head, "n") <= WordRelation.NONE


def _is_that_much(amount: Amount) -> bool:
    """Whether a bare sum is what something without a name is: "the bail was 500,000"."""
    owner = amount.owner
    if owner is None or owner.predicate != "be" or amount.role != "complement" or amount.quantity.form != "money" or owner.agent is None:
        return False
    return owner.agent.head in SUMS and not owner.agent.name


def fewer_of_those(slot: Slot, stated: Event, amount: Amount) -> bool:
    """ "Two of the sailors are nurses" says nothing of how many sailors there are."""
    assert slot.quantity is not None
    partial = slot.mention is not None and slot.mention.partitive and (amount.mention is None or not amount.mention.partitive)
    return partial and stated.light and not stated.families and slot.quantity.quantity.high < amount.quantity.quantity.low


def of_those_left(stated: Event, amount: Amount) -> bool:
    """Whether the statement counts who still is or does so, and the line all who ever did: 58 were hospitalized, twelve are still in the hospital."""
    owner = amount.owner
    if owner is None or not (_STILL & set(stated.proposition.adverbs) or stated.predicate == "remain"):
        return False
    return owner.predicate not in LIGHT_VERBS and not (_STILL & set(owner.adverbs) or owner.predicate == "remain")


_STILL = frozenset(("still", "longer"))


def each_of_others(stated: Proposition, amount: Amount) -> bool:
    """Whether the line counts for each of some: "each truck carried 20 tons" is no rival of what all of them carried."""
    doer = amount.owner.agent or amount.owner.patient if amount.owner is not None else None
    if doer is None or doer.determiner not in ("each", "every"):
        return False
    return stated.agent is None or stated.agent.determiner not in ("each", "every")
