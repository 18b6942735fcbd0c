"""What one thing is on somebody's word: "called the vote a disgrace", "dismissed the fears as groundless", "likened it to a bridge"."""

from __future__ import annotations

from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.speech import DEEMING, JUDGING, LIKENING


def deemed(p: Proposition) -> Proposition | None:
    """A clause with a verb of judgement -> what it says that the thing judged is, as the word of whoever judges; None where it says nothing of the sort."""
    judging = p.predicate in JUDGING
    if not (judging or p.predicate in DEEMING or p.predicate in LIKENING) or p.agent is None or p.patient is None or p.negated:
        return None
    if p.agent.determiner in ("few", "no", "neither"):
        return None  # what few think of it is not what it is called
    passive = p.patient.first < p.at < p.agent.first
    named = _named_as(p, ("to", "with") if p.predicate in LIKENING else ("as",))
    what = p.patient if named is not None or passive or not p.others or judging else p.others[0]
    said = named or (None if judging or p.predicate in LIKENING else p.others[0] if passive and p.others else p.patient if what is not p.patient else None)
    adjectives = tuple([one for one in p.adjectives if one[1] >= max(what.last, p.at)])
    if said is not None and (said.name or said.pronoun or what is said):
        return None
    if said is None and not (adjectives and _follows(adjectives[0][1], what, p, passive)):
        return None
    told = p._replace(predicate="be", at=-1, agent=what, patient=None, complement=said, others=(), obliques=(), adjectives=adjectives if said is None else ())
    last = said.last if said is not None else adjectives[-1][1] + 1
    return told._replace(speaker=p.speaker or p.agent, origin="report", first=what.first, last=max(last, what.first + 1))


def judged_apart(p: Proposition) -> tuple[Proposition, Proposition] | None:
    """ "Called Lind a broker and the offer an insult" -> the two judgements, each with its own thing; None for any other clause."""
    if p.predicate not in DEEMING or p.agent is None or p.patient is None or p.at > p.patient.first:
        return None
    if len(p.others) == 3:
        one, said, other = p.others
        return p._replace(patient=said, others=(one,)), p._replace(others=(other,))
    said_as = [one for one in p.obliques if one[0] == "as"]
    if len(p.others) == 1 and len(said_as) == 2 and p.others[0].first < said_as[0][1].first < p.patient.first < said_as[1][1].first:
        rest = tuple([one for one in p.obliques if one not in said_as])
        return p._replace(patient=p.others[0], others=(), obliques=(*rest, said_as[0])), p._replace(others=(), obliques=(*rest, said_as[1]))
    return None


def _named_as(p: Proposition, prepositions: tuple[str, ...]) -> Mention | None:
    return next((m for preposition, m in p.obliques if preposition in prepositions), None)


_GAP = 4  # words between the thing and the adjective: "the result as 'hardly worth it'"


def _follows(at: int, what: Mention, p: Proposition, passive: bool) -> bool:
    """Whether an adjective stands close behind what it is said of, or behind the verb of a passive."""
    behind = p.at if passive or what.first > p.at + _GAP or what.last <= p.at else what.last - 1
    return 0 < at - behind <= _GAP
