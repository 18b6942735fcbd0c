"""Dealings told in everyday phrases: a delegation received, warnings acted on, a town that fell to the rebels, ties cut, a meeting stayed at until the end."""

from __future__ import annotations

from service.engine.clauses.nouns import at, taken
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.disputes import (
    BAD_TREATMENT,
    BINDING,
    CUT_OFF,
    FORCES,
    GATHERED,
    GOOD_TREATMENT,
    MONEY,
    MONEY_FOR,
    PARTING,
    POSTS,
    SITTINGS,
    STRONGHOLDS,
    TALKS,
    VISITING,
    WORDS_OF_ADVICE,
    WRONGS,
)
from service.engine.vocabulary.frames import LIFTED


def in_dispute(p: Proposition) -> Proposition:
    """A proposition -> with the plain verb for what its everyday verb says of such a noun; itself for any other."""
    if p.predicate in PARTING:
        return _from_post(p)
    if p.predicate in _FALLING and (taker := _taker(p)) is not None:
        return taker
    if p.predicate == "tell" and len(p.governed) == 1 and p.patient is not None and p.governed[0].origin == "infinitive":
        return p._replace(predicate="order")  # "told his soldiers to pull out"
    if p.predicate == "vote" and p.governed and (voted := _voted(p, p.governed[0])) is not None:
        return voted
    what = p.patient
    if p.predicate in _FAILING and (talks := p.agent or what) is not None and talks.head in TALKS and (p.agent is None or what is None):
        return p._replace(predicate="fail", agent=talks, patient=None)  # "the talks collapsed"
    if p.predicate in _RISING and what is not None and p.agent is None:
        return _risen(p)
    if what is None:
        return _without_object(p)
    if p.predicate in _RECEIVING and what.head in MONEY and len(what.mods) == 1 and what.mods[0] in MONEY_FOR:
        what = what._replace(head=what.mods[0], mods=())
        p = p._replace(patient=what)  # "ransom money" is a ransom
    if p.predicate == "receive" and p.agent is not None and p.complement is None and _person(what):
        body = p.agent.hint in ("place", "organization") or p.agent.head in COLLECTIVES
        return p if body else p._replace(predicate="meet")  # "received the delegation from the north": nobody gave it to him
    if p.predicate == "treat" and p.agent is not None and (_person(what) or what.pronoun):
        return _treated(p)
    if p.predicate == "down" and what.head == "tool" and p.agent is not None:
        return p._replace(predicate="strike", patient=None)  # "downed tools"
    if p.predicate in _RESPECTING and what.head in BINDING:
        return p._replace(predicate="obey")  # "respected the truce"
    if p.predicate == "break" and what.head in BINDING:
        return p._replace(predicate="violate")
    if p.predicate in _SEVERING and what.head in CUT_OFF:
        return _bonds_ended(p, what)  # "cut ties with the bank"
    if p.predicate == "end" and what.head in _BONDS:
        return _bonds_ended(p, what)
    if p.predicate in _LEAVING and what.head in LIFTED | BINDING and (place := _first(p, ("in",), _FORCE)) is not None:
        return p._replace(predicate="maintain", obliques=without(p.obliques, place))  # "left the ban in place"
    if p.predicate in ("hold", "defend") and what.head in STRONGHOLDS and at(p, "against") is not None:
        return p._replace(predicate="retain")  # "held the city against attacks"
    if p.predicate == "lose" and what.head in STRONGHOLDS and (taker_ := _force(p, "to")) is not None:
        return p._replace(obliques=tuple([one for one in p.obliques if one[1] is not taker_ or taker_.name]))
    if p.predicate == "separate" and what.head in GATHERED and p.agent is not None:
        return p._replace(predicate="disperse")  # "broke up the protest"
    if p.predicate in _SEIZING and (what.head in STRONGHOLDS or what.hint == "place"):
        return p._replace(predicate="conquer")
    if p.predicate == "oppose" and what.head in WRONGS and p.agent is not None and not p.negated and p.past:
        return p._replace(predicate="denounce")  # "spoke out against the attack"
    return p


_FALLING = frozenset(("fall",))
_RECEIVING = frozenset("receive get obtain collect accept pay give demand hand".split())
_RESPECTING = frozenset("respect observe honor honour keep".split())
_SEVERING = frozenset("cut sever".split())
_LEAVING = frozenset("leave keep".split())
_FORCE = frozenset("place force effect".split())
_SEIZING = frozenset("capture seize".split())


def _from_post(p: Proposition) -> Proposition:
    """ "Resigned from her job": that is what is resigned from."""
    posts = [one for one in p.obliques if one[0] == "from" and one[1].head in POSTS and not (one[1].mods or one[1].of or one[1].name or one[1].quantity)]
    return p._replace(obliques=tuple([one for one in p.obliques if one not in posts])) if posts else p


