"""A sentence of evidence, resolved, with what comparing asks of it worked out once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.amounts_told import Amount, amounts_of
from service.engine.change_parts import with_parts
from service.engine.changes import Change, changes_in
from service.engine.clauses.dated_nouns import dated_nouns
from service.engine.clauses.nouns import nominals
from service.engine.compare.words import WordRelation, names_person, relate
from service.engine.disclaimed import disclaimed, left_freely, not_meant
from service.engine.employments import employments
from service.engine.entailed import entailed
from service.engine.event import Event, event_of
from service.engine.follows import follows
from service.engine.holdings import Holding, holdings_in
from service.engine.implied import implied
from service.engine.lines import Line as ItemLine
from service.engine.lines import line_of as items_line
from service.engine.membership_then import belonging_since
from service.engine.model import Evidence, Kind
from service.engine.order import Order, orders_in
from service.engine.portions import Portion, carried, portions_of
from service.engine.proved_deeds import proved
from service.engine.reading import APART, MEMBER, Mention, Proposition, Sentence
from service.engine.refused import refused
from service.engine.slots import families_of_word, participants
from service.engine.tallies import Tally, tallies_in
from service.engine.vocabulary.hedges_of_scope import RANKS
from service.engine.vocabulary.votes import CARRIED

_ASKING = frozenset("want wish hope ask urge request call demand threaten oppose consider suggest recommend propose".split())
LEAVING_OUT = frozenset((APART + ":", "without:"))  # roles of those without whom it came about
CONTENT_TAGS = frozenset(("N", "NP", "V", "VD", "VN", "VG", "A", "M"))


class Line(NamedTuple):
    """One sentence of evidence. ``terms`` maps base forms to word indexes; ``kind`` is the claim's, where it is curated."""

    number: int
    evidence: Evidence
    sentence: Sentence
    terms: dict[str, tuple[int, ...]]  # never changed; a dict by name, which the compiled engine looks words up in at once
    entities: frozenset[str]
    amounts: tuple[Amount, ...]
    events: tuple[Event, ...]  # what is governed ("asked to free them") included
    lows: frozenset[str]
    kept_items: ItemLine | None  # kept where lines are few
    families: frozenset[str]  # event families of its terms
    only_modifying: frozenset[str]  # entities that no mention of it is: Israel of "Israeli hostages"
    kind: Kind | None = None
    orders: tuple[Order, ...] = ()  # what it says came before what
    portions: tuple[Portion, ...] = ()  # how much of a group takes part in what
    changes: tuple[Change, ...] = ()  # what rose or fell
    tallies: tuple[Tally, ...] = ()  # how votes went
    of_people: bool = False  # some term is a word for somebody
    apart: bool = False  # it says that somebody had no part in something
    holdings: tuple[Holding, ...] = ()  # what holds how many
    mentions: tuple[Mention, ...] = ()  # every mention of it, those inside of others and those of its propositions, too
    leaves_out: bool = False  # it says that something came about without somebody, or apart from him

    @property
    def items(self) -> ItemLine:
        """The same sentence as the referee reads it. It looks at three lines of a check's dozens: of many lines it reads those anew."""
        return self.kept_items if self.kept_items is not None else items_line([self.sentence])


def line_of(
    number: int,
    evidence: Evidence,
    sentence: Sentence,
    kind: Kind | None,
    named: frozenset[str],
    before: Sentence | None = None,
    *,
    few: bool = True,
) -> Line:
    """A resolved sentence -> its line.

    ``named`` are the entities that its modifiers name, ``before`` is the sentence before it in a running text; ``few`` tells to keep also what is seldom
    asked for.
    """
    terms: dict[str, list[int]] = {}
    ruled_out = _ruled_out(sentence)
    for index, word in enumerate(sentence.words):
        if word.tag in CONTENT_TAGS and index not in ruled_out:
            terms.setdefault(word.lemma, []).append(index)
    for proposition in sentence.propositions:  # a phrase counts as the verb that it stands for
        if proposition.at >= 0 and proposition.predicate not in terms and proposition.predicate != "poll":  # who polls seats tells of no poll
            terms.setdefault(proposition.predicate, []).append(proposition.at)
    for proposition in sentence.propositions:
        if proposition.origin == MEMBER:  # its nouns stand in the sentence before
            for _, mention in participants(proposition):
                terms.setdefault(mention.head, [mention.head_at])
    mentions = tuple(all_mentions(sentence))
    for mention in mentions:
        if mention.head_at in ruled_out:
            continue
        spoken = mention.head if mention.head_at >= 0 and not mention.pronoun else ""
        for term in (*mention.mods, spoken, mention.entity[1:] if mention.entity.startswith("~") else ""):
            if term and term not in terms:
                terms[term] = [mention.head_at]
    for read in sentence.propositions:
        for state, at in read.adjectives:
            if state not in terms and at >= 0 and at not in ruled_out:
                terms[state] = [at]  # "was an accident" is read as not deliberate
    mentioned = frozenset(m.entity for m in mentions if m.entity)
    events = tuple(event_of(q) for p in (*sentence.propositions, *dated_nouns(sentence)) for q in _events_in(p))
    return Line(
        number,
        evidence,
        sentence,
        {k: tuple(v) for k, v in terms.items()},
        mentioned | named,
        amounts_of(sentence),
        events,
        frozenset(w.low for w in sentence.words),
        items_line([sentence]) if few else None,
        frozenset[str]().union(*[families_of_word(term) for term in terms]),
        named - mentioned,
        kind,
        tuple(orders_in(sentence, before)),
        tuple(carried(tuple(portions_of(sentence)), tuple(portions_of(before)) if before is not None else ())),
        tuple(with_parts(changes_in(sentence), sentence)),
        tuple(tallies_in(sentence)),
        any(names_person(term) for term in terms),
        any(role == APART + ":" for event in events for role, _ in event.cast),
        tuple(holdings_in(sentence)),
        mentions,
        any(role in LEAVING_OUT for event in events for role, _ in event.cast),
    )


