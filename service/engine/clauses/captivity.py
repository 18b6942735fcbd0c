"""How long somebody was held, told by when he was freed: "was released after 19 days", "after six weeks in captivity"."""

from __future__ import annotations

from service.engine.reading import Proposition

_FREEING = frozenset(("free", "release", "rescue", "liberate"))
_HELD = frozenset("captivity custody detention prison jail".split())


def held_so_long(p: Proposition) -> list[Proposition]:
    """A proposition -> that whoever was freed after so long had been held for so long; nothing for any other."""
    after = next((m for q, m in p.obliques if q == "after" and m.quantity is not None and m.quantity.form == "duration"), None)
    if p.predicate not in _FREEING or after is None or p.negated or p.mood != "asserted" or p.patient is None:
        return []
    if after.head and after.head not in _HELD:
        return []
    where = tuple([one for one in p.obliques if one[0] == "in" and one[1].head in _HELD])
    return [p._replace(predicate="hold", at=-1, agent=None, obliques=(("for", after), *where), dates=(), adverbs=(), adjectives=(), past=True)]
