"""Who went through the same beside somebody: "was freed with her son" says that he was freed, too."""

from __future__ import annotations

from service.engine.compare.families import families
from service.engine.compare.words import names_person
from service.engine.reading import COMPANION, Mention, Proposition

# what befalls or is done by two at once; "was seen with", "lives with" tell of one what they tell of the other in another way
_SHARED = frozenset(
    "release rescue kill abduct arrest evacuate injure convict acquit imprison hospitalize deport drown survive flee escape leave arrive travel return".split()
)
_BESIDE = frozenset(("with", "alongside"))


def companion(p: Proposition) -> Proposition | None:
    """The same of the one who is named beside whom a clause is about; None where it names nobody so, or somebody may have done it to him."""
    if p.negated or p.complement is not None or not families(p.predicate) & _SHARED:
        return None
    beside = next(((at, m) for at, (preposition, m) in enumerate(p.obliques) if preposition in _BESIDE and _is_somebody(m)), None)
    if beside is None or (p.agent or p.patient) is None:
        return None
    at, other = beside
    rest = p.obliques[:at] + p.obliques[at + 1 :]
    one = p._replace(at=-1, others=(), obliques=rest, first=other.first, last=other.last, governed=(), origin=COMPANION)
    return one._replace(agent=other) if p.patient is None else one._replace(patient=other)


def _is_somebody(mention: Mention) -> bool:
    """Whether it is a person by name or by relation: "with police" may be who took him."""
    if mention.pronoun or mention.quantity is not None:
        return False
    return mention.hint == "person" or mention.possessor is not None and names_person(mention.head)
