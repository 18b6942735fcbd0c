"""What a comma, a dash, a colon or a semicolon does to the clauses before it."""

from __future__ import annotations

from service.engine.clauses.belonging import names_object
from service.engine.clauses.clause import Clause
from service.engine.clauses.walk import Walk
from service.engine.compare.words import names_person
from service.engine.reading import Mention
from service.engine.vocabulary.collectives import COLLECTIVES

_SPEAKERS = frozenset("police prosecution government ministry report study survey poll agency officials".split())


def _speaks(mention: Mention) -> bool:
    """Whether what stands before a colon can be whose word follows."""
    return mention.hint in ("person", "organization") or names_person(mention.head) or mention.head in COLLECTIVES or mention.head in _SPEAKERS


def _behind_name(walk: Walk, position: int) -> bool:
    """Whether a comma ends a name set off by two, and the clause goes on with a circumstance: "learned it from her aunt, Olga, at the age of nine"."""
    first = position if walk.low(position + 2) == "," else position - 2
    named, following = walk.chunk(first + 1), walk.chunk(first + 3)
    if named is None or following is None or following.kind != "P" or walk.low(first) != "," or walk.verb_ahead(first + 3):
        return False
    whom, name = walk.chunks[first - 1].value if first else None, named.value
    return isinstance(name, Mention) and isinstance(whom, Mention) and bool(name.name) and not whom.name and whom.possessor is not None


def on_mark(walk: Walk, position: int) -> int:
    chunk = walk.chunks[position]
    mark = walk.words[chunk.first].text
    if mark == ",":
        if walk.verb_next(position + 1):
            walk.close_to_waiting()
        if not names_object(walk, position) and not _behind_name(walk, position):
            walk.leave_inner(",", position)
    elif (
        mark == "\u2014"
        and walk.stack[0].verb is None
        and walk.stack[0].subject is not None
        and walk.stack[0].subject.first == 0
        and len(walk.stack) == 1
        and position < 6
    ):
        walk.stack[0] = Clause()  # a dateline
        walk.last = None
    elif mark == ":" and len(walk.stack) == 1 and walk.top.verb is None and walk.top.subject is not None and not walk.top.objects:
        walk.stack[0] = Clause(speaker=walk.top.subject if _speaks(walk.top.subject) else None)  # a headline: "Police: ferry sank"
    elif mark in (";", ":") and walk.stack[0].verb is not None:
        if mark == ";":
            walk.last = walk.earlier = walk.host = None
        speaker = walk.carried_speaker() if mark == ":" else None
        while walk.stack:
            walk.close()
        walk.push(Clause(first=chunk.last, last=chunk.last, speaker=speaker))
    return position + 1
