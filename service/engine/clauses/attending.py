"""Who was there: "was at the vigil" attended it, "skipped the hearing", "was absent from it" did not."""

from __future__ import annotations

from service.engine.clauses.nouns import taken
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.attending import OCCASIONS, STAYING_AWAY
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.frames import CONTESTS, GATHERINGS


def attended(p: Proposition) -> Proposition:
    """A proposition of being at an occasion, or of staying away from one -> the same as attending it or not."""
    if p.agent is None or p.complement is not None or not _may_come(p.agent):
        return p
    if p.predicate == "be":
        return _being_there(p)
    sat_out = p.predicate == "sit" and "out" in p.adverbs
    if p.predicate not in STAYING_AWAY and not sat_out:
        return p
    what, left = (p.patient, p.obliques) if p.patient is not None else taken(p, ("from",))
    if what is None or not _is_occasion(what):
        return p
    adverbs = tuple([adverb for adverb in p.adverbs if adverb != "out"]) if sat_out else p.adverbs
    return p._replace(predicate="attend", patient=what, obliques=left, negated=not p.negated, adverbs=adverbs)


def _being_there(p: Proposition) -> Proposition:
    absent = any(lemma == "absent" for lemma, _ in p.adjectives)
    if p.adjectives and not absent:
        return p
    what, left = taken(p, ("from" if absent else "at",))
    if what is None or not _is_occasion(what):
        return p
    return p._replace(predicate="attend", patient=what, obliques=left, adjectives=(), negated=p.negated != absent)


def _is_occasion(mention: Mention) -> bool:
    return mention.head in OCCASIONS or mention.head in GATHERINGS or mention.head in CONTESTS


def _may_come(who: Mention) -> bool:
    return bool(who.name) or who.pronoun or names_person(who.head) or who.head in COLLECTIVES
