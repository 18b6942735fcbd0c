"""Turns of everyday words that are read as the plain verb: "got her bag back", "took his place", "was given his job back", "fell on deaf ears"."""

from __future__ import annotations

from collections.abc import Callable

from service.engine.clauses.nouns import taken
from service.engine.compare.words import lifeless, names_person
from service.engine.reading import Mention, Proposition, behind, without
from service.engine.vocabulary.company import HOMES
from service.engine.vocabulary.frames import HOLDING_FIRM
from service.engine.vocabulary.jobs import JOBS
from service.engine.vocabulary.turned import ABSTRACT, AFLOAT


def turned_plainly(p: Proposition) -> Proposition:
    """A proposition -> the same with its plain verb; itself for any other."""
    step = PLAINLY.get(p.predicate)
    return step(p) if step is not None else p


def _regained(p: Proposition) -> Proposition:
    """ "Got her bag back": it was returned to her; "got back to the camp" returned there."""
    if p.patient is None:
        return p._replace(predicate="return")
    if p.patient.head in JOBS and p.agent is not None:
        return p._replace(predicate="rehire", agent=None, patient=p.agent)
    if p.agent is None or p.patient.head in ABSTRACT:
        return p
    giver, left = taken(p, ("from",))
    return p._replace(predicate="return", agent=giver, obliques=(*left, ("to", p.agent)))


def _given_back(p: Proposition) -> Proposition:
    """ "Were given their jobs back": were hired again."""
    job = next((m for m in (p.patient, *p.others) if m is not None and m.head in JOBS), None)
    if job is None:
        return p
    whom = next((m for m in (p.patient, *p.others) if m is not None and m is not job), None) or behind(p, "to")
    return p if whom is None else p._replace(predicate="rehire", patient=whom, others=(), obliques=without(p.obliques, whom))


def _taken_back(p: Proposition) -> Proposition:
    """ "Took back the welder": hired him again; a child is taken back somewhere."""
    whom = p.patient
    if "back" not in p.adverbs or whom is None or whom.pronoun and whom.head in ("it", "this", "that"):
        return p
    if any(q in ("to", "into", "from", "home") for q, _ in p.obliques):
        return p
    person = bool(whom.name) and whom.hint in ("person", "") or names_person(whom.head) or whom.pronoun
    if not person or p.agent is not None and (p.agent.hint == "person" or names_person(p.agent.head)):
        return p
    return p._replace(predicate="rehire", adverbs=tuple([one for one in p.adverbs if one != "back"]))


def _in_the_place(p: Proposition) -> Proposition:
    """ "Has taken Lind's place": has replaced him; what takes place happens."""
    place = p.patient
    whose = (place.possessor or place.of) if place is not None and place.head == "place" else None
    if whose is None or whose.pronoun or p.agent is None and not p.negated or not (whose.name or names_person(whose.head)):
        return p
    return p._replace(predicate="replace", patient=whose)


def _behind_schedule(p: Proposition) -> Proposition:
    """ "Left behind schedule": left, and late."""
    late = any(q == "behind" and m.head in ("schedule", "time") for q, m in p.obliques)
    return p._replace(predicate="leave") if p.patient is None and late else p


def _unheard(p: Proposition) -> Proposition:
    """ "Their pleas fell on deaf ears": were ignored."""
    ears = next((m for q, m in p.obliques if q in ("on", "upon") and m.head == "ear" and "deaf" in m.mods), None)
    what: Mention | None = p.patient or p.agent
    if ears is None or what is None:
        return p
    return p._replace(predicate="ignore", agent=None, patient=what, obliques=without(p.obliques, ears))


def _sunk(p: Proposition) -> Proposition:
    """ "The ferry went under": sank."""
    ship = p.agent or p.patient
    if ship is None or ship.head not in AFLOAT or ship.name:
        return p
    return p._replace(predicate="sink", agent=None, patient=ship, adverbs=tuple([one for one in p.adverbs if one != "under"]))


def _need_not_pay(p: Proposition) -> Proposition:
    """ "Do not have to pay": pay nothing."""
    inner = p.governed[0] if len(p.governed) == 1 else None
    if inner is None or not p.negated or p.patient is not None or inner.negated or inner.predicate != "pay":
        return p
    return inner._replace(negated=True, mood=p.mood, origin=p.origin, speaker=p.speaker, first=p.first, dates=inner.dates or p.dates)


def _seen_in_public(p: Proposition) -> Proposition:
    """ "Has not been seen in public": has not appeared there."""
    if p.agent is not None or p.patient is None or not any(q == "in" and m.head == "public" for q, m in p.obliques):
        return p
    return p._replace(predicate="appear", agent=p.patient, patient=None)


def _free_of(p: Proposition) -> Proposition:
    """ "Is free of germs": does not contain any; people are free of other things."""
    if p.agent is None or p.complement is not None or not any(lemma == "free" for lemma, _ in p.adjectives):
        return p
    if p.agent.name or p.agent.pronoun or not lifeless(p.agent.head):
        return p
    what, left = taken(p, ("of", "from"))
    if what is None or what.name or what.head in ("charge", "cost", "fee"):
        return p
    return p._replace(predicate="contain", patient=what, obliques=left, adjectives=(), negated=not p.negated)


def _made_late(p: Proposition) -> Proposition:
    """ "The storm made the train late": delayed it."""
    if p.agent is None or p.patient is None or p.governed or [lemma for lemma, _ in p.adjectives] != ["late"]:
        return p
    return p._replace(predicate="delay", adjectives=())


def _held_firm(p: Proposition) -> Proposition:
    """ "The roof held firm": withstood it."""
    firm = p.patient is not None and p.patient.head == "firm" or any(lemma == "firm" for lemma, _ in p.adjectives)
    if not firm or p.agent is None or p.agent.head not in HOLDING_FIRM:
        return p
    return p._replace(predicate="withstand", patient=None, adjectives=())


def _let_out(p: Proposition) -> Proposition:
    """ "Let the flat to a family": let them have it for a rent."""
    if p.patient is None or p.patient.head not in HOMES or p.governed or not any(q == "to" for q, _ in p.obliques):
        return p
    return p._replace(predicate="sublet")


def _rented_from(p: Proposition) -> Proposition:
    """ "Rented the flat from Lind": Lind let it to them."""
    owner, left = taken(p, ("from",))
    if owner is None or p.agent is None or p.patient is None or p.patient.head not in HOMES:
        return p
    return p._replace(predicate="sublet", agent=owner, obliques=(*left, ("to", p.agent)))


PLAINLY: dict[str, Callable[[Proposition], Proposition]] = {
    "be": _free_of,
    "have": _need_not_pay,
    "hold": _held_firm,
    "let": _let_out,
    "make": _made_late,
    "rent": _rented_from,
    "see": _seen_in_public,
    "regain": _regained,
    "return": _given_back,
    "take": _taken_back,
    "happen": _in_the_place,
    "abandon": _behind_schedule,
    "fall": _unheard,
    "bankrupt": _sunk,
}
