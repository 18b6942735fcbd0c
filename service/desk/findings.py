"""What the engine said of a text, laid out for the page: the text in pieces, a finding for each of its sentences, and where it is at odds with itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from service.desk.words import KIND, Mark
from service.engine.draft import Conflict, DraftAnswer, DraftPart, DraftSentence
from service.engine.model import Evidence, Part, Span

WORD = 24  # characters; a longer word may be parted from its mark
CLASH = "clash"

Cut = tuple[int, int, str]  # a stretch of the text and the classes that it is shown with


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence; with classes where it is the very words that a part or a clash is about."""

    text: str
    css: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that a sentence asserts: its verdict, what it is about, why, and what stands in its place on record."""

    mark: Mark
    kind: str
    words: str
    explanation: str
    correction: str | None
    claim: Evidence | None


@dataclass(frozen=True, slots=True)
class Clash:
    """The same thing given two values in the text: what it is, and each value with the number of its sentence."""

    number: int
    kind: str
    explanation: str
    places: tuple[tuple[str, int], tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence of the text: ``gap`` is what stands before it (spaces, line ends), ``points`` has the deciding one first.

    ``pieces`` and ``ending`` together are the sentence; ``ending`` is its last word, which no line may part from the mark behind it.
    """

    number: int
    mark: Mark
    gap: str
    text: str
    pieces: tuple[Piece, ...]
    ending: str
    explanation: str
    points: tuple[Point, ...]
    clashes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """A checked text: its findings as it reads, and again as an editor wants them: contradictions first."""

    findings: tuple[Finding, ...]
    tail: str
    ordered: tuple[Finding, ...]
    counts: dict[Mark, int]
    clashes: tuple[Clash, ...]


def lay_out(text: str, answer: DraftAnswer) -> Result:
    """A text and what was said of it -> the result."""
    findings, end = [], 0
    for sentence in answer.sentences:
        findings.append(_finding(text[end : sentence.span.start], sentence, answer.conflicts))
        end = sentence.span.end
    counted = Counter(finding.mark for finding in findings)
    ordered = tuple(finding for mark in Mark for finding in findings if finding.mark is mark)
    clashes = tuple(_clash(number, conflict) for number, conflict in enumerate(answer.conflicts, start=1))
    return Result(tuple(findings), text[end:], ordered, {mark: counted[mark] for mark in Mark}, clashes)


def _clash(number: int, conflict: Conflict) -> Clash:
    first, second = conflict.first, conflict.second
    places = ((first.span.text, first.sentence + 1), (second.span.text, second.sentence + 1))
    return Clash(number, KIND[conflict.kind], conflict.explanation, places)


def _finding(gap: str, sentence: DraftSentence, conflicts: Sequence[Conflict]) -> Finding:
    ranks = list(Mark)
    parts = sorted(sentence.parts, key=lambda part: ranks.index(Mark(part.verdict.value)))
    clashing = [
        (number, place.span)
        for number, conflict in enumerate(conflicts, start=1)
        for place in (conflict.first, conflict.second)
        if place.sentence == sentence.number
    ]
    *pieces, last = _pieces(sentence.span, [*_of_parts(sentence.span, parts), *((span.start, span.end, CLASH) for _, span in clashing)])
    cut = _last_word(last.text)
    return Finding(
        number=sentence.number + 1,
        mark=Mark(sentence.verdict.value),
        gap=gap,
        text=sentence.span.text,
        pieces=(*pieces, Piece(last.text[:cut])),
        ending=last.text[cut:],
        explanation=sentence.explanation,
        points=tuple(_point(part) for part in parts),
        clashes=tuple(dict.fromkeys(number for number, _ in clashing)),
    )


def _point(part: Part | DraftPart) -> Point:
    return Point(Mark(part.verdict.value), KIND[part.kind], part.span.text, part.explanation, part.correction, part.claim)


def _pieces(sentence: Span, cuts: Iterable[Cut]) -> Iterator[Piece]:
    """A sentence cut at the words that are to stand out; what overlaps words cut out before it is not cut out again. The last piece is plain."""
    merged: dict[tuple[int, int], list[str]] = {}
    for start, stop, css in cuts:
        merged.setdefault((start, stop), []).append(css)
    end = sentence.start
    for (start, stop), css_names in sorted(merged.items()):
        if end <= start < stop <= sentence.end:
            yield Piece(sentence.text[end - sentence.start : start - sentence.start])
            yield Piece(sentence.text[start - sentence.start : stop - sentence.start], " ".join(dict.fromkeys(css_names)))
            end = stop
    yield Piece(sentence.text[end - sentence.start :])


def _of_parts(sentence: Span, parts: Iterable[Part | DraftPart]) -> Iterator[Cut]:
    """The words of the contradicted and unknown parts, but for those that are most of their sentence."""
    for part in parts:
        span, mark = part.span, Mark(part.verdict.value)
        if mark is not Mark.CONSISTENT and span.end - span.start < 0.5 * (sentence.end - sentence.start):
            yield span.start, span.end, mark.css


def _last_word(text: str) -> int:
    """Where the last word of a text begins; its end, where the word is longer than a line may have to be."""
    words = text.split()
    return len(text) - len(words[-1]) if words and len(words[-1]) <= WORD and text.endswith(words[-1]) else len(text)
