"""What a check runs against: evidence sentences, read and resolved once, with the facts that they give about people and an index of their words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from service.engine.compare.ties import TermIndex
from service.engine.discourse import Resolver
from service.engine.entities import EntityTable
from service.engine.fates_listed import fates_in
from service.engine.leads import Lead
from service.engine.lexicon import is_common
from service.engine.lines_of_evidence import Line, all_mentions, line_of
from service.engine.model import Article, Evidence, Kind
from service.engine.newcomers import Newcomers
from service.engine.packed import Packed
from service.engine.postings import FEW_LINES, KEPT_OUT, Postings, PostingsBuilder
from service.engine.read import read, vocabulary_of
from service.engine.reading import Mention, Reading, Sentence, meant_by
from service.engine.recorded import Facts
from service.engine.roll import Roll
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.policy import POLICY
from service.engine.word_keys import keys_of

_SHORT = 16  # lines: so few that an index of their words does not pay
_NO_POSTINGS = Postings({}, b"")


@dataclass(frozen=True, slots=True)
class Corpus:
    """Claims read once and indexed, ready to be checked against. Immutable once built; shared between threads and workers."""

    lines: Sequence[Line] = ()
    table: EntityTable = field(default_factory=EntityTable)
    facts: Facts = field(default_factory=Facts)
    postings: Postings = _NO_POSTINGS
    known: frozenset[str] = frozenset()
    roll: Roll = field(default_factory=Roll)
    curated: bool = False
    terms: TermIndex | None = None  # of a record or a long text
    spelt: frozenset[str] = frozenset()  # its words as they stand there, lower case
    homes: frozenset[str] = frozenset()  # the places in which everything takes place that a text tells

    def is_few(self) -> bool:
        """Whether it is a text of so few sentences that a statement held against it can only be about them."""
        return len(self.lines) <= POLICY.few_lines and not self.curated

    def line_at(self, number: int) -> Line | None:
        """The line of a number, None where there is no such."""
        return self.lines[number] if 0 <= number < len(self.lines) else None

    def lines_with(self, key: str, most: int | None = None) -> Iterator[Line]:
        """The lines that hold a key, a base form or what else lines are found by, in order; at most so many."""
        for number in self.postings.of(key)[:most]:
            yield self.lines[number]

    def lines_of(self, entity: str, most: int | None = None) -> Iterator[Line]:
        """The lines that have an entity, in order; at most so many."""
        return self.lines_with("e:" + entity, most)

    def lines_about(self, who: Mention, most: int | None = None) -> Iterator[Line]:
        """The lines that have whom or what a mention means, or its noun where that is nobody on record; at most so many."""
        return self.lines_of(who.entity, most) if who.entity in self.table.known else self.lines_with(meant_by(who), most)


def compile_articles(articles: Sequence[Article], readings: Iterable[Reading] | None = None) -> Corpus:
    """Articles on record -> the corpus that their claims make. ``readings`` are those of their texts, in order, where somebody has read them already."""
    table = EntityTable()
    for article in articles:
        for entity in article.entities:
            table.add(entity.id, str(entity.kind), entity.names, entity.gender)
    known = vocabulary_of([name for a in articles for e in a.entities for name in e.names])
    for article in articles:
        for entity in article.entities:
            _describe(table, entity.id, [*entity.descriptions, *(name for name in entity.names if name.startswith("the "))])
    kept = _learnt(readings if readings is not None else (read(c.text) for a in articles for c in a.claims), table)
    corpus = _Builder(table)
    claims = ((article, claim) for article in articles for claim in article.claims)
    names: dict[str, str] = {}
    current = ""
    for (article, claim), sentences in zip(claims, kept, strict=True):
        if article.id != current:
            current, names = article.id, {entity.id: entity.names[0] for entity in article.entities}
        resolver = Resolver(table, grow=True)
        evidence = Evidence(claim.id, claim.text, article.id, claim.source.paragraph, names.get(claim.attribution or ""))
        for sentence in sentences:
            corpus.add(evidence, resolver.sentence(sentence, len(corpus)), claim.kind)
    return corpus.build(known, curated=True)


def _learnt(readings: Iterable[Reading], table: EntityTable) -> Sequence[tuple[Sentence, ...]]:
    """Who is who, learnt by the table from every reading; their sentences are kept to be resolved once all of it is known, packed where they are many."""
    kept: list[tuple[Sentence, ...]] | Packed[tuple[Sentence, ...]] = []
    number = 0
    for reading in readings:
        resolver = Resolver(table, grow=True, nameless=False)
        for sentence in reading.sentences:
            resolver.sentence(sentence, number)
            number += 1
        kept.append(reading.sentences)
        if len(kept) == FEW_LINES and isinstance(kept, list):
            kept = Packed(kept)
    return kept


def _describe(table: EntityTable, entity: str, descriptions: Sequence[str]) -> None:
    for description in descriptions:
        for mention in read(description).sentences[0].mentions[:1]:
            if mention.head and not mention.name:
                table.describe(entity, mention.head, mention.mods)


def compile_text(text: str) -> Corpus:
    """A text that nobody curated -> the corpus of its sentences, people and things followed through it."""
    table = EntityTable()
    reading = _read_twice(text)
    Resolver(table, grow=True, nameless=False, newcomers=Newcomers(table, again=False), lead=Lead(table, again=False)).resolve(reading)
    resolver = Resolver(table, grow=True, newcomers=Newcomers(table, again=True), lead=Lead(table, again=True))
    corpus = _Builder(table)
    for sentence in reading.sentences:
        source = reading.canonical.text[sentence.words[0].start : sentence.words[-1].end]
        evidence = Evidence(f"sentence-{sentence.number + 1}", source, None, sentence.paragraph)
        corpus.add(evidence, resolver.sentence(sentence, sentence.number), None)
    return corpus.build(vocabulary_of([name for k in table.known.values() for name in k.names]), curated=False, homes=resolver.homes())


def _read_twice(text: str) -> Reading:
    """A text, read with the names that it gives itself: "Heller, 54, called" opens with a name where another sentence has "Dagmar Heller"."""
    reading = read(text)
    named = vocabulary_of([m.name for s in reading.sentences for m in s.mentions if m.name and m.hint in ("person", "organization", "")])
    opened = any(s.words[0].tag != "NP" and s.words[0].low in named and s.words[0].text[0].isupper() for s in reading.sentences)
    return read(text, named) if opened else reading


class _Builder:
    """Lines as they come -> the corpus of them."""

    def __init__(self, table: EntityTable) -> None:
        self._table = table
        self._lines: list[Line] | Packed[Line] = []
        self._facts = Facts()
        self._roll = Roll()
        self._postings = PostingsBuilder()
        self._terms: set[str] = set()
        self._spelt: set[str] = set()
        self._before: Sentence | None = None  # the sentence before, in a running text

    def __len__(self) -> int:
        return len(self._lines)

    def add(self, evidence: Evidence, sentence: Sentence, kind: Kind | None) -> None:
        """Enter a resolved sentence as the next line."""
        few = isinstance(self._lines, list)
        line = line_of(len(self._lines), evidence, sentence, kind, _named_modifiers(sentence, self._table), self._before, few=few)
        keys = {key for lemma in line.terms for key in keys_of(lemma)} | {"d:" + lemma for lemma in line.terms} | {"e:" + e for e in line.entities}
        for event in line.events:  # what a line says besides, in no word of its own: who was freed after a week had been held
            if event.proposition.at < 0 and event.predicate and not event.light and event.predicate not in line.terms:
                keys.update(keys_of(event.predicate))
        if line.apart:
            keys |= {KEPT_OUT + e for e in line.entities}
        self._postings.add(line.number, keys, dated=bool(sentence.dates), counted=bool(line.amounts))
        self._facts.add(line)
        self._roll.enter(fates_in(sentence, line.number, self._table, self._before if kind is None else None))
        if kind is None:
            self._roll.count(sentence, line.number, self._table)
        self._terms.update(line.terms)
        self._spelt.update(line.lows)
        self._lines.append(line)
        self._before = sentence if kind is None else None
        if len(self._lines) > FEW_LINES and isinstance(self._lines, list):
            self._lines = Packed(each._replace(kept_items=None) for each in self._lines)

    def build(self, known: frozenset[str], *, curated: bool, homes: frozenset[str] = frozenset()) -> Corpus:
        """The corpus of all that was entered. ``known`` are the parts of names on record, ``homes`` where all of it takes place."""
        postings = self._postings.build()
        self._table.settle(postings)
        lines = tuple(self._lines) if isinstance(self._lines, list) else self._lines
        terms = TermIndex(self._terms) if len(lines) > _SHORT else None
        return Corpus(lines, self._table, self._facts, postings, known, self._roll, curated, terms, frozenset(self._spelt), homes)


def _named_modifiers(sentence: Sentence, table: EntityTable) -> frozenset[str]:
    """Entities that stand as modifiers: Hamas in "a Hamas delegation", Iran in "Iranian drones"."""
    return frozenset(e for m in all_mentions(sentence) for mod in m.mods if (e := entity_of_modifier(mod, table)))


def entity_of_modifier(mod: str, table: EntityTable) -> str:
    """A modifier -> the entity that it names, by name or as a demonym; "" for an ordinary word."""
    country = DEMONYMS.get(mod)
    if country is None and is_common(mod) and " " not in mod:
        return ""
    return table.of_modifier(mod)
