"""A preposition that a relative clause ends with: in "the charity he worked for" he worked for the charity, and nobody worked it."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.clauses.clause import Clause
from service.engine.reading import VerbGroup
from service.engine.tagging.word import IN_PHRASE, Word

_FREE = frozenset("for with from about to against into under without behind alongside".split())
# these are particles behind other verbs: "the coat he put on"
_OF_PLACE = frozenset("in at on".split())
_STAYING = frozenset("live work serve study teach stay sit stand play train sleep believe arrive travel sail grow perform lie stop".split())
_OBJECT = IN_PHRASE | {"R"}
_ENDS = frozenset((".", "C", "X", "V", "VD", "VN", "NEG", "W"))


def stranded(clause: Clause, verb: VerbGroup, words: Sequence[Word]) -> str:
    """The preposition that has what a relative clause is about for its noun; "" where none is left without one."""
    if clause.kind != "relative" or clause.antecedent_object is None or verb.passive:
        return ""
    for at in range(verb.last, min(verb.last + 5, len(words))):
        word = words[at]
        if word.tag in ("P", "T") or word.low in _FREE:
            ends = at + 1 >= len(words) or words[at + 1].tag in _ENDS
            fits = word.low in _FREE or word.low in _OF_PLACE and verb.lemma in _STAYING and at == verb.last
            return word.low if ends and fits else ""
        if word.tag not in _OBJECT:
            return ""
    return ""
