"""Nouns and units that a text leaves out because they were said before: "won 71 seats. ... The Greens won 27", "asked for 12 percent; they offered 5"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.vocabulary.fates import BEING
from service.engine.vocabulary.frames import POLLED, POLLING
from service.engine.vocabulary.numbers import ORDINALS

_SHARED = frozenset(("percent", "money"))
_MEASURED = frozenset(("percent", "money", "duration"))
# of what was given it is told what had been asked: "sentenced to 19 years. The prosecution had asked for 25."
_ASKING = frozenset("ask seek demand want request propose recommend offer call expect urge".split())
_WITHIN = 20.0  # how many times as much a bare number may be as what it takes its unit from
_LOOKED_AT = 4  # sentences that a noun stays in mind


class Counted:
    """What was counted last in a text, by the verb that it went with."""

    def __init__(self) -> None:
        self._kept: list[tuple[int, str, Mention]] = []
        self._read = 0
        self._ranked: Mention | None = None  # what the sentence before calls the first, the second or so
        self._before: Sequence[Proposition] = ()  # what the sentence before says

    def filled(self, sentence: Sentence) -> Sentence:
        """A resolved sentence -> the same with the nouns and units that its bare numbers leave out."""
        self._read += 1
        self._kept = [one for one in self._kept if self._read - one[0] < _LOOKED_AT]
        sentence = self._next_in_row(sentence)
        told: list[Mention] = []
        given: dict[int, Mention] = {}
        for p in sentence.propositions:
            if (some := _some_of_those(p, sentence)) is not None:
                given[some.first] = some
                continue
            for whole in (p.patient, *[m for _, m in p.obliques]):
                mention = whole if whole is None or whole.quantity is not None else whole.of  # "a raise of 9 percent"
                if mention is None or mention.quantity is None:
                    continue
                full = self._full(p, mention, told)
                if full is not None:
                    given[mention.first] = full
                elif mention.head or mention.quantity.form in _SHARED:
                    told.append(mention)
                measured = whole is not p.patient and mention.quantity.form == "measure"  # "lowered by six meters"
                if measured or (full or mention).head and mention.head not in BEING:  # "nine dead, 63 injured": they are not 63 dead
                    self._kept.append((self._read, p.predicate, full or mention))
        self._before = sentence.propositions
        return _given(sentence, given) if given else sentence

    def _next_in_row(self, sentence: Sentence) -> Sentence:
        """ "The first round of talks broke up. A second is set for Monday": a second round of talks."""
        before, self._ranked = self._ranked, None
        full: dict[int, Mention] = {}
        for mention in [m for p in sentence.propositions for m in (p.agent, p.patient) if m is not None and not m.name and m.head]:
            if before is not None and mention.head in ORDINALS and mention.head not in before.mods and _nothing_else(mention) and not is_known(mention):
                mods = (mention.head, *[mod for mod in before.mods if mod not in ORDINALS])
                full[mention.first] = mention._replace(head=before.head, mods=mods, determiner="the", of=before.of, entity="~" + before.head)
            told = full.get(mention.first, mention)
            if any(mod in ORDINALS for mod in told.mods):
                self._ranked = told
        return _with_nouns(sentence, full) if full else sentence

    def _full(self, p: Proposition, mention: Mention, told: Sequence[Mention]) -> Mention | None:
        found = mention.quantity
        if mention.head or found is None or found.form != "cardinal" or mention.partitive or mention.pronoun or p.predicate == "be":
            return None
        if told and told[-1].quantity is not None and told[-1].quantity.form in _SHARED:
            return _in_unit(mention, told[-1])
        if not told and p.predicate in _ASKING and (unit := _unit_of(self._before)) is not None and (in_unit := _in_unit(mention, unit)) is not None:
            return in_unit
        if mention is not p.patient:
            by = next((m for _, predicate, m in reversed(self._kept) if predicate == p.predicate and not m.head), None)
            return _in_unit(mention, by) if by is not None and any(q == "by" and m is mention for q, m in p.obliques) else None
        for _, predicate, before in reversed(self._kept):
            if predicate == p.predicate or before.head in POLLED and p.predicate in POLLING or relate(p.predicate, predicate, "v") >= WordRelation.SYNONYM:
                return mention._replace(head=before.head, mods=before.mods, entity="~" + before.head)
        return None


def _nothing_else(mention: Mention) -> bool:
    """Whether a noun phrase is an article and one word: "a second"."""
    told = mention.mods or mention.of is not None or mention.possessor is not None or mention.quantity is not None
    return mention.determiner in ("a", "the") and not told and not mention.name


def _with_nouns(sentence: Sentence, full: dict[int, Mention]) -> Sentence:
    def of(mention: Mention) -> Mention:
        return full[mention.first] if mention.first in full and mention.last == full[mention.first].last else mention

    propositions = tuple(
        p._replace(agent=of(p.agent) if p.agent is not None else None, patient=of(p.patient) if p.patient is not None else None)
        for p in sentence.propositions
    )
    return sentence._replace(propositions=propositions, mentions=tuple(of(m) for m in sentence.mentions))


def _unit_of(before: Sequence[Proposition]) -> Mention | None:
    """The last figure of some propositions that has a unit."""
    return next((m for p in reversed(before) for m in _figures(p) if m.quantity is not None and m.quantity.form in _MEASURED), None)


def _figures(p: Proposition) -> list[Mention]:
    return [m for m in (p.patient, p.complement, *p.others, *[m for _, m in p.obliques]) if m is not None]


def _some_of_those(p: Proposition, sentence: Sentence) -> Mention | None:
    """ "Found 14 faults and said that only five had been repaired": five of the 14 faults; None where the subject is no bare number."""
    bare = p.patient if p.agent is None else p.agent
    found = bare.quantity if bare is not None else None
    if bare is None or found is None or bare.head or bare.partitive or bare.pronoun or found.form != "cardinal" or not 0 <= bare.first < p.at:
        return None
    before = [m for m in sentence.mentions if m.last <= bare.first and m.head and m.quantity is not None and m.quantity.form == "cardinal" and m.plural]
    if not before or before[-1].partitive or names_person(before[-1].head) or is_generic_person(before[-1].head):
        return None  # who they are the tolls know
    those = before[-1].quantity
    if those is None or found.quantity.high > those.quantity.low:
        return None
    return bare._replace(head=before[-1].head, mods=before[-1].mods, entity="~" + before[-1].head, partitive=True, whole=those, plural=True)


def _in_unit(mention: Mention, before: Mention) -> Mention | None:
    """The bare number in the unit of the one before, where the two are of one size."""
    mine, theirs = mention.quantity, before.quantity
    if mine is None or theirs is None or theirs.quantity.low <= 0 or not theirs.quantity.low / _WITHIN <= mine.quantity.low <= theirs.quantity.low * _WITHIN:
        return None
    return mention._replace(quantity=mine._replace(quantity=replace(mine.quantity, unit=theirs.quantity.unit), form=theirs.form))


def _given(sentence: Sentence, given: dict[int, Mention]) -> Sentence:
    def of(mention: Mention) -> Mention:
        full = given.get(mention.first)
        return full if full is not None and not mention.head and mention.last == full.last else mention

    def with_them(p: Proposition) -> Proposition:
        patient = of(p.patient) if p.patient is not None else None
        agent = of(p.agent) if p.agent is not None else None
        polled = patient is not None and patient is not p.patient and patient.head in POLLED and p.predicate in POLLING
        predicate = "poll" if polled else p.predicate
        return p._replace(predicate=predicate, agent=agent, patient=patient, obliques=tuple((q, of(m)) for q, m in p.obliques))

    propositions = tuple(with_them(p) for p in sentence.propositions)
    return sentence._replace(propositions=propositions, mentions=tuple(of(m) for m in sentence.mentions))
