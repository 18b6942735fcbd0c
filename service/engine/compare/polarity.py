"""Whether a statement and the event of a line that it may be are asserted or denied alike, and whether the line gives it as a fact."""

from __future__ import annotations

from service.engine.compare.families import either
from service.engine.compare.predicates import Predicate
from service.engine.compare.words import WordRelation
from service.engine.event import Event
from service.engine.reading import FACTLESS, Mention, Proposition, first_time
from service.engine.slots import AT_ONCE, STATES
from service.engine.vocabulary.order import EARLIER
from service.engine.vocabulary.scope import MOSTLY, ONLY, WHOLLY
from service.engine.vocabulary.states import LASTING

# members by a plain name: looking one up in its enum costs more than what is done with it
_BROADER = WordRelation.BROADER
_SAME = WordRelation.SAME
_OPPOSITE = WordRelation.OPPOSITE
_UNREALISED = FACTLESS | {"governed", "open"}
_LASTING = frozenset("be have remain stand stay become".split())


def opposed(stated: Event, found: Predicate) -> bool:
    """Whether one side asserts what the other denies; two opposites of which one is denied agree."""
    denied = found.event is not None and found.event.proposition.negated
    if found.event is not None and (_bygone(stated, found.event) or _new_then(stated, found.event) or _denied_only_so(stated, found.event)):
        return False
    if found.relation >= _BROADER:
        if found.event is not None and (lasting := _lasting(stated.proposition, found.event.proposition)):
            return lasting == _OTHERWISE and stated.proposition.negated == denied
        named = found.event is not None or found.relation is _SAME  # a noun that is like the verb denies nothing
        return named and stated.proposition.negated != denied and not _less_denied(stated, found)
    if denied and found.event is not None and stated.proposition.negated and stated.families and not either(stated.families, found.event.families):
        return False  # who was not dismissed need not have resigned
    return found.relation is _OPPOSITE and stated.proposition.negated == denied and not _undone_later(stated, found.event)


def unrealised(stated: Event, found: Predicate) -> bool:
    """Whether the line only plans, wishes or supposes what the statement gives as a fact, or speaks of what is over or of a narrower thing."""
    event = found.event
    if event is None:
        return False
    if (found.relation is not _OPPOSITE and _bygone(stated, event)) or _less_denied(stated, found) or _denied_only_so(stated, event):
        return True  # it does not say that it is over
    if found.relation >= _BROADER and _lasting(stated.proposition, event.proposition) == _NOT_SAID:
        return True  # that it was closed does not tell for how long
    if found.relation is _OPPOSITE and any(lemma == "possible" for lemma, _ in event.proposition.adjectives):
        return False  # what is possible is not impossible
    return _only_supposed(stated, event)


_OTHERWISE, _NOT_SAID = "otherwise", "not said"


def _lasting(mine: Proposition, theirs: Proposition) -> str:
    """Whether of two the one is for good and the other for a while, the one so only and the other mostly, or only the statement says for how long; "" where
    nothing of the sort is said.
    """
    stated = next((adverb for adverb in mine.adverbs if adverb in LASTING), "")
    if not stated:
        return _OTHERWISE if mine.adverbs and theirs.adverbs and _to_another_extent(mine, theirs) else ""
    recorded = next((adverb for adverb in theirs.adverbs if adverb in LASTING), "")
    return "" if stated == recorded else _OTHERWISE if recorded else _NOT_SAID


def _to_another_extent(mine: Proposition, theirs: Proposition) -> bool:
    """Whether of two the one is so only, or wholly, and the other mostly or partly: "involved only women" of what involved mostly women."""
    for one, other in ((mine, theirs), (theirs, mine)):
        if not ONLY.isdisjoint(one.adverbs) or not WHOLLY.isdisjoint(one.adverbs):
            return not MOSTLY.isdisjoint(other.adverbs)
    return False


