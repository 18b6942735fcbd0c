"""What a sentence of a draft states that the rest of the draft could contradict: counts, ages, who holds an office, when something happened once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.amounts_told import Amount, amounts_of
from service.engine.following import Follower
from service.engine.model import DateSpan, Kind, Quantity
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.recorded import age_of
from service.engine.slots import LIGHT_VERBS, event_families, participants
from service.engine.unheld_numbers import FORMS
from service.engine.vocabulary.closed_class import FEMININE, MASCULINE
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.fates import CASUALTIES
from service.engine.vocabulary.kinship import RELATIONS, SINGLE
from service.engine.vocabulary.offices import DATED_ONCE, NOT_THE_SAME, OFFICES

_ANYBODY = frozenset(("person", "people", "one", ""))
_COUNTS = FORMS | {"vague"}
_THEN = frozenset("when then time once".split())  # an age of then, not of now
_EACH = frozenset("each every per".split())
_NARROWING = frozenset("who that which whom whose still not of from in".split())
_HOSTAGES = frozenset(("hold", "abduct", "release"))


class Stated(NamedTuple):
    """A value with what it is a value of. Only what has the same ``topic`` is compared; ``frame`` has to fit as well, see consistency.py."""

    topic: tuple[object, ...]
    kind: Kind
    value: Quantity | DateSpan | str
    first: int  # the words of the sentence that state it
    last: int
    what: str  # for people: "hostages", "the age of Roni Krivoi"
    frame: Frame
    named: str = ""  # the words that name the person of whom it is told


class Frame(NamedTuple):
    """What a statement is bound to: who else takes part, where, when, on whose word, and whether it points back to a group named before."""

    cast: frozenset[tuple[str, str]] = frozenset()
    dates: tuple[DateSpan, ...] = ()
    speaker: str = ""
    past: bool = False
    families: frozenset[str] = frozenset()
    definite: bool = False


def stated_in(sentence: Sentence, follower: Follower) -> Iterator[Stated]:
    """A resolved sentence -> what it states, nothing of what it denies, asks, wishes or supposes."""
    if sentence.mood != "asserted":
        return
    for amount in amounts_of(sentence):
        yield from _count(amount, sentence, follower)
    for p in sentence.propositions:
        if p.mood == "asserted" and not p.negated:
            yield from _age(p, sentence, follower)
            yield from _holder(p, follower)
            yield from _date(p, follower)


# -- counts ----------------------------------------------------------------------------------------------------------------------------


def _count(amount: Amount, sentence: Sentence, follower: Follower) -> Iterator[Stated]:
    mention, owner, quantity = amount.mention, amount.owner, amount.quantity
    if mention is None or owner is None or amount.negated or amount.mood != "asserted" or quantity.form not in _COUNTS or owner.origin == "count":
        return
    if NOT_THE_SAME & {*mention.mods, mention.determiner} or mention.name or (not mention.head and not amount.context):
        return
    head = "people" if mention.head in _ANYBODY else mention.head
    holder = _who(mention.possessor or mention.of, follower)
    if sentence.words[quantity.first].low == "only" or not _EACH.isdisjoint([word.low for word in sentence.words[mention.last :]]):
        return  # only one of those; as many again each year
    definite = bool(mention.head) and mention.determiner in ("the", "these", "those", "all") and not mention.partitive and not _narrowed(mention, sentence)
    told_of = frozenset() if mention.partitive else amount.context  # of the dead, so many lived here and so many were children
    predicate = "" if told_of or owner.predicate in LIGHT_VERBS else owner.predicate
    topic = ("count", head, frozenset(mention.mods), holder, quantity.quantity.unit, mention.partitive)
    dates = tuple(d.date for d in owner.dates or sentence.dates)
    families = told_of or frozenset((predicate,))
    if quantity.quantity.unit is not None and not any(role == "agent" for role, _ in _cast(owner, mention, follower)):
        return  # three hours of what?
    frame = Frame(_cast(owner, mention, follower), dates, _who(owner.speaker, follower), owner.past, families, definite)
    counted = " ".join(word.text for word in sentence.words[quantity.last : mention.head_at + 1]) or "people"
    what = f"the number of {counted}" if quantity.form == "cardinal" else counted
    yield Stated(topic, _kind(amount), quantity.quantity, quantity.first, quantity.last, what, frame)


def _narrowed(mention: Mention, sentence: Sentence) -> bool:
    """Whether the words behind a noun phrase single out some of the group: "the three hostages who were freed", "the two held in Gaza"."""
    following = sentence.words[mention.last] if mention.last < len(sentence.words) else None
    return following is not None and (following.low in _NARROWING or following.tag in ("VN", "VG"))


def _cast(p: Proposition, counted: Mention, follower: Follower) -> frozenset[tuple[str, str]]:
    """Who else takes part, and where, by role; what is counted itself left out."""
    found = set()
    for role, mention in participants(p):
        if mention.first <= counted.first and counted.last <= mention.last:
            continue
        if who := _who(mention, follower):
            found.add((role, who))
    return frozenset(found)


def _who(mention: Mention | None, follower: Follower) -> str:
    return follower.identity(mention) or _shown(mention)


def _shown(mention: Mention | None) -> str:
    return "" if mention is None or mention.pronoun else mention.head


def _kind(amount: Amount) -> Kind:
    if amount.context & CASUALTIES:
        return Kind.CASUALTY
    held = amount.mention is not None and amount.mention.head in ("hostage", "captive")
    return Kind.HOSTAGE_COUNT if held or amount.context & _HOSTAGES else Kind.COUNT


# -- ages, offices, dates --------------------------------------------------------------------------------------------------------------


def _age(p: Proposition, sentence: Sentence, follower: Follower) -> Iterator[Stated]:
    said = age_of(p)
    who = follower.identity(p.agent)
    if said is None or not who or p.agent is None or p.dates or p.origin == "adverbial":
        return
    if p.past and not _THEN.isdisjoint([word.low for word in sentence.words]):
        return
    holder = p.age or next(m.quantity for m in (p.complement, *(m for _, m in p.obliques)) if m is not None and m.quantity is not None)
    if p.age is not None and said.low is not None and said.high is not None and said.low != said.high:
        return  # a score behind a name: "Vesely, 4-6, 7-6"
    value, what = Quantity(said.low, said.high, said.hedge, "year"), f"the age of {_name(p.agent)}"
    yield Stated(("age", who), Kind.AGE, value, holder.first, holder.last, what, Frame(), p.agent.name or "")


def _holder(p: Proposition, follower: Follower) -> Iterator[Stated]:
    """Who it is that holds an office or is somebody's mother: of such there is one."""
    if p.predicate not in ("be", "remain") or p.agent is None or p.complement is None or not p.agent.name or p.complement.name:
        return
    role, who = p.complement, follower.identity(p.agent)
    topic = _office(role, follower)
    if who and topic and not NOT_THE_SAME & {*role.mods, role.determiner}:
        kind = Kind.RELATION if topic[0] == "kin" else Kind.ROLE
        yield Stated(topic, kind, who, p.agent.first + len(p.agent.titles), p.agent.last, " ".join(("the", *role.mods, role.head)), Frame(past=p.past))


