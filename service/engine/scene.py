"""What a sentence lays out before anybody is told apart in it: who takes part and where they stand, whose words they are, what singles somebody out."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.reading import Mention, Proposition, Sentence
from service.engine.salience import NO_THINGS, counts, propositions_of, ranks_of


class Scene:
    """One sentence before it is resolved. Places are indexes of words; a mention's place is that of its head."""

    def __init__(self, sentence: Sentence) -> None:
        propositions = propositions_of(sentence)
        self.telegraphic = not any(w.low in ("the", "a", "an") for w in sentence.words) and sentence.words[-1].text != "."  # a headline drops articles
        self.ranks = ranks_of(propositions)
        self.plurals = {m.head_at for m in sentence.mentions if (m.plural or counts(m)) and not m.pronoun and m.head not in NO_THINGS}
        self.narrowed = {i for i, word in enumerate(sentence.words) if word.tag == "PR" and word.low in ("that", "which")}  # "the company that ..."
        self.names = [m for whole in sentence.mentions for m in (whole, whole.possessor, whole.of) if m is not None and m.name]
        self._said = [(p.first, p.last, p.speaker) for p in sentence.propositions if p.speaker is not None]
        self._relatives: dict[int, list[tuple[int, int]]] = {}  # where its subject stands -> where a relative clause is
        for p in sentence.propositions:
            if p.origin == "relative" and p.agent is not None:
                self._relatives.setdefault(p.agent.head_at, []).append((p.first, p.last))
        self.doers = _doers(propositions)

    def speaker(self, mention: Mention) -> Mention | None:
        """Whose words a mention stands in."""
        return next((who for first, last, who in self._said if first <= mention.first < last), None)

    def rank(self, mention: Mention, first: int, head_at: int, *, named: bool) -> float:
        """How much what stands at ``first`` and ``head_at`` is in front when ``mention``, to its right, is read."""
        if any(start <= mention.first < end for start, end in self._relatives.get(head_at, ())):
            return 7.0  # "Farrand, who had hurt his ankle"
        if first == 0:
            return 5.0
        return 2.8 + self.ranks.get(head_at, 0) / 2 if named or head_at in self.ranks else 2.6


def _doers(propositions: Sequence[Proposition]) -> dict[int, Mention]:
    """Where a pronoun stands -> who does it to whom the pronoun means, and is somebody else: "five Liberals backed it"."""
    return {
        m.first: p.agent
        for p in propositions
        if p.agent is not None
        for m in (p.patient, *p.others, *(oblique for _, oblique in p.obliques))
        if m is not None and m.pronoun
    }
