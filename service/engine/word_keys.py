"""What a content word is found by among the lines of a record."""

from __future__ import annotations

from service.engine.compare.families import families
from service.engine.compare.words import opposites
from service.engine.kept import Kept
from service.engine.lexicon import verbs_of

_ASKED: Kept[list[str]] = Kept(4096)
_CONTRARY: Kept[list[str]] = Kept(4096)


def keys_of(lemma: str) -> list[str]:
    """A base form -> its keys: itself, its families and the verbs that it names."""
    return [lemma, *["f:" + f for f in families(lemma)], *["d:" + v for v in verbs_of(lemma)]]


def asked_keys(lemma: str) -> list[str]:
    """The keys by which a stated word is looked up: its own, and those of the nouns that name it as a verb."""
    known = _ASKED.get(lemma)
    return known if known is not None else _ASKED.keep(lemma, [*keys_of(lemma), "d:" + lemma])


def contrary_keys(lemma: str) -> list[str]:
    """The keys of what excludes a stated word."""
    known = _CONTRARY.get(lemma)
    return known if known is not None else _CONTRARY.keep(lemma, ["f:" + family for family in sorted(opposites(lemma))])
