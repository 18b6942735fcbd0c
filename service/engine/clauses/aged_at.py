"""How old somebody is, told in passing: "who, at 74, is the oldest of the group", "At 81, Moss was the oldest of the dead", "is a cook in her fifties"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.reading import Mention, Proposition, without
from service.engine.tagging.word import Word

_OLDEST = 125  # years


def aged_at(propositions: Sequence[Proposition], words: Sequence[Word]) -> list[Proposition]:
    """The propositions of a sentence, with an age beside what it was told in."""
    found: list[Proposition] = []
    for p in propositions:
        at = _age(p, words)
        if at is None:
            found.append(p)
            continue
        found.append(p._replace(obliques=without(p.obliques, at)))
        found.append(Proposition("be", -1, at.first, at.last, agent=p.agent, age=at.quantity, past=p.past, origin="age"))
    return found


def _age(p: Proposition, words: Sequence[Word]) -> Mention | None:
    """The bare number between commas behind "at" that can only be the age of who is something now, or was the oldest or youngest."""
    if p.predicate != "be" or p.agent is None or p.negated or p.mood != "asserted":
        return None
    if p.past and (p.dates or p.complement is None or "most" not in p.complement.mods):
        return None
    if (decade := _decade(p)) is not None:
        return decade
    return next((m for preposition, m in p.obliques if preposition == "at" and _bare(m) and _set_off(m, words)), None)


def _decade(p: Proposition) -> Mention | None:
    """The decade of his life that somebody is in, told behind what he is: "is a cook in her fifties"."""
    if p.complement is None or p.complement.quantity is not None or p.agent is None or p.agent.plural:
        return None
    return next((m for preposition, m in p.obliques if preposition == "in" and not m.head and m.quantity is not None and m.quantity.form == "age"), None)


def _bare(m: Mention) -> bool:
    told = m.quantity
    return not m.head and told is not None and told.form in ("cardinal", "age") and told.quantity.unit in (None, "year") and 0 < told.quantity.low < _OLDEST


def _set_off(m: Mention, words: Sequence[Word]) -> bool:
    before = words[m.first - 2].text if m.first > 1 else ","
    return before == "," and m.last < len(words) and words[m.last].text == ","
