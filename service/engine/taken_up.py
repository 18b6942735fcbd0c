"""What somebody says to the word of another by a pronoun: "Moss denied having set the fire; his brother admitted it" has the brother say that he set it."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.left_to_say import here, moved
from service.engine.reading import Mention, Proposition, behind, is_known, recast
from service.engine.vocabulary.closed_class import TOLD_BEFORE

_SAYING_YES = frozenset("admit confess confirm acknowledge concede".split())
_SAYING_NO = frozenset("deny dispute refute reject dismiss".split())
_REJECTING = frozenset(("reject", "dismiss"))  # "rejected it" may be of an offer
_FRAMES = frozenset("accuse say tell claim state allege report deny admit confess confirm acknowledge concede insist maintain".split())
_CONTENTS = frozenset(("report", "participle", "infinitive"))


def with_contents(told: Sequence[Proposition], before: Sequence[Proposition]) -> list[Proposition]:
    """The resolved propositions of a sentence, with what those say who only say "it" to the last word of another, in the sentence or the one before."""
    found = list(told)
    for p in told:
        if _takes_up(p) and (content := _last_content(p, told, before)) is not None:
            found.append(_as_his(content, p))
    return found


def _takes_up(p: Proposition) -> bool:
    if p.predicate not in _SAYING_YES and p.predicate not in _SAYING_NO or p.agent is None or p.negated or p.mood != "asserted" or p.complement is not None:
        return False
    what = p.patient or behind(p, "to")
    return what is not None and what.pronoun and what.head in TOLD_BEFORE and (what.head != "it" or p.predicate not in _REJECTING)


def _last_content(p: Proposition, told: Sequence[Proposition], before: Sequence[Proposition]) -> Proposition | None:
    """What another one says right before, in plain words: one clause, and of one speaker."""
    here = [q for q in told if 0 <= q.at < p.at and q.origin in _CONTENTS and q.speaker is not None]
    said = here or [q for q in before if q.origin in _CONTENTS and q.speaker is not None]
    if not said or p.agent is None or len({q.speaker.entity for q in said if q.speaker is not None}) != 1:
        return None
    content = said[-1]
    frames = [q for q in (told if here else before) if q.predicate in _FRAMES and 0 <= q.at < content.at]
    if content.speaker is None or not frames or _one(content.speaker, p.agent) or content.mood != "asserted":
        return None
    denied = frames[-1].predicate in _SAYING_NO
    return content._replace(negated=content.negated != denied)


def _as_his(content: Proposition, p: Proposition) -> Proposition:
    """The content as the word of the one who takes it up; what the other one says of himself, he says of himself where he owns up to it."""
    himself = content.agent is not None and content.speaker is not None and _one(content.agent, content.speaker) and p.agent is not None
    agent = p.agent if himself and p.predicate in ("admit", "confess") else content.agent
    others, obliques = tuple([moved(m, p) for m in content.others]), tuple([(preposition, moved(m, p)) for preposition, m in content.obliques])
    agent = agent if agent is p.agent else here(agent, p)
    said = recast(content, agent, here(content.patient, p), here(content.complement, p), others, obliques, p.agent, ())
    negated = content.negated != (p.predicate in _SAYING_NO)
    return said._replace(at=p.at, first=p.first, last=p.last, negated=negated, origin="report", dates=())


def _one(mine: Mention, theirs: Mention) -> bool:
    if is_known(mine) or is_known(theirs):
        return mine.entity == theirs.entity
    return mine.head == theirs.head and bool(mine.head)
