"""What a sentence lays out before anybody is told apart in it: who takes part and where they stand, whose words they are, what singles somebody out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from service.engine.compare.words import names_person
from service.engine.reading import Mention, Sentence
from service.engine.salience import NO_THINGS, counts, propositions_of, ranks_of, subject_of
from service.engine.tagging.word import Word
from service.engine.vocabulary.given_names import GIVEN
from service.engine.vocabulary.speech import CONTENT, SAYING

_ROW = 5  # words between two names in a row: ", 15, and"
_CLOSING = frozenset((",", "who", "whose", "whom", "."))


class Scene:
    """One sentence before it is resolved. Places are indexes of words; a mention's place is that of its head. Looked at when somebody asks: few do."""

    def __init__(self, sentence: Sentence) -> None:
        self._sentence = sentence
        self._ranks: dict[int, float] | None = None
        self._relatives: dict[int, list[tuple[int, int]]] | None = None

    @property
    def words(self) -> Sequence[Word]:
        """Its words."""
        return self._sentence.words

    @property
    def telegraphic(self) -> bool:
        """Whether it drops articles, as headlines do."""
        words = self._sentence.words
        return words[-1].text != "." and not any(word.low in ("the", "a", "an") for word in words)

    @property
    def ranks(self) -> dict[int, float]:
        """Where those who take part stand -> their rank."""
        if self._ranks is None:
            self._ranks = ranks_of(propositions_of(self._sentence))
        return self._ranks

    @property
    def plurals(self) -> set[int]:
        """Where what is more than one stands."""
        return {m.head_at for m in self._sentence.mentions if (m.plural or counts(m)) and not m.pronoun and m.head not in NO_THINGS}

    @property
    def narrowed(self) -> set[int]:
        """Where "that" and "which" single something out: "the company that ..."."""
        return {index for index, word in enumerate(self._sentence.words) if word.tag == "PR" and word.low in ("that", "which")}

    def contents_of(self, mention: Mention) -> list[Mention]:
        """The nouns of whose content a mention is part: in "criticism that it should have been closed" it is not the criticism."""
        words = self._sentence.words
        opened = {at for at in range(1, mention.first) if words[at].low == "that" and words[at - 1].lemma in CONTENT}
        return [m for m in self._sentence.mentions if m.last in opened] if opened else []

    @property
    def names(self) -> list[Mention]:
        """All that is named, whatever belongs to it or it belongs to."""
        return [m for whole in self._sentence.mentions for m in (whole, whole.possessor, whole.of) if m is not None and m.name]

    @property
    def rows(self) -> set[int]:
        """Where names begin that stand in a row, joined by "and", each with its age or not: "Hanne, 15, and Lotte, 12"."""
        words = self._sentence.words
        names = [m for m in self._sentence.mentions if m.name]
        found: set[int] = set()
        for one, other in pairwise(names):
            between = [word.low for word in words[one.last : other.first] if word.tag != "M" and word.text != ","]
            if between == ["and"] and other.first - one.last < _ROW:
                found |= {one.first, other.first}
        return found

    def full_name(self, mention: Mention) -> str:
        """A given name with the surname that it shares with the name behind "and": of "Emil and Janek Sorg" Emil Sorg, too."""
        words = self._sentence.words
        if " " in mention.name or mention.name.lower() not in GIVEN or mention.last >= len(words) or words[mention.last].low != "and":
            return mention.name
        other = next((m for m in self._sentence.mentions if m.first == mention.last + 1 and not m.titles), None)
        parts = other.name.split() if other is not None and other.hint in ("person", "") else []
        return f"{mention.name} {parts[1]}" if len(parts) == 2 else mention.name

    def apposed(self, mention: Mention) -> Mention | None:
        """Whom a phrase between commas says more of: "the keeper, a 22-year-old trainee whose name was not given, has been suspended"."""
        words, end = self._sentence.words, mention.last
        if not mention.first or words[mention.first - 1].low != "," or end >= len(words) or words[end].low not in _CLOSING:
            return None
        if words[end].low == "," and end + 1 < len(words) and words[end + 1].low in ("and", "or"):
            return None
        return next((m for m in self._sentence.mentions if m.last == mention.first - 1 and not m.plural and (m.name or m.determiner == "the")), None)

    @property
    def doers(self) -> dict[int, Mention]:
        """Where a pronoun stands -> who does it to whom the pronoun means, and is somebody else: "five Liberals backed it"."""
        doers = {
            m.first: p.agent
            for p in propositions_of(self._sentence)
            if p.agent is not None
            for m in (p.patient, *p.others, *(oblique for _, oblique in p.obliques))
            if m is not None and m.pronoun
        }
        for p in self._sentence.propositions:  # "Nordal was invited, he said": he said it of another one
            subject = subject_of(p)
            if p.speaker is not None and p.speaker.pronoun and subject is not None and subject.last <= p.last <= p.speaker.first:
                doers[p.speaker.first] = subject
        return doers

    def done_to(self, mention: Mention) -> tuple[str, str]:
        """What is done to a pronoun, and the noun that it is called by there: "called it a good deal"; "" where there is none."""
        told = [p for p in self._sentence.propositions if any(m is not None and m.first == mention.first for m in (p.patient, p.agent))]
        verb = next((p.predicate for p in told if p.patient is not None and p.patient.first == mention.first), "")
        called = next((p.complement.head for p in told if p.complement is not None and p.agent is not None and p.agent.first == mention.first), "")
        return verb, called

    def named_behind(self, mention: Mention) -> list[Mention]:
        """Who and what is named in a clause behind the pronoun that is its subject: "it would close Castor's plant" is not Castor."""
        own = [p for p in self._sentence.propositions if p.agent is not None and p.agent.pronoun and p.agent.first == mention.first and p.at >= 0]
        there = [m for p in own for m in (p.patient, *p.others, *(oblique for _, oblique in p.obliques)) if m is not None]
        return [m for one in there for m in (one, one.possessor, one.of) if m is not None and m.name and m.first > mention.first]

    def made_out_to_be(self, mention: Mention) -> list[Mention]:
        """Who is said to be somebody's, where that somebody is a pronoun: in "Maric and Diaz were among her students" neither is she."""
        found = []
        for p in self._sentence.propositions:
            if p.predicate == "be" and p.agent is not None and p.agent.last <= mention.first:
                whose = (p.complement, *(m for preposition, m in p.obliques if preposition == "among"))
                if any(_of_this(m, mention) for m in whose if m is not None):
                    found.append(p.agent)
        return found

    def undergoing(self, mention: Mention) -> set[int]:
        """Where those stand to whom the one meant by a pronoun does something."""
        at = mention.first
        done = [p for p in propositions_of(self._sentence) if p.agent is not None and p.agent.pronoun and p.agent.first == at and p.patient is not None]
        return {m.first for p in done for m in (p.patient, *p.others) if m is not None}

    def speaks(self, mention: Mention) -> bool:
        """Whether a pronoun is who says something: "they said that ..."."""
        return any(p.predicate in SAYING and p.agent is not None and p.agent.first == mention.first for p in self._sentence.propositions)

    def speaker(self, mention: Mention) -> Mention | None:
        """Whose words a mention stands in."""
        return next((p.speaker for p in self._sentence.propositions if p.speaker is not None and p.first <= mention.first < p.last), None)

    def rank(self, mention: Mention, first: int, head_at: int, *, named: bool) -> float:
        """How much what stands at ``first`` and ``head_at`` is in front when ``mention``, to its right, is read."""
        if any(start <= mention.first < end for start, end in self._clauses_of(head_at)):
            return 7.0  # "Farrand, who had hurt his ankle"
        if first == 0:
            return 5.0
        return 2.8 + self.ranks.get(head_at, 0) / 2 if named or head_at in self.ranks else 2.6

    def _clauses_of(self, head_at: int) -> Sequence[tuple[int, int]]:
        """Where the relative clauses are whose subject stands there."""
        if self._relatives is None:
            self._relatives = {}
            for p in self._sentence.propositions:
                if p.origin == "relative" and p.agent is not None:
                    self._relatives.setdefault(p.agent.head_at, []).append((p.first, p.last))
        return self._relatives.get(head_at, ())


def _of_this(mention: Mention, pronoun: Mention) -> bool:
    """Whether somebody is a possessive pronoun's, and not "his own boss"."""
    owner = mention.possessor
    return owner is not None and owner.pronoun and owner.first == pronoun.first and "own" not in mention.mods and names_person(mention.head)
