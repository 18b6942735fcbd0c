"""What is said of somebody by the group that he is in, or is not: "was not among those who were released" denies that he was."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.reading import Mention, Proposition
from service.engine.tagging.word import Word

_BEING = frozenset(("be", "remain"))
_THOSE = frozenset(("those", "ones", "people"))
_BEHIND = 3  # words at most between the group and the verb that tells what befell it: "who have been"
_TELLING = frozenset(("relative", "participle", "main"))


def one_of_those(read: Sequence[Proposition]) -> list[Proposition]:
    """The propositions of a sentence, those of a group and of who is in it made one of him."""
    found = list(read)
    for frame in read:
        group = _group(frame)
        told = next((q for q in found if group is not None and _tells(q, frame, group)), None)
        if told is None or group is None or not (frame.negated or group.head in _THOSE):
            continue
        who = frame.agent
        doer = told.agent is not None and told.origin == "relative"
        subject = told.patient or told.agent
        of_nobody = told.negated and who is not None and subject is not None and subject.head_at == who.head_at  # one "no" denies both
        negated = frame.negated if of_nobody else told.negated != frame.negated
        one = told._replace(agent=who if doer else None, patient=told.patient if doer else who, negated=negated)
        one = one._replace(first=frame.first, origin=frame.origin, mood=frame.mood, speaker=frame.speaker)
        found = [one if q is told else q for q in found if q is not frame]
    return found


def who_did_it(read: Sequence[Proposition], words: Sequence[Word]) -> list[Proposition]:
    """ "Lind is who passed the report": Lind passed it."""
    found = list(read)
    for frame in read:
        bare = frame.predicate == "be" and frame.agent is not None and frame.complement is None and not (frame.adjectives or frame.obliques or frame.negated)
        if not bare or frame.at + 1 >= len(words) or words[frame.at + 1].low != "who" or words[-1].low == "?":
            continue
        told = next((q for q in found if q.origin == "asked" and q.agent is None and q.patient is not None and q.at > frame.at), None)
        if told is not None:
            done = told._replace(agent=frame.agent, mood=frame.mood, origin=frame.origin, speaker=frame.speaker, first=frame.first)
            found = [done if q is told else q for q in found if q is not frame]
    return found


def _group(p: Proposition) -> Mention | None:
    """The group that somebody is said to be in, or not to be in; None for any other clause."""
    if p.predicate not in _BEING or p.at < 0 or p.agent is None or p.patient is not None or p.dates:
        return None
    if len(p.obliques) == 1 and p.obliques[0][0] == "among" and p.complement is None:
        return p.obliques[0][1]
    one = p.complement
    return one if one is not None and not p.obliques and (one.partitive or one.head in _THOSE) else None


def _tells(q: Proposition, frame: Proposition, group: Mention) -> bool:
    """Whether a clause right behind a group tells what it did or what befell it, and nothing of anybody else."""
    if q is frame or q.origin not in _TELLING or not 0 <= q.at - group.last <= _BEHIND or q.at <= frame.at:
        return False
    does_it = q.agent is not None and q.patient is not None
    subject = q.agent if does_it else q.patient or q.agent
    if subject is None or does_it and not (frame.negated and q.origin == "relative" and frame.complement is None):
        return False  # "was not among those who condemned it"
    mine = frame.agent
    return subject.head_at == group.head_at or mine is not None and subject.head_at == mine.head_at
