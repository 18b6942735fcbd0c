"""What is so no longer: "is a captive any more", "does not work there anymore", "is a member no more"."""

from __future__ import annotations

from service.engine.clauses.walk import Walk
from service.engine.vocabulary.scope import NONE

NO_LONGER = "longer"  # among the adverbs of what was once so
_ENDS = frozenset((".", ",", ";", "", "and", "but", "or", "as", "because", "since", "after", "in", "at"))
# of these "any more" is a thing: "does not want any more"
_TAKING = frozenset("want need get take have buy say give find receive order make know eat tell see hear add leave spend cost ask send".split())


def any_more(walk: Walk, position: int) -> int:
    """ "Any more" or "no more" that ends a clause, kept as its adverb -> the position behind it; 0 where it is no such thing."""
    chunk, top = walk.chunks[position], walk.top
    verb = top.verb
    if chunk.last - chunk.first != 2 or verb is None or walk.words[chunk.last - 1].low != "more" or walk.low(position + 1) not in _ENDS:
        return 0
    if walk.low(position) == "any":
        if not (verb.negated or top.denied or _nobody(walk)) or verb.lemma in _TAKING and not (top.objects or verb.passive):
            return 0
    elif walk.low(position) != "no" or verb.lemma not in ("be", "exist") or verb.lemma == "be" and not top.objects or verb.negated:
        return 0
    else:
        top.denied = not top.denied
    top.adverbs.append(NO_LONGER)
    top.last = chunk.last
    return position + 1


def _nobody(walk: Walk) -> bool:
    """Whether the subject denies the clause: "none of them", "neither engineer"."""
    subject = walk.top.subject
    return subject is not None and (subject.determiner in NONE or subject.head in ("nobody", "none"))
