"""A whole draft, checked: every sentence with its place, its verdict and its parts, in order, and the draft held against itself.

The draft is read block by block, each block once, with one follower of people and things over all of it, so that "he" and "the company" are followed through
the draft. Sentences come out as they are decided; nothing but the follower, the ledger and the text is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from service.engine.blocks import Block, plain_blocks, whole_characters
from service.engine.consistency import Clash, Ledger, Told, explain
from service.engine.corpus import Corpus
from service.engine.following import Follower
from service.engine.markdown import markdown_blocks
from service.engine.markup import html_blocks
from service.engine.model import Evidence, Kind, Part, Reason, Relation, Span, Verdict
from service.engine.offsets import Ruler, Unit
from service.engine.read import read
from service.engine.reading import Reading, Sentence
from service.engine.verdict import Judge
from service.engine.vocabulary.closed_class import FEMININE, MASCULINE, NEUTER, PLURAL

_CONTEXT = 32  # characters of a quote before and behind
_PRONOUNS = FEMININE | MASCULINE | NEUTER | PLURAL
_NOTHING_CHECKED = (Reason.NOT_AN_ASSERTION, Reason.UNREADABLE)


class Format(StrEnum):
    """What a draft is written in."""

    PLAIN = "plain"
    HTML = "html"
    MARKDOWN = "markdown"


class Outcome(StrEnum):
    """What is said of a sentence of a draft: a verdict, or that it asserts nothing that could be checked."""

    CONSISTENT = "consistent"
    CONTRADICTED = "contradicted"
    UNKNOWN = "unknown"
    NOT_CHECKED = "not_checked"


@dataclass(frozen=True, slots=True)
class Quote:
    """The words at a span with some before and behind, as a W3C TextQuoteSelector: with it the place is found again after edits."""

    prefix: str
    exact: str
    suffix: str


@dataclass(frozen=True, slots=True)
class DraftPart:
    """A part whose span is in the draft; ``correction`` is what to write there."""

    verdict: Verdict
    kind: Kind
    relation: Relation
    span: Span
    stated: Mapping[str, object] | None
    recorded: Mapping[str, object] | None
    correction: str | None
    claim: Evidence | None
    reason: Reason | None
    explanation: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class DraftSentence:
    """A sentence of the draft. ``paragraph`` counts blocks from 1: paragraphs, headlines, list items, cells."""

    number: int
    paragraph: int
    span: Span
    quote: Quote
    verdict: Outcome
    explanation: str
    parts: tuple[DraftPart, ...]
    reason: Reason | None


@dataclass(frozen=True, slots=True)
class Mark:
    """One of the two places of a conflict."""

    sentence: int
    span: Span
    quote: Quote


@dataclass(frozen=True, slots=True)
class Conflict:
    """The same thing given two values in one draft."""

    kind: Kind
    explanation: str
    first: Mark
    second: Mark


@dataclass(frozen=True, slots=True)
class DraftAnswer:
    """What is said of a whole draft."""

    sentences: tuple[DraftSentence, ...]
    conflicts: tuple[Conflict, ...]
    counts: Mapping[str, int]


_BLOCKS: Mapping[Format, Callable[[str], Iterator[Block]]] = {
    Format.PLAIN: plain_blocks,
    Format.HTML: html_blocks,
    Format.MARKDOWN: markdown_blocks,
}


def check_draft(text: str, corpus: Corpus, form: Format = Format.PLAIN, unit: Unit = Unit.CODEPOINT) -> DraftAnswer:
    """A draft -> everything that is said of it. Never raises for any text."""
    checking = DraftCheck(text, corpus, form, unit)
    sentences = tuple(checking)
    return DraftAnswer(sentences, tuple(checking.conflicts), checking.counts)


class DraftCheck:
    """One pass over a draft. Iterating gives the sentences as they are decided; ``conflicts`` and ``counts`` are whole at the end."""

    def __init__(self, text: str, corpus: Corpus, form: Format = Format.PLAIN, unit: Unit = Unit.CODEPOINT, blocks: Iterator[Block] | None = None) -> None:
        """``blocks`` are given by a caller who has taken the text apart already."""
        self._text = text
        self._corpus = corpus
        self._ruler = Ruler(text, unit)
        self._blocks = blocks if blocks is not None else _BLOCKS[form](text)
        self._follower = Follower(corpus.table)
        self._judge = Judge(self._follower, corpus)
        self._ledger = Ledger()
        self._counted: Counter[str] = Counter()
        self.conflicts: list[Conflict] = []

    def __iter__(self) -> Iterator[DraftSentence]:
        number = 0
        for paragraph, block in enumerate(self._blocks, 1):
            reading = read(block.text, self._corpus.known, self._corpus.spelt, stated=True)
            for sentence in reading.sentences:
                yield self._sentence(number, paragraph, block, reading, sentence)
                number += 1

    @property
    def counts(self) -> dict[str, int]:
        """How many sentences there are of each outcome so far."""
        return {outcome.value: self._counted[outcome] for outcome in Outcome}

    def _sentence(self, number: int, paragraph: int, block: Block, reading: Reading, sentence: Sentence) -> DraftSentence:
        resolved = self._follower.sentence(sentence, -1)
        parts = [_certain(part) for part in self._judge.parts(resolved, reading)]
        place = partial(self._words, block, reading, sentence)
        self.conflicts.extend(self._conflict(clash) for clash in self._ledger.enter(resolved, number, self._follower, place))
        start, end = place(0, len(sentence.words))
        outcome, explanation, reason = _outcome(parts)
        kept = () if outcome is Outcome.NOT_CHECKED else tuple(self._part(part, block) for part in parts)
        self._counted[outcome] += 1
        return DraftSentence(number, paragraph, self._ruler.span(start, end), self._quote(start, end), outcome, explanation, kept, reason)

    def _part(self, part: Part, block: Block) -> DraftPart:
        start, end = self._place(block, part.span.start, part.span.end)
        return DraftPart(
            part.verdict,
            part.kind,
            part.relation,
            self._ruler.span(start, end),
            part.stated,
            part.recorded,
            part.correction,
            part.claim,
            part.reason,
            part.explanation,
            self._quote(start, end),
        )

    def _conflict(self, clash: Clash) -> Conflict:
        first, second = self._mark(clash.earlier), self._mark(clash.later)
        return Conflict(clash.later.stated.kind, explain(clash, (first.span.text, second.span.text)), first, second)

    def _mark(self, told: Told) -> Mark:
        return Mark(told.sentence, self._ruler.span(told.start, told.end), self._quote(told.start, told.end))

    def _words(self, block: Block, reading: Reading, sentence: Sentence, first: int, last: int) -> tuple[int, int]:
        """A range of a sentence's words -> its range in the draft."""
        span = reading.canonical.span(sentence.words[first].start, sentence.words[last - 1].end)
        return self._place(block, span.start, span.end)

    def _place(self, block: Block, start: int, end: int) -> tuple[int, int]:
        """A range of a block -> its range in the draft, with all of its last character."""
        first, last = block.place(start, max(end, start + 1))
        return first, whole_characters(self._text, last)

    def _quote(self, start: int, end: int) -> Quote:
        return Quote(self._text[max(start - _CONTEXT, 0) : start], self._text[start:end], self._text[end : end + _CONTEXT])


