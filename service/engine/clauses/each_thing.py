""" "Is 25 and a nurse", "is a sponsor of Hamas and of the militia": everything that one is said to be is said by itself."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition
from service.engine.tagging.word import Word
from service.engine.vocabulary.states import BECOMING

_EITHER = frozenset(("or", "nor"))
_JOINING = frozenset(("and", ",", "but", "&", ";"))
_FOR_A_WHILE = frozenset(("still", "already", "now", "also"))


def each_thing(p: Proposition, words: Sequence[Word]) -> list[Proposition]:
    """What one is said to be, joined by "and" -> a proposition for each thing; the proposition alone where there is one, or where it is of several.

    Of several, "the victims are a man and two women", the things are not said of each. "A doctor or a nurse" says neither of the two, and "neither a doctor
    nor a nurse" denies each.
    """
    if p.predicate not in BECOMING or p.complement is None or p.agent is None or p.agent.plural or p.agent.quantity is not None or p.complement.name:
        return [p]
    if not (p.others or p.adjectives or p.obliques):
        return [p]
    if p.others and p.negated:
        return _each_denied(p, p.complement, words)
    if p.others and any(words[i].low in _EITHER for i in range(p.complement.last, p.others[-1].first)):
        return [p]
    joined = [one for other in p.others if _is_joined(other, words) for one in _beside(p, p.complement, other)]
    alone = p._replace(others=())
    if p.adjectives and any(_joined_on(p.complement, at, words) for _, at in p.adjectives):
        joined.append(alone._replace(complement=None, obliques=(), adverbs=()))
        alone = alone._replace(adjectives=())
    if not p.complement.head:  # an age has no place and is not still so
        where = tuple([one for one in p.obliques if 0 < one[1].first - 2 < len(words) and _after_and(one[1], words)])
        if where:
            joined.append(alone._replace(complement=None, obliques=where, first=where[0][1].first - 1, last=where[-1][1].last))
            alone = alone._replace(obliques=tuple([one for one in p.obliques if one not in where]))
        if p.others:
            alone = alone._replace(adverbs=tuple([adverb for adverb in p.adverbs if adverb not in _FOR_A_WHILE]))
    return [alone, *joined] if joined else [p]


def _each_denied(p: Proposition, first: Mention, words: Sequence[Word]) -> list[Proposition]:
    """ "Is neither a doctor nor a nurse", "is not a doctor and not a nurse", "is not a doctor but a nurse"; the proposition alone for anything else."""
    found, end = [p._replace(others=())], first.last
    for other in p.others:
        joint = {word.low for word in words[end : other.first]}
        so = joint == _BUT
        if not (so or joint == {","} or not _DENYING_EACH.isdisjoint(joint)) or not joint <= _BETWEEN:
            return [p]
        found += [one._replace(negated=not so) for one in _beside(p, first, other)]
        end = other.last
    return found


_BUT = {"but"}
_DENYING_EACH = frozenset(("nor", "or", "not"))
_BETWEEN = frozenset(("nor", "or", "not", "and", "but", ","))


def _is_joined(other: Mention, words: Sequence[Word]) -> bool:
    """Whether a noun stands behind a conjunction or a comma, an adverb between them: "25 and still a hostage", but not "a driver these days"."""
    return any(words[i].low in _JOINING for i in range(max(other.first - 2, 0), other.first))


def _joined_on(word: Mention, at: int, words: Sequence[Word]) -> bool:
    """Whether an adjective and what one is are joined: "53 and unmarried", "poor and a doctor"."""
    between = words[word.last : at] if at >= word.last else words[at + 1 : word.first]
    return any(one.low == "and" for one in between)


def _after_and(mention: Mention, words: Sequence[Word]) -> bool:
    """Whether what a preposition governs is joined on: "25 and from Haifa"."""
    return words[mention.first - 2].low == "and"


def _beside(p: Proposition, word: Mention, other: Mention) -> list[Proposition]:
    """What else one is, or of whom else one is what the first word says."""
    if other.quantity is not None and other.head and not names_person(other.head):
        return []
    beside = p._replace(others=(), adjectives=(), first=other.first, last=other.last)
    if _is_whose(word, other):
        return [beside._replace(complement=word._replace(of=other, first=other.first, last=other.last))]
    if _is_named(other):
        return []
    return [beside._replace(complement=other)]


def _is_named(mention: Mention) -> bool:
    """Whether somebody or something is called by name; what is called by a people or a party ("a Democrat") is one of them."""
    return bool(mention.name) and mention.hint != "demonym"


def _is_whose(word: Mention, other: Mention) -> bool:
    """Whether a noun is joined to what stands behind "of": "the mother of Ann and Bob", "a maker of cars and trucks"."""
    if word.of is None:
        return False
    if _is_named(other) or word.of.name:
        return _is_named(other)
    if other.of is not None or other.possessor is not None or names_person(other.head) and not names_person(word.of.head):
        return False
    return bool(other.determiner) == bool(word.of.determiner)
