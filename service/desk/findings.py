"""What the engine said of a text, laid out for the page: the text in pieces, and a finding for each of its sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from service.desk.judging import Judged
from service.desk.words import KIND, Mark
from service.engine.model import Evidence, Part, Span

WORD = 24  # characters; a longer word may be parted from its mark


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence; with a mark where it is the very words that a part is about."""

    text: str
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that a sentence asserts: its verdict, what it is about, why, and what stands in its place on record."""

    mark: Mark
    kind: str
    words: str
    explanation: str
    correction: str | None
    claim: Evidence | None
    context: str = ""  # the paragraph of the writer's own text that the claim stands in


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


@dataclass(frozen=True, slots=True)
class Result:
    """A checked text: its findings as it reads, and again as an editor wants them: contradictions first."""

    findings: tuple[Finding, ...]
    tail: str
    ordered: tuple[Finding, ...]
    counts: dict[Mark, int]


def lay_out(text: str, judged: Sequence[Judged], evidence: str = "") -> Result:
    """A text and its sentences as judged -> the result; ``evidence`` is the text that it was held against, if it was no record."""
    paragraphs = tuple(line.strip() for line in evidence.split("\n") if line.strip())
    findings, end = [], 0
    for number, sentence in enumerate(judged, start=1):
        findings.append(_finding(number, text[end : sentence.span.start], sentence, paragraphs))
        end = sentence.span.end
    counted = Counter(finding.mark for finding in findings)
    ordered = tuple(finding for mark in Mark for finding in findings if finding.mark is mark)
    return Result(tuple(findings), text[end:], ordered, {mark: counted[mark] for mark in Mark})


def _finding(number: int, gap: str, sentence: Judged, paragraphs: Sequence[str]) -> Finding:
    ranks = list(Mark)
    parts = sorted(sentence.parts, key=lambda part: ranks.index(Mark(part.verdict.value)))
    points = () if sentence.mark is Mark.NOT_CHECKED else tuple(_point(part, paragraphs) for part in parts)
    *pieces, last = _pieces(sentence.span, () if sentence.mark is Mark.NOT_CHECKED else parts)
    cut = _last_word(last.text)
    whole = (*pieces, Piece(last.text[:cut]))
    return Finding(number, sentence.mark, gap, sentence.span.text, whole, last.text[cut:], sentence.explanation, points)


def _last_word(text: str) -> int:
    """Where the last word of a text begins; its end, where the word is longer than a line may have to be."""
    words = text.split()
    return len(text) - len(words[-1]) if words and len(words[-1]) <= WORD and text.endswith(words[-1]) else len(text)


def _point(part: Part, paragraphs: Sequence[str]) -> Point:
    claim = part.claim
    own = claim is not None and claim.article is None and claim.paragraph is not None and claim.paragraph <= len(paragraphs)
    context = paragraphs[(claim.paragraph or 1) - 1] if claim is not None and own else ""
    return Point(Mark(part.verdict.value), KIND[part.kind], part.span.text, part.explanation, part.correction, claim, context)


def _pieces(sentence: Span, parts: Iterable[Part]) -> Iterator[Piece]:
    """A sentence cut at the words of its contradicted and unknown parts. What covers the sentence, or a part before it, is not cut out again."""
    end = sentence.start
    for part in sorted(_worth_showing(sentence, parts), key=lambda part: part.span.start):
        if part.span.start < end:
            continue
        yield Piece(sentence.text[end - sentence.start : part.span.start - sentence.start])
        yield Piece(part.span.text, Mark(part.verdict.value))
        end = part.span.end
    yield Piece(sentence.text[end - sentence.start :])


def _worth_showing(sentence: Span, parts: Iterable[Part]) -> Iterator[Part]:
    for part in parts:
        inside = sentence.start <= part.span.start < part.span.end <= sentence.end
        narrow = part.span.end - part.span.start < 0.5 * (sentence.end - sentence.start)
        if Mark(part.verdict.value) is not Mark.CONSISTENT and inside and narrow:
            yield part
