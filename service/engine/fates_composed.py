"""Of whom those are made up who met a fate: "seven of the dead were guests and two were employees", "17 people, 14 of them students, were arrested"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.compare.words import is_generic_person, names_person
from service.engine.fates_told import fate_of
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.vocabulary.fates import BEING

_SAYING_WHAT = frozenset("be include comprise".split())


class Composed(NamedTuple):
    """So many of those who met a fate are ``group``, which has their number; ``at`` is where the verb of the clause stands."""

    state: str
    group: Mention
    at: int


def composed(sentence: Sentence) -> Iterator[Composed]:
    """Every part of which a sentence makes up those who met a fate."""
    state = ""
    for p in sentence.propositions:
        who = p.agent
        if p.mood not in ("asserted", "according") or p.negated or p.predicate not in _SAYING_WHAT or who is None:
            continue
        if not (who.quantity is not None and not who.head and p.origin == "main"):  # "and two were employees" goes on with the same ones
            state = BEING.get(who.head, "") or _state_of(who, p, sentence)
        if state:
            yield from (Composed(state, part, p.at) for part in _parts(p, who))


def _parts(p: Proposition, who: Mention) -> Iterator[Mention]:
    """The people whom a clause says them to be, each with their number."""
    said = [m for m in (p.complement, p.patient, *p.others) if m is not None and _is_people(m)]
    if len(said) == 1 and said[0].quantity is None and who.quantity is not None and said[0].plural:
        yield said[0]._replace(quantity=who.quantity)
    else:
        yield from (m for m in said if m.quantity is not None)


def _is_people(m: Mention) -> bool:
    return not m.name and not m.pronoun and (names_person(m.head) or is_generic_person(m.head)) and (m.quantity is None or m.quantity.form == "cardinal")


def _state_of(who: Mention, p: Proposition, sentence: Sentence) -> str:
    """What befell "them" in a clause before it in the sentence: "arrested 17 people, 14 of them students"."""
    if not (who.pronoun and who.partitive):
        return ""
    for q in reversed(sentence.propositions):
        told = fate_of(q) if q.at < who.first and q is not p and q.mood in ("asserted", "according") and not q.negated else None
        if told is not None and told[1].last <= who.first and (told[1].plural or told[1].quantity is not None):
            return told[0]
    return ""
