"""The Record: what all loaded articles say, immutable, indexed for look-up and compiled for the engine."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TypeVar

from service.engine.check import Corpus, compile_articles
from service.engine.model import Article, Claim, Entity, Kind
from service.record.reading import readings
from service.record.words import WordIndex

T = TypeVar("T")
_FEW_CLAIMS = 4096  # of so many claims each article is compiled alone at the start; of more, when somebody asks for it
_ARTICLES_HELD = 32  # and so many stay compiled


class NotOnRecord(LookupError):
    """No article, claim or entity of the record has this id. ``what`` says which of the three, ``id`` is what was asked for."""

    def __init__(self, what: str, id: str) -> None:
        self.what, self.id = what, id
        super().__init__(f"no {what} on record has the id {id!r}")


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims are wanted; None (or no kind) asks for no restriction. All that is given must hold."""

    article: str | None = None
    kinds: frozenset[Kind] = frozenset()
    subject: str | None = None
    attributed: bool | None = None
    q: str | None = None

    def admits(self, claim: Claim) -> bool:
        """Whether a claim passes everything but ``q``, which needs the record's index."""
        return (
            (self.article is None or claim.source.article == self.article)
            and (not self.kinds or claim.kind in self.kinds)
            and (self.subject is None or claim.subject == self.subject)
            and (self.attributed is None or (claim.attribution is not None) == self.attributed)
        )


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """Build it with ``Record.of``. Claims keep the order of the articles and, within one, of its file."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    revision: str
    corpus: Corpus
    _alone: Callable[[str], Corpus]
    _articles: Mapping[str, Article]
    _claims: Mapping[str, Claim]
    _entities: frozenset[str]
    _words: WordIndex

    @classmethod
    def of(cls, articles: Sequence[Article]) -> Record:
        """Articles whose ids and claim ids are unique -> the record that they make, every corpus compiled."""
        claims = tuple(claim for article in articles for claim in article.claims)
        corpus = compile_articles(articles, readings([claim.text for claim in claims]))
        return cls(
            articles=tuple(articles),
            claims=claims,
            revision=_revision(articles),
            corpus=corpus,
            _alone=_each_alone(articles, corpus, len(claims)),
            _articles=MappingProxyType({article.id: article for article in articles}),
            _claims=MappingProxyType({claim.id: claim for claim in claims}),
            _entities=frozenset(entity.id for article in articles for entity in article.entities),
            _words=WordIndex.of(_searchable(articles)),
        )

    def article(self, id: str) -> Article:
        """The article of this id. Raises NotOnRecord."""
        return _found(self._articles, "article", id)

    def claim(self, id: str) -> Claim:
        """The claim of this id, of whatever article. Raises NotOnRecord."""
        return _found(self._claims, "claim", id)

    def entity(self, article: str, id: str) -> Entity:
        """An entity as one article names it. Raises NotOnRecord."""
        entities = {entity.id: entity for entity in self.article(article).entities}
        return _found(entities, "entity", id)

    def has_article(self, id: str) -> bool:
        """Whether an article has this id."""
        return id in self._articles

    def has_entity(self, id: str) -> bool:
        """Whether any article names somebody or something by this id."""
        return id in self._entities

    def corpus_of(self, article: str | None = None) -> Corpus:
        """What the engine checks against: one article alone, or the whole record for None. Raises NotOnRecord."""
        return self.corpus if article is None else self._alone(self.article(article).id)

    def counts(self, article: str | None = None) -> Mapping[Kind, int]:
        """How many claims of each kind one article has, or the whole record; every kind is there, in the order of Kind. Raises NotOnRecord."""
        claims: Iterable[Claim] = self.claims if article is None else self.article(article).claims
        counted = Counter(claim.kind for claim in claims)
        return MappingProxyType({kind: counted[kind] for kind in Kind})

    def select(self, wanted: ClaimFilter) -> tuple[Claim, ...]:
        """The claims that a filter admits, in the order of the record. ``q`` wants each of its words, give or take a typing error, in the claim's
        text or among its subject's names. An id that is not on record simply selects nothing.
        """
        if wanted.q is None:
            return tuple(claim for claim in self.claims if wanted.admits(claim))
        return tuple(self.claims[index] for index in self._words.find(wanted.q) if wanted.admits(self.claims[index]))


def _found(table: Mapping[str, T], what: str, id: str) -> T:
    """The entry of a table. Raises NotOnRecord."""
    try:
        return table[id]
    except KeyError:
        raise NotOnRecord(what, id) from None


def _each_alone(articles: Sequence[Article], corpus: Corpus, claims: int) -> Callable[[str], Corpus]:
    """How an article on record is had as a corpus of its own."""
    if len(articles) == 1:
        return {articles[0].id: corpus}.__getitem__
    if claims <= _FEW_CLAIMS:
        return {article.id: compile_articles((article,)) for article in articles}.__getitem__
    table = {article.id: article for article in articles}
    return lru_cache(maxsize=_ARTICLES_HELD)(lambda id: compile_articles((table[id],)))


def _revision(articles: Iterable[Article]) -> str:
    """Twelve hexadecimal digits over everything that the articles hold: the same content, whatever its layout on disk, gives the same."""
    content = hashlib.sha256(b"[")
    for number, article in enumerate(articles):  # one after the other: all of a large record as one text would not fit into memory
        content.update(("," * (number > 0) + _JSON.encode(article)).encode("utf-8"))
    content.update(b"]")
    return content.hexdigest()[:12]


def _fields(value: object) -> dict[str, object]:
    """An article, entity, claim or source as a mapping."""
    return {name: getattr(value, name) for name in type(value).__match_args__}  # type: ignore[attr-defined]


_JSON = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=_fields)


def _searchable(articles: Iterable[Article]) -> Iterable[str]:
    """For each claim of the record, the text that ``q`` looks through."""
    for article in articles:
        names = {entity.id: " ".join(entity.names) for entity in article.entities}
        for claim in article.claims:
            yield f"{claim.text} {names.get(claim.subject or '', '')}"
