"""Who stands in front of a reader's mind: those mentioned last, subjects before others, for a pronoun to mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from service.engine.compare.words import names_person
from service.engine.entities import EntityTable
from service.engine.reading import COMPANION, Mention, Proposition, Sentence
from service.engine.tagging.headlines import MANY
from service.engine.vocabulary.kinship import RELATIONS

KEPT = 24  # referents that stay in mind
_NEARER = 0.6  # how much the next one in a row outweighs the one before
_CLEARLY = 1.5
_SOURCE = 0.8  # the rank of a group that is only named as the source
_FADES = 0.5  # what a sentence costs
CALLED_SO = 3.0  # what it is worth to have been called by the very noun
# nouns that no "it" goes back to
NO_THINGS = frozenset("way row part place time day week month year minute hour night morning evening front back end turn case fact lot kind sort".split())


class Referent:
    """Somebody or something mentioned, ready to be meant by a pronoun. ``rank`` orders by how much it stands in front: subjects first.

    ``entity`` is an id, or "~" and the head noun of what has none.
    """

    __slots__ = ("entity", "gender", "kind", "plural", "rank")

    def __init__(self, entity: str, kind: str, gender: str | None, plural: bool, rank: float) -> None:
        self.entity = entity
        self.kind = kind
        self.gender = gender
        self.plural = plural
        self.rank = rank

    def raised(self, by: float) -> Referent:
        """The same, ``by`` so much further in front."""
        return Referent(self.entity, self.kind, self.gender, self.plural, self.rank + by)


def front(pool: Sequence[Referent]) -> str:
    """The entity that stands most in front, "" where there is nobody. The pool is in the order of mention."""
    if not pool:
        return ""
    return max(enumerate(pool), key=lambda item: (item[1].rank + item[0] * _NEARER, item[0]))[1].entity


def clear(pool: Sequence[Referent]) -> bool:
    """Whether one entity stands well before every other in the pool, so that a word that fits several means it; false where nobody stands there."""
    if not pool:
        return False
    scores: dict[str, float] = {}
    for index, referent in enumerate(pool):
        scores[referent.entity] = max(scores.get(referent.entity, 0.0), referent.rank + index * _NEARER)
    first, *others = sorted(scores.values(), reverse=True)
    return not others or first - others[0] >= _CLEARLY


def unnamed(mentions: Iterable[Mention], table: EntityTable, ranks: dict[int, float]) -> Iterator[tuple[int, Referent]]:
    """The people and things without a name among resolved mentions, each with where it stands; ``ranks`` are of those who take part, by that place."""
    for m in mentions:
        if m.pronoun and m.entity.startswith("~"):
            yield m.first, Referent(m.entity, "person" if names_person(m.entity[1:]) else "thing", None, m.plural, ranks.get(m.head_at, 1))
        if m.name or m.pronoun or not m.head or m.entity in table.known or m.head in NO_THINGS:
            continue
        person = names_person(m.head)
        if person and m.head in RELATIONS and m.entity:
            continue
        counted = m.plural or m.head in MANY or (m.quantity is not None and counts(m) and m.quantity.quantity.high > 1)
        gender = sex_of(m.head)
        if m.head_at in ranks or not (person or counted):
            yield m.first, Referent("~" + m.head, "person" if person and not counted else "thing", gender, counted, ranks.get(m.head_at, 1))


def counts(mention: Mention) -> bool:
    """Whether a mention is of so many: "45 men", not "a 45-year-old man"."""
    return mention.quantity is not None and mention.quantity.form not in ("age", "label")


def sex_of(noun: str) -> str | None:
    """What a noun for somebody says of the sex: "f", "m", or None."""
    if noun in RELATIONS:
        return RELATIONS[noun][1]
    return "f" if noun.endswith("woman") else "m" if noun.endswith(("man", "men")) else None


def propositions_of(sentence: Sentence) -> list[Proposition]:
    """The propositions of a sentence, what they govern included."""
    return [q for p in sentence.propositions for q in (*p.governed, p)]


def aged(referents: Iterable[Referent]) -> list[Referent]:
    """Those of the sentences before, one sentence further back."""
    return [r.raised(-_FADES * (_sooner(r) if r.entity.startswith("~") else 1)) for r in referents]


def _sooner(r: Referent) -> int:
    """How many times as fast somebody or something without a name is out of mind."""
    return 3 if r.kind == "person" else 2 if r.plural else 1


def ranks_of(propositions: Iterable[Proposition]) -> dict[int, float]:
    """Where those who take part stand (the index of their head) -> their rank: subjects of main clauses 3, of reports 2, what they do it to 1.5."""
    ranks: dict[int, float] = {}
    told = [p for p in propositions if p.origin != COMPANION]
    behind = _sources_behind(told)
    for p in told:
        if p.speaker is not None:
            ranks.setdefault(p.speaker.head_at, 2)
        subject = subject_of(p)
        for mention, rank in ((p.patient, 1.5), (subject, {"main": 3, "report": 2, "frame": 2, "infinitive": 2}.get(p.origin, 1.6)), (_presented(p), 3)):
            if mention is not None:
                ranks[mention.head_at] = max(rank, ranks.get(mention.head_at, 0))
    return ranks | dict.fromkeys(behind, _SOURCE)


def _sources_behind(propositions: Sequence[Proposition]) -> list[int]:
    """Where groups without a name stand who are only named as the source behind what they say: ", the police said"."""
    told = [(p.at, p.speaker) for p in propositions if p.speaker is not None]
    return [s.head_at for at, s in told if s.head_at > at >= 0 and is_source(s)]


def is_source(speaker: Mention) -> bool:
    """Whether whose word something is is a group without a name: the police, officials."""
    return not (speaker.name or speaker.pronoun) and (speaker.plural or speaker.head in MANY)


def subject_of(p: Proposition) -> Mention | None:
    """Who stands before the verb: of "was found by a diver" the one found."""
    if p.patient is not None and (p.agent is None or p.agent.first > p.at >= p.patient.last):
        return p.patient
    return p.agent


def _presented(p: Proposition) -> Mention | None:
    """Whom a sentence presents at its end: "one of the rebels was Lisbeth Brandt" goes on about Brandt."""
    return p.complement if p.predicate == "be" and p.origin == "main" and p.complement is not None and p.complement.name else None
