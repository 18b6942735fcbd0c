"""What somebody gave, told by a noun: "the generators, a donation from Norway" were donated by Norway."""

from __future__ import annotations

from service.engine.reading import Proposition

_GIVING = {"donation": "donate", "gift": "give", "present": "give", "handout": "give", "loan": "lend"}


def given(p: Proposition) -> Proposition:
    """A clause that says what is a gift from whom, as one of the giving; any other as it is."""
    what = p.complement
    if p.predicate != "be" or what is None or what.head not in _GIVING or what.quantity is not None or p.adjectives or p.agent is None:
        return p
    giver = next((m for preposition, m in p.obliques if preposition in ("from", "by")), what.possessor or what.of)
    if giver is None or p.patient is not None or what.of is not None and not what.of.name:
        return p
    left = tuple([one for one in p.obliques if one[1] is not giver])
    return p._replace(predicate=_GIVING[what.head], agent=giver, patient=p.agent, complement=None, obliques=left, past=True)
