"""The one place where the page asks the engine: a text and what it is held against, to its sentences in order, each with its mark."""

from __future__ import annotations

from dataclasses import dataclass, replace

from service.desk.words import NOT_ASSERTED, Mark
from service.engine.check import Corpus, check
from service.engine.model import Answer, Part, Span, Verdict
from service.engine.read import read


@dataclass(frozen=True, slots=True)
class Judged:
    """A sentence of the text with what the engine says of it; the spans of its parts are in the whole text."""

    span: Span
    mark: Mark
    explanation: str
    parts: tuple[Part, ...]


def judge(text: str, corpus: Corpus) -> tuple[Judged, ...]:
    """Every sentence of a text, held against a corpus. Never raises for any text."""
    reading = read(text, corpus.known)
    spans = [reading.canonical.span(sentence.words[0].start, sentence.words[-1].end) for sentence in reading.sentences]
    return tuple(_judged(span, check(span.text, corpus)) for span in spans)


def _judged(span: Span, answer: Answer) -> Judged:
    idle = answer.verdict is Verdict.UNKNOWN and answer.reason in NOT_ASSERTED
    parts = tuple(replace(part, span=_moved(part.span, span.start)) for part in answer.parts)
    return Judged(span, Mark.NOT_CHECKED if idle else Mark(answer.verdict.value), answer.explanation, parts)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by, span.text)
