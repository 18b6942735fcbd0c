"""The values that travel between the stages of the engine: frozen, typed, free of behaviour beyond themselves.

Offsets are code points in the text that was submitted, half open: ``text[span.start:span.end] == span.text``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What the record says of a part or of a whole statement."""

    CONSISTENT = "consistent"
    CONTRADICTED = "contradicted"
    UNKNOWN = "unknown"


class Relation(StrEnum):
    """How a stated slot stands to the same slot of a claim."""

    EQUAL = "equal"
    INSIDE = "inside"  # the record's value lies inside what is stated: the statement follows
    OVERLAPPING = "overlapping"  # both may be true: the record does not settle it
    DISJOINT = "disjoint"  # both cannot be true
    OPPOSITE = "opposite"  # the same thing asserted and denied
    ABSENT = "absent"  # the record has no such slot


class Reason(StrEnum):
    """Why an answer is ``unknown``, for machines."""

    NOT_MENTIONED = "not_mentioned"
    FINER_THAN_RECORD = "finer_than_record"
    AMBIGUOUS = "ambiguous"
    NOT_AN_ASSERTION = "not_an_assertion"
    UNREADABLE = "unreadable"
    LANGUAGE = "language"


class Kind(StrEnum):
    """What sort of thing a claim or a part asserts."""

    CASUALTY = "casualty"
    HOSTAGE_COUNT = "hostage_count"
    COUNT = "count"
    AGE = "age"
    NAME = "name"
    ROLE = "role"
    RELATION = "relation"
    PLACE = "place"
    DATE = "date"
    STATUS = "status"
    ORDER = "order"
    QUOTE = "quote"
    EVENT = "event"
    NEGATION = "negation"
    UNCERTAINTY = "uncertainty"


class Hedge(StrEnum):
    """How a number is stated."""

    EXACT = "exact"
    ABOUT = "about"  # some, about, around, roughly, nearly
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    FEWER_THAN = "fewer_than"
    AT_MOST = "at_most"
    RANGE = "range"
    VAGUE = "vague"  # several, dozens, hundreds


class EntityKind(StrEnum):
    """What sort of thing a named entity is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    EVENT = "event"
    THING = "thing"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the submitted text; ``start`` and ``end`` in code points."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as an interval with a hedge.

    ``low`` and ``high`` are inclusive unless the hedge is ``more_than`` (low is open) or ``fewer_than`` (high is open);
    an unbounded end is infinite. A hedged ``about`` number has ``low == high``: the number that was written.
    ``unit`` is a canonical unit ("year", "percent", "USD", "km", "day"); None for a bare count.
    """

    low: float
    high: float
    hedge: Hedge = Hedge.EXACT
    unit: str | None = None

    def __reduce__(self) -> tuple[type[Quantity], tuple[object, ...]]:
        """Pickled by its fields: five times as fast as what slots get by default, and lines of large records are unpickled at every check."""
        return Quantity, (self.low, self.high, self.hedge, self.unit)

    @property
    def point(self) -> float | None:
        """The one number written, None for a range or a vague word."""
        if self.low == self.high:
            return self.low
        if math.isinf(self.high) and self.hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST):
            return self.low
        if self.hedge in (Hedge.FEWER_THAN, Hedge.AT_MOST):
            return self.high
        return None


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date as precise as it was written.

    ``part`` is early, mid or late (of the finest of month and year given); ``weekday`` is 0 for Monday to 6 for Sunday;
    ``relative`` keeps what has no anchor ("five years ago" is ``("year", -5)``, "last Sunday" ``("week", -1)`` with a weekday).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str | None = None
    weekday: int | None = None
    relative: tuple[str, float] | None = None
    minutes: int | None = None  # clock time, minutes after midnight
    bound: str | None = None  # since, before, after, by, until
    decade: bool = False  # ``year`` opens a decade: "the 1990s"

    def __reduce__(self) -> tuple[type[DateSpan], tuple[object, ...]]:
        """Pickled by its fields; see Quantity."""
        return DateSpan, (self.year, self.month, self.day, self.part, self.weekday, self.relative, self.minutes, self.bound, self.decade)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two slots held against each other: the relation, why, and both values as text for people."""

    relation: Relation
    reason: str
    stated: str = ""
    recorded: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something named. ``names[0]`` is the canonical name, the others are spellings on record."""

    id: str
    kind: EntityKind
    names: tuple[str, ...]
    gender: str | None = None  # "f", "m" or None
    descriptions: tuple[str, ...] = ()  # "the freed sound engineer"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a claim stands: the 1-based paragraph and the range in code points of the article's file."""

    article: str
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable thing that an article says, in our own words.

    ``value`` is the typed value as plain data, ready for the wire; its ``type`` names its shape (see seeds/README.md).
    """

    id: str
    kind: Kind
    text: str
    source: Source
    subject: str | None = None  # an entity's id
    value: Mapping[str, object] | None = None
    attribution: str | None = None  # an entity's id: the article gives it only as this one's word


@dataclass(frozen=True, slots=True)
class Article:
    """An article on record with its entities and claims. ``sha256`` is that of the file that the ranges refer to."""

    id: str
    title: str
    sha256: str
    entities: tuple[Entity, ...]
    claims: tuple[Claim, ...]
    publisher: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The claim that a part was decided by. For a caller's own text, ``claim`` is the sentence's number and ``article`` None."""

    id: str
    text: str
    article: str | None = None
    paragraph: int | None = None
    attribution: str | None = None  # a name for people

    def __reduce__(self) -> tuple[type[Evidence], tuple[object, ...]]:
        """Pickled by its fields; see Quantity."""
        return Evidence, (self.id, self.text, self.article, self.paragraph, self.attribution)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that the statement asserts, with its verdict and the very slots compared."""

    verdict: Verdict
    kind: Kind
    relation: Relation
    span: Span
    stated: Mapping[str, object] | None = None
    recorded: Mapping[str, object] | None = None
    correction: str | None = None
    claim: Evidence | None = None
    reason: Reason | None = None
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the engine says of a statement."""

    statement: str
    verdict: Verdict
    explanation: str
    parts: tuple[Part, ...] = ()
    reason: Reason | None = None
