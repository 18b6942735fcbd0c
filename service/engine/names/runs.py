"""The tokens of one sentence -> the runs of words that hold names: capitalised words and the small words that names have inside.

"Mousa Abu Marzook", "Bank of England", "Food and Drug Administration" are a run each; so is "Israeli Prime Minister Benjamin Netanyahu", which the
reader takes apart. Text without case, all capitals or all small, has runs only of words that are known or that no dictionary has.
"""

from __future__ import annotations

from service.engine.lexicon import is_plural
from service.engine.names.hints import ALONE, PEOPLE_OF, PLACES
from service.engine.names.letters import Sentence
from service.engine.vocabulary.closed_class import CLOSED
from service.engine.vocabulary.given_names import GIVEN
from service.engine.vocabulary.org_words import OF_HEADS, ORG_WORDS
from service.engine.vocabulary.places import AFTER, BEFORE, EVENT_HEADS
from service.engine.vocabulary.titles import NOBLE, PARTS, SMALL_PARTICLES, TITLES
from service.engine.vocabulary.transliteration import SURNAME_FIRST, SURNAME_FIRST_OF_THREE

MAX_RUN = 14  # tokens of one run
_OPENERS = frozenset("\"'([{:\u2014*\u2022-")
_TAILS = frozenset(("jr", "sr", "inc", "ltd", "llc"))
# Given names that open a sentence as ordinary words far more often: "Mark the date", "Hope fades".
_WORDS_FIRST = frozenset("mark bill art sue rob pat drew guy rich dawn joy faith hope grace summer grant rose chase ray dean gene dale lane miles van".split())


def runs(sentence: Sentence) -> list[tuple[int, int]]:
    """The half-open token ranges that hold names, in order. Linear."""
    tokens = sentence.tokens
    found: list[tuple[int, int]] = []
    index, total, opening = 0, len(tokens), True
    while index < total:
        if sentence.capital(index) or sentence.leads(index):
            end = _end(sentence, index)
            start = _opened(sentence, index, end) if opening else index
            if start < end and not (end == start + 1 and len(tokens[start].text) == 1):
                found.append((start, end))
            index, opening = end, False
        else:
            text = tokens[index].text
            opening = (text in _OPENERS or (opening and not text[0].isalnum())) and not _closes(sentence, index)
            index += 1
    return found


def _closes(sentence: Sentence, index: int) -> bool:
    """Whether a quotation mark closes what was said, and the sentence goes on: '"We sang," Pike said'."""
    tokens = sentence.tokens
    return index > 1 and tokens[index].text == '"' and tokens[index - 1].text == "," and tokens[index].join == "+"


def _end(sentence: Sentence, start: int) -> int:
    """Where the run that begins at ``start`` ends."""
    tokens = sentence.tokens
    index = start + 1
    if tokens[start].text in SMALL_PARTICLES and not sentence.capital(start):
        while tokens[index].text in SMALL_PARTICLES:
            index += 1
        index += 1
    total = min(len(tokens), start + MAX_RUN)
    while index < total:
        step = 1 if sentence.capital(index) else _inner(sentence, start, index)
        if step == 0 or index + step > total:
            return index
        index += step
    return index


def _inner(sentence: Sentence, start: int, index: int) -> int:
    """How many tokens from ``index`` on belong inside the run though they are no words of a name by themselves; 0 where it ends."""
    tokens, text, after = sentence.tokens, sentence.tokens[index].text, index + 1
    if tokens[index].join == "-" and text.islower() and _syllable(sentence, start, text):
        return 1
    if after >= len(tokens):
        return 0
    if text == ",":
        return 2 if sentence.lows[after].rstrip(".") in _TAILS else 0
    if text == "&":
        return 2 if tokens[after].text[0].isupper() else 0
    if text in ("'", "'s"):
        return 2 if _members_body(sentence, index) else 0
    if tokens[index].join == "-" and tokens[after].join == "-" and text.islower() and sentence.capital(after):
        return 2  # Rostov-on-Don
    if sentence.leads(index):
        return 1
    return _connects(sentence, start, index) if text in ("of", "for", "and") and not sentence.shouts else 0


