"""A clause while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.engine.reading import Mention, VerbGroup


@dataclass(slots=True)
class Clause:
    """A clause under construction; frozen into a Proposition when it closes."""

    kind: str = "main"  # main, relative, participle, infinitive, report, adverbial
    subject: Mention | None = None
    verb: VerbGroup | None = None
    objects: list[Mention] = field(default_factory=list)
    obliques: list[tuple[str, Mention]] = field(default_factory=list)
    adjectives: list[tuple[str, int]] = field(default_factory=list)
    adverbs: list[str] = field(default_factory=list)
    speaker: Mention | None = None
    mood: str = "asserted"
    denied: bool = False
    first: int = 0
    last: int = 0
    antecedent_object: Mention | None = None  # object relative: "the list that Russia handed over"
    passive_participle: bool = False
    seconds: list[Mention] = field(default_factory=list)  # coordinated subjects
    included: list[tuple[Mention, Mention]] = field(default_factory=list)  # a noun phrase and some of it: "14 people, including three children"
    parent: Clause | None = None  # what governs an infinitive
    gapped: bool = False  # its verb is that of the clause before: "Ann got the gun and Bob the rope"
    answer: tuple[Mention | None, bool] | None = None  # who takes up what a clause says, and whether to deny it