def _ruled_out(sentence: Sentence) -> range:
    """The words of what is not meant: "for a shorter week rather than more money"."""
    words = sentence.words
    start = next((at for at in range(1, len(words)) if (words[at - 1].low, words[at].low) in _RATHER), -1)
    if start < 0:
        return range(0)
    return range(start, next((at for at in range(start, len(words)) if words[at].tag == "."), len(words)))


_RATHER = frozenset((("rather", "than"), ("instead", "of")))


def _events_in(p: Proposition) -> Iterator[Proposition]:
    """What a clause tells: itself, what it governs, and what its nouns say happened."""
    yield p
    if p.negated and "longer" in p.adverbs and p.predicate:  # "no longer makes cakes": once it did
        yield p._replace(negated=False, past=True, adverbs=("formerly",), dates=())
    yield from implied(p)
    yield from follows(p)
    yield from entailed(p)
    yield from proved(p)
    yield from belonging_since(p)
    yield from refused(p)
    for governed in p.governed:
        if (unmeant := not_meant(governed, p)) is not None:
            yield unmeant
            continue
        if p.predicate == "vote" and governed.predicate in CARRIED or p.predicate == "be" and _in_a_row(p):
            yield _carried(governed, p)
        else:
            yield _let(_asked_for(governed, p), governed, p)
    if p.mood == "wish" and p.origin == "report" and p.speaker is not None and not p.negated:  # "said that she should resign": wants her to
        yield Proposition("want", p.at, p.first, p.last, p.speaker, p.patient, past=True, origin="report", governed=(p._replace(mood="governed"),))
    yield from nominals(p)
    yield from employments(p)
    yield from disclaimed(p)
    yield from left_freely(p)


def _in_a_row(p: Proposition) -> bool:
    """Whether it tells in which turn somebody did a thing, so that he has done it: "was the last to be freed"."""
    turn = p.complement
    return turn is not None and p.past and not turn.name and turn.quantity is None and (turn.head in RANKS or not RANKS.isdisjoint(turn.mods))


def _carried(governed: Proposition, vote: Proposition) -> Proposition:
    """What is done by the very vote, or in its turn: "voted to accept the deal" accepted it, "voted against removing him" did not remove him."""
    if vote.negated or vote.mood != "asserted":
        return governed
    return governed._replace(mood="asserted", past=True, agent=governed.agent or vote.agent, negated=governed.negated != ("against" in vote.adverbs))


def _asked_for(governed: Proposition, governing: Proposition) -> Proposition:
    """What somebody only wants, asks of another, threatens or has not decided is a wish: "wanted Hamas to free them"; "was the first to be freed" is none."""
    only_meant = governing.predicate in _ASKING or governing.negated or "against" in governing.adverbs
    only_meant = only_meant or any(q == "in" and m.head == "order" and not m.mods for q, m in governing.obliques)  # "left in order to marry"
    return governed._replace(mood="wish") if only_meant and governed.mood == "governed" else governed


def _let(asked_for: Proposition, governed: Proposition, governing: Proposition) -> Proposition:
    """What somebody is not allowed to do, or forbidden, he may not do: "was no longer allowed to enter the hall"."""
    denied = governing.negated and governing.predicate in _ALLOWING or not governing.negated and governing.predicate in _FORBIDDING
    if not denied or governing.mood != "asserted" or governed.mood != "governed":
        return asked_for
    return governed._replace(mood="possible", negated=not governed.negated)


_ALLOWING = frozenset("allow permit authorize authorise license entitle".split())
_FORBIDDING = frozenset("forbid prohibit bar ban".split())


def has_word(line: Line, word: str, least: WordRelation, pos: str = "") -> bool:
    """Whether a line has a base form, or one that stands to it as near as that."""
    return word in line.terms or any(relate(word, term, pos) >= least for term in line.terms)


def all_mentions(sentence: Sentence) -> list[Mention]:
    """Every mention of a sentence, possessors and of-phrases included, propositions' own ones too."""
    found: list[Mention] = []
    pending = list(sentence.mentions)
    while pending:
        mention = pending.pop()
        found.append(mention)
        pending.extend(m for m in (mention.possessor, mention.of) if m is not None)
    for p in sentence.propositions:
        found.extend(m for m in (p.agent, p.patient) if m is not None and m.entity)
        found.extend(m for m in (p.agent, p.patient, *(m for _, m in p.obliques)) if m is not None and m.head_at == p.at >= 0)  # left to the sentence before
    return found