def _members_body(sentence: Sentence, index: int) -> bool:
    """Whether the possessive at ``index`` is inside a body's name: "Farmers' League", "Women's Institute"; not "Russia's Foreign Ministry"."""
    tokens, lows = sentence.tokens, sentence.lows
    members = lows[index - 1]
    if not sentence.common(members) or members in PLACES or members in PEOPLE_OF or not is_plural(members):
        return False
    last = index + 1
    while last < len(tokens) and last < index + 4 and tokens[last].text[0].isupper() and sentence.capital(last):
        if lows[last] in ORG_WORDS:
            return True
        last += 1
    return False


def _syllable(sentence: Sentence, start: int, text: str) -> bool:
    """The small half of an Asian given name: "Jong-un", "Ing-wen"; never "Qatar-based"."""
    if text in CLOSED:
        return False
    return not sentence.common(text) or (len(text) < 5 and sentence.lows[start] in SURNAME_FIRST | SURNAME_FIRST_OF_THREE)


def _connects(sentence: Sentence, start: int, index: int) -> int:
    """Whether "of", "for" or "and" goes on with the name: how many tokens it adds, its next word included."""
    tokens, lows = sentence.tokens, sentence.lows
    after = index + (2 if tokens[index + 1].text == "the" and tokens[index].text != "and" else 1)
    if after >= len(tokens) or not tokens[after].text[0].isupper() or not sentence.capital(after) or not tokens[index - 1].text[0].isupper():
        return 0
    before = lows[index - 1]
    if tokens[index].text == "and":
        fits = _both_nouns(sentence, start, index, after)
    else:
        head = index > start + 1 and lows[start] in OF_HEADS and lows[start] not in TITLES
        fits = head or before in NOBLE or before in AFTER or (before not in TITLES and (before in OF_HEADS or _work(sentence, start, index)))
    return after + 1 - index if fits else 0


def _work(sentence: Sentence, start: int, index: int) -> bool:
    """Whether one capitalised ordinary word inside a sentence goes before the "of": "the Death of Superman", "the Festival of Lights"."""
    low = sentence.lows[index - 1]
    return index == start + 1 and start > 0 and sentence.common(low) and low not in GIVEN and low not in PLACES and low not in PEOPLE_OF


def _both_nouns(sentence: Sentence, start: int, index: int, after: int) -> bool:
    """ "Food and Drug Administration", "Ministry of Trade and Industry": ordinary words on both sides, and a word of a body in the run."""
    lows, left, right = sentence.lows, sentence.lows[index - 1], sentence.lows[after]
    if not (sentence.common(left) and sentence.common(right)) or left in PLACES or right in PLACES or left in ORG_WORDS or right in TITLES:
        return False
    if any(low in ORG_WORDS for low in lows[start:index]):
        return "of" in lows[start:index] or "for" in lows[start:index]
    tail = after + 1
    while tail < len(lows) and tail < after + 4 and sentence.capital(tail):
        tail += 1
    return lows[tail - 1] in ORG_WORDS and tail > after + 1 and index == start + 1


def _opened(sentence: Sentence, start: int, end: int) -> int:
    """A run that opens a sentence -> where its name begins: an ordinary word's capital is the sentence's."""
    low, text = sentence.lows[start], sentence.tokens[start].text
    if sentence.shouts or sentence.headline or not sentence.common(low):
        return start
    bare = low.rstrip(".")
    if low in PEOPLE_OF or bare in PARTS or (bare in TITLES and end > start + 1) or sentence.in_phrase(start) or (text.isupper() and len(text) > 1):
        return start
    if end == start + 1:
        return start if low in ALONE or (low in GIVEN and low not in _WORDS_FIRST) or (low in sentence.known and low not in ORG_WORDS) else end
    return start if _opens_name(sentence, start, end) else start + 1


def _opens_name(sentence: Sentence, start: int, end: int) -> bool:
    """Whether an ordinary word that opens a longer run is the name's own: "Silver Tern", "Security Council", "Rose Delgado"; not "Nurse Delgado"."""
    low, second, rest = sentence.lows[start], sentence.lows[start + 1], sentence.lows[start + 1 : end]
    if low in BEFORE or low in EVENT_HEADS or low in GIVEN or low in sentence.known or (sentence.common(second) and second not in GIVEN):
        return True
    return any(word in ORG_WORDS or word in AFTER or word in ("of", "&") for word in rest) or any(word.rstrip(".") in TITLES for word in rest[:-1])