def _taker(p: Proposition) -> Proposition | None:
    """ "The town fell to the rebels": they took it."""
    fallen, taker = p.patient or p.agent, _force(p, "to")
    if fallen is None or taker is None or p.agent is not None and p.patient is not None or not (fallen.head in STRONGHOLDS or fallen.hint == "place"):
        return None
    return p._replace(predicate="conquer", agent=taker, patient=fallen, obliques=without(p.obliques, taker))


def _force(p: Proposition, preposition: str) -> Mention | None:
    return next((m for q, m in p.obliques if q == preposition and m.head in FORCES and m.quantity is None), None)


def _bonds_ended(p: Proposition, what: Mention) -> Proposition:
    """Ties and links that are cut are relations that are broken off."""
    return p._replace(predicate="end", patient=what._replace(head="relation") if what.head in _BONDS else what)


_BONDS = frozenset("tie link relationship bond".split())


def _voted(p: Proposition, deed: Proposition) -> Proposition | None:
    """ "The miners voted to accept the offer": they accepted it; one who votes so settles nothing."""
    if p.patient is not None or p.agent is None or deed.patient is None or deed.predicate not in _SETTLED_BY_VOTE or p.mood != "asserted":
        return None
    if not (p.agent.plural or p.agent.head in COLLECTIVES) or p.agent.quantity is not None or p.agent.partitive:
        return None
    left, dates = (*p.obliques, *deed.obliques), p.dates or deed.dates
    return p._replace(predicate=deed.predicate, patient=deed.patient, governed=(), obliques=left, dates=dates, negated=p.negated != deed.negated)


_SETTLED_BY_VOTE = frozenset("accept approve reject ratify endorse back adopt refuse".split())


def _person(what: Mention) -> bool:
    return what.hint == "person" and bool(what.name) or what.head in VISITING or not what.name and names_person(what.head) and what.quantity is None


def _treated(p: Proposition) -> Proposition:
    """ "Was treated well by his guards" against "was treated badly"."""
    for how in p.adverbs:
        if how in GOOD_TREATMENT or how in BAD_TREATMENT:
            left = tuple([a for a in p.adverbs if a != how])
            return p._replace(predicate="cosset" if how in GOOD_TREATMENT else "mistreat", adverbs=left)
    return p


def _risen(p: Proposition) -> Proposition:
    """ "Moved up to team leader": was promoted."""
    who = p.patient or p.agent
    if who is None or p.agent is not None and p.patient is not None or not (who.hint not in ("place", "organization") and who.name or names_person(who.head)):
        return p
    post = next((m for q, m in p.obliques if q == "to" and (m.head in POSTS | _RANKS or names_person(m.head))), None)
    return p._replace(predicate="promote", agent=None, patient=who) if post is not None else p


_RANKS = frozenset(("rank", "grade", "level"))


def _without_object(p: Proposition) -> Proposition:
    if p.predicate in _RISING:
        return _risen(p)
    if p.agent is None:
        return p
    if p.predicate == "stay" and (sitting := _first(p, ("at", "in"), SITTINGS)) is not None and _first(p, ("until", "till", "to"), _ENDS) is not None:
        left = tuple([one for one in p.obliques if one[1] is not sitting and one[1].head not in _ENDS])
        return p._replace(predicate="leave", patient=sitting, obliques=left, negated=not p.negated)  # "stayed at the talks until the end"
    if p.predicate == "act":
        what, left = taken(p, ("on", "upon"))
        if what is not None and what.head in WORDS_OF_ADVICE:
            return p._replace(predicate="heed", patient=what, obliques=left)
    if p.predicate == "take" and (hired := _hired(p)) is not None:
        return p._replace(predicate="hire", patient=hired, obliques=without(p.obliques, hired))  # "took on new workers"
    return _at_work(p) if p.predicate == "be" else p


_RISING = frozenset(("rise", "advance"))
def _hired(p: Proposition) -> Mention | None:
    """Who was taken on: people by what they are."""
    return next((m for q, m in p.obliques if q == "on" and not m.name and m.plural and names_person(m.head)), None)


def _first(p: Proposition, prepositions: tuple[str, ...], heads: frozenset[str]) -> Mention | None:
    return next((m for q, m in p.obliques if q in prepositions and m.head in heads), None)


_FAILING = frozenset("fail founder disintegrate collapse".split())
_ENDS = frozenset("end close finish conclusion".split())
_SHIFTS = frozenset(("duty", "shift"))


def _at_work(p: Proposition) -> Proposition:
    """ "Was off duty", "was in the middle of his shift": on duty or not."""
    for q, m in p.obliques:
        inner = m.of if m.head == "middle" and m.of is not None else m
        if inner.head in _SHIFTS and not inner.mods and q in ("on", "off", "in") and p.complement is None and not p.adjectives:
            return p._replace(predicate="officiate", negated=p.negated != (q == "off"), obliques=without(p.obliques, m))
    return p
