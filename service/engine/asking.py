"""What a judge of a proposition may look at."""

from __future__ import annotations

from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.fates import judge_fate
from service.engine.fates_of_groups import judge_toll
from service.engine.parts import Finding
from service.engine.reading import Proposition, Sentence


class Asked:
    """What a judge may look at: a proposition, the sentence that it is of, who is who, and the evidence."""

    __slots__ = ("_fate", "_own_fate", "corpus", "p", "resolver", "sentence")

    def __init__(self, p: Proposition, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> None:
        self.p = p
        self.sentence = sentence
        self.resolver = resolver
        self.corpus = corpus
        self._own_fate: list[Finding] | None = None
        self._fate: list[Finding] | None = None

    def own_fate(self) -> list[Finding]:
        """What the roll of the text says of the one in the proposition, looked up once: three of the judges want it."""
        if self._own_fate is None:
            self._own_fate = judge_fate(self.p, self.corpus)
        return self._own_fate

    def fate(self) -> list[Finding]:
        """The same, or what it says of how many."""
        if self._fate is None:
            self._fate = self.own_fate() or judge_toll(self.p, self.sentence, self.corpus)
        return self._fate
