"""All of some things but so many: "all but three of the windows", "every ship but one"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.layout import Layout
from service.engine.noun_phrases import phrase, whole
from service.engine.reading import Mention
from service.engine.tagging.word import Word
from service.engine.vocabulary.scope import EVERY

_EXCEPTING = frozenset(("but", "except", "bar", "save", "excepting", "barring"))


def all_but(words: Sequence[Word], index: int, layout: Layout) -> Mention | None:
    """ "All but three of the windows", "all but three", "all three but one" is left alone."""
    if words[index].low not in ("all", "everyone", "everybody", "everything") or index + 2 >= len(words) or words[index + 1].low not in _EXCEPTING:
        return None
    at = index + (3 if words[index + 2].low == "for" else 2)
    found = layout.quantities.get(at)
    if found is None or found.form != "cardinal":
        return None
    inner = whole(words, found.last + 1, layout, 0) if found.last < len(words) and words[found.last].low == "of" else phrase(words, at, layout, 1)
    if inner is None:
        inner = Mention(at, found.last, "", found.last - 1, plural=True)
    return inner._replace(
        first=index, determiner="not all", quantity=None, whole=None if inner.quantity == found else inner.quantity, excepted=found, partitive=True
    )


def every_but(mention: Mention, words: Sequence[Word], layout: Layout) -> Mention:
    """ "Every ship but one", "all the ships except two"."""
    at = mention.last
    if mention.determiner not in EVERY or at + 1 >= len(words) or words[at].low not in _EXCEPTING:
        return mention
    at += 2 if words[at + 1].low == "for" else 1
    found = layout.quantities.get(at)
    if found is None or found.form != "cardinal":
        return mention
    return mention._replace(last=found.last, determiner="not all", quantity=None, whole=mention.quantity, excepted=found, plural=True)
