"""What brought a thing about, on somebody's word: "attributed the fire to faulty wiring", "blamed the delay on fog", "vandals were to blame"."""

from __future__ import annotations

from service.engine.clauses.nouns import taken
from service.engine.clauses.walk import PERIODS
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.frames import NOUNS
from service.engine.vocabulary.speech import ATTRIBUTING


def caused(p: Proposition) -> Proposition | None:
    """ "attributed the fire to faulty wiring" -> faulty wiring caused the fire, as the word of whoever says so; None for any other clause."""
    prepositions = ATTRIBUTING.get(p.predicate)
    if prepositions is None or p.agent is None or p.patient is None or p.negated:
        return None
    cause, left = taken(p, prepositions)
    effect: Mention | None = p.patient
    if cause is None and p.predicate == "credit":
        effect, left = taken(p, ("for", "with"))  # "credited the crew for the rescue"
        cause = p.patient
    if cause is None and p.predicate == "blame":
        effect, left = taken(p, ("for",))  # "blamed a power line for the fire"
        cause = p.patient
        if effect is None or p.patient.name or p.patient.pronoun or names_person(p.patient.head) or p.patient.head in COLLECTIVES:
            return None
    if cause is None or effect is None:
        return None
    told = p._replace(predicate="cause", at=-1, agent=cause, patient=effect, obliques=left, origin="report", speaker=p.speaker or p.agent)
    return told._replace(first=min(effect.first, cause.first), last=max(effect.last, cause.last))


def to_blame(p: Proposition) -> Proposition:
    """ "Lind said that the supplier was to blame": Lind blamed the supplier; without anybody's word nobody knows who blames."""
    if p.predicate == "blame" and p.mood == "prediction" and p.patient is None and p.agent is not None:
        return p._replace(agent=p.speaker, patient=p.agent, mood="asserted")
    return p


_OWING = frozenset("due attributable thanks".split())


def owing_to(p: Proposition) -> Proposition:
    """ "The delay was due to fog": fog caused it."""
    if p.predicate != "be" or p.agent is None or p.complement is not None or [lemma for lemma, _ in p.adjectives if lemma in _OWING] == []:
        return p
    cause, left = taken(p, ("to",))
    return p if cause is None else p._replace(predicate="cause", agent=cause, patient=p.agent, obliques=left, adjectives=())


_ILL = frozenset("ill sick unwell".split())


def made_ill(p: Proposition) -> Proposition:
    """ "Made the children sick", "the children got sick from the milk": the milk sickened them."""
    if p.predicate in ("make", "render", "leave", "turn") and p.agent is not None and p.patient is not None and not p.governed:
        if any(lemma in _ILL for lemma, _ in p.adjectives):
            return p._replace(predicate="sicken", adjectives=tuple([one for one in p.adjectives if one[0] not in _ILL]))
        if p.patient.head in _ILL and p.patient.mods and not p.patient.name:
            whom = p.patient._replace(head=p.patient.mods[-1], mods=p.patient.mods[:-1], plural=True)
            return p._replace(predicate="sicken", patient=whom)
        return p
    if p.predicate != "sicken" or p.agent is None or p.patient is not None:
        return p
    cause, left = taken(p, ("from",))
    adjectives = tuple([one for one in p.adjectives if one[0] not in _ILL])
    return p if cause is None or cause.name else p._replace(agent=cause, patient=p.agent, obliques=left, adjectives=adjectives)


def come_from(p: Proposition) -> Proposition:
    """ "The release came from direct agreements": they caused it, where what comes is something that happened."""
    if p.predicate != "come" or p.agent is None or p.patient is not None or p.agent.head not in NOUNS:
        return p
    cause, left = taken(p, ("from",))
    return p if cause is None else p._replace(predicate="cause", agent=cause, patient=p.agent, obliques=left)


def spent(p: Proposition) -> Proposition:
    """ "spent five months in jail" was in jail for five months."""
    time = p.patient
    if p.predicate != "spend" or time is None or not p.obliques or not _lasting(time):
        return p
    return p._replace(predicate="be", patient=None, obliques=(*p.obliques, ("for", time)))


def _lasting(time: Mention) -> bool:
    """Whether it is so much time: "five months", "one night", "a week"."""
    if time.head:
        return time.head in PERIODS and (time.quantity is not None or time.determiner in ("a", "an", "the"))
    return time.quantity is not None and time.quantity.form == "duration"