def _certain(part: Part) -> Part:
    """A part as it is, unless all that is wrong with it is whom a pronoun means: that is our doubt, not the draft's error."""
    if part.verdict is not Verdict.CONTRADICTED or part.kind is not Kind.NAME or part.span.text.lower() not in _PRONOUNS:
        return part
    told = f"Whom “{part.span.text}” means is not clear enough to tell."
    return replace(part, verdict=Verdict.UNKNOWN, relation=Relation.OVERLAPPING, correction=None, reason=Reason.AMBIGUOUS, explanation=told)


def _outcome(parts: list[Part]) -> tuple[Outcome, str, Reason | None]:
    """A sentence's parts -> what is said of it, why, and the reason where that is no verdict."""
    if not parts:
        return Outcome.NOT_CHECKED, "There is nothing in it that could be checked.", Reason.NOT_AN_ASSERTION
    if all(part.reason in _NOTHING_CHECKED for part in parts):
        return Outcome.NOT_CHECKED, parts[0].explanation, parts[0].reason
    for verdict in (Verdict.CONTRADICTED, Verdict.UNKNOWN):
        deciding = next((part for part in parts if part.verdict is verdict), None)
        if deciding is not None:
            return Outcome(verdict), deciding.explanation, deciding.reason
    return Outcome.CONSISTENT, " ".join(dict.fromkeys(part.explanation for part in parts if part.explanation))[:600], None
