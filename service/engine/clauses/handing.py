"""Handing people back lets them go: "handed back four Thais", "returned the captives", "handed over 12 hostages to the Red Cross"."""

from __future__ import annotations

from service.engine.lexicon import is_common
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.states import CAPTIVES

_HOLDING_ON = frozenset("police court prosecutor prosecution authority custody justice trial".split())  # who is handed to these is not let go


def handed_back(p: Proposition) -> Proposition:
    """A proposition of captives who are returned or handed over -> of the same, released; any other as it is."""
    if p.predicate not in ("return", "hand") or p.patient is None or (p.agent is None and p.predicate == "return") or not _captive(p.patient):
        return p
    if any(preposition == "to" and m.head in _HOLDING_ON for preposition, m in p.obliques):
        return p
    return p._replace(predicate="release")


def _captive(mention: Mention) -> bool:
    """Whether somebody can only be handed over because he is held: called so, or counted by his nation."""
    if mention.head in CAPTIVES:
        return True
    return mention.head == "people" and mention.quantity is not None and any(mod in DEMONYMS or not is_common(mod) for mod in mention.mods)
