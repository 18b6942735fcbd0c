"""Which of the evidence's words a stated word is related to, found without relating it to every one of them.

A record has thousands of words and a stated word is related to a few. ``TermIndex`` keeps the record's words by their hooks (words.py), so that those few
are looked up; ``relate`` then says how they stand. A short text needs no index: its few words are related one by one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from service.engine.compare.words import WordRelation, hooks, relate
from service.engine.kept import Kept

_NONE = WordRelation.NONE
_BROADER = WordRelation.BROADER
_SMALL = 4096  # words
_CACHED = 1024  # words of statements that are remembered, for each part of speech
_LONGEST = 60  # letters: no word of a record is longer, and longer ones are not remembered
Related = list[tuple[str, WordRelation]]


class TermIndex:
    """The words of a record by their hooks. What they are never changes; what statements asked of them is remembered within bounds."""

    def __init__(self, terms: Collection[str]) -> None:
        near: dict[str | int, set[str]] = {}
        wide: dict[str | int, set[str]] = {}
        for term in terms:
            own = hooks(term)
            for hook in own.near:
                near.setdefault(hook, set()).add(term)
            for hook in own.wide:
                wide.setdefault(hook, set()).add(term)
        self._near = {hook: frozenset(found) for hook, found in near.items()}
        self._wide = {hook: frozenset(found) for hook, found in wide.items()}
        self.terms = frozenset(terms)
        self._related: dict[str, Kept[dict[str, WordRelation]]] = {pos: Kept(_CACHED) for pos in ("", *"nvar")}
        self._fitting: dict[tuple[str, str], bool] = {}
        self.small = len(self.terms) <= _SMALL  # the words of one check are then looked up among all of them, and remembered

    def related(self, word: str, pos: str) -> dict[str, WordRelation]:
        """Every word of the record that a stated word is related to, with how it stands to it."""
        kept = self._related[pos]
        found = kept.get(word)
        if found is None:
            found = self.related_among(self.terms, word, pos)
            if len(word) <= _LONGEST:
                kept.keep(word, found)
        return found

    def related_among(self, terms: frozenset[str], word: str, pos: str) -> dict[str, WordRelation]:
        """The same for some words of the record."""
        near = self.candidates(word, terms) if len(word) <= _LONGEST else terms & {word}
        return {term: relation for term in near if (relation := relate(word, term, pos)) is not _NONE}

    def fits(self, noun: str, entity: str, called: Sequence[tuple[str, object]]) -> bool:
        """Whether a stated noun may stand for an entity, by the nouns that the record calls it by."""
        fitting = self._fitting.get((noun, entity))
        if fitting is None:
            fitting = any(relate(noun, head, "n") >= _BROADER for head, _ in called)
            if len(noun) <= _LONGEST:
                if len(self._fitting) >= _CACHED:
                    self._fitting.clear()
                self._fitting[noun, entity] = fitting
        return fitting

    def candidates(self, word: str, terms: frozenset[str]) -> set[str]:
        """Those of ``terms`` that a word may be related to, and none besides."""
        own = hooks(word)
        found: set[str] = set()
        for hook in self._near.keys() & own.wide:
            found |= terms & self._near[hook]
        for hook in self._wide.keys() & own.near:
            found |= terms & self._wide[hook]
        return found


class Ties:
    """The related words of one check. ``lines`` are the terms of each line that is looked at; without an index each is related by itself."""

    def __init__(self, index: TermIndex | None = None, lines: Iterable[dict[str, tuple[int, ...]]] = ()) -> None:
        self._index = index
        self._terms = frozenset[str]() if index is None else index.terms if index.small else frozenset[str]().union(*lines)
        self._known: dict[tuple[str, str], dict[str, WordRelation]] = {}

    def among(self, word: str, pos: str, terms: dict[str, tuple[int, ...]]) -> Related:
        """Those of a line's ``terms`` that a stated word is related to, in their order, with how it stands to each."""
        if self._index is None:
            return [(term, relation) for term in terms if (relation := relate(word, term, pos)) is not _NONE]
        ties = self._ties(self._index, word, pos)
        if len(ties) < len(terms) and not any(term in terms for term in ties):
            return []  # most lines
        return [(term, ties[term]) for term in terms if term in ties]

    def to(self, word: str, term: str, pos: str) -> WordRelation:
        """How a stated word stands to one of a line's."""
        if self._index is None or term not in self._terms:
            return relate(word, term, pos)
        return self._ties(self._index, word, pos).get(term, _NONE)

    def fits(self, noun: str, entity: str, called: Sequence[tuple[str, object]]) -> bool:
        """Whether a stated noun may stand for an entity, by the nouns that the record calls it by."""
        if self._index is not None:
            return self._index.fits(noun, entity, called)
        return any(relate(noun, head, "n") >= _BROADER for head, _ in called)

    def _ties(self, index: TermIndex, word: str, pos: str) -> dict[str, WordRelation]:
        if index.small:
            return index.related(word, pos)
        ties = self._known.get((word, pos))
        if ties is None:
            ties = self._known[word, pos] = index.related_among(self._terms, word, pos)
        return ties


EACH = Ties()  # every word related by itself
