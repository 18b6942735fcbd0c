"""One pass over the chunks of a sentence, from left to right, with a stack of open clauses."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.clauses.any_more import NO_LONGER
from service.engine.clauses.assertions import Assertions
from service.engine.clauses.clefts import with_ruled_out, without_contrast
from service.engine.clauses.denied_dates import with_denied_dates
from service.engine.clauses.inserted import without_insertion
from service.engine.clauses.joins import on_conjunction, on_preposition
from service.engine.clauses.marks import on_mark
from service.engine.clauses.negations import on_negation
from service.engine.clauses.phrases import on_phrase
from service.engine.clauses.verbs import on_verb
from service.engine.clauses.walk import Walk
from service.engine.dates import DateMention
from service.engine.layout import Chunk
from service.engine.reading import Proposition
from service.engine.tagging.word import Word

_STEPS = {
    "NP": on_phrase,
    "VG": on_verb,
    "P": on_preposition,
    "T": on_preposition,
    "NEG": on_negation,
    ".": on_mark,
    "C": on_conjunction,
    "W": on_conjunction,
}


def read_clauses(words: Sequence[Word], chunks: Sequence[Chunk], dates: Sequence[DateMention]) -> list[Proposition]:
    """The propositions of one sentence, in the order in which they stand."""
    chunks, contrast = without_contrast(words, chunks)
    chunks, inserted = without_insertion(words, chunks)
    walk = Walk(words, chunks, dates)
    position = 0
    while position < len(walk.chunks):
        step = _STEPS.get(walk.chunks[position].kind, _on_word)
        position = step(walk, position)
    while walk.stack:
        walk.close()
    if inserted is not None:
        for clause in walk.done:
            if clause.kind == "main" and clause.first <= inserted.at <= clause.last:
                clause.speaker = inserted.who
        walk.done.append(inserted.clause)
    read = Assertions(words, walk.chunks, dates, walk.done).read(walk.appositions, walk.source)
    return with_denied_dates(with_ruled_out(read, contrast), words)


def _on_word(walk: Walk, position: int) -> int:
    """An adjective or an adverb outside a noun phrase; anything else only makes the clause longer."""
    chunk = walk.chunks[position]
    word = chunk.value
    if chunk.kind == "A" and isinstance(word, Word) and "as" in (walk.low(position - 1), walk.low(position - 2) if walk.low(position - 1) == '"' else ""):
        walk.close_to_judging()
    if chunk.kind == "A" and isinstance(word, Word):
        walk.top.adjectives.append((word.lemma, chunk.first))
    elif chunk.kind in ("R", "EX") and isinstance(word, Word):
        walk.top.adverbs.append(NO_LONGER if word.low == "anymore" else word.low)
    walk.top.last = chunk.last
    return position + 1
