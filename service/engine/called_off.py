"""What is not done because it was called off: who cancelled his march did not march, and nobody attended the concert that was cancelled."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.clauses.nouns import nominal
from service.engine.lexicon import verbs_of
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.frames import GATHERINGS, NOUNS
from service.engine.vocabulary.pending import ATTENDED, CALLING_OFF, UNDER_WAY

_PLAIN = frozenset("be have do make get take go come give put set".split())


def called_off(p: Proposition) -> Iterator[Proposition]:
    """A clause -> what it says was not done, where something was called off for good; of what was put off nothing follows."""
    what = p.patient
    if p.predicate not in CALLING_OFF or p.negated or p.mood != "asserted" or what is None or what.name or what.pronoun:
        return
    if what.head in UNDER_WAY or what.quantity is not None or what.partitive:
        return
    bare = p._replace(negated=True, others=(), complement=None, governed=(), adverbs=())
    if what.head in GATHERINGS | ATTENDED:
        left = tuple([one for one in p.obliques if one[0] in ("in", "at")])
        for verb in ("attend", "watch"):
            yield bare._replace(predicate=verb, agent=None, obliques=left)
    yield from _undone(what, bare)


def _undone(what: Mention, p: Proposition) -> Iterator[Proposition]:
    """ "Called off its march through the town", "abandoned the sale of the mill"."""
    if what.head in NOUNS:
        behind = tuple([(q, m) for q, m in p.obliques if m.first >= what.last])
        deed = nominal(what, behind, p._replace(agent=None, patient=None))
        if deed is not None and deed.predicate != p.predicate:
            yield deed._replace(agent=deed.agent or (p.agent if what.possessor is None or what.possessor.pronoun else None))
        return
    doer = p.agent if what.possessor is None or what.possessor.pronoun else what.possessor
    if doer is not None:
        for verb in sorted(verbs_of(what.head) - _PLAIN)[:2]:
            yield p._replace(predicate=verb, agent=doer, patient=what.of)
