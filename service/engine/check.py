"""The engine's front door: compile a record or a text once, then hold statements against it."""

from __future__ import annotations

from service.engine.corpus import Corpus, compile_articles, compile_text
from service.engine.verdict import check

ENGINE_VERSION = "1.0.0"

__all__ = ["ENGINE_VERSION", "Corpus", "check", "compile_articles", "compile_text"]
