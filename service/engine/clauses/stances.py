"""Where somebody stands, told with "be": "is critical of the plan", "was against it", "58 percent were for the law", "I am sorry"."""

from __future__ import annotations

from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.frames import SORRY, STANCES

_NEAR = 6  # words between the adjective and what it is about
_CONTRASTED = 14  # the same in what is set against it: "happy with the verdict but not with the fine"
_SIDES = {"against": "oppose", "for": "support"}


def apart(p: Proposition) -> list[Proposition]:
    """ "was critical of the insurers and grateful to the crew": each adjective with what stands behind it; the proposition alone where there is one."""
    if p.predicate != "be" or len(p.adjectives) < 2 or p.complement is not None:
        return [p]
    starts = [at for _, at in p.adjectives]
    parts = []
    for number, (adjective, at) in enumerate(p.adjectives):
        end = starts[number + 1] if number + 1 < len(starts) else p.last + _NEAR
        behind = tuple([one for one in p.obliques if at < one[1].first < end])
        if not any((adjective, preposition) in STANCES for preposition, _ in behind):
            return [p]
        parts.append(p._replace(adjectives=((adjective, at),), obliques=behind))
    return parts


def standing(p: Proposition) -> Proposition:
    """ "is critical of the plan" criticizes it; "I am sorry" apologizes."""
    lemma, where = p.adjectives[-1]
    for preposition, mention in p.obliques:
        verb = STANCES.get((lemma, preposition))
        reach = where + (_CONTRASTED if p.negated else _NEAR)
        if verb is not None and where < mention.first <= reach and (mention.head or mention.name):
            left = without(p.obliques, mention)
            return p._replace(predicate=verb, at=where, patient=mention, adjectives=p.adjectives[:-1], obliques=left)
    if lemma in SORRY and p.predicate == "be":
        return p._replace(predicate="apologize", at=where, adjectives=p.adjectives[:-1])
    return p


def siding(p: Proposition) -> Proposition:
    """ "was against a plant", "58 percent were for it": no purpose and no time, "is for sale", "was for a year"."""
    if not p.obliques or p.agent is None:
        return p
    for preposition, what in p.obliques:
        verb = _SIDES.get(preposition)
        side = what.name or what.pronoun or what.determiner in ("a", "an", "the", "this", "that", "any", "such")
        if verb is not None and side and what.quantity is None and (preposition == "against" or _takes_sides(p.agent)):
            return p._replace(predicate=verb, patient=what, obliques=without(p.obliques, what))
    return p


def _takes_sides(who: Mention) -> bool:
    share = who.quantity is not None and who.quantity.form in ("percent", "fraction", "cardinal", "ratio")
    return share or who.head in ("people", "majority", "voter", "resident", "party", "union") or who.pronoun and who.head in ("he", "she", "they", "i", "we")
