"""What reading a text yields: sentences of words, mentions of people and things, and the propositions made of them.

Named tuples rather than dataclasses: they are frozen all the same, and the compiler is given plain classes instead (tools/native_tuples.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from service.engine.dates import DateMention
from service.engine.normalise import Canonical
from service.engine.quantities import QuantityMention
from service.engine.tagging.word import Word


class Mention(NamedTuple):
    """A noun phrase. ``first`` and ``last`` are a half-open range of word indexes in its sentence; words are kept as base forms."""

    first: int
    last: int
    head: str
    head_at: int
    mods: tuple[str, ...] = ()  # adjectives, nouns and demonyms before the head
    determiner: str = ""
    quantity: QuantityMention | None = None
    name: str = ""  # as written, without titles
    titles: tuple[str, ...] = ()  # common nouns before a name: ("transport", "minister")
    possessor: Mention | None = None
    of: Mention | None = None
    pronoun: bool = False
    plural: bool = False
    partitive: bool = False  # "three of the hostages"
    hint: str = ""  # person, organization, place or "" for a name
    entity: str = ""  # id of the entity that it refers to, once resolved
    whole: QuantityMention | None = None  # the 8 of "five of the 8 hostages"
    excepted: QuantityMention | None = None  # the three of "all but three"; the determiner is then "not all"


def meaning(mention: Mention, entity: str) -> Mention:
    """The mention as one of an entity. All is filled in by hand, here and below, for it is asked for with every mention."""
    m = mention
    return Mention(
        m.first, m.last, m.head, m.head_at, m.mods, m.determiner, m.quantity, m.name, m.titles, m.possessor, m.of, m.pronoun, m.plural, m.partitive,
        m.hint, entity, m.whole, m.excepted,
    )  # fmt: skip


def owned(mention: Mention, possessor: Mention | None, of: Mention | None, entity: str) -> Mention:
    """The mention with those whose it is, as one of an entity."""
    m = mention
    return Mention(
        m.first, m.last, m.head, m.head_at, m.mods, m.determiner, m.quantity, m.name, m.titles, possessor, of, m.pronoun, m.plural, m.partitive,
        m.hint, entity, m.whole, m.excepted,
    )  # fmt: skip


def bare(mention: Mention) -> bool:
    """Whether a noun stands for any of its sort, with nothing before it: "taxpayers"; "novice" of "no novice"."""
    return not (mention.determiner or mention.quantity is not None or mention.name or mention.pronoun or mention.mods)


def nested(mention: Mention) -> Iterator[Mention]:
    """A mention and those within it: of what it is, and whose, and so on."""
    yield mention
    for inner in (mention.of, mention.possessor):
        if inner is not None:
            yield from nested(inner)


def of_form(mention: Mention, form: str) -> bool:
    """Whether a mention has a quantity of a form: "cardinal", "money", "duration"."""
    return mention.quantity is not None and mention.quantity.form == form


def meant_by(mention: Mention) -> str:
    """The entity that a mention is of, or its noun."""
    return mention.entity.lstrip("~") or mention.head


def is_known(mention: Mention) -> bool:
    """Whether a resolved mention is of somebody or something on record by name, and not only of "~" and its noun."""
    return bool(mention.entity) and not mention.entity.startswith("~")


def behind(p: Proposition, preposition: str) -> Mention | None:
    """The first noun phrase behind a preposition in a clause, if there is one."""
    for oblique in p.obliques:
        if oblique[0] == preposition:
            return oblique[1]
    return None


def first_time(p: Proposition) -> bool:
    """Whether a clause says "for the first time", whoever's that is."""
    return any(preposition == "for" and m.head == "time" and "first" in m.mods for preposition, m in p.obliques)


def amount_behind(p: Proposition, preposition: str, form: str) -> Mention | None:
    """The first noun phrase with a quantity of a form behind a preposition in a clause, if there is one: "for three weeks"."""
    for oblique in p.obliques:
        if oblique[0] == preposition and of_form(oblique[1], form):
            return oblique[1]
    return None


def without(obliques: tuple[tuple[str, Mention], ...], mention: Mention | None) -> tuple[tuple[str, Mention], ...]:
    """The obliques but the one of that very mention. The mention is looked for and not its pair, since compiled code makes pairs anew."""
    return tuple([one for one in obliques if one[1] is not mention])


