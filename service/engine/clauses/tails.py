"""What trails behind a clause: "not the other way round", which adds nothing, and a second clause without its verb ("Ann got the gun and Bob the rope")."""

from __future__ import annotations

from dataclasses import replace

from service.engine.clauses.clause import Clause
from service.engine.clauses.walk import Walk
from service.engine.reading import Mention

_REVERSALS = (("the", "other", "way"), ("vice", "versa"), ("the", "reverse"), ("the", "opposite"))


def reversal(walk: Walk, position: int) -> int:
    """ "not the other way round", "not vice versa" behind a clause -> the position behind it; 0 for any other denial."""
    chunk = walk.chunk(position)
    if chunk is None or walk.top.verb is None:
        return 0
    lows = tuple(word.low for word in walk.words[chunk.first : chunk.first + 3])
    if not any(lows[: len(idiom)] == idiom for idiom in _REVERSALS):
        return 0
    while (chunk := walk.chunk(position)) is not None and chunk.kind != ".":
        position += 1
    return position


def gapped(walk: Walk, position: int, mention: Mention) -> int:
    """ "... and Bob the rope", "... and Ann from Rome": a clause that leaves out the verb before it -> the position behind it; 0 where none is."""
    top, following = walk.top, walk.chunk(position + 1)
    if walk.low(position - 1) not in ("and", "but", "while") or top.verb is None or following is None or not mention.name:
        return 0
    second = walk.chunk(position + 2)
    clause = Clause("main", mention, top.verb, speaker=top.speaker, mood=top.mood, denied=top.denied, first=mention.first, last=following.last)
    if isinstance(following.value, Mention) and top.objects and _second_object(following.value) and _over(walk, position + 2):
        clause.objects, end = [_in_kind(following.value, top.objects[-1])], position + 2
    elif following.kind == "P" and second is not None and isinstance(second.value, Mention) and _over(walk, position + 3) and _parallel(walk, position + 1):
        clause.obliques, clause.last, end = [(walk.low(position + 1), second.value)], second.last, position + 3
        clause.objects = list(top.objects)
    else:
        return 0
    walk.close()
    walk.push(clause)
    return end


def _second_object(mention: Mention) -> bool:
    return not mention.name and (bool(mention.determiner) or mention.quantity is not None)


def _in_kind(second: Mention, first: Mention) -> Mention:
    """ "2.5 million euros and Rovers 1.2 million": of what the first one is."""
    if second.quantity is None or second.head or first.quantity is None or second.quantity.form != "cardinal":
        return second
    quantity = replace(second.quantity.quantity, unit=first.quantity.quantity.unit)
    return second._replace(head=first.head, mods=first.mods, quantity=second.quantity._replace(quantity=quantity, form=first.quantity.form))


def _over(walk: Walk, position: int) -> bool:
    chunk = walk.chunk(position)
    return chunk is None or chunk.kind in (".", "C")


def _parallel(walk: Walk, position: int) -> bool:
    """Whether the clause before has the same preposition, too."""
    return any(preposition == walk.low(position) for preposition, _ in walk.top.obliques)
