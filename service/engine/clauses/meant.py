"""Verbs that say with their nouns what another verb says plainly: what began happened, whoever lost her husband tells of his death, who turned 30 is 30."""

from __future__ import annotations

import math
from dataclasses import replace

from service.engine.clauses.finishing import finished_ahead
from service.engine.clauses.meant_of_things import PARENTS, of_thing, parent_of, running
from service.engine.compare.families import families
from service.engine.compare.words import is_generic_person, names_event, names_person
from service.engine.lexicon import participle_of, verbs_of
from service.engine.model import Hedge, Quantity
from service.engine.reading import APART, Mention, Proposition, amount_behind, without
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.pending import PLANNED, SCHEDULED
from service.engine.vocabulary.states import GOING_SO, STAYING
from service.engine.vocabulary.terms import RUNNING

_BEGINNING = frozenset(("begin", "start"))


def meant(p: Proposition) -> Proposition:
    """A proposition -> what it comes to, itself where its verb means what it says."""
    if p.predicate in GOING_SO and p.complement is None and len(p.adjectives) == 1 and (undone := _undone(p.adjectives[0][0])):
        return p._replace(predicate=undone, at=p.adjectives[0][1], agent=None, patient=p.agent, adjectives=(), negated=not p.negated)
    if p.predicate in STAYING and p.patient is None and p.complement is None and [lemma for lemma, _ in p.adjectives] == ["open"] and _shop(p):
        return p._replace(predicate="close", agent=None, patient=p.agent, adjectives=(), negated=not p.negated)  # "the plant will stay open"
    if any(lemma in _LITTLE for lemma, _ in p.adjectives) and p.patient is None and p.complement is None and p.predicate not in GOING_SO:
        return _hardly(p)
    if p.predicate in GOING_SO and p.mood == "asserted" and not p.negated and [lemma for lemma, _ in p.adjectives] == ["possible"] and p.complement is None:
        return p._replace(mood="possible")  # "more releases were possible"
    if p.predicate == "be" and p.past and len(p.governed) == 1 and p.mood == "asserted" and _sufficed(p):
        return p.governed[0]._replace(negated=p.negated != p.governed[0].negated, mood="asserted", past=True, origin=p.origin, first=p.first, speaker=p.speaker)
    one = p.complement
    if p.predicate == "be" and one is not None and one.partitive and _is_one(one):
        return p._replace(complement=one._replace(quantity=None, plural=False, partitive=False, determiner="a"))  # "is one of the owners"
    if (planned := _planned(p)) is not None:
        return planned
    if not _SEPARATELY.isdisjoint(p.adverbs):
        p = p._replace(obliques=tuple([(APART if q == "from" or q == "of" and "independently" in p.adverbs else q, m) for q, m in p.obliques]))
    if p.predicate in _BEGINNING and p.dates and (p.agent is None or p.patient is None):
        return _happened(p)
    if p.agent is not None and p.patient is not None and not (p.patient.name or p.patient.of or p.patient.possessor) and verbs_of(p.patient.head):
        p = _done_by(p, p.patient)
    if p.predicate == "lose" and p.patient is not None and p.patient.head in RELATIONS and p.patient.possessor is not None:
        return p._replace(predicate="die", agent=None)
    if p.predicate == "try" and p.agent is None and p.patient is not None and not p.governed and _accused(p.patient):
        return p._replace(predicate="adjudicate")  # "was tried for murder" is no attempt
    if p.predicate == "stick" and p.patient is not None and p.agent is None:
        return p._replace(predicate="trapped")  # "were stuck in the lift"
    if p.predicate == "hold" and p.patient is not None and _is_share(p.patient):
        return p._replace(predicate="own")  # "holds 31 percent of the company"
    if p.predicate in _WEATHER and p.agent is not None and p.agent.pronoun and p.agent.head == "it":
        return p._replace(agent=None)  # nobody rains
    if p.predicate in _ARRIVING and (ahead := finished_ahead(p)) is not None:
        return ahead
    if p.predicate == "play" and not p.past and p.agent is not None and p.patient is None and (team := _team(p)) is not None:
        at = team.first - 1
        player = Mention(at, team.last, "player", at, determiner="a", of=team)
        return p._replace(predicate="be", complement=player, obliques=without(p.obliques, team))
    if p.negated and not _SO_FAR.isdisjoint(p.adverbs):
        return _not_yet(p)
    if (thing := of_thing(p)) is not None:
        return thing
    if p.predicate in STAYING and not p.past and p.agent is not None and p.patient is None and (body := _body_at(p)) is not None:
        return p._replace(predicate="leave", patient=body, obliques=without(p.obliques, body), negated=not p.negated)
    if p.predicate in RUNNING and (lasts := running(p)) is not None:
        return lasts
    if p.predicate in GOING_SO and p.complement is not None and p.complement.head in PARENTS and (parent := parent_of(p, p.complement)) is not None:
        return parent
    if p.predicate in _SCORING and p.patient is not None and not p.patient.head and p.patient.quantity is not None and p.patient.quantity.form in _TIMES:
        goals = p.patient.quantity._replace(form="cardinal")
        return p._replace(patient=p.patient._replace(head="goal", plural=True, quantity=goals))  # "scored twice"
    if p.predicate == "turn" and p.agent is not None and (aged := p.patient or p.complement) is not None:
        return _turned(p, aged)
    return p


