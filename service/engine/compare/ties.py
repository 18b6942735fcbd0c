"""Which of the evidence's words a stated word is related to, found without relating it to every one of them.

A record has thousands of words and a stated word is related to a few. ``TermIndex`` keeps the record's words by their hooks (words.py), so that those few
are looked up; ``relate`` then says how they stand. A short text needs no index: its few words are related one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from service.engine.compare.words import WordRelation, hooks, relate

_NONE, _BROADER = WordRelation.NONE, WordRelation.BROADER
_LONGEST = 60  # letters: no word of a record is longer, and longer ones are not remembered
Related = list[tuple[str, WordRelation]]


class TermIndex:
    """The words of a record by their hooks. Immutable once built."""

    def __init__(self, terms: Iterable[str]) -> None:
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
    """The related words of one check. ``terms`` are those of every line that is looked at; without an index each is related by itself."""

    def __init__(self, index: TermIndex | None = None, terms: frozenset[str] = frozenset()) -> None:
        self._index = index
        self._terms = terms
        self._known: dict[tuple[str, str], dict[str, WordRelation]] = {}
        self._near: dict[str, Set[str]] = {}
        self._fitting: dict[tuple[str, str], bool] = {}

    def among(self, word: str, pos: str, terms: Mapping[str, object]) -> Related:
        """Those of a line's ``terms`` that a stated word is related to, in their order, with how it stands to each."""
        if self._index is None:
            return [(term, relation) for term in terms if (relation := relate(word, term, pos)) is not _NONE]
        ties = self._ties(self._index, word, pos)
        if ties.keys().isdisjoint(terms):
            return []
        return [(term, ties[term]) for term in terms if term in ties]

    def to(self, word: str, term: str, pos: str) -> WordRelation:
        """How a stated word stands to one of a line's."""
        if self._index is None or term not in self._terms:
            return relate(word, term, pos)
        return self._ties(self._index, word, pos).get(term, _NONE)

    def fits(self, noun: str, entity: str, called: Sequence[tuple[str, object]]) -> bool:
        """Whether a stated noun may stand for an entity, by the nouns that the record calls it by."""
        fitting = self._fitting.get((noun, entity))
        if fitting is None:
            fitting = any(relate(noun, head, "n") >= _BROADER for head, _ in called)
            if self._index is not None:  # what has no index lives longer than a check
                self._fitting[noun, entity] = fitting
        return fitting

    def _ties(self, index: TermIndex, word: str, pos: str) -> dict[str, WordRelation]:
        ties = self._known.get((word, pos))
        if ties is None:
            near = self._near.get(word)
            if near is None:
                near = self._near[word] = index.candidates(word, self._terms) if len(word) <= _LONGEST else self._terms & {word}
            ties = self._known[word, pos] = {term: relation for term in near if (relation := relate(word, term, pos)) is not _NONE}
        return ties


EACH = Ties()  # every word related by itself
