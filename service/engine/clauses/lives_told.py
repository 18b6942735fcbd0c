"""Health and lives told by phrases are read as the plain verb: "lost his sight", "was allowed to leave hospital", "as a young man", "found buyers for them"."""

from __future__ import annotations

from service.engine.clauses.nouns import at, taken
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.closed_class import REFLEXIVE
from service.engine.vocabulary.fates import BODY_PARTS
from service.engine.vocabulary.frames import HOSPITALS
from service.engine.vocabulary.kinship import RELATIONS, SINGLE_LIFE
from service.engine.vocabulary.lives import (
    ACCESS,
    ACCESS_DENIED,
    ACCESS_GIVEN,
    BUYERS,
    CHILDHOOD,
    ESTATE,
    HOUSED,
    PLACES,
    SCHOOLS,
    SENSES,
    STATES,
    YOUTH,
)  # fmt: skip

_LEAVING = frozenset(("leave", "exit"))
_LETTING = frozenset(("allow", "permit", "release", "discharge"))


def lived(p: Proposition) -> Proposition:
    """A proposition of somebody's health, or of a station of his life -> the same in the words in which it is compared; any other as it is."""
    p = _emphatic(_at_an_age(p))
    step = _STEPS.get(p.predicate)
    return step(p) if step is not None else p


def _emphatic(p: Proposition) -> Proposition:
    """ "Built the house himself": the house; who "taught himself physics" is another thing."""
    if p.patient is None or not p.patient.pronoun or p.patient.head not in REFLEXIVE or len(p.others) != 1 or p.others[0].first > p.patient.first:
        return p
    return p._replace(patient=p.others[0], others=())


def _at_an_age(p: Proposition) -> Proposition:
    """ "As a young man", "at a young age" is in one's youth; "as a child" is in one's childhood."""
    if not any(q in ("as", "at", "in") for q, _ in p.obliques):
        return p
    return p._replace(obliques=tuple([_age(q, m) for q, m in p.obliques]))


def _age(q: str, m: Mention) -> tuple[str, Mention]:
    young = "young" in m.mods and len(m.mods) == 1 and not m.name and m.of is None
    if q == "as" and young and m.head in YOUTH or q == "at" and young and m.head == "age":
        return "in", m._replace(head="youth", mods=(), determiner="")
    if q == "as" and m.determiner == "a" and m.head in CHILDHOOD and not m.mods and not m.name and m.of is None:
        return "in", m._replace(head="childhood", determiner="")
    if q == "in" and m.head in ("youth", "childhood") and m.possessor is not None and m.possessor.pronoun:
        return "in", m._replace(possessor=None)
    return q, m


def _state(p: Proposition) -> Proposition:
    """ "Was in good health", "was out cold", "is in a coma": how he is."""
    if p.negated and [lemma for lemma, _ in p.adjectives] == ["alive"] and not (p.complement or p.patient or p.obliques) and "not" not in p.adverbs:
        others = tuple([adverb for adverb in p.adverbs if adverb != "longer"])
        return p._replace(adjectives=(("dead", p.adjectives[0][1]),), negated=False, adverbs=others)  # "is no longer alive"
    if p.complement is not None or p.agent is None or p.patient is not None:
        return p if p.complement is None else _place_of_life(p, p.complement)
    if not p.adjectives:
        for one in p.obliques:
            m = one[1]
            how = STATES.get((" ".join(m.mods), m.head), "") if one[0] == "in" and m.possessor is None and m.of is None else ""
            if how:
                left = p.obliques if m.head == "health" else tuple([other for other in p.obliques if other is not one])  # poor health is no good health
                return p._replace(adjectives=((how, m.head_at),), obliques=left)
    if "well" in p.adverbs and not p.adjectives and not p.obliques:
        left_over = tuple([adverb for adverb in p.adverbs if adverb not in ("well", "again")])
        if "again" in p.adverbs:
            return p._replace(predicate="recover", adverbs=left_over)
        return p._replace(adjectives=(("healthy", p.at),), adverbs=left_over)
    return p


