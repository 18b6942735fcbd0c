"""What a sentence says has become of somebody or something: dead, hurt, unhurt, missing, found, held, free, at large, caught, destroyed, spared.
"""

from __future__ import annotations

from typing import NamedTuple

from service.engine.compare.words import names_person
from service.engine.follows import laid_to_rest
from service.engine.reading import Mention, Proposition, is_known
from service.engine.vocabulary.fates import (
    BEING,
    BODY_PARTS,
    BROKEN,
    CONDITIONS,
    DEGREES,
    DENIED,
    DOES,
    DONE,
    FOLLOWS,
    HARMING,
    HARMS,
    HAVING_HARM,
    HELD_BY_HANDS,
    HITTING,
    LASTING,
    PLACED,
    SEEKERS,
)
from service.engine.vocabulary.frames import HOSPITALS

_NOTHING: frozenset[str] = frozenset()
ASSERTED = frozenset(("asserted", "according"))


class Fate(NamedTuple):
    """What has become of ``who``."""

    state: str
    who: Mention
    line: int
    bygone: bool = False  # it had happened before what the text tells
    listed: bool = False  # he only stands in a list or is called by it: "the freed engineer"


def amounts_to(state: str, stated: str) -> bool:
    """Whether whoever is in ``state`` has met the ``stated`` fate: who is critical is hurt."""
    return state == stated or state in FOLLOWS.get(stated, _NOTHING)


def fate_of(p: Proposition) -> tuple[str, Mention] | None:
    """A proposition -> the state that it tells and of whom; None where it tells none, or only how badly it was not."""
    state, who = _state(p)
    if not state or who is None or (who.head in BEING and not who.name and p.predicate not in ("be", "remain")):
        return None
    if p.negated:
        how = DEGREES.get(degree_of(p), "")
        state = DENIED.get(state, "") if how == "" else "alive" if state == "hurt" and how in ("serious", "critical") else ""  # not seriously hurt, not dead
    if state == "harmed" or (state in LASTING and p.past and "still" not in p.adverbs):
        return None
    return (state, who) if state else None


def _state(p: Proposition) -> tuple[str, Mention | None]:
    who = p.agent or p.patient
    if (hurt := _harmed(p)) is not None:
        return "hurt", hurt
    for lemma, _ in p.adjectives:
        if lemma in BEING and (p.patient if p.patient is not None and p.predicate not in ("be", "remain") else who) is not None:
            return BEING[lemma], p.patient or who
    if p.predicate in ("release", "discharge") and any(preposition == "from" and m.head in HOSPITALS for preposition, m in p.obliques):
        return "discharged", p.patient
    if p.predicate in _GOING and ("home" in p.adverbs and p.past or p.patient is not None and p.patient.head in HOSPITALS):
        return "discharged", p.agent or p.patient  # "went home", "left the hospital"
    if p.predicate == "seek" and not p.past and p.patient is not None and (p.agent is None or p.agent.head in SEEKERS):
        return "loose", p.patient
    if p.predicate in ("hold", "find") and (p.governed or p.agent is not None and p.predicate == "hold" and _is_thing(p.agent)):
        return "", None  # "was found to be missing", "the prison holds 900 men"
    if p.predicate == "bury":
        return ("dead", p.patient) if laid_to_rest(p) else ("", None)
    if p.predicate in DONE and p.patient is not None:
        return "spared" if p.predicate == "save" and _is_thing(p.patient) else DONE[p.predicate], p.patient
    if p.predicate == "recover" and p.patient is None and p.agent is not None and (is_known(p.agent) or names_person(p.agent.head)):
        return "alive", p.agent  # "the boy has recovered", and nobody has recovered him
    if p.predicate == "burn" and p.patient is not None and (names_person(p.patient.head) or p.patient.hint == "person"):
        return "hurt", p.patient  # "two guards were slightly burned"
    if p.predicate in DOES and (p.agent is None or p.predicate != "burn"):
        return DOES[p.predicate], who
    if p.predicate in ("be", "remain", "stay"):
        return _being(p), who
    return "", None


_GOING = frozenset("go return walk leave".split())


def _is_thing(m: Mention) -> bool:
    return not (m.name or m.pronoun or is_known(m)) and not names_person(m.head)


def _being(p: Proposition) -> str:
    """What a copula says by its noun or by where somebody is."""
    if p.complement is not None and not p.complement.name and p.complement.head in BEING:
        return group_state(p.complement._replace(head="")) or BEING[p.complement.head]  # "a freed hostage" is none any more
    return next((state for preposition, mention in p.obliques if (state := state_by_place(preposition, mention))), "")


def state_by_place(preposition: str, where: Mention) -> str:
    """The state of one who is somewhere: "in custody", "on the run", "in the hands of the rebels", "among the dead"; "" where that tells none."""
    if preposition == "among":
        return group_state(where)
    if preposition == "in" and where.head == HELD_BY_HANDS and where.of is not None:
        return "held"
    if (preposition, where.head) == ("in", "condition"):
        told = [mod for mod in where.mods if mod in CONDITIONS]
        return told[0] if len(told) == 1 else ""  # "critical but stable" is either
    if preposition in ("in", "at") and (where.head in HOSPITALS or where.head == "care" and "intensive" in where.mods):
        return "in_hospital"
    return PLACED.get((preposition, where.head), "")


def tells_state(role: str, m: Mention) -> bool:
    """Whether one who takes part only says what the state is: "a captive", "on the run"."""
    return role == "complement" and m.head in BEING or bool(state_by_place(role.rstrip(":"), m))


def _harmed(p: Proposition) -> Mention | None:
    """Who is hurt by what is told of his body: "broke her wrist", "has two broken ribs", "escaped with bruises", "her arm was broken"."""
    if p.negated:
        return None
    part = p.patient
    if part is not None and part.head in BODY_PARTS and p.predicate in HARMING:
        return p.agent if p.agent is not None and part.possessor is None or p.agent is not None and _same(part.possessor, p.agent) else part.possessor
    if p.predicate in HAVING_HARM and part is not None and _is_harm(part):
        return p.agent
    if any(preposition == "with" and _is_harm(m) for preposition, m in p.obliques):
        return p.patient or p.agent
    treated = p.predicate == "treat" and any(preposition == "for" and _is_harm(m) for preposition, m in p.obliques)
    if treated or p.predicate in HITTING and any(preposition in ("in", "on") and m.head in BODY_PARTS for preposition, m in p.obliques):
        return part  # "was treated for burns", "bit him in the leg"
    return None


def _is_harm(m: Mention) -> bool:
    return m.head in HARMS or m.head in BODY_PARTS and not BROKEN.isdisjoint(m.mods)


def _same(one: Mention | None, other: Mention) -> bool:
    return one is not None and bool(one.entity) and one.entity == other.entity


def degree_of(p: Proposition) -> str:
    """How badly, "" where nothing tells."""
    return next((adverb for adverb in p.adverbs if adverb in DEGREES), "")


def group_state(m: Mention) -> str:
    """What a noun phrase calls those of whom it speaks: "the dead", "the injured", "the missing climber", "the freed hostages"."""
    if m.name or m.pronoun:
        return BEING.get(m.entity[1:], "") if m.entity.startswith("~") else ""
    if m.head in BEING:
        return BEING[m.head]
    return next((BEING[mod] for mod in m.mods if mod in BEING), "")
