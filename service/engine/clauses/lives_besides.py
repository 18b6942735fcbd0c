"""What a life's station says besides: a widow's husband has died, who drives a taxi for a living is a taxi driver, who spent his life there did not leave."""

from __future__ import annotations

from service.engine.clauses.nouns import at
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.lives import TRADES
from service.engine.vocabulary.scope import WHOLE

_WIDOWED = {"widow": "husband", "widower": "wife"}
_FROM_HERE = frozenset("emigrate move relocate flee".split())


def lives_besides(p: Proposition) -> list[Proposition]:
    """The propositions that follow from one that tells of health or a life; none for any other."""
    if p.mood != "asserted" or p.negated:
        return []
    if p.predicate == "be" and p.complement is not None and p.complement.head in _WIDOWED:
        return _bereaved(p, p.complement)
    if p.predicate in TRADES and p.agent is not None and any(q == "for" and m.head == "living" for q, m in p.obliques):
        return [_trade(p, p.agent)]
    if p.predicate == "die" and any(q == "of" and (m.head == "cause" and "natural" in m.mods or m.head == "age" and "old" in m.mods) for q, m in p.obliques):
        return [p._replace(predicate="murder", at=-1, obliques=(), dates=(), negated=True)]
    if p.predicate == "die" and p.patient is not None and p.patient.head == "parent" and p.patient.plural and p.patient.possessor is not None:
        one = p.patient._replace(plural=False, quantity=None)
        return [p._replace(at=-1, patient=one._replace(head=head)) for head in ("mother", "father")]
    if p.predicate == "diagnose" and p.patient is not None and (what := at(p, "with")) is not None:
        ill = p._replace(predicate="be", at=-1, agent=p.patient, patient=None, adjectives=(("ill", p.at),), speaker=p.agent, obliques=(("with", what),))
        return [ill]
    if p.predicate == "divorce" and p.agent is not None and p.patient is not None:
        marriage = p.patient._replace(head="marriage", possessor=p.agent, name="", of=None, entity="", mods=() if p.patient.name else p.patient.mods)
        return [p._replace(predicate="end", at=-1, agent=None, patient=marriage)]  # her second husband: her second marriage ended
    if p.predicate == "bear" and p.agent is None and p.patient is not None and p.adjectives:
        return [p._replace(predicate="be", at=-1, agent=p.patient, patient=None, obliques=())]  # "was born healthy"
    return _home(p)


def _bereaved(p: Proposition, widow: Mention) -> list[Proposition]:
    """ "Is the widow of Josef Lindell": her husband, Josef Lindell, has died."""
    whose = widow.possessor or widow.of
    if p.agent is None:
        return []
    spouse = widow._replace(head=_WIDOWED[widow.head], of=None, possessor=p.agent, mods=())
    dead = p._replace(predicate="die", at=-1, agent=None, patient=spouse, complement=None, obliques=(), past=True)
    return [dead, *([dead._replace(patient=whose)] if whose is not None and whose.name else [])]


def _trade(p: Proposition, agent: Mention) -> Proposition:
    """ "Drives a taxi for a living": is a taxi driver."""
    tool = (p.patient.head,) if p.patient is not None and not p.patient.name else ()
    start = p.at
    what = Mention(start, start + 1, TRADES[p.predicate], start, mods=tool, determiner="a")
    return p._replace(predicate="be", at=-1, agent=agent, patient=None, complement=what, obliques=())


def _home(p: Proposition) -> list[Proposition]:
    """ "Spent his entire life in Ottersbach" did not leave it; "emigrated from Chile" left it."""
    if p.agent is None:
        return []
    if p.predicate == "spend" and p.patient is not None and p.patient.head == "life" and not WHOLE.isdisjoint((*p.patient.mods, p.patient.determiner)):
        there = at(p, "in")
        home = there.of if there is not None and there.of is not None and there.of.name else there
        return [] if home is None else [p._replace(predicate="leave", at=-1, patient=home, obliques=(), negated=True)]
    if p.predicate in _FROM_HERE and p.patient is None and (left := at(p, "from")) is not None and left.name:
        rest = tuple([("for" if q == "to" else q, m) for q, m in p.obliques if m is not left])
        return [p._replace(predicate="leave", at=-1, patient=left, obliques=rest)]
    return []
