"""How a thing was done: an event on record bears out no manner of which its line has no word."""

from __future__ import annotations

from service.engine.reading import Proposition
from service.engine.slots import LIGHT_VERBS
from service.engine.vocabulary.manners import MANNERS, NO_MANNERS

# endings of adverbs, and what the adjectives end in of which they are made
_ENDINGS = (("ically", "ic"), ("ically", "ical"), ("ily", "y"), ("ably", "able"), ("ibly", "ible"), ("ly", ""))


def manners_of(p: Proposition) -> list[str]:
    """The words in which it says how a thing was done and more than that it was: "secretly", "processed it carelessly", "released him unharmed"."""
    heavy = p.predicate not in LIGHT_VERBS
    found = [adverb for adverb in p.adverbs if adverb in MANNERS or heavy and adverb.endswith("ly") and adverb not in NO_MANNERS]
    return [*found, *(lemma for lemma, _ in p.adjectives if lemma in MANNERS)] if p.adjectives and heavy else found


def in_another_manner(p: Proposition, lows: frozenset[str]) -> bool:
    """Whether it says how a thing was done, and the words of a line do not."""
    return bool(p.adverbs or p.adjectives) and any(_told_by(how).isdisjoint(lows) for how in manners_of(p))


def _told_by(how: str) -> frozenset[str]:
    """The words by which a line may tell a manner: itself, its adjective and nouns of that."""
    if how in MANNERS:
        return MANNERS[how]
    bases = [how.removesuffix(ending) + instead for ending, instead in _ENDINGS if how.endswith(ending)]
    nouns = [base.removesuffix("y") + "iness" if base.endswith("y") else base + "ness" for base in bases]
    return frozenset((how, *bases, *nouns, *(base.removesuffix("ful") for base in bases)))
