"""What follows from deeds of war, fire and strikes: who took a town controls it, a mill that a fire destroyed burned, who is back at work strikes no more."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.words import names_event
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.disputes import STRONGHOLDS
from service.engine.vocabulary.mishaps import FIRES

_TAKING = frozenset("retake recapture conquer capture seize".split())
_RUINING = frozenset("destroy gut consume devour ruin ravage engulf".split())
_CARRYING = frozenset("tow carry drive fly escort lead haul take bring ferry row".split())
_VIOLENCE = frozenset("violence incident trouble bloodshed disturbance clash disorder".split())


def follows_besides(p: Proposition) -> Iterator[Proposition]:
    """The clauses that follow from one that is asserted."""
    if p.mood != "asserted" or p.negated:
        return
    what = p.patient
    if what is not None and p.predicate in _TAKING and p.agent is not None and (what.head in STRONGHOLDS or what.hint == "place"):
        held = what.of if what.of is not None and what.of.name and what.head in STRONGHOLDS else what
        yield _bare(p, "control")._replace(agent=p.agent, patient=held, past=False)
    if what is not None and p.predicate in _RUINING and p.agent is not None and p.agent.head in FIRES:
        yield _bare(p, "burn")._replace(patient=what, dates=p.dates)
    if what is not None and p.predicate == "spare" and p.agent is not None:
        yield _bare(p, "hit")._replace(agent=p.agent, patient=what, negated=True)
    if what is not None and p.predicate in _CARRYING and "back" in p.adverbs:
        yield _bare(p, "return")._replace(agent=p.agent, patient=what, obliques=p.obliques, dates=p.dates)
    if what is not None and any(q == "in" and m.head == "exchange" for q, m in p.obliques):
        yield _bare(p, "swap")._replace(patient=what, obliques=tuple([one for one in p.obliques if one[0] == "for"]))
    if p.predicate == "return" and p.agent is not None and any(q == "to" and m.head == "work" and not m.name for q, m in p.obliques):
        strike = Mention(p.agent.first, p.agent.last, "strike", p.agent.head_at, determiner="the", of=p.agent)
        if any(q == "after" and m.head in ("strike", "walkout", "stoppage") for q, m in p.obliques):
            yield _bare(p, "end")._replace(patient=strike)
    thing = p.agent or p.patient
    if thing is not None and names_event(thing.head) and any(q == "without" and m.head in _VIOLENCE for q, m in p.obliques):
        yield _bare(p, "be")._replace(agent=thing, adjectives=(("peaceful", -1),))


def _bare(p: Proposition, verb: str) -> Proposition:
    return p._replace(
        predicate=verb, agent=None, patient=None, others=(), obliques=(), complement=None, adjectives=(), adverbs=(), governed=(), dates=()
    )
