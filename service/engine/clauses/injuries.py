"""What is broken of somebody: "has a broken leg", "suffered a fractured leg", "his leg was broken" are told as "broke a leg".

Who has an illness is ill with it: "has cancer", "was suffering from malaria".
"""

from __future__ import annotations

from service.engine.compare.words import WordRelation, relate
from service.engine.reading import Mention, Proposition, behind, without
from service.engine.vocabulary.fates import BODY_PARTS, HAVING_HARM

# participle before the part, or verb, -> the verb that it is told with
_BREAKING = {"broken": "break", "fractured": "break", "fracture": "break", "shattered": "break", "sprained": "sprain", "dislocated": "dislocate"}


def injured(p: Proposition) -> Proposition:
    """A proposition of somebody with a broken part of the body -> that he broke it; any other as it is."""
    part = p.patient
    if part is None or part.head not in BODY_PARTS or part.name:
        return p
    if p.predicate in HAVING_HARM and p.agent is not None:
        harm = next((mod for mod in part.mods if mod in _BREAKING), "")
        return _broke(p, harm, part) if harm else p
    verb = _BREAKING.get(p.predicate, p.predicate)
    if p.agent is None and part.possessor is not None and verb in _BREAKING.values():
        return p._replace(predicate=verb, agent=part.possessor, patient=part._replace(possessor=None, first=part.head_at))
    return p._replace(predicate=verb) if verb != p.predicate else p


def _broke(p: Proposition, harm: str, part: Mention) -> Proposition:
    mods = tuple([mod for mod in part.mods if mod != harm])
    return p._replace(predicate=_BREAKING[harm], patient=part._replace(mods=mods), past=True)


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
