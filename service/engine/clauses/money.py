"""Sums of money, whatever tells them: "bail of 500,000", "owes 40 million", "was fined 20,000", "at a cost of 3 million", "made a loss".

A sum that a noun names is read as what that is ("the bail was 500,000", "Mira's debts are 40 million"), a price as what the thing cost, a year's result as one
verb for a profit and one for a loss, so that each is compared however a text and a statement put it.
"""

from __future__ import annotations

from service.engine.clauses.nouns import taken
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.money import BORNE_BY, COSTS, OWED, PRICES, REPORTING_RESULTS, RESULTS, RESULTS_IN, SETTING, SIZES, SUMS, TRADING, WITH_MONEY


def results(p: Proposition) -> Proposition:
    """ "Made a profit", "posted a loss of 3 million", "is in the red": one verb for each of the two."""
    if p.agent is None or p.predicate == "be" and p.complement is not None:
        return p
    if p.predicate == "be":
        return _standing(p)
    cash = next((m for m in (p.patient, *p.others) if m is not None and m.head == "money"), None)
    if cash is not None and p.predicate in WITH_MONEY and not (cash.determiner or cash.mods or cash.possessor or cash.of):
        left = tuple([m for m in (p.patient, *p.others) if m is not None and m is not cash])
        return p._replace(predicate=WITH_MONEY[p.predicate], patient=left[0] if left else None, others=left[1:])
    noun = p.patient
    if noun is None or noun.name or noun.possessor is not None:
        return p
    if noun.head in RESULTS and p.predicate in REPORTING_RESULTS:
        sum_ = noun.of if noun.of is not None and _is_sum(noun.of) else None
        size = tuple([(mod, noun.head_at) for mod in noun.mods if mod in SIZES])  # "a lower profit" is no higher one
        return p._replace(predicate=RESULTS[noun.head], patient=sum_, adjectives=(*p.adjectives, *size) if size else p.adjectives)
    return p


def rented_out(p: Proposition) -> Proposition:
    """ "Leased the land to a farmer": the owner's side of it."""
    if p.predicate not in ("rent", "lease") or not any(q == "to" and (m.head or m.name) for q, m in p.obliques):
        return p
    return p._replace(predicate="sublet")


def _standing(p: Proposition) -> Proposition:
    said = next((RESULTS_IN[lemma] for lemma, _ in p.adjectives if lemma in RESULTS_IN), "")
    where = next((m for preposition, m in p.obliques if preposition == "in" and (m.determiner, m.head) in RESULTS_IN), None)
    if where is not None:
        said = RESULTS_IN[where.determiner, where.head]
    if not said:
        return p
    return p._replace(predicate=said, adjectives=(), obliques=without(p.obliques, where))


def summed_up(p: Proposition) -> Proposition | None:
    """What a proposition that says no more than a sum comes to: "owes 40 million", "has debts of 40 million", "bail was set at 500,000"; None for others."""
    if p.predicate in OWED and p.agent is not None and p.patient is not None and _is_sum(p.patient):
        return _is_so_much(p, _bare("debt", p.patient, p.agent), p.patient)
    noun = p.patient
    if p.predicate == "have" and p.agent is not None and noun is not None and noun.head in SUMS and noun.of is not None and _is_sum(noun.of):
        return _is_so_much(p, noun._replace(of=None, possessor=p.agent), noun.of)
    thing = p.agent or p.patient
    if thing is None or thing.name or thing.head not in SUMS or p.predicate not in SETTING:
        return None
    figure, left = taken_sum(p, SETTING[p.predicate])
    if figure is None and p.predicate == "total" and p.agent is thing and p.patient is not None and _is_sum(p.patient):
        figure, left = p.patient, p.obliques
    return None if figure is None else _is_so_much(p, thing, figure)._replace(obliques=left)


def taken_sum(p: Proposition, prepositions: tuple[str, ...]) -> tuple[Mention | None, tuple[tuple[str, Mention], ...]]:
    """The first sum behind one of the prepositions, and the other circumstances."""
    found = next((m for q, m in p.obliques if q in prepositions and _is_sum(m)), None)
    return found, without(p.obliques, found)


