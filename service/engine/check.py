"""The engine's front door: compile a record or a text once, then hold statements against it."""

from __future__ import annotations

from collections.abc import Iterable

from service.engine import referee
from service.engine.corpus import Corpus, compile_articles, compile_text
from service.engine.verdict import check, check_all

ENGINE_VERSION = "1.0.0"

__all__ = ["ENGINE_VERSION", "Corpus", "check", "check_all", "compile_articles", "compile_text", "warm"]


def warm(corpus: Corpus, statements: Iterable[str]) -> None:
    """Have in memory what a first check would wait for, so that forked workers share it: the referee's weights, and the words that these statements have."""
    referee.warm()
    for statement in statements:
        check(statement, corpus)
