"""Members of a group that was counted before: "Two councilors voted no. One, Ada Brun, ...; the other, Paul Ames, ..." - each of the two voted no."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.engine.clauses.frames import reframed
from service.engine.compare.words import is_generic_person, names_person
from service.engine.reading import MEMBER, Mention, Proposition, Sentence
from service.engine.tagging.word import Word
from service.engine.vocabulary.order import TURNS

_NEXT = 2  # sentences behind the count in which its members may be named
_MOST = 9  # of more nobody tells one by one
_ONE = TURNS | {"one", "another", "other"}


class SingledOut:
    """Follows one running text: keeps what was said of a few people without a name and says it of those who are then named as some of them."""

    def __init__(self) -> None:
        self._told: tuple[Proposition, ...] = ()
        self._group: Mention | None = None
        self._left = 0

    def told(self, sentence: Sentence) -> list[Proposition]:
        """A resolved sentence -> what the sentence before says of those named in it as one of several, in their place."""
        found = [q for who in _named_as_one(sentence) for q in self._of(who)] if self._group is not None else []
        if found:
            self._left = _NEXT
        self._keep(sentence)
        return found

    def _of(self, who: Mention) -> Iterator[Proposition]:
        group = self._group
        assert group is not None
        for p in self._told:
            yield reframed(_said_of(p, group, who))
        if names_person(group.head) and not is_generic_person(group.head):
            is_one = group._replace(quantity=None, plural=False, determiner="a", entity="")
            yield Proposition("be", -1, who.first, who.last, agent=who, complement=_moved(is_one, who), origin="apposition")

    def _keep(self, sentence: Sentence) -> None:
        group = next((m for p in sentence.propositions if p.origin == "main" for m in (p.patient, p.agent) if m is not None and _few(m)), None)
        if group is None:
            self._left -= 1
            if self._left <= 0:
                self._group = None
            return
        self._group, self._left = group, _NEXT
        self._told = tuple([p for p in sentence.propositions if _tells(p, group)])


def _few(mention: Mention) -> bool:
    """Whether a few people without a name are meant: "two members of the coalition"."""
    count = mention.quantity.quantity.point if mention.quantity is not None and mention.quantity.form == "cardinal" else None
    return count is not None and 2 <= count <= _MOST and not mention.name and names_person(mention.head)


def _tells(p: Proposition, group: Mention) -> bool:
    """Whether a clause says of all of them what each of them did or underwent; what they were together is no word on one."""
    if p.negated or p.mood != "asserted" or p.at < 0 or p.predicate in ("be", "have", "include", "remain") or p.speaker is not None:
        return False
    whom = p.patient if p.patient is not None and p.patient.first == group.first else p.agent
    return whom is not None and whom.first == group.first and not any(m.quantity is not None for m in _rest(p, whom))


def _rest(p: Proposition, whom: Mention) -> list[Mention]:
    return [m for m in (p.agent, p.patient, p.complement, *p.others, *(m for _, m in p.obliques)) if m is not None and m is not whom]


def _named_as_one(sentence: Sentence) -> list[Mention]:
    """ "One, Ada Brun, ...", "the other, Paul Ames, ...", "one of them, Ada Brun, ..."."""
    return [m for m in sentence.mentions if m.name and m.entity and m.hint in ("person", "") and _one_before(sentence.words, m.first)]


def _one_before(words: Sequence[Word], first: int) -> bool:
    if first < 2 or words[first - 1].low != ",":
        return False
    if words[first - 2].low == "them" and first > 3:
        return words[first - 3].low == "of" and words[first - 4].low in _ONE
    return words[first - 2].low in _ONE and (words[first - 2].low in ("one", "another") or first > 2 and words[first - 3].low in ("the", "a"))


def _said_of(p: Proposition, group: Mention, who: Mention) -> Proposition:
    """A clause with one of them in the place of all, and every mention at the place of the name: it stands in another sentence."""

    def placed(m: Mention | None) -> Mention | None:
        return None if m is None else who if m.first == group.first else _moved(m, who)

    return p._replace(
        at=-1, first=who.first, last=who.last, agent=placed(p.agent), patient=placed(p.patient), complement=placed(p.complement),
        others=tuple([_moved(m, who) for m in p.others]), obliques=tuple([(q, _moved(m, who)) for q, m in p.obliques]),
        adjectives=tuple([(lemma, who.first) for lemma, _ in p.adjectives]),
        dates=tuple([d._replace(first=who.first, last=who.last) for d in p.dates]), governed=(), origin=MEMBER,
    )  # fmt: skip


def _moved(m: Mention, who: Mention) -> Mention:
    possessor = _moved(m.possessor, who) if m.possessor is not None else None
    of = _moved(m.of, who) if m.of is not None else None
    return m._replace(first=who.first, last=who.last, head_at=who.head_at, possessor=possessor, of=of)
