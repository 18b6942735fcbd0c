""" "Failed a fire inspection and passed a second one": the noun that "one" stands for, from the clause before it in the sentence.

Some of those counted before the clause: "40 seats, of which the Greens hold 11" is 11 of the 40 seats.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.reading import Mention, Proposition, of_form, without
from service.engine.tagging.word import Word
from service.engine.vocabulary.numbers import ORDINALS

_BEFORE_ONE = frozenset("another next new newer larger bigger smaller similar different longer shorter cheaper better worse last".split())


def with_nouns(read: Sequence[Proposition], words: Sequence[Word]) -> list[Proposition]:
    """The propositions of a sentence, "a second one" with the noun of the object before it."""
    found: list[Proposition] = []
    for p in read:
        one = p.patient if p.patient is None or p.patient.pronoun else _as_one(p.patient, words)
        noun = _before(found, one) if one is not None and one.pronoun and one.head == "one" and _which(one, words) else None
        if one is None or noun is None:
            found.append(p)
            continue
        mods = (words[one.first - 1].lemma, *[mod for mod in noun.mods if mod not in ORDINALS and mod not in _BEFORE_ONE])
        full = one._replace(first=one.first - 1, head=noun.head, mods=mods, determiner="a", of=noun.of, pronoun=False)
        found.append(p._replace(patient=full))
    return found


def _as_one(m: Mention, words: Sequence[Word]) -> Mention:
    """ "A larger one", whose "one" counts nothing, as the word alone; any other as it is."""
    if m.determiner != "a" or m.quantity is None or m.quantity.first != m.last - 1 or words[m.last - 1].low != "one" or words[m.last - 2].tag != "A":
        return m
    return m._replace(first=m.last - 1, head="one", head_at=m.last - 1, mods=(), determiner="", quantity=None, pronoun=True, plural=False)


def _which(one: Mention, words: Sequence[Word]) -> bool:
    low = words[one.first - 1].low if one.first > 0 else ""
    return low in ORDINALS or low in _BEFORE_ONE or one.first > 1 and words[one.first - 1].tag == "A" and words[one.first - 2].low == "a"


def _before(found: Sequence[Proposition], one: Mention) -> Mention | None:
    told = [m for p in found for m in (p.patient,) if m is not None and m.last <= one.first and m.head and not (m.name or m.pronoun or m.plural)]
    return told[-1] if told else None


_OF = frozenset(("of", "among"))


def of_which(p: Proposition) -> Proposition:
    """A relative clause that opens with "of which" or "of whom" -> the same with its bare number as so many of those."""
    if p.origin != "relative":
        return p
    whole = next((m for preposition, m in p.obliques if preposition in _OF and m.head and of_form(m, "cardinal") and m.last <= p.first), None)
    if whole is None:
        return p
    agent, patient = _some(p.agent, whole), _some(p.patient, whole)
    if agent is p.agent and patient is p.patient:
        return p
    return p._replace(agent=agent, patient=patient, obliques=without(p.obliques, whole))


def _some(mention: Mention | None, whole: Mention) -> Mention | None:
    if mention is None or mention.head or mention.name or not of_form(mention, "cardinal"):
        return mention
    return mention._replace(head=whole.head, mods=whole.mods, plural=True, partitive=True, whole=whole.quantity)
