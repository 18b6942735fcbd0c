"""The engine's front door: compile a record or a text once, then hold statements against it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from service.engine.model import Answer, Article, Reason, Verdict

ENGINE_VERSION = "1.0.0"


@dataclass(frozen=True, slots=True)
class Corpus:
    """Claims read once and indexed, ready to be checked against. Immutable; shared between threads and workers."""

    articles: tuple[Article, ...] = ()


def compile_articles(articles: Sequence[Article]) -> Corpus:
    """Articles on record -> the corpus that their claims make."""
    return Corpus(tuple(articles))


def compile_text(text: str) -> Corpus:
    """A text that nobody curated -> the corpus of its sentences, people and things followed through it."""
    return Corpus()


def check(statement: str, corpus: Corpus) -> Answer:
    """A statement -> its parts with a verdict each. Never raises for any text."""
    return Answer(statement, Verdict.UNKNOWN, "not built yet", reason=Reason.NOT_MENTIONED)
