"""Whose word a line is: what the government says that something saves, the bank has not estimated by that."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.alike import same_one
from service.engine.compare.words import WordRelation, relate
from service.engine.lines_of_evidence import Line
from service.engine.reading import Proposition, Sentence


def by_another_voice(sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether a sentence gives something as the word of one where the lines near it have the same as the word of others only."""
    return any(_only_others(p, near) for p in sentence.propositions)


def _only_others(p: Proposition, near: Sequence[Line]) -> bool:
    if p.speaker is None or p.speaker.pronoun:
        return False
    told = [event.proposition.speaker for line in near for event in line.events if relate(p.predicate, event.predicate, "v") >= WordRelation.SYNONYM]
    voices = [speaker for speaker in told if speaker is not None and not speaker.pronoun]
    return bool(voices) and not any(same_one(p.speaker, voice) for voice in voices)