def _office(role: Mention, follower: Follower) -> tuple[object, ...] | None:
    owner = role.possessor or role.of
    of = follower.identity(owner) or (_shown(owner) if owner is not None and not owner.plural else "")
    if role.head in RELATIONS:
        return ("kin", *RELATIONS[role.head], of) if of and not role.plural and RELATIONS[role.head] in SINGLE else None
    if role.plural or role.quantity is not None:
        return None
    nation = any(mod in DEMONYMS for mod in role.mods)
    if role.determiner == "the" or (role.head in OFFICES and (of or nation)):
        return ("office", role.head, frozenset(role.mods), of)
    return None


def _date(p: Proposition, follower: Follower) -> Iterator[Stated]:
    """When something happened to somebody that happens once."""
    happened = event_families(p) & DATED_ONCE
    subject = p.patient if p.patient is not None else p.agent
    who = follower.identity(subject)
    if not happened or not who or subject is None or subject.plural or len(p.dates) != 1 or not p.past:
        return
    date = p.dates[0]
    if date.date.bound is None:
        yield Stated(("date", happened, who), Kind.DATE, date.date, date.first, date.last, f"{p.predicate} ({_name(subject)})", Frame())


def _name(mention: Mention) -> str:
    return mention.name or ("this person" if mention.head in FEMININE | MASCULINE else "the " + mention.head)
