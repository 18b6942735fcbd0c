"""What a content word is found by among the lines of a record."""

from __future__ import annotations

from service.engine.compare.families import families
from service.engine.lexicon import verbs_of


def keys_of(lemma: str) -> list[str]:
    """A base form -> its keys: itself, its families and the verbs that it names."""
    return [lemma, *["f:" + f for f in families(lemma)], *["d:" + v for v in verbs_of(lemma)]]
