"""What a clause says was not: "gave it to the mayor, not the council", "blamed the driver rather than the railway"."""

from __future__ import annotations

from service.engine.clauses.clause import Clause
from service.engine.clauses.walk import Walk
from service.engine.layout import Chunk
from service.engine.reading import Mention
from service.engine.tagging.word import Word

_TO_WHOM = frozenset("to by from with against".split())  # where another stands for the one behind the preposition, and not for the object


def open_ruled_out(walk: Walk, position: int, before: int) -> None:
    """Opens the clause again, denied, for the phrase at a position, which stands against the one that ends before ``before``."""
    top, following = walk.top, walk.chunks[position]
    second = Clause(top.kind, top.subject, top.verb, speaker=top.speaker, mood=top.mood, denied=not top.denied, first=following.first, last=following.last)
    second.adjectives = list(top.adjectives) if top.verb is not None and top.verb.lemma == "be" else []
    led = walk.chunk(before - 2)
    if following.kind == "NP" and led is not None and led.kind in ("P", "T") and isinstance(led.value, Word) and _behind(walk, before, led.value.low):
        following = Chunk(led.kind, following.first, following.first, led.value)  # "gave it to the mayor, not the council": not to it
        walk.chunks.insert(position, following)
    if following.kind in ("P", "T"):
        second.objects, second.antecedent_object = list(top.objects), top.antecedent_object
    walk.push(second)


def rather_than(walk: Walk, position: int) -> bool:
    """Opens what was not, where "rather than" comes before a phrase that ends the sentence; False for any other."""
    top, following = walk.top, walk.chunk(position + 1)
    if following is None or top.verb is None or top.verb.lemma == "be" or top.kind not in ("main", "report") or top.mood not in ("asserted", "report"):
        return False
    phrase = walk.chunk(position + 2) if following.kind in ("P", "T") else following
    if phrase is None or phrase.kind != "NP" or not isinstance(phrase.value, Mention) or not (phrase.value.head or phrase.value.name):
        return False
    if any(chunk.kind not in ("NP", "P", "T", ".") or chunk.kind == "." and walk.words[chunk.first].text == "," for chunk in walk.chunks[position + 1 :]):
        return False
    if not isinstance(walk.chunks[position - 2].value, Mention):
        return False
    if "rather" in top.adverbs:
        top.adverbs.remove("rather")
    open_ruled_out(walk, position + 1, position - 1)
    return True


def _behind(walk: Walk, before: int, preposition: str) -> bool:
    """Whether the phrase before is what the preposition leads to, of the clause itself."""
    host = walk.chunks[before - 1].value
    obliques = walk.top.obliques
    return isinstance(host, Mention) and preposition in _TO_WHOM and bool(obliques) and obliques[-1][0] == preposition and obliques[-1][1].first == host.first