def _place_of_life(p: Proposition, what: Mention) -> Proposition:
    """ "Kolbren is Devereux's birthplace", "his birthplace is Kolbren": he was born there."""
    agent = p.agent
    if what.head not in PLACES and agent is not None and agent.head in PLACES and what.name:
        agent, what = what, agent
    whose = what.possessor or what.of
    if what.head not in PLACES or whose is None or agent is None or not agent.name:
        return p
    return p._replace(predicate=PLACES[what.head], agent=None, patient=whose, complement=None, obliques=(*p.obliques, ("in", agent)), past=True)


def _lost(p: Proposition) -> Proposition:
    """ "Lost his sight" is blind, "lost both parents": they died; "lost his left hand": it was lost."""
    what = p.patient
    if p.agent is None or what is None or what.name or what.of is not None:
        return p
    own = what.possessor is not None and what.possessor.pronoun
    if own and what.head in SENSES and not what.mods:
        return p._replace(predicate="be", patient=None, adjectives=((SENSES[what.head], what.head_at),))
    if own and what.head in BODY_PARTS:
        return p._replace(agent=None, patient=what._replace(possessor=p.agent))
    if what.head in RELATIONS and what.determiner in ("both", "") and what.possessor is None and what.plural and what.head == "parent":
        return p._replace(predicate="die", agent=None, patient=what._replace(possessor=p.agent, determiner=""))
    return p


def _out_of_hospital(p: Proposition) -> Proposition:
    """ "Was allowed to leave hospital", "left hospital", "was released from hospital": was discharged."""
    if p.predicate in _LETTING and p.governed and p.patient is not None and len(p.governed) == 1 and p.governed[0].predicate in _LEAVING:
        inner = p.governed[0]
        if inner.patient is None or inner.patient.head not in HOSPITALS or inner.negated or inner.agent is None or inner.agent.first != p.patient.first:
            return p
        from_there = (("from", inner.patient),)
        return p._replace(predicate="discharge", governed=(), obliques=(*p.obliques, *inner.obliques, *from_there), dates=p.dates or inner.dates)
    hospital = at(p, "from")
    if p.predicate == "release" and p.patient is not None and hospital is not None and hospital.head in HOSPITALS:
        return p._replace(predicate="discharge")
    return p


def _access(p: Proposition) -> Proposition:
    """ "Denied the reporters access to the ward": did not let them into it."""
    denied = p.predicate in ACCESS_DENIED
    if p.patient is None or not denied and p.predicate not in ACCESS_GIVEN:
        return p
    whom: Mention | None = None
    if p.patient.head in ACCESS and p.others:
        whom = p.others[0]
    elif p.others and p.others[0].head in ACCESS:
        whom = p.patient
    elif p.patient.head in ACCESS and p.patient.mods and p.patient.determiner and names_person(p.patient.mods[-1]):
        m = p.patient
        whom = m._replace(last=m.head_at, head=m.mods[-1], head_at=m.head_at - 1, mods=m.mods[:-1], plural=True)  # "denied the reporters access"
    where, left = taken(p, ("to", "into"))
    if whom is None or where is None:
        return p
    return p._replace(predicate="let", patient=whom, others=(), obliques=(("into", where), *left), negated=p.negated != denied)


def _sold(p: Proposition) -> Proposition:
    """ "Found a buyer for the mill": sold it."""
    what, left = taken(p, ("for",))
    if p.agent is None or p.patient is None or p.patient.head not in BUYERS or p.patient.name or what is None:
        return p
    return p._replace(predicate="sell", patient=what, obliques=left)


