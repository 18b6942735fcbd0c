"""Where somebody works, as a line tells it without the verb: "a lawyer with Open Hands", "teaches at a primary school"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.words import is_generic_person, names_person
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.jobs import EMPLOYED, TRADES
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.occupations import NOT_OCCUPATIONS

# who works for the one whose he is
_SERVING = frozenset(
    "speechwriter aide adviser advisor assistant secretary bodyguard chauffeur driver cook chef butler maid nanny gardener housekeeper valet ghostwriter "
    "stylist trainer spokesman spokeswoman spokesperson".split()
)
_FORMER = frozenset("former onetime ex past erstwhile".split())


def employments(p: Proposition) -> Iterator[Proposition]:
    """A clause that gives somebody's trade and where he has it -> that he works there."""
    if p.negated or p.agent is None or p.patient is not None or not (p.predicate in TRADES or _is_trade(p)):
        return
    if (served := _served(p)) is not None:  # "a former speechwriter of the president"
        once = p.complement is not None and not _FORMER.isdisjoint(p.complement.mods)
        adverbs = (*p.adverbs, "formerly") if once else p.adverbs
        yield p._replace(predicate="employ", agent=served, patient=p.agent, complement=None, others=(), obliques=(), past=p.past or once, adverbs=adverbs)
        return
    body = p.complement.of if p.complement is not None and p.agent.name else None  # "Capt. Vale of the Coast Guard"
    whose = [("of", body)] if body is not None and body.name and body.hint not in ("person", "place") else []
    for preposition, place in (*p.obliques, *whose):
        if preposition in EMPLOYED and place.quantity is None and place.head:
            yield p._replace(predicate="work", complement=None, others=(), obliques=((preposition, place),))
            yield p._replace(predicate="employ", agent=place, patient=p.agent, complement=None, others=(), obliques=())  # as "works for" is read


def _served(p: Proposition) -> Mention | None:
    """The person whose aide or driver somebody is; a car that he drives is nobody."""
    what = p.complement
    if what is None or what.head not in _SERVING:
        return None
    whose = what.of or what.possessor or next((m for q, m in p.obliques if q in ("to", "for")), None)
    person = whose is not None and (whose.hint == "person" or bool(whose.titles) or bool(whose.head) and names_person(whose.head))
    return whose if person else None


def _is_trade(p: Proposition) -> bool:
    """Whether a clause says of somebody what he does for a living."""
    what = p.complement
    if p.predicate != "be" or what is None or what.name or what.plural or what.head in RELATIONS or what.head in NOT_OCCUPATIONS:
        return False
    return names_person(what.head) and not is_generic_person(what.head)
