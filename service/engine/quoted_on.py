"""Quotations that go on: "..." she said. "..." A sentence that is nothing but a quotation is the word of whoever spoke in the sentence before."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.entities import EntityTable
from service.engine.reading import Mention, Proposition, Sentence

_MARKS = frozenset(('"', "\u201c", "\u201d"))


def only_quoted(sentence: Sentence) -> bool:
    """Whether a sentence opens and closes with quotation marks and says itself of nobody that he speaks."""
    words = sentence.words
    whole = len(words) > 2 and words[0].text in _MARKS and words[-1].text in _MARKS
    return whole and all(p.speaker is None for p in sentence.propositions)


def voice_in(propositions: Sequence[Proposition], sentence: Sentence, table: EntityTable) -> Mention | None:
    """Who speaks in a resolved sentence with a quotation, as a mention that stands in no sentence; None where that is nobody by name."""
    if not any(word.text in _MARKS for word in sentence.words):
        return None
    speakers = [p.speaker for p in propositions if p.speaker is not None and p.speaker.entity in table.known]
    if not speakers:
        return None
    known = table.known[speakers[-1].entity]
    return Mention(-1, -1, "", -1, name=known.display, hint=known.kind, entity=known.id) if known.display else None


def spoken(sentence: Sentence, voice: Mention) -> Sentence:
    """A sentence as somebody's word."""
    told = tuple([p._replace(speaker=voice) if p.origin in ("main", "adverbial", "participle", "infinitive") else p for p in sentence.propositions])
    return sentence._replace(propositions=told)
