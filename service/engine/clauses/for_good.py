"""For how long something is so: "closed for good", "left forever" is permanently; "shut for a while", "closed for the time being" is temporarily."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.reading import Proposition
from service.engine.tagging.word import Word
from service.engine.vocabulary.states import LASTING, PERMANENTLY, TEMPORARILY

_PHRASES: dict[str, str] = {
    **dict.fromkeys(("for good", "for ever", "for all time", "for keeps", "once and for all"), PERMANENTLY),
    **dict.fromkeys(("for a while", "for a time", "for now", "for the moment", "for the time being", "for the present"), TEMPORARILY),
}
_WORDS = {"forever": PERMANENTLY, "briefly": TEMPORARILY, "provisionally": TEMPORARILY}
_OPENING = frozenset(("for", "once"))
_ENDING = frozenset((",", ";", ".", "and", "but"))
_TELLING = _OPENING | _ENDING | frozenset(_WORDS)


def lastingly(p: Proposition, words: Sequence[Word]) -> Proposition:
    """A proposition -> with the adverb that says for how long it is so, where a phrase behind its verb does; itself for any other."""
    if p.at < 0 or not LASTING.isdisjoint(p.adverbs):
        return p
    for at in range(p.at + 1, min(p.last + 4, len(words))):
        low = words[at].low
        if low not in _TELLING:
            continue
        if low in _ENDING:
            return p
        if low in _WORDS:
            return p._replace(adverbs=(*p.adverbs, _WORDS[low]))
        if low in _OPENING:
            said = [word.low for word in words[at : at + 4]]
            for size in (2, 3, 4):
                if (how := _PHRASES.get(" ".join(said[:size]))) is not None and not _goes_on(words, at + size):
                    left = tuple([(q, m) for q, m in p.obliques if not at < m.first < at + size])
                    return p._replace(adverbs=(*p.adverbs, how), obliques=left)
    return p


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Whether a noun follows: "for good reasons"."""
    return at < len(words) and words[at].tag in ("N", "NP", "A") and words[at].low not in ("last", "next")
