"""Those of a counted group of whom nothing was said yet: "Thieves took five paintings. One of them was found. The other four are missing"."""

from __future__ import annotations

from service.engine.compare.words import names_person
from service.engine.model import Quantity
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.salience import Referent

_KEPT = 3  # sentences that a count stays in mind
_OTHERS = frozenset(("other", "others", "remaining", "rest"))
# what is done to things rather than to those who were at it: of burglars and the violins that they took, violins are found
DONE_TO_THINGS = frozenset(
    "find recover locate steal sell buy return repair restore damage destroy close reopen cancel delay burn seize sink ground auction deliver collapse replace "
    "lose missing ship store smash demolish rebuild withdraw recall scrap empty display".split()
)


class TheRest:
    """Follows one text: how many of what it counted last, and of how many of those it has told since."""

    def __init__(self) -> None:
        self._group: Mention | None = None
        self._told = 0.0
        self._left = 0

    def those_meant(self, mention: Mention, verb: str, pool: list[Referent]) -> list[Referent]:
        """Whom "three of them" may mean: rather those who were counted, and more than three, than those of whom nobody knows how many they are."""
        group = self._group
        count = _count(group)
        own = _count(mention)
        if group is None or count is None or own is not None and own >= count or not (names_person(group.head) or verb in DONE_TO_THINGS):
            return pool
        return [r for r in pool if r.entity == "~" + group.head and r.plural] or pool

    def told(self, sentence: Sentence) -> Sentence:
        """A resolved sentence -> the same with "the other four" as four of those who were counted."""
        given: dict[int, Mention] = {}
        fresh: Mention | None = None
        self._left -= 1
        for p in sentence.propositions:
            for mention in (p.patient, p.agent):
                if mention is None or mention.name or mention.first in given:
                    continue
                if (rest := self._of_the_rest(mention)) is not None:
                    given[mention.first] = rest
                    self._told, self._left = (_count(self._group) or 0.0), _KEPT
                elif self._is_some(mention):
                    self._told += _count(mention) or 0.0
                    self._left = _KEPT
                elif p.origin == "main" and not mention.partitive and mention.head and not mention.pronoun and (_count(mention) or 0.0) > 1 and mention.plural:
                    fresh = mention if fresh is None or mention is p.patient else fresh
        if fresh is not None:
            self._group, self._told, self._left = fresh, 0.0, _KEPT
        elif self._left <= 0:
            self._group = None
        return _with(sentence, given) if given else sentence

    def _is_some(self, mention: Mention) -> bool:
        """Whether it is so many of those counted: "two of them", "two of the violins"."""
        return self._group is not None and mention.partitive and self._group.head in (mention.head, mention.entity.lstrip("~"))

    def _of_the_rest(self, mention: Mention) -> Mention | None:
        """ "The other four", "the others", "the rest", where the figures come to that."""
        group, whole = self._group, _count(self._group)
        if group is None or group.quantity is None or whole is None or mention.of is not None or mention.possessor is not None:
            return None
        if _OTHERS.isdisjoint((mention.head, mention.determiner, *mention.mods)) or (mention.head or mention.pronoun) and mention.head not in _OTHERS:
            return None
        stated = _count(mention)
        left = whole - self._told
        if not 0 < self._told < whole or stated is not None and stated != left or mention.quantity is not None and stated is None:
            return None
        place = mention.quantity or QuantityMention(mention.first, mention.last, mention.first, mention.last, Quantity(left, left), "cardinal")
        return mention._replace(
            head=group.head, mods=group.mods, determiner="the", quantity=place, whole=group.quantity, partitive=True, plural=left > 1, entity="~" + group.head
        )


def _count(mention: Mention | None) -> float | None:
    """How many a mention counts, where it says so exactly."""
    found = mention.quantity if mention is not None else None
    return found.quantity.point if found is not None and found.form == "cardinal" and found.quantity.low == found.quantity.high else None


def _with(sentence: Sentence, given: dict[int, Mention]) -> Sentence:
    def of(mention: Mention | None) -> Mention | None:
        full = given.get(mention.first) if mention is not None else None
        return full if full is not None and mention is not None and mention.last == full.last else mention

    def with_them(p: Proposition) -> Proposition:
        return p._replace(agent=of(p.agent), patient=of(p.patient))

    mentions = tuple(given.get(m.first, m) if m.first in given and m.last == given[m.first].last else m for m in sentence.mentions)
    return sentence._replace(propositions=tuple(with_them(p) for p in sentence.propositions), mentions=mentions)
