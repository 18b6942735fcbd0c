"""A clause while it is read."""

from __future__ import annotations

from service.engine.reading import Mention, VerbGroup


class Clause:
    """A clause under construction; frozen into a Proposition when it closes."""

    __slots__ = (
        "adjectives",
        "adverbs",
        "answer",
        "antecedent_object",
        "denied",
        "first",
        "gapped",
        "included",
        "kind",
        "last",
        "mood",
        "objects",
        "obliques",
        "parent",
        "passive_participle",
        "seconds",
        "speaker",
        "subject",
        "verb",
    )

    def __init__(
        self,
        kind: str = "main",  # main, relative, participle, infinitive, report, adverbial
        subject: Mention | None = None,
        verb: VerbGroup | None = None,
        objects: list[Mention] | None = None,
        *,
        obliques: list[tuple[str, Mention]] | None = None,
        speaker: Mention | None = None,
        mood: str = "asserted",
        denied: bool = False,
        first: int = 0,
        last: int = 0,
        antecedent_object: Mention | None = None,  # object relative: "the list that Russia handed over"
        passive_participle: bool = False,
        seconds: list[Mention] | None = None,  # coordinated subjects
        parent: Clause | None = None,  # what governs an infinitive
        gapped: bool = False,  # its verb is that of the clause before: "Ann got the gun and Bob the rope"
        answer: tuple[Mention | None, bool] | None = None,  # who takes up what a clause says, and whether to deny it
    ) -> None:
        self.kind = kind
        self.subject = subject
        self.verb = verb
        self.objects = objects if objects is not None else []
        self.obliques = obliques if obliques is not None else []
        self.adjectives: list[tuple[str, int]] = []
        self.adverbs: list[str] = []
        self.speaker = speaker
        self.mood = mood
        self.denied = denied
        self.first = first
        self.last = last
        self.antecedent_object = antecedent_object
        self.passive_participle = passive_participle
        self.seconds = seconds if seconds is not None else []
        self.included: list[tuple[Mention, Mention]] = []  # a noun phrase and some of it: "14 people, including three children"
        self.parent = parent
        self.gapped = gapped
        self.answer = answer
