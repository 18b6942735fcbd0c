"""What a clause implies beside what it says: who rules out an alliance will not form one, of the first of a kind there was none before.

What was called off was not done.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from service.engine.clauses.nouns import nominal
from service.engine.lexicon import verbs_of
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.frames import GATHERINGS, NOUNS
from service.engine.vocabulary.pending import ATTENDED, CALLING_OFF, UNDER_WAY
from service.engine.vocabulary.speech import RULING_OUT

# "ruled out a coalition": will not form, enter or join one
_UNIONS = frozenset("coalition alliance pact partnership union merger deal agreement bloc".split())
_UNITING = ("form", "enter", "join", "make", "build", "seek")
_PLAIN = frozenset("be have do make get take go come give put set".split())


def implied(p: Proposition) -> Iterator[Proposition]:
    """The clauses that follow from one, as far as statements are likely to deny them."""
    if p.mood in ("asserted", "prediction") and not p.negated:
        yield from _ruled_out(p)
        yield from _none_before(p)
        yield from _ends_of(p)
        yield from _called_off(p)


_GOING_ON = frozenset("happen run last continue take_place go open".split())


def _ends_of(p: Proposition) -> Iterator[Proposition]:
    """ "Was held from May 3 to May 15": it began on the one day and ended on the other."""
    thing = p.patient or p.agent
    if p.predicate not in _GOING_ON or thing is None or len(p.dates) != 2 or [date.date.bound for date in p.dates] != ["since", "until"]:
        return
    for verb, date in zip(("begin", "end"), p.dates, strict=True):
        day = date._replace(date=replace(date.date, bound=None))
        yield p._replace(predicate=verb, agent=None, patient=thing, others=(), obliques=(), dates=(day,))


def _ruled_out(p: Proposition) -> Iterator[Proposition]:
    """ "Ruled out a coalition with Labor", "ruled out a return to politics": it is not to be."""
    thing = p.patient
    if p.predicate not in RULING_OUT or p.agent is None or thing is None or thing.pronoun or thing.name or not thing.head:
        return
    verbs = _UNITING if thing.head in _UNIONS else _deeds(thing)
    for verb in verbs:
        done_to = thing if thing.head in _UNIONS else thing.of
        yield p._replace(predicate=verb, patient=done_to, negated=True, mood="prediction", past=False, speaker=p.agent)


def _deeds(noun: Mention) -> tuple[str, ...]:
    """The verbs of which a noun names the deed: "a return", "the march"."""
    return tuple(sorted(verbs_of(noun.head) - _PLAIN)[:2])


def _none_before(p: Proposition) -> Iterator[Proposition]:
    """ "Would be the first woman to lead the country": no woman has led it yet."""
    kind = p.complement
    if p.predicate not in ("be", "become") or p.mood != "prediction" or kind is None or "first" not in kind.mods or kind.name or not kind.head:
        return
    for told in p.governed:
        if told.mood != "governed" or told.predicate in _PLAIN:
            continue
        anyone = Mention(kind.first, kind.last, kind.head, kind.head_at, tuple([mod for mod in kind.mods if mod != "first"]))
        yield told._replace(agent=anyone, negated=True, mood="asserted", past=True, perfect=True)


def _called_off(p: Proposition) -> Iterator[Proposition]:
    """Who cancelled his march did not march, and nobody attended the concert that was cancelled; of what was put off nothing follows."""
    what = p.patient
    if p.predicate not in CALLING_OFF or p.mood != "asserted" or what is None or what.name or what.pronoun:
        return
    if what.head in UNDER_WAY or what.quantity is not None or what.partitive:
        return
    bare = p._replace(negated=True, others=(), complement=None, governed=(), adverbs=())
    if what.head in GATHERINGS | ATTENDED:
        left = tuple([one for one in p.obliques if one[0] in ("in", "at")])
        for verb in ("attend", "watch"):
            yield bare._replace(predicate=verb, agent=None, obliques=left)
        yield bare._replace(predicate="happen", agent=None)
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
        for verb in _deeds(what):
            yield p._replace(predicate=verb, agent=doer, patient=what.of)
