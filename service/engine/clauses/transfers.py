"""Changing clubs and firms: "came from Casbah FC in 2021 for four million euros" joined then and was bought for so much, "cost them four million" too."""

from __future__ import annotations

from service.engine.reading import Proposition, behind, of_form, without
from service.engine.vocabulary.terms import TERMS

_COMING = frozenset(("come", "arrive"))
_MOVING = frozenset(("move", "transfer", "switch", "go"))
_SIGNING = frozenset("sign get receive agree accept win give offer".split())


def changed_clubs(p: Proposition) -> Proposition:
    """ "Rovers signed Rieder": he joined them; "Rieder cost Rovers two million": they bought him for so much."""
    if p.predicate == "sign" and p.patient is not None and p.patient.name and p.patient.hint != "organization" and p.agent is not None:
        return p._replace(predicate="join", agent=p.patient, patient=p.agent)
    signed = p.predicate == "cost" and p.agent is not None and (p.agent.name or p.agent.head in ("he", "she"))
    if signed and p.patient is not None and of_form(p.patient, "money"):
        buyer = next((m for m in p.others if m.name or m.pronoun or m.determiner == "the"), None)
        left = tuple([m for m in p.others if m is not buyer])
        return p._replace(predicate="buy", agent=buyer, patient=p.agent, others=left, obliques=(*p.obliques, ("for", p.patient)))
    return p


def on_joining(p: Proposition) -> list[Proposition]:
    """What a change of clubs says besides: that somebody joined, and was bought for a sum; that who signs a contract has it."""
    if p.mood != "asserted" or p.negated or p.agent is None:
        return []
    if p.patient is not None and p.patient.head in TERMS and p.patient.quantity is not None and p.predicate in _SIGNING:
        return [p._replace(predicate="have", at=-1, dates=(), past=False)]
    if p.predicate not in _COMING and p.predicate not in _MOVING and p.predicate != "join":
        return []
    source = next((m for q, m in p.obliques if q == "from" and m.name and m.hint == "organization"), None)
    price = next((m for q, m in p.obliques if q == "for" and of_form(m, "money")), None)
    found = []
    if p.predicate in _COMING and source is not None:
        found.append(p._replace(predicate="join", at=-1, obliques=without(p.obliques, price)))
    if price is not None and (source is not None and p.predicate in _COMING or p.predicate in _MOVING or p.predicate == "join"):
        found.append(_bought(p))
    return found


def _bought(p: Proposition) -> Proposition:
    buyer = p.patient if p.predicate == "join" else behind(p, "to")
    left = without(p.obliques, buyer)
    return p._replace(predicate="buy", at=-1, agent=buyer, patient=p.agent, obliques=left)
