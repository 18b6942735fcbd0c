"""Words for how many that float behind the auxiliary: "the hostages were all freed", "they have both left" say it of all of them, of both."""

from __future__ import annotations

from service.engine.reading import Mention, Proposition

FLOATING = frozenset(("all", "both", "each"))
_PLAIN = frozenset(("", "the", "these", "those"))


def floated(p: Proposition) -> Proposition:
    """A proposition whose adverb tells of how many of its subject it is so, with that before the subject; any other as it is."""
    word = next((adverb for adverb in p.adverbs if adverb in FLOATING), "")
    if not word:
        return p
    left = tuple([adverb for adverb in p.adverbs if adverb != word])
    if p.agent is not None and p.agent.first < p.at:
        return p._replace(adverbs=left, agent=_all_of(p.agent, word))
    return p._replace(adverbs=left, patient=_all_of(p.patient, word) if p.patient is not None else None)


def _all_of(subject: Mention, word: str) -> Mention:
    several = subject.plural or subject.quantity is not None or subject.head == "people"
    if subject.name or subject.pronoun or not several or subject.partitive or subject.determiner not in _PLAIN:
        return subject
    return subject._replace(determiner="all" if word == "each" else word)
