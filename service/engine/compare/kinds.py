"""Stuffs and kinds of things: which nouns name one, and which two name different ones of a group."""

from __future__ import annotations

from service.engine.lexicon import ancestors, senses
from service.engine.vocabulary.kinds import FIELDS, KINDS, SUBSTANCES, TEACHING

_GROUPS_OF = {word: frozenset([at for at, group in enumerate(KINDS) if word in group]) for kinds in KINDS for word in kinds}
_SUBSTANCE = frozenset(senses("substance", "n")[:1])


def is_substance(lemma: str) -> bool:
    """Whether a noun is a word for some stuff: "chlorine", "water", "gas"."""
    return lemma in SUBSTANCES or not _SUBSTANCE.isdisjoint(ancestors(lemma, "n", 9, 2))


def another_field(verb: str, stated: str, recorded: str) -> bool:
    """Whether of two nouns behind a verb of teaching each names a field of its own: physics and history."""
    return verb in TEACHING and stated != recorded and stated in FIELDS and recorded in FIELDS


def another_kind(stated: str, recorded: str) -> bool:
    """Whether two nouns name different kinds of one group of stuffs or things: chlorine and ammonia."""
    mine = _GROUPS_OF.get(stated)
    if mine is None or stated == recorded:
        return False
    theirs = _GROUPS_OF.get(recorded)
    return theirs is not None and not mine.isdisjoint(theirs)
