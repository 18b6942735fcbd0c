"""Whether a sentence is in English, the one language that is read here.

Hardly an English sentence has neither an article nor an auxiliary nor a preposition, so nearly all of them are let through at the first such word. Only of one
without any is it asked whether it has more words of other languages, and words that English does not have, than words of English.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lexicon import is_common
from service.engine.tagging.word import Word
from service.engine.vocabulary.closed_class import CLOSED
from service.engine.vocabulary.foreign import FOREIGN, SHARED

_ENGLISH = frozenset(word for word in CLOSED if word not in SHARED and word not in FOREIGN)
_LATIN = "\u0250"  # below it all letters are Latin ones; so are those of Vietnamese and a few more
_LATIN_TOO = ("\u1e00", "\u1eff")
_STRANGE = 3  # words that neither English nor the table has: fewer may be names without their capitals


def is_foreign(plain: Sequence[Word]) -> bool:
    """The words of a sentence without its marks -> whether it is in another language."""
    for word in plain:
        if word.low in _ENGLISH:
            return False
    letters = [word for word in plain if word.text[0].isalpha()]
    if not letters:
        return False
    if 2 * len([word for word in letters if _other_script(word.text[0])]) > len(letters):
        return True
    telling = [word.low for word in letters if word.text[0].islower() and word.low not in SHARED]
    foreign = len([low for low in telling if low in FOREIGN])
    rest = [low for low in telling if low not in FOREIGN]
    strange = len([low for low in rest if not is_common(low)])
    return foreign + strange > len(rest) - strange and (foreign > 0 or strange >= _STRANGE)


def _other_script(letter: str) -> bool:
    return letter >= _LATIN and not _LATIN_TOO[0] <= letter <= _LATIN_TOO[1]
