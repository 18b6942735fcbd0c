"""Players who have to leave the field, in one word: "was sent off", "was shown a red card", "received a second yellow card"."""

from __future__ import annotations

from service.engine.reading import Mention, Proposition

_SHOWING = frozenset("show give hand issue".split())
_GETTING = frozenset("receive get see earn collect pick".split())


def sent_off(p: Proposition) -> Proposition:
    """A proposition -> that somebody was sent off, where it says so in any of these ways; any other as it is."""
    if p.predicate in _GETTING and p.agent is not None and p.patient is not None and _is_red(p.patient):
        return p._replace(predicate="send", agent=None, patient=p.agent, adverbs=(*p.adverbs, "off"))
    if p.predicate in _SHOWING and p.patient is not None:
        if any(_is_red(m) for m in p.others):
            return p._replace(predicate="send", others=(), adverbs=(*p.adverbs, "off"))
        whom = next((m for m in p.others if m.name or m.entity), None)
        if _is_red(p.patient) and whom is not None:
            return p._replace(predicate="send", patient=whom, others=(), adverbs=(*p.adverbs, "off"))
    return p


def _is_red(m: Mention) -> bool:
    return m.head == "card" and ("red" in m.mods or "yellow" in m.mods and "second" in m.mods) or m.head == "red" and m.determiner in ("a", "an") and not m.mods
