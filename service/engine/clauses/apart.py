"""Phrases whose words stand apart, because somebody stands in between: "sent the dealer to prison", "brought the strike to an end"."""

from __future__ import annotations

from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.families import PHRASES

_ARTICLES = frozenset(("a", "an", "the"))
_WHERE = frozenset("to on in into at under behind before from off out".split())


def _apart() -> dict[tuple[str, str, str], tuple[str, str]]:
    """Verb, preposition and noun of each phrase that is made of these -> its article and the one verb that says the same."""
    found: dict[tuple[str, str, str], tuple[str, str]] = {}
    for phrase, verb in PHRASES.items():
        head, *rest = phrase.split()
        if len(rest) == 2 and rest[0] in _WHERE:
            found[head, rest[0], rest[1]] = "", verb
        elif len(rest) == 3 and rest[0] in _WHERE and rest[1] in _ARTICLES:
            found[head, rest[0], rest[2]] = rest[1], verb
    return found


_APART = _apart()
PHRASED = frozenset(verb for verb, _, _ in _APART)


def phrased(p: Proposition) -> Proposition:
    """A proposition -> with the one verb of its phrase, where its object stands inside of it; itself for any other."""
    if p.predicate not in PHRASED or p.patient is None:
        return p
    for preposition, mention in p.obliques:
        article, verb = _APART.get((p.predicate, preposition, mention.head), ("", ""))
        if verb and _bare(mention, article):
            return p._replace(predicate=verb, obliques=without(p.obliques, mention))
    return p


def _bare(noun: Mention, article: str) -> bool:
    """Whether a noun has nothing beside it but the article of its phrase: not "sent the letter to the prison", nor "to a prison in Holm"."""
    return noun.determiner == article and not (noun.mods or noun.name or noun.of or noun.possessor or noun.quantity or noun.plural and noun.head != "bar")
