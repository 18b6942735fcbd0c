"""Whose word a clause is, put between its commas: "the bridge, she said, will reopen", "it was the bank, he said, that left the talks"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from service.engine.clauses.clause import Clause
from service.engine.compare.words import names_person
from service.engine.layout import Chunk
from service.engine.reading import Mention, VerbGroup
from service.engine.tagging.word import Word
from service.engine.vocabulary.closed_class import RELATIVE
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.speech import SAYING

_LENGTH = 4  # chunks: a comma, who, the verb, a comma
_OPENING = frozenset((";", ":", "\u2014", '"'))


class Inserted(NamedTuple):
    """Who says what stands around the words that end at ``at``, and the clause of his saying it."""

    who: Mention
    at: int
    clause: Clause


def without_insertion(words: Sequence[Word], chunks: Sequence[Chunk]) -> tuple[list[Chunk], Inserted | None]:
    """The chunks of a sentence without the first such insertion that parts a subject from its verb, or what "it was" presents from its clause."""
    for at in range(1, len(chunks) - _LENGTH):
        between = words[chunks[at].first].text == "," == words[chunks[at + 3].first].text
        clause = _saying(chunks[at + 1], chunks[at + 2]) if between else None
        if clause is not None and clause.subject is not None and _parts(words, chunks, at):
            return [*chunks[:at], *chunks[at + _LENGTH :]], Inserted(clause.subject, clause.last, clause)
    return list(chunks), None


def _saying(who: Chunk, said: Chunk) -> Clause | None:
    """The clause of "she said"; None for any other two chunks."""
    if not isinstance(who.value, Mention) or not isinstance(said.value, VerbGroup):
        return None
    verb, speaker = said.value, who.value
    if verb.lemma not in SAYING or verb.form != "finite" or verb.passive or verb.negated:
        return None
    if not (speaker.pronoun or speaker.name or names_person(speaker.head) or speaker.head in COLLECTIVES):
        return None
    return Clause("frame", speaker, verb, first=who.first, last=said.last)


def _parts(words: Sequence[Word], chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the clause that the insertion stands in still waits for its verb, or for what "it was X" leads to."""
    following, before = chunks[at + _LENGTH], chunks[at - 1]
    if not isinstance(before.value, Mention):
        return False
    start = next((i + 1 for i in range(at - 1, -1, -1) if words[chunks[i].first].text in _OPENING or chunks[i].kind == "C"), 0)
    inside = chunks[start:at]
    if isinstance(following.value, VerbGroup):
        return following.value.form == "finite" and not any(isinstance(one.value, VerbGroup) for one in inside)
    cleft = len(inside) > 1 and words[inside[0].first].low == "it" and isinstance(inside[1].value, VerbGroup) and inside[1].value.lemma == "be"
    return cleft and words[following.first].low in RELATIVE
