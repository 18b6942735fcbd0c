"""An auxiliary that stands for a whole verb said before: "..., and so was his brother", "..., nor did she", "..., but his sister was not"."""

from __future__ import annotations

from service.engine.clauses.clause import Clause
from service.engine.clauses.walk import Walk
from service.engine.reading import Mention, VerbGroup

_INVERTING = frozenset(("so", "nor", "neither"))


def on_ellipsis(walk: Walk, position: int, verb: VerbGroup) -> int:
    """An auxiliary alone -> the position behind the clause that it repeats the verb of; 0 where it is a verb of its own."""
    before = walk.low(position - 1)
    following = walk.chunk(position + 1)
    if before == "nor" and walk.top.verb is not None and is_inverted(walk, position):
        return invert(walk, position, verb, negated=True)
    if before in _INVERTING and following is not None and isinstance(following.value, Mention) and not _says_more(walk, position + 2):
        said = _said_before(walk)
        if said is not None:
            walk.deny_next = False
            clause = Clause(said.kind, following.value, speaker=said.speaker, mood=said.mood, first=following.first, last=following.last)
            walk.push(clause)
            walk.last = following.value
            _repeat(clause, said, before != "so")
            return position + 2
    if walk.top.verb is None and walk.top.subject is not None and walk.done and not _goes_on(walk, position + 1):
        said = walk.done[-1]
        if said.verb is not None and not (said.verb.lemma == "be" and verb.lemma != "be"):
            _repeat(walk.top, said, verb.negated)
            return position + 1
    return 0


def is_inverted(walk: Walk, position: int) -> bool:
    """Whether subject and verb follow an auxiliary: "nor did he ring", "only then did they leave"."""
    subject, verb = walk.chunk(position + 1), walk.chunk(position + 2)
    return subject is not None and isinstance(subject.value, Mention) and verb is not None and isinstance(verb.value, VerbGroup)


def invert(walk: Walk, position: int, auxiliary: VerbGroup, *, negated: bool) -> int:
    """Opens the clause whose subject stands between the auxiliary and its verb -> the position of that verb."""
    subject, following = walk.chunks[position + 1], walk.chunks[position + 2]
    assert isinstance(subject.value, Mention)
    assert isinstance(following.value, VerbGroup)
    speaker = walk.carried_speaker()
    walk.deny_next = False
    walk.pop_to_main()
    walk.close()
    walk.push(Clause(subject=subject.value, first=subject.first, last=subject.last, speaker=speaker))
    walk.last = subject.value
    walk.chunks[position + 2] = following.of(following.value._replace(negated=negated, form="finite", past=auxiliary.past))
    return position + 2


def _said_before(walk: Walk) -> Clause | None:
    """The clause whose verb is repeated, closed; a "neither" that was taken for a subject goes."""
    if walk.top.verb is None and walk.top.subject is not None and walk.top.subject.head == "neither" and walk.done:
        walk.stack.pop()
        return walk.done[-1] if walk.done[-1].verb is not None else None
    if walk.top.verb is None:
        return None
    walk.close()
    return walk.done[-1]


def _goes_on(walk: Walk, position: int) -> bool:
    """Whether anything but a mark, "too" or "either" follows, so that the auxiliary has something of its own to say."""
    chunk = walk.chunk(position)
    return chunk is not None and chunk.kind not in (".", "C") and walk.low(position) not in ("too", "either")


def _says_more(walk: Walk, position: int) -> bool:
    """Whether more follows than how long, where or since when it was so: "and so did I for 26 years"."""
    return _goes_on(walk, position) and walk.low(position) not in ("for", "in", "at", "on", "until", "since")


def _repeat(clause: Clause, said: Clause, negated: bool) -> None:
    assert said.verb is not None
    who, those = clause.subject, said.subject
    if who is not None and who.head == "none" and who.pronoun and those is not None and those.plural and those.head:
        clause.subject = those._replace(determiner="no", quantity=None)  # "60 trucks leave each day; on Wednesday none did"
    clause.verb = said.verb._replace(negated=negated)
    clause.objects, clause.obliques, clause.adjectives = list(said.objects), [(q, m) for q, m in said.obliques if q != "per"], list(said.adjectives)
    clause.passive_participle = said.passive_participle
