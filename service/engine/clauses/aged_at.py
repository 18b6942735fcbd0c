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
        whose, at = (p.agent, _age(p, words)) if p.predicate == "be" else _apposed(p, words)
        if at is None:
            found.append(p)
            continue
        found.append(p._replace(obliques=without(p.obliques, at)))
        found.append(Proposition("be", -1, at.first, at.last, agent=whose, age=at.quantity, past=p.predicate == "be" and p.past, origin="age"))
    return found


def _age(p: Proposition, words: Sequence[Word]) -> Mention | None:
    """The bare number between commas behind "at" that can only be the age of who is something now, or was the oldest or youngest."""
    if p.agent is None or p.negated or p.mood != "asserted":
        return None
    if p.past and (p.dates or p.complement is None or "most" not in p.complement.mods):
        return None
    if (decade := _decade(p)) is not None:
        return decade
    return next((m for preposition, m in p.obliques if preposition == "at" and _bare(m) and _set_off(m, words)), None)


def _apposed(p: Proposition, words: Sequence[Word]) -> tuple[Mention | None, Mention | None]:
    """Somebody by name and the decade of his life between commas behind it: "Vik, in his 40s, was freed"; two None where there is no such thing."""
    for preposition, m in p.obliques:
        if preposition != "in" or not _is_decade(m) or m.last < len(words) and words[m.last].text not in ",.)":
            continue
        mark = m.first - (3 if m.first > 2 and words[m.first - 2].low in ("now", "still") else 2)
        if mark > 0 and words[mark].text in ",(":
            whose = next((one for one in (p.agent, p.patient) if one is not None and one.last == mark and one.name and not one.plural), None)
            return (whose, m) if whose is not None else (None, None)
    return None, None


def _is_decade(m: Mention) -> bool:
    return not m.head and m.quantity is not None and m.quantity.form == "age"


def _decade(p: Proposition) -> Mention | None:
    """The decade of his life that somebody is in, told behind what he is: "is a cook in her fifties"."""
    if p.complement is None or p.complement.quantity is not None or p.agent is None or p.agent.plural:
        return None
    return next((m for preposition, m in p.obliques if preposition == "in" and _is_decade(m)), None)


def _bare(m: Mention) -> bool:
    told = m.quantity
    return not m.head and told is not None and told.form in ("cardinal", "age") and told.quantity.unit in (None, "year") and 0 < told.quantity.low < _OLDEST


def _set_off(m: Mention, words: Sequence[Word]) -> bool:
    before = words[m.first - 2].text if m.first > 1 else ","
    return before == "," and m.last < len(words) and words[m.last].text == ","