def _taken_in(p: Proposition) -> Proposition:
    """ "Took in the widow": gave her a home; a crew that took in the sails did nothing of the sort."""
    if p.agent is None or p.patient is not None:
        return p
    found = next((m for q, m in p.obliques if q == "in" and (m.head in HOUSED or m.name and (m.hint == "person" or any(t in HOUSED for t in m.titles)))), None)
    return p if found is None else p._replace(predicate="shelter", patient=found, obliques=without(p.obliques, found))


def _left_to_heirs(p: Proposition) -> Proposition:
    """ "Left her house to the town": gave it."""
    if p.agent is None or p.patient is None or p.patient.head not in ESTATE or at(p, "to") is None or p.patient.name:
        return p
    return p._replace(predicate="give")


def _as_a_gift(p: Proposition) -> Proposition:
    """ "Got the house as a gift from him": how it was got goes without saying."""
    if at(p, "from") is None or p.patient is None:
        return p
    return p._replace(obliques=tuple([(q, m) for q, m in p.obliques if q != "as" or m.head not in _GIFTS or m.of is not None]))


_GIFTS = frozenset("gift present donation legacy bequest".split())


def _came_to_the_world(p: Proposition) -> Proposition:
    """ "Came into the world seriously ill": was born so."""
    where, left = taken(p, ("into",))
    if where is None or where.head != "world" or where.determiner != "the" or where.mods or p.agent is None or where.of is not None:
        return p
    how = ((p.patient.head, p.patient.head_at),) if p.patient is not None and not p.patient.determiner and not p.patient.plural else ()
    return p._replace(predicate="bear", agent=None, patient=p.agent, obliques=left, adjectives=(*p.adjectives, *how))


def _schooled(p: Proposition) -> Proposition:
    """ "Dropped out of law school": did not finish it; "graduated from law school": finished it."""
    if p.agent is None or p.patient is not None:
        return p
    school, left = taken(p, ("of", "from"))
    if school is None or school.head not in SCHOOLS:
        return p
    return p._replace(predicate="finish", patient=school, obliques=left, negated=p.negated != (p.predicate != "graduate"))


def _by_himself(p: Proposition) -> Proposition:
    """ "Learned mathematics on his own": taught it to himself."""
    own = next((one for one in p.obliques if one[0] == "on" and one[1].head == "own" and one[1].possessor is not None), None)
    if own is None or p.agent is None or p.patient is None or p.patient.name:
        return p
    return p._replace(predicate="teach", obliques=without(p.obliques, own[1]))


def _grown_up(p: Proposition) -> Proposition:
    """ "Grew up with her grandparents", "grew up in Vester": was raised there."""
    somebody = p.agent is not None and bool(p.agent.name or p.agent.pronoun or names_person(p.agent.head))
    if not somebody or not any(q in ("in", "on", "with", "at") for q, _ in p.obliques):
        return p
    return p._replace(predicate="raise", agent=None, patient=p.agent)


def _stayed_single(p: Proposition) -> Proposition:
    """ "Stayed single all her life": never married."""
    what = p.complement
    life = what is not None and what.head == "life" and bool(SINGLE_LIFE & frozenset(what.mods)) and what.possessor is not None and what.possessor.pronoun
    if p.agent is None or not life and not (what is None and any(lemma in SINGLE_LIFE for lemma, _ in p.adjectives)):
        return p
    return p._replace(predicate="marry", complement=None, adjectives=(), negated=not p.negated)


_STEPS = {
    "be": _state, "lose": _lost, "allow": _out_of_hospital, "permit": _out_of_hospital, "release": _out_of_hospital,
    "deny": _access, "refuse": _access, "grant": _access, "give": _access, "find": _sold, "take": _taken_in, "leave": _left_to_heirs,
    "get": _as_a_gift, "receive": _as_a_gift, "obtain": _as_a_gift, "inherit": _as_a_gift, "come": _came_to_the_world,
    "withdraw": _schooled, "graduate": _schooled, "learn": _by_himself,
    "mature": _grown_up, "stay": _stayed_single, "remain": _stayed_single,
}  # fmt: skip
