"""A gerund for a subject: "releasing the others was possible", "he said closing the school would be a mistake": nobody says that it is done."""

from __future__ import annotations

from service.engine.clauses.clause import Clause
from service.engine.clauses.walk import Walk
from service.engine.reading import Mention, VerbGroup


def is_gerund_subject(walk: Walk, position: int, verb: VerbGroup) -> bool:
    """Whether a gerund and what hangs on it are what a tensed verb behind them is said of."""
    following = walk.chunk(position + 1)
    if verb.form != "ing" or verb.first != verb.at or verb.passive or following is None or following.kind == "VG":
        return False
    return walk.tensed_ahead(position + 1)


def on_gerund_subject(walk: Walk, position: int, verb: VerbGroup) -> int:
    """Makes the deed the subject of the open clause, and opens a clause of its own for it, as something that is only spoken of."""
    chunk, top = walk.chunks[position], walk.top
    top.subject = Mention(chunk.first, chunk.last, verb.lemma, verb.at)
    if top.first == 0:
        top.first = chunk.first
    walk.push(Clause("infinitive", None, verb, first=chunk.first, last=chunk.last, speaker=top.speaker, mood="governed", parent=top))
    return position + 1