FACTLESS = frozenset(("prediction", "possible", "conditional", "wish"))  # the moods of what need not be so
OUTRIGHT = frozenset(("main", "report"))  # the origins of clauses that stand for themselves
NOUN = "noun"  # the origin of an event that a noun tells of: "the theft of a painting"
COMPANION = "companion"  # the origin of what is said of somebody only named beside another: "was freed with her son"
MEMBER = "member"  # the origin of what is said of one who is named as some of those of whom the sentence before says it
APART = "apart from"  # the preposition of what had no part in it: "independent of mediation"


class VerbGroup(NamedTuple):
    """Auxiliaries, adverbs and main verb. ``form`` is finite, ing, participle or inf; ``lemma`` the main verb's base form."""

    first: int
    last: int
    at: int
    lemma: str
    form: str
    passive: bool = False
    negated: bool = False
    modal: str = ""
    adverbs: tuple[str, ...] = ()
    past: bool = False
    perfect: bool = False  # "has sold": done by now


class Proposition(NamedTuple):
    """One thing that a clause asserts: a predicate with its participants, by role, not by word order.

    ``predicate`` is the main verb's base form, "be" for a copula, an apposition or a title. ``complement`` is what a copula says of its subject.
    ``mood`` is asserted, question, wish, prediction, conditional, possible, reported, or open: nobody knows whether it is so.
    """

    predicate: str
    at: int  # index of the predicate's word, -1 where there is none
    first: int
    last: int
    agent: Mention | None = None
    patient: Mention | None = None
    others: tuple[Mention, ...] = ()
    obliques: tuple[tuple[str, Mention], ...] = ()
    complement: Mention | None = None
    adjectives: tuple[tuple[str, int], ...] = ()  # base form and word index
    adverbs: tuple[str, ...] = ()
    dates: tuple[DateMention, ...] = ()
    age: QuantityMention | None = None
    negated: bool = False
    past: bool = False
    mood: str = "asserted"
    speaker: Mention | None = None
    origin: str = "clause"  # main, relative, report, ..., apposition, title or age: how the text puts it
    governed: tuple[Proposition, ...] = ()  # what is wanted, planned or the like: "asked Hamas to free them"
    perfect: bool = False  # "has sold": done by now, whatever ``past`` says


def with_cast(
    p: Proposition,
    agent: Mention | None,
    patient: Mention | None,
    complement: Mention | None,
    others: tuple[Mention, ...],
    obliques: tuple[tuple[str, Mention], ...],
) -> Proposition:
    """The proposition with these who take part."""
    return recast(p, agent, patient, complement, others, obliques, p.speaker, p.governed)


def recast(
    p: Proposition,
    agent: Mention | None,
    patient: Mention | None,
    complement: Mention | None,
    others: tuple[Mention, ...],
    obliques: tuple[tuple[str, Mention], ...],
    speaker: Mention | None,
    governed: tuple[Proposition, ...],
) -> Proposition:
    """The proposition with all of its mentions replaced."""
    return Proposition(
        p.predicate, p.at, p.first, p.last, agent, patient, others, obliques, complement, p.adjectives, p.adverbs, p.dates, p.age, p.negated, p.past,
        p.mood, speaker, p.origin, governed, p.perfect,
    )  # fmt: skip


_APART_IN_TIME = frozenset(("before", "after", "since", "until"))  # what is so with regard to another event


def told_apart(obliques: Sequence[tuple[str, Mention]], date: DateMention, words: Sequence[Word]) -> bool:
    """Whether a date is of another event that a clause only has its place in time by: "after the attack of Oct. 7", "before the Oct. 7 attack"."""
    behind = date.first - 1 if date.first and words[date.first - 1].low == "of" else date.first
    return any(preposition in _APART_IN_TIME and (m.last == behind or m.first <= date.first < m.last) for preposition, m in obliques)


class Sentence(NamedTuple):
    """One sentence, read. ``words`` carry offsets into the canonical text."""

    number: int
    paragraph: int
    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    quantities: tuple[QuantityMention, ...]
    dates: tuple[DateMention, ...]
    propositions: tuple[Proposition, ...]
    mood: str = "asserted"


class Framed(NamedTuple):
    """What the sentence of that number says to hold, or, where it is ``false``, not to hold: "it is false that ..."."""

    number: int
    sentence: Sentence
    false: bool


class Reading(NamedTuple):
    """A text, read: its sentences in order, over the canonical text that offsets refer to."""

    canonical: Canonical
    sentences: tuple[Sentence, ...]
    framed: tuple[Framed, ...] = ()
