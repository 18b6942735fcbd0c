"""Ordinals in words and digits as numbers."""

from __future__ import annotations

from service.engine.vocabulary.numbers import ORDINAL_ENDINGS, ORDINALS


def ordinal(word: str) -> int:
    """ "12th" or "twelfth" -> 12; 0 for a word that is no ordinal."""
    if word[:1].isdigit():
        return int(word[:-2]) if word[-2:] in ORDINAL_ENDINGS and word[:-2].isdigit() and len(word) < 8 else 0
    return ORDINALS.get(word, 0)