def _only_supposed(stated: Event, event: Event) -> bool:
    """Whether the line's mood is one that makes no fact, and the statement's is."""
    mine, theirs = stated.proposition.mood, event.proposition.mood
    if "open" in (mine, theirs):
        return mine != theirs  # that it is so does not tell that nobody knows, nor the other way round
    if theirs not in _UNREALISED or theirs == mine:
        return False
    if theirs == "possible" and mine == "prediction" and event.proposition.origin == "report":
        return True  # "neither confirmed nor denied that he would go"
    if theirs in ("wish", "conditional") and mine == "prediction":
        return True  # that it be closed was demanded, or asked: nobody says that it will be
    if theirs == "prediction" and stated.proposition.negated and not event.proposition.negated and mine == "asserted":
        return True  # who is to vote next week has not voted
    if theirs == "prediction" and (_gives_what_is_due(stated, event) or mine == "asserted" and _is_settled(stated, event)):
        return False
    done = stated.proposition.past or stated.proposition.perfect or "longer" in stated.proposition.adverbs
    return mine not in ("prediction", "possible", "wish", "governed") and (done or theirs != "governed")


_PRICES = frozenset("fee price cost sum salary wage rent fine prize reward bonus".split())


def _gives_what_is_due(stated: Event, event: Event) -> bool:
    """ "The prize money is 2 million" of who is to receive so much of it."""
    mine, theirs = stated.proposition.agent, event.proposition.agent
    priced = mine is not None and theirs is not None and mine.head == theirs.head and mine.head in _PRICES  # "would leave for a fee of 38 million"
    return stated.predicate == "be" and (event.predicate != "be" or priced) and _is_value(stated.proposition.complement)


def _is_settled(stated: Event, event: Event) -> bool:
    """ "The club gets 2.5 million" of what it is to get: the present of what is settled; what once was to happen is not."""
    happens = not stated.proposition.past and not stated.proposition.perfect and stated.predicate not in _LASTING and stated.families.isdisjoint(STATES)
    return happens and not event.proposition.past


def _bygone(stated: Event, event: Event) -> bool:
    """Whether the line says that it once was so and the statement that it is no more: "is no longer a hostage" of one who was."""
    return stated.proposition.negated and "longer" in stated.proposition.adverbs and not event.proposition.negated and not event.holds_now


def _new_then(stated: Event, event: Event) -> bool:
    """Whether the line tells of a first time and the statement that it was never so before: the one does not deny the other."""
    mine, theirs = stated.proposition, event.proposition
    if not mine.negated or theirs.negated or _EARLIER.isdisjoint(mine.adverbs):
        return False
    return first_time(theirs)


_EARLIER = EARLIER | {"yet"}


def _undone_later(stated: Event, event: Event | None) -> bool:
    """Whether the line tells what happened and the statement what is yet to undo it: who seized them has said that he will free them."""
    if stated.proposition.mood != "prediction" or _GIVING_BACK.isdisjoint(stated.families):
        return False
    return event is not None and event.proposition.mood == "asserted" and event.proposition.past


_GIVING_BACK = frozenset("release return reopen reinstate rehire rebuild restore repay".split())


def _denied_only_so(stated: Event, event: Event) -> bool:
    """Whether the line denies only that it was done at once, or so that all could hear it: who "did not immediately call" may have called ten days later,
    and is not told never to have called."""
    mine, theirs = stated.proposition, event.proposition
    if not theirs.negated:
        return False
    only = next((so for so in _ONLY_SO if not so.isdisjoint(theirs.adverbs)), None)
    return only is not None and only.isdisjoint(mine.adverbs)


# words for how a thing is done, which a denial may be of; a statement with one of the same sort is of the same thing
_ONLY_SO = (
    frozenset("immediately instantly promptly right straight straightaway away once forthwith quickly swiftly soon".split()),
    frozenset("publicly openly officially formally".split()),
    frozenset("initially first".split()),
    # how badly or how far: who was not seriously hurt may have been hurt, and is not told to have been unhurt
    frozenset("seriously badly severely gravely critically".split()),
    frozenset("completely fully entirely totally wholly".split()),
)


def _less_denied(stated: Event, found: Predicate) -> bool:
    """Whether the line denies only a narrower thing: nobody hospitalized does not mean nobody treated, nor not called at once not called later."""
    if found.event is not None and _not_at_once(stated, found.event):
        return True
    return found.event is not None and found.relation is WordRelation.BROADER and found.event.proposition.negated and not stated.proposition.negated


def _not_at_once(stated: Event, event: Event) -> bool:
    """Whether the line only denies that it was done at once, and the statement does not say when."""
    mine, theirs = stated.proposition, event.proposition
    return theirs.negated and not mine.negated and not AT_ONCE.isdisjoint(theirs.adverbs) and AT_ONCE.isdisjoint(mine.adverbs)


def _is_value(mention: Mention | None) -> bool:
    return mention is not None and not mention.head and mention.quantity is not None
