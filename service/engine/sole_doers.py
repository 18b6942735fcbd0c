"""Who alone did a thing, as a sentence tells it: "the only member of her party to do so", "only Lind survived", "nobody else knew", "no one but Dahl"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from service.engine.compare.alike import same_one
from service.engine.reading import Mention, Proposition
from service.engine.tagging.word import FINITE, Word
from service.engine.vocabulary.closed_class import TOLD_BEFORE
from service.engine.vocabulary.scope import NOBODY

_ONLY = frozenset(("only", "solely"))
_BUT = frozenset("but except besides apart".split())
_OF = frozenset("of from in among".split())


class Sole(NamedTuple):
    """A deed as done by ``who`` (None: those whom the text has told of), and by nobody else of a ``group`` (None: by nobody else at all)."""

    deed: Proposition
    who: Mention | None
    group: Mention | None


def doer(p: Proposition) -> Mention | None:
    """Who does a thing, or whom it befalls where nobody does."""
    return p.agent or p.patient


def theme(p: Proposition) -> Mention | None:
    """What it is done to."""
    return p.patient if p.agent is not None or p.negated else None


def group_behind(p: Proposition, who: Mention | None, at: int) -> Mention | None:
    """Of whom somebody is one: "others of her party", "nobody else in the party"."""
    if who is not None and (of := who.of or who.possessor) is not None:
        return of
    return next((m for q, m in p.obliques if q in _OF and m.first in (at + 1, at + 2, at + 3) and m.first < p.at), None)


def soles(propositions: Iterable[Proposition], words: Sequence[Word]) -> Iterator[Sole]:
    """The deeds of which a sentence says that nobody else did them; what it denies of somebody as the only one is none."""
    told = [p for p in propositions if p.at >= 0]
    for p in told:
        if p.negated:
            yield from _of_none_else(p, words)
        elif p.predicate == "be" and p.complement is not None and _says_only(p.complement, words):
            yield from _as_the_only_one(p, told)
        elif (who := doer(p)) is not None and _alone(who, words, p.at):
            yield Sole(p, who, None)
    yield from _doing_so(told, words)


def _of_none_else(p: Proposition, words: Sequence[Word]) -> Iterator[Sole]:
    """ "Nobody else knew", "no other judge voted for it"."""
    if p.agent is not None and ("other" in p.agent.mods or p.agent.determiner == "other"):
        yield Sole(p._replace(negated=False, agent=None), None, p.agent)
    elif "else" in p.adverbs and p.agent is None:
        at = next((i for i in range(p.first, p.at) if words[i].low == "else"), p.first)
        yield Sole(p._replace(negated=False), None, group_behind(p, None, at))


def _as_the_only_one(p: Proposition, told: Sequence[Proposition]) -> Iterator[Sole]:
    """ "Was the only one to survive", "was the only one who knew"."""
    assert p.complement is not None
    deed = only_deed(p, told)
    if deed is not None:
        yield Sole(deed, p.agent, group_of(p))


def only_deed(p: Proposition, told: Sequence[Proposition]) -> Proposition | None:
    """What somebody is said to be the only one to do."""
    inner = p.governed[0] if p.governed else next((q for q in told if q.origin == "relative" and p.at < q.at and q.first <= p.last + 1), None)
    if inner is None or inner.negated or inner.predicate in ("do", "be"):
        return None
    done = inner._replace(mood="asserted", past=p.past or inner.past)
    return done._replace(agent=p.agent) if inner.agent is not None else done._replace(patient=p.agent)


def group_of(p: Proposition) -> Mention | None:
    """Of which group somebody is the only one, where it is told."""
    what = p.complement
    if what is not None and (of := what.of or what.possessor) is not None:
        return of
    if what is not None and what.partitive and what.head and not what.pronoun:
        return what._replace(quantity=what.whole or what.quantity)  # "the only one of five judges"
    return next((m for q, m in p.obliques if q in _OF and what is not None and m.first >= what.last), None)


def _says_only(m: Mention, words: Sequence[Word]) -> bool:
    return any(word.low in _ONLY for word in words[m.first : max(m.head_at, m.first) + 1]) or m.first > 1 and words[m.first - 1].low in _ONLY


def _alone(who: Mention, words: Sequence[Word], at: int) -> bool:
    """ "Only Lind survived", "Dahl alone knew it"."""
    if who.pronoun or who.quantity is not None:
        return False
    before = {word.low for word in words[max(who.first - 3, 0) : who.first]}
    if not before.isdisjoint(_BUT) and any(word.low in NOBODY or word.low == "no" for word in words):
        return True  # "no one but Dahl", "nobody was hurt except the driver"
    if who.first > at:
        return False
    behind = words[who.last].low if who.last < len(words) else ""
    return who.first > 0 and words[who.first - 1].low in _ONLY or behind == "alone" and who.last + 1 < len(words) and words[who.last + 1].tag in FINITE


def _doing_so(told: Sequence[Proposition], words: Sequence[Word]) -> Iterator[Sole]:
    """ "Voted against it, the only member of her party to do so"."""
    for at in range(1, len(words) - 2):
        if words[at].low not in _ONLY or words[at - 1].tag not in ("D", "S"):
            continue
        so = next((i for i in range(at, len(words) - 1) if words[i].lemma == "do" and words[i + 1].low in TOLD_BEFORE), None)
        deed = next((p for p in told if 0 <= p.at < at and p.origin in ("main", "report", "conjoined") and not p.negated), None)
        if so is None or deed is None:
            continue
        of = next((i for i in range(at, so) if words[i].low in _OF), None)
        whose = _mention_at(told, of + 1, so) if of is not None else None
        if of is None or whose is not None:
            yield Sole(deed, doer(deed), whose)


def _mention_at(told: Sequence[Proposition], first: int, last: int) -> Mention | None:
    """A noun phrase that some clause has at a place, as that of a group."""
    for p in told:
        for m in (p.agent, p.patient, p.complement, *p.others, *(m for _, m in p.obliques)):
            for one in (m, m.of if m is not None else None):
                if one is not None and one.first >= first - 1 and one.last <= last and one.first <= first + 1:
                    return one
    return None


def one_group(mine: Mention | None, theirs: Mention | None) -> bool:
    """Whether two groups are told to be one: "her party", "Halvard's party"."""
    if mine is None or theirs is None:
        return False
    if theirs.plural and (theirs.quantity is not None or theirs.partitive) and mine.head == theirs.head and not (mine.of or mine.possessor):
        return True  # "another judge", "the only one of five judges"
    owner, other = mine.possessor or mine.of, theirs.possessor or theirs.of
    if owner is not None and other is not None:
        return same_one(owner, other) and mine.head == theirs.head
    return same_one(mine, theirs)
