"""Where something is said to have happened against where a line has the same event: "in a tunnel" of what was on a bridge."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.families import families_by_member
from service.engine.compare.words import WordRelation, relate
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.slots import Slot
from service.engine.vocabulary.demonyms import CAPITALS, COUNTRIES
from service.engine.vocabulary.sites import APART, PARTS, PLACES, SITES, WHERE

_SORTS = families_by_member(SITES)
_APART = frozenset(APART) | frozenset((b, a) for a, b in APART)


def another_site(slot: Slot, theirs: Event) -> str:
    """The site of the event on record that excludes the stated one; "" where there is none, or where the stated one may be inside it or around it."""
    if slot.role not in WHERE or slot.key not in _SORTS:
        return ""
    told = [_site(m) for role, m in theirs.cast if role in WHERE and (role == slot.role or "to:" not in (role, slot.role))]
    return next((noun for noun in told if excludes_site(slot.key, noun)), "")


def in_another_place(slot: Slot, theirs: Proposition | None) -> bool:
    """Whether a line has the event in a place and no word of the site where it is said to have been."""
    if slot.role not in PLACES or slot.key not in _SORTS and slot.role not in _SURELY_PLACES:
        return False
    there = [(q, m) for q, m in theirs.obliques if q + ":" in PLACES and not m.pronoun] if theirs is not None else []
    return any(q + ":" in _SURELY_PLACES or m.head in _SORTS and not m.name for q, m in there)


_SURELY_PLACES = frozenset("inside: outside: near: beneath: below: above: behind: beside:".split())


def is_another_room(slot: Slot, theirs: Event) -> bool:
    """Whether a site told by a word before a general noun is only one of the sort where the record has another: "in the engine room" of those in a cabin."""
    if slot.role not in WHERE or slot.mention is None or not slot.mention.mods or slot.mention.name:
        return False
    told = [m for role, m in theirs.cast if role in WHERE and not m.name and m.head]
    return bool(told) and all(m.head != slot.key for m in told)


def unheard_site(sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether a statement tells a site of which no line near it has anything: likeness of words puts nobody into a prison."""
    sites = {m.head for p in sentence.propositions for preposition, m in p.obliques if preposition + ":" in WHERE and m.head in _SORTS and not m.name}
    return any(not any(relate(site, term, "n") >= WordRelation.NARROWER for line in near for term in line.terms) for site in sites)


def _site(mention: Mention) -> str:
    """The site that a noun phrase names, with or without a part of it: "the factory gate"."""
    if mention.head not in PARTS:
        return mention.head
    return next((mod for mod in reversed(mention.mods) if mod in _SORTS), mention.of.head if mention.of is not None else mention.head)


def excludes_site(stated: str, recorded: str) -> bool:
    """Whether what is in one of two sites is not in the other."""
    mine, theirs = _SORTS.get(stated), _SORTS.get(recorded)
    if mine is None or theirs is None:
        return False
    if mine.isdisjoint(theirs):
        return all((a, b) in _APART for a in mine for b in theirs)
    return relate(stated, recorded, "n") < WordRelation.NARROWER


def may_lie_in(town: str, land: str) -> bool:
    """Whether a place by name may be a town of a country: its capital, or any that is neither another country nor the capital of one."""
    country, name = COUNTRIES.get(land.lower()), town.lower()
    return country is not None and name not in COUNTRIES and CAPITALS.get(name, country) == country
