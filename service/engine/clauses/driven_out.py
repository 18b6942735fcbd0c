"""Who had to leave home: "forced 300 people from their homes", "were driven out of their houses", "had to flee their homes"."""

from __future__ import annotations

from service.engine.reading import Mention, Proposition

_DRIVING = frozenset("force drive push chase expel uproot".split())
_LEAVING = frozenset("leave flee abandon evacuate vacate".split())
_HOMES = frozenset("home house apartment flat dwelling".split())


def driven_out(p: Proposition) -> Proposition | None:
    """A proposition of people who have to leave their homes -> that they are displaced; None for any other."""
    if p.predicate in _DRIVING and p.patient is not None:
        home = next((m for preposition, m in p.obliques if preposition in ("from", "of") and _own_home(m)), None)
        return None if home is None else _displaced(p, p.patient, p.agent, [one for one in p.obliques if one[1] is not home])
    if p.predicate in _LEAVING and p.agent is not None and p.patient is not None and p.patient.plural and _own_home(p.patient):
        counted = p.agent.quantity is not None or p.agent.plural or p.agent.head in ("people", "they")
        return _displaced(p, p.agent, None, list(p.obliques)) if counted else None
    return None


def _displaced(p: Proposition, whom: Mention, doer: Mention | None, left: list[tuple[str, Mention]]) -> Proposition:
    people = whom if whom.head or whom.name or whom.pronoun else whom._replace(head="people")
    return p._replace(predicate="displace", agent=doer, patient=people, obliques=tuple(left))


def _own_home(mention: Mention) -> bool:
    return mention.head in _HOMES and not mention.name and mention.quantity is None and (mention.possessor is not None or mention.head == "home")
