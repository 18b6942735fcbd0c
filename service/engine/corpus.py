"""What a check runs against: evidence sentences, read and resolved once, with the facts that they give about people and an index of their words."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NamedTuple

from service.engine.compare.ties import TermIndex
from service.engine.compare.words import families, names_person
from service.engine.discourse import Resolver
from service.engine.entities import EntityTable, Match
from service.engine.lexicon import is_common, verbs_of
from service.engine.lines_of_evidence import Line, all_mentions, line_of
from service.engine.model import Article, Evidence, Kind, Quantity
from service.engine.read import read, vocabulary_of
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.kinship import RELATIONS

_FEW_LINES = 16  # so few that an index of their words does not pay


class AgeFact(NamedTuple):
    entity: str
    quantity: Quantity
    line: int


class RoleFact(NamedTuple):
    """What somebody or something is said to be: a noun phrase, with the tense and polarity of the saying."""

    entity: str
    role: Mention
    line: int
    negated: bool


@dataclass(frozen=True, slots=True)
class Corpus:
    """Claims read once and indexed, ready to be checked against. Immutable once built; shared between threads and workers."""

    lines: tuple[Line, ...] = ()
    table: EntityTable = field(default_factory=EntityTable)
    ages: tuple[AgeFact, ...] = ()
    roles: tuple[RoleFact, ...] = ()
    postings: Mapping[str, tuple[int, ...]] = field(default_factory=lambda: MappingProxyType({}))
    weights: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    known: frozenset[str] = frozenset()
    topic: frozenset[str] = frozenset()  # entities that the whole record is about, so common that they tell little
    curated: bool = False
    terms: TermIndex | None = None  # of a record or a long text

    def weight(self, key: str) -> float:
        """How much a term tells, by its rarity among the lines; a term that no line has tells most."""
        return self.weights.get(key, self._ceiling)

    @property
    def _ceiling(self) -> float:
        return math.log(2.0 + len(self.lines))


def compile_articles(articles: Sequence[Article]) -> Corpus:
    """Articles on record -> the corpus that their claims make."""
    table = EntityTable()
    for article in articles:
        for entity in article.entities:
            table.add(entity.id, str(entity.kind), entity.names, entity.gender)
    known = vocabulary_of([name for a in articles for e in a.entities for name in e.names])
    for article in articles:
        for entity in article.entities:
            _describe(table, entity.id, entity.descriptions)
    readings = {(a.id, c.id): read(c.text) for a in articles for c in a.claims}
    number = 0
    for reading in readings.values():  # once to learn who is who, once more to say so
        resolver = Resolver(table, grow=True, nameless=False)
        for sentence in reading.sentences:
            resolver.sentence(sentence, number)
            number += 1
    lines: list[Line] = []
    for article in articles:
        names = {entity.id: entity.names[0] for entity in article.entities}
        for claim in article.claims:
            resolver = Resolver(table, grow=True)
            for sentence in readings[article.id, claim.id].sentences:
                evidence = Evidence(claim.id, claim.text, article.id, claim.source.paragraph, names.get(claim.attribution or ""))
                lines.append(_resolved_line(len(lines), evidence, resolver.sentence(sentence, len(lines)), claim.kind, table))
    return _build(lines, table, known, curated=True)


def _describe(table: EntityTable, entity: str, descriptions: Sequence[str]) -> None:
    for description in descriptions:
        for mention in read(description).sentences[0].mentions[:1]:
            if mention.head and not mention.name:
                table.describe(entity, mention.head, mention.mods)


def compile_text(text: str) -> Corpus:
    """A text that nobody curated -> the corpus of its sentences, people and things followed through it."""
    table = EntityTable()
    reading = read(text)
    Resolver(table, grow=True, nameless=False).resolve(reading)
    resolver = Resolver(table, grow=True)
    lines = []
    for sentence in reading.sentences:
        source = reading.canonical.text[sentence.words[0].start : sentence.words[-1].end]
        evidence = Evidence(f"sentence-{sentence.number + 1}", source, None, sentence.paragraph)
        lines.append(_resolved_line(sentence.number, evidence, resolver.sentence(sentence, sentence.number), None, table))
    known = vocabulary_of([form.text for k in table.known.values() for form in k.forms])
    return _build(lines, table, known, curated=False)


def _named_modifiers(sentence: Sentence, table: EntityTable) -> frozenset[str]:
    """Entities that stand as modifiers: Hamas in "a Hamas delegation", Iran in "Iranian drones"."""
    return frozenset(e for m in all_mentions(sentence) for mod in m.mods if (e := entity_of_modifier(mod, table)))


def entity_of_modifier(mod: str, table: EntityTable) -> str:
    """A modifier -> the entity that it names, by name or as a demonym; "" for an ordinary word."""
    country = DEMONYMS.get(mod)
    if country is None and is_common(mod) and " " not in mod:
        return ""
    found = table.find(country or mod)
    return found.entity if found.match >= Match.PARTIAL else ""


def _resolved_line(number: int, evidence: Evidence, sentence: Sentence, kind: Kind | None, table: EntityTable) -> Line:
    return line_of(number, evidence, sentence, kind, _named_modifiers(sentence, table))


def keys_of(lemma: str) -> list[str]:
    """What a content word is found by: itself, its families and the verbs that it names."""
    return [lemma, *("f:" + f for f in families(lemma)), *("d:" + v for v in verbs_of(lemma))]


def _build(lines: list[Line], table: EntityTable, known: frozenset[str], *, curated: bool) -> Corpus:
    postings: dict[str, list[int]] = {}
    for line in lines:
        keys = {key for lemma in line.terms for key in keys_of(lemma)} | {"d:" + lemma for lemma in line.terms} | {"e:" + e for e in line.entities}
        for key in keys:
            postings.setdefault(key, []).append(line.number)
    total = len(lines)
    weights = {key: math.log((total + 2.0) / (len(numbers) + 0.5)) for key, numbers in postings.items()}
    ages, roles = _facts(lines)
    topic = frozenset(key[2:] for key, numbers in postings.items() if key.startswith("e:") and len(numbers) > 0.2 * total and total > 4)
    terms = TermIndex({term for line in lines for term in line.terms}) if total > _FEW_LINES else None
    return Corpus(
        tuple(lines), table, ages, roles, MappingProxyType({k: tuple(v) for k, v in postings.items()}), MappingProxyType(weights), known, topic, curated, terms
    )


def _facts(lines: Sequence[Line]) -> tuple[tuple[AgeFact, ...], tuple[RoleFact, ...]]:
    ages: list[AgeFact] = []
    roles: list[RoleFact] = []
    for line in lines:
        for p in line.sentence.propositions:
            if p.mood not in ("asserted", "according") or p.agent is None or not p.agent.entity:
                continue
            quantity = age_of(p)
            if quantity is not None:
                ages.append(AgeFact(p.agent.entity, replace(quantity, unit="year"), line.number))
            elif p.predicate in ("be", "become", "remain") and p.complement is not None and is_role(p.complement):
                roles.append(RoleFact(p.agent.entity, p.complement, line.number, p.negated))
    return tuple(ages), tuple(roles)


def age_of(p: Proposition) -> Quantity | None:
    """The age that a proposition gives its agent, if that is what it says."""
    if p.age is not None:
        return p.age.quantity
    if p.predicate != "be":
        return None
    holder = p.complement or next((m for preposition, m in p.obliques if preposition == "in" and m.quantity is not None and m.quantity.form == "age"), None)
    if holder is None or holder.quantity is None:
        return None
    quantity = holder.quantity
    if quantity.form == "age":
        return quantity.quantity
    if quantity.form == "cardinal" and not holder.head and quantity.quantity.unit is None and p.agent is not None and not p.agent.plural:
        return quantity.quantity
    return None


def is_role(mention: Mention) -> bool:
    """Whether a complement says what somebody is: a person noun that is no relative, not a count."""
    return (
        bool(mention.head)
        and not mention.pronoun
        and mention.quantity is None
        and mention.head not in RELATIONS
        and not mention.name
        and (names_person(mention.head) or "most" in mention.mods)
    )
