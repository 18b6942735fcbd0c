"""Who is who inside one sentence: "the sailor who stole the boat was Karl Holm" says of Karl Holm that he stole the boat."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.kinds import is_substance
from service.engine.compare.words import is_generic_person
from service.engine.reading import Mention, Proposition

_CALLING = frozenset(("name", "call"))


def present(propositions: Sequence[Proposition]) -> list[Proposition]:
    """The propositions of a sentence; what a relative clause says of somebody who is named at the end of the sentence is said of that name."""
    told = next((found for p in propositions if (found := _naming(p)) is not None), None)
    if told is None:
        return _the_one_who(_unclefted(propositions))
    naming, described, name = told
    relatives = [p for p in propositions if p.origin in ("relative", "participle") and described in (p.agent, p.patient)]
    if not relatives:
        return list(propositions)
    kept: list[Proposition] = []
    for p in propositions:
        if p in relatives:
            kept.append(p._replace(agent=name if p.agent == described else p.agent, patient=name if p.patient == described else p.patient))
        elif p is not naming:
            kept.append(p)
        elif not is_generic_person(described.head):
            kept.append(p._replace(predicate="be", at=-1, agent=name, patient=None, others=(), complement=described, origin="apposition"))
    return kept


def _unclefted(propositions: Sequence[Proposition]) -> list[Proposition]:
    """ "The gas that leaked was ammonia": ammonia leaked."""
    for p in propositions:
        described, what = p.agent, p.complement
        if p.predicate != "be" or p.origin != "main" or described is None or what is None or described.determiner != "the" or described.name:
            continue
        if what.name or what.determiner or what.quantity is not None or what.plural or what.possessor is not None or not is_substance(what.head):
            continue
        said = [q for q in propositions if q.origin == "relative" and described in (q.agent, q.patient)]
        if said:
            return [_said_of(q, described, what, p.negated) if q in said else q for q in propositions if q is not p]
    return list(propositions)


_ONES = frozenset("one man woman person".split())


def _the_one_who(propositions: Sequence[Proposition]) -> list[Proposition]:
    """ "Renshaw was the one who saved a boy": Renshaw saved a boy."""
    for p in propositions:
        one = p.complement
        if p.predicate != "be" or p.origin != "main" or p.mood != "asserted" or p.agent is None:
            continue
        if one is None or one.head not in _ONES or one.determiner != "the" and not one.pronoun:
            continue
        if not (p.agent.name or p.agent.pronoun) or one.mods or one.name or one.plural or one.of is not None or p.obliques or p.adjectives:
            continue
        said = [q for q in propositions if q.origin == "relative" and one == q.agent]
        if said:
            return [q._replace(agent=p.agent, negated=q.negated != p.negated, origin="main") if q in said else q for q in propositions if q is not p]
    return list(propositions)


def _said_of(q: Proposition, described: Mention, what: Mention, denied: bool) -> Proposition:
    """A relative clause with what its noun turns out to be in the place of that."""
    agent, patient = what if q.agent == described else q.agent, what if q.patient == described else q.patient
    return q._replace(agent=agent, patient=patient, negated=q.negated != denied, origin="main")


def _naming(p: Proposition) -> tuple[Proposition, Mention, Mention] | None:
    """ "... is called Ada Lind", "... was Karl Holm": the proposition, the description and the name; None where it denies or says anything else."""
    if p.negated or p.mood != "asserted" or p.origin != "main":
        return None
    if p.predicate in _CALLING and p.agent is None and p.patient is not None and not p.patient.name and not p.patient.pronoun:
        name = next((m for m in p.others if m.name), None)
        return (p, p.patient, name) if name is not None else None
    if p.predicate == "be" and p.agent is not None and not p.agent.name and not p.agent.pronoun and p.complement is not None and p.complement.name:
        return (p, p.agent, p.complement) if p.agent.determiner == "the" and not p.agent.plural and p.agent.quantity is None else None
    return None
