"""Who has an illness is ill with it: "has cancer", "was suffering from malaria"."""

from __future__ import annotations

from service.engine.compare.words import WordRelation, relate
from service.engine.reading import Mention, Proposition, behind, without

_HAVING = frozenset(("have", "suffer"))
_MORE = frozenset("malaria dementia fever tumor tumour plague".split())  # illnesses of which the dictionary says no more than that they are something wrong


def ailing(p: Proposition) -> Proposition:
    """A proposition of somebody with an illness -> that he is ill with it; any other as it is."""
    if p.predicate not in _HAVING or p.agent is None or p.complement is not None or p.adjectives:
        return p
    of = p.patient if p.predicate == "have" else behind(p, "from")
    if of is None or p.others or not _illness(of):
        return p
    rest = without(p.obliques, of)
    return p._replace(predicate="be", patient=None, adjectives=(("ill", p.at),), obliques=(*rest, ("with", of)))


def _illness(mention: Mention) -> bool:
    """Whether a mention is an illness and nothing else, none that is counted."""
    if mention.name or mention.quantity is not None or mention.plural:
        return False
    return mention.head in _MORE or relate(mention.head, "disease", "n") is WordRelation.NARROWER
