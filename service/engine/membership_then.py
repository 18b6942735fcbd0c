"""Who is of a body since he joined it, and no longer since he left it: "has left the ruling party" is no member of it."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.reading import Mention, Proposition, behind
from service.engine.vocabulary.collectives import COLLECTIVES

_LEAVING = frozenset("leave quit resign withdraw expel exclude".split())
_OUT_OF = frozenset("resign withdraw expel exclude".split())
_UNDERGONE = frozenset(("expel", "exclude"))
_BODIES = COLLECTIVES | frozenset("party union club coalition alliance bloc faction caucus association society band choir orchestra team cabinet".split())


def belonging_since(p: Proposition) -> Iterator[Proposition]:
    """A clause of joining or leaving a body -> whether the one who did is a member of it."""
    if p.negated or p.mood != "asserted" or not (p.past or p.perfect) or p.predicate not in _LEAVING and p.predicate != "join":
        return
    who = p.patient if p.predicate in _UNDERGONE else p.agent
    body = behind(p, "from") if p.predicate in _OUT_OF else p.patient
    if who is None or body is None or not (body.hint == "organization" or body.head in _BODIES and not body.name):
        return
    member = Mention(p.at, body.last, "member", p.at, determiner="a", of=body)
    is_one = Proposition("be", p.at, p.first, p.last, who, complement=member, speaker=p.speaker, origin=p.origin)
    if p.predicate == "join":
        yield is_one
        return
    yield is_one._replace(negated=True, adverbs=("longer",))
    yield is_one._replace(past=True, adverbs=("formerly",))