def _sufficed(p: Proposition) -> bool:
    """ "Was not enough to stop the fire", "was sufficient to": did not, or did."""
    enough = p.complement is not None and p.complement.head == "enough" and not p.complement.name
    return enough or p.complement is None and any(lemma in ("enough", "sufficient") for lemma, _ in p.adjectives)


def _accused(mention: Mention) -> bool:
    """Whether somebody is meant, and no thing that can be tried."""
    return mention.pronoun and mention.head not in ("it", "this", "that") or bool(mention.name) and mention.hint != "organization" or names_person(mention.head)


def _shop(p: Proposition) -> bool:
    """Whether what stays open is a thing that can be closed: no question, and nobody who is open to it."""
    return p.agent is not None and not names_person(p.agent.head) and p.agent.hint != "person" and not p.obliques and p.agent.head not in _OPEN_MATTERS


_OPEN_MATTERS = frozenset("question issue case possibility option matter door job post position investigation race".split())
_LITTLE = frozenset(("little",))


def _hardly(p: Proposition) -> Proposition:
    """ "Gained little from it", "has little to gain from it": did not, as far as it matters."""
    adjectives = tuple([one for one in p.adjectives if one[0] not in _LITTLE])
    if p.predicate == "have" and p.governed:
        inner = p.governed[0]
        return inner._replace(negated=not p.negated, mood="prediction", origin=p.origin, first=p.first, speaker=p.speaker, dates=inner.dates or p.dates)
    return p._replace(adjectives=adjectives, negated=not p.negated)


def _is_one(one: Mention) -> bool:
    """ "One of the owners", not "one of the trapped men", whose noun says nothing by itself."""
    return one.whole is None and one.quantity is not None and one.quantity.quantity.point == 1 and names_person(one.head) and not is_generic_person(one.head)


def _team(p: Proposition) -> Mention | None:
    """Whom somebody plays for: a name, not "for an hour"."""
    return next((m for preposition, m in p.obliques if preposition == "for" and m.name), None)


_SEPARATELY = frozenset(("separately", "independently", "apart", "independent"))
_SCORING = frozenset(("score", "net"))
_TIMES = frozenset(("times", "cardinal"))
_SO_FAR = frozenset(("yet", "even"))


def _not_yet(p: Proposition) -> Proposition:
    """ "Is not yet 70", "is not even in her fifties": is less than that."""
    if p.predicate == "turn":
        aged = p.patient or p.complement
        return _turned(p, aged) if p.agent is not None and aged is not None else p
    held = p.complement or amount_behind(p, "in", "age")
    if p.predicate != "be" or held is None or held.head or held.quantity is None or held.quantity.quantity.low == -math.inf:
        return p
    least = held.quantity.quantity
    below = held.quantity._replace(quantity=replace(least, low=-math.inf, high=least.low, hedge=Hedge.FEWER_THAN))
    return p._replace(negated=False, complement=held._replace(quantity=below), obliques=without(p.obliques, held))