_ASKED_FOR = frozenset("ask seek demand want request propose recommend urge threaten face consider discuss".split())  # no fine yet


def sums_in(p: Proposition) -> list[Proposition]:
    """What a clause says of money besides: "freed on bail of 500,000", "fined 20,000", "sold it for 3 million", "at a cost of 3 million"."""
    if p.negated or p.predicate in _ASKED_FOR:
        return []
    found: list[Proposition] = []
    for noun in (p.agent, p.patient, *[m for _, m in p.obliques]):
        if noun is not None and noun.head in SUMS and not noun.name and noun.of is not None and _is_sum(noun.of) and not noun.plural:
            found.append(_is_so_much(p, noun._replace(of=None, determiner="the"), noun.of))
    if p.predicate in BORNE_BY and p.patient is not None and (figure := next((m for m in p.others if _is_sum(m)), None)) is not None:
        found.append(_is_so_much(p, _bare(BORNE_BY[p.predicate], figure, p.patient), figure))
    price = next((m.of for q, m in p.obliques if q == "at" and m.head in COSTS and m.of is not None and _is_sum(m.of)), None)
    if price is None and p.predicate in TRADING:
        price = next((m for q, m in p.obliques if q == "for" and _is_sum(m)), None)
    if price is not None:
        found += _costing(p, price)
    return found


def _costing(p: Proposition, price: Mention) -> list[Proposition]:
    """What it is that cost so much: what was built, bought or done, and what did it, where that is a thing."""
    things = [m for m in (p.patient, p.agent) if m is not None and _is_thing(m)]
    named = [p.patient] if p.patient is not None and (p.patient.name or p.patient.pronoun) and p.predicate in TRADING else []
    return [
        p._replace(
            predicate="cost", at=-1, agent=thing, patient=price, complement=None, others=(), obliques=(), governed=(), adjectives=(), adverbs=(),
            first=min(thing.first, price.first), last=max(thing.last, price.last), origin="report" if p.speaker is not None else p.origin,
        )
        for thing in named or things
    ]  # fmt: skip


def _is_thing(mention: Mention) -> bool:
    if not mention.head or mention.name or mention.pronoun:
        return False
    return not names_person(mention.head) and mention.head not in COLLECTIVES


def priced(p: Proposition) -> Proposition | None:
    """ "The price of the painting was 3 million": it cost so much; None for any other proposition."""
    if p.predicate != "be" or p.agent is None or p.agent.head not in PRICES or p.agent.name or p.complement is None or not _is_sum(p.complement):
        return None
    thing, left = taken(p, ("for",)) if p.agent.of is None and p.agent.possessor is None else (p.agent.of or p.agent.possessor, p.obliques)
    if thing is None or thing.quantity is not None or thing.name:
        return None
    return p._replace(predicate="cost", agent=thing, patient=p.complement, complement=None, obliques=left)


def _is_so_much(p: Proposition, noun: Mention, figure: Mention) -> Proposition:
    return p._replace(
        predicate="be", at=-1, agent=noun, patient=None, complement=figure, others=(), obliques=(), governed=(), adjectives=(), adverbs=_when(p.adverbs),
        first=min(noun.first, figure.first), last=max(noun.last, figure.last),
    )  # fmt: skip


def _when(adverbs: tuple[str, ...]) -> tuple[str, ...]:
    """The words that say of which time a sum is: "was originally fined 900"."""
    kept = [word for word in adverbs if word in _OF_A_TIME]
    if "first" in kept:
        kept[kept.index("first")] = "originally"
    return tuple(kept)


_OF_A_TIME = frozenset("originally initially previously formerly first now currently".split())


def _bare(head: str, figure: Mention, owner: Mention) -> Mention:
    """A noun that the text does not have, on the words of the figure."""
    return Mention(figure.first, figure.last, head, figure.first, determiner="the", possessor=owner)


def _is_sum(mention: Mention) -> bool:
    """Whether a noun phrase is no more than a sum of money."""
    return mention.quantity is not None and mention.quantity.form == "money" and not mention.head and not mention.name