def _planned(p: Proposition) -> Proposition | None:
    """ "The trial is set for May 3", "is due to begin on May 3", "the museum plans a show in May": what is to happen then; None for any other verb."""
    due = p.predicate == "be" and (any(lemma == "due" for lemma, _ in p.adjectives) or p.complement is not None and p.complement.head == "due")
    if p.past or p.negated or p.mood != "asserted" or not (due or p.predicate in SCHEDULED or p.predicate in PLANNED):
        return None
    undergone = due or p.agent is None and p.patient is not None
    if p.governed and undergone and p.predicate not in PLANNED:
        inner = p.governed[0]
        return inner._replace(mood="prediction", origin=p.origin, first=p.first, dates=inner.dates or p.dates, speaker=p.speaker, past=False)
    if p.governed or not p.dates:
        return None
    if undergone:
        thing = p.agent if due else p.patient
        if thing is None or not (verbs_of(thing.head) or names_event(thing.head)):
            return None
        return p._replace(predicate="happen", mood="prediction", agent=None, patient=thing, complement=None, adjectives=())
    return p._replace(predicate="happen", mood="prediction") if p.patient is not None and p.predicate in PLANNED else None


_ARRIVING = frozenset("finish come end arrive".split())  # "finished 47 seconds ahead of the champion"
_WEATHER = frozenset("rain snow hail drizzle thunder freeze".split())


def _body_at(p: Proposition) -> Mention | None:
    """Whose man somebody stays, a name: "is staying at Rovers" does not leave it; a hotel is left the next day."""
    named = [m for preposition, m in p.obliques if preposition in ("at", "with") and m.name]
    return next((m for m in named if m.hint not in ("person", "place") and not _lodging(m)), None)


def _lodging(mention: Mention) -> bool:
    return mention.name.rsplit(" ", 1)[-1].lower() in ("hotel", "inn", "hostel", "motel", "resort", "palace", "lodge", "house")


def _is_share(mention: Mention) -> bool:
    percent = mention.quantity is not None and mention.quantity.form == "percent"
    return mention.head in ("stake", "share") or percent and (mention.of is not None or bool(mention.head))


def _undone(adjective: str) -> str:
    """ "Undamaged" -> "damage": what was not done to whoever is called so; "" for any other adjective, and for those with a family of their own."""
    if not adjective.startswith("un") or families(adjective):
        return ""
    return participle_of(adjective[2:])


def _happened(p: Proposition) -> Proposition:
    """ "Russia's invasion began in February 2022" dates the invading."""
    subject = p.patient or p.agent
    named = subject is None or bool(subject.name) or subject.pronoun
    return p if subject is None or named or not verbs_of(subject.head) else p._replace(predicate="happen")


def _done_by(p: Proposition, deed: Mention) -> Proposition:
    """ "condemned the attack by Hamas": whoever stands behind a noun of doing in an active clause did that."""
    doer = next((m for preposition, m in p.obliques if preposition == "by" and m.name), None)
    if doer is None:
        return p
    return p._replace(patient=deed._replace(of=doer), obliques=without(p.obliques, doer))


def _turned(p: Proposition, aged: Mention) -> Proposition:
    """ "turned 30" is 30 or more; "has not turned 30" is under 30."""
    if aged.head or aged.name or aged.quantity is None or aged.quantity.form != "cardinal" or aged.quantity.quantity.unit is not None:
        return p
    years = aged.quantity.quantity
    reached = Quantity(-math.inf, years.high, Hedge.FEWER_THAN) if p.negated else Quantity(years.low, math.inf, Hedge.AT_LEAST)
    return p._replace(predicate="be", negated=False, patient=None, complement=None, age=aged.quantity._replace(quantity=reached))
