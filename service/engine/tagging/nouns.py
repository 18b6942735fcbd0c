"""Words that look like verbs and are nouns for the place where they stand: "job cuts", "the presiding judge", "Finance Minister Rolf Tiede"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lexicon import forms, is_plural
from service.engine.tagging.endings import tensed
from service.engine.tagging.word import IN_PHRASE, Word
from service.engine.tokens import Token
from service.engine.vocabulary.closed_class import CLOSED, RELATIVE, THINGS_IN_ING
from service.engine.vocabulary.deed_compounds import DEED_COMPOUNDS
from service.engine.vocabulary.speech import REPORTING, SAYING, UNREALISED
from service.engine.vocabulary.titles import TITLES
from service.engine.vocabulary.units import SPELLINGS

_BUILDERS = frozenset("man woman person boy girl company firm team worker child".split())
_ENDS_NOUN = frozenset((".", "P", "C", "X", "POS", "NEG", "W"))
_OPENS_NOUN = frozenset(("D", "S", "POS"))
_BEHIND_THING = frozenset(("P", ",", ".", "X", "C", "PR"))
_SINGLE_ONES = frozenset("one each none neither either any".split())
_OPENING = frozenset("after before since until till as than like because though although while if unless once".split())


_TRADES = frozenset("fishing shipping drinking training housing banking mining farming voting spending funding trading gambling hunting grazing".split())


def noun_after_all(words: Sequence[Word], lows: Sequence[str], index: int, kind: str, opened: bool) -> bool:
    """Whether a word that looks like a verb is the noun that its place asks for: "job cuts", "the presiding judge", "a day of mourning".

    ``opened`` tells whether a determiner, a possessive or a number has opened the noun phrase that the words before belong to.
    """
    if not any(form.pos == "n" for form in forms(lows[index])):
        return False
    following = lows[index + 1] if index + 1 < len(lows) else "."
    after = CLOSED.get(following, "" if following[0].isalnum() or following[0] == "'" else ".")
    before = words[-1].tag if words else ""
    if lows[index] == "evening":
        return True
    if kind == "V" and before == "N" and lows[index] in DEED_COMPOUNDS and words[-1].low in DEED_COMPOUNDS[lows[index]]:
        return after not in ("D", "S", "PR", "M")  # "the air strikes on the town killed six"
    if kind == "V" and before == "N" and not lows[index].endswith("s") and _plural_in_singular(words):
        return True  # "a disused customs post near the village"
    if kind in ("V", "VD") and before == "R" and len(words) > 1 and words[-2].tag in ("D", "S") and after == ".":
        return True  # "an outright lie"
    if kind == "V" and index == 0 and lows[0].endswith("s") and not after and tensed(following):
        return True  # "Talks broke up on Monday"
    if kind == "V" and (index == 0 or before == "C" and index > 1) and lows[index].endswith("s") and following == "to" and is_plural(lows[index]):
        return _subject_ahead(lows[index:])  # "Exports to Chile fell"
    if kind == "VG" and index == 0 and lows[0] in _TRADES and not after and not tensed(following):
        return True  # "Shipping group Marsund"
    if kind == "VG" and index == 0 and not after and tensed(following):
        return True  # "Shelling forced the villagers into their cellars"
    if kind == "VG" and index == 0 and after == "P":
        return _subject_ahead(lows)  # "Spending on the arts is cut"
    if kind == "VG" and lows[index] in THINGS_IN_ING and opened and before in ("N", "A", "D") and (after in _BEHIND_THING or following in RELATIVE):
        return words[-1].lemma not in _BUILDERS  # "an apartment building on Mill Street"
    if kind == "VG" and lows[index] in THINGS_IN_ING and opened and before == "N" and words[-1].join == "-" and len(words) > 1 and words[-2].tag == "M":
        return True  # "the six-story building stands"
    if kind == "VG":
        if before == "P" and after == "P" and words[-1].low == "on":
            return len(words) > 1 and words[-2].tag == "N"  # "the ban on fishing in the lake"
        if before == "P" and lows[index] in _TRADES and not after and not tensed(following):
            return words[-1].low in ("on", "of", "over", "about")  # "a deal on fishing rights"
        if before == "P":
            ends = after in (".", "C", "X") or (not after and tensed(following))
            return ends and words[-1].low in ("of", "for", "in", "on")  # "the pause in fighting ended"
        return before == "N" and (following == "of" or after in (".", "X"))
    if kind != "V":
        return False
    if before in ("N", "A", "VG", "VN") and lows[index].endswith("s") and _counted(words):
        return True  # "three qualifying matches": the number asks for a plural
    if before == "C" and after == "X" and lows[index].endswith("s") and len(words) > 1 and words[-2].tag == "N":
        return True  # "marches and strikes had reached their peak"
    if len(words) > 2 and before == "PR" and words[-1].low in ("them", "us") and words[-2].low == "of" and words[-3].low not in _SINGLE_ONES:
        return lows[index].endswith("s")  # "33 prisoners, 12 of them soldiers", not "one of them works"
    if before == "C" and words[-1].low == "and" and not after and _subject_so_far(words) and _verb_ahead(lows, index + 1):
        return any(form.pos == "n" for form in forms(following)) and not tensed(lows[index])  # "Teachers and graduate assistants agreed"
    if index == 0:
        return after in ("P", "X") and following not in ("out", "up", "down", "off", "away", "about", "at", "with", "like", "over", "as") or (
            not after and tensed(following) and not tensed(lows[index])
        )
    if before in ("VG", "VN", "VD") and len(words) > 1 and words[-2].tag in _OPENS_NOUN:
        return True  # "the presiding judge"
    if before == "N" and after == "X" and lows[index].endswith("s"):
        return True  # "the coalition talks will be held"
    if before == "T":
        return _back_to(words, lows[index], following, after)
    if before == "NP" and opened and not lows[index].endswith("s") and after in ("P", "T", ".", "X"):
        return not words[-1].low.endswith("s") or after != "X" and (_has_verb(words) or _verb_ahead(lows, index + 1))  # "before the Hamas visit to Moscow"
    if before == "N" and opened and lows[index].endswith("s") and following in RELATIVE and not _reports(lows[index]):
        return CLOSED.get(lows[index + 2] if index + 2 < len(lows) else "") == "X"  # "the bush fires that had been burning"
    if before == "N" and opened and lows[index].endswith("s") and after in _ENDS_NOUN and _object_at_end(words):
        return True  # "begin their own pay talks in May"
    if before == "N" and lows[index].endswith("s") and not opened and len(words) > 1 and words[-1].lemma == words[-1].low:
        return after in _ENDS_NOUN  # a bare singular noun is nobody: "ruled out job cuts"
    return words[-1].low == "that" and before == "C" and lows[index].endswith("s")


def describes_object(words: Sequence[Word], lows: Sequence[str], index: int) -> bool:
    """Whether a participle right behind a verb tells which ones it is done to: "rescued trapped miner Ivo Lind", "found stolen cars"."""
    if index + 1 >= len(lows) or lows[index + 1] in CLOSED or not lows[index + 1][0].isalpha() or any(word.tag == "X" for word in words[-2:]):
        return False
    return any(form.pos == "n" for form in forms(lows[index + 1])) and not tensed(lows[index + 1])


def _counted(words: Sequence[Word]) -> bool:
    """Whether a number above one has opened the noun phrase at the end and no plural has followed it yet."""
    at = len(words) - 1
    while at > 0 and words[at].tag in ("N", "A", "VG", "VN") and words[at].lemma == words[at].low:
        at -= 1
    number = words[at]
    if number.tag != "M" or at + 1 == len(words) or number.low in ("one", "1") or at and words[at - 1].tag in ("N", "NP", "M"):
        return False
    return not (number.low.isdigit() and len(number.low) == 4) and words[at + 1].low not in SPELLINGS and words[at + 1].join != "-"


def _plural_in_singular(words: Sequence[Word]) -> bool:
    """Whether "a" has opened the noun phrase and only a plural has followed it: the noun that it asks for is still to come."""
    at = len(words) - 1
    if not words[at].low.endswith("s") or words[at].low == words[at].lemma:
        return False
    while at > 0 and words[at].tag in ("N", "A"):
        at -= 1
    return words[at].low in ("a", "an")


def _reports(low: str) -> bool:
    return any(form.pos == "v" and form.lemma in REPORTING | UNREALISED for form in forms(low))


_OF_SUBJECT = IN_PHRASE | {"C"}


def _subject_so_far(words: Sequence[Word]) -> bool:
    """Whether all that stands so far can only be a subject."""
    return all(word.tag in _OF_SUBJECT for word in words)


def _verb_ahead(lows: Sequence[str], index: int) -> bool:
    """Whether a verb follows that needs one."""
    return any(CLOSED.get(low) == "X" or low not in CLOSED and tensed(low) for low in lows[index + 1 : index + 10])


def _object_at_end(words: Sequence[Word]) -> bool:
    """Whether the noun phrase at the end is the object of a verb right before it, of one that is not followed by what somebody says."""
    at = len(words)
    while at and words[at - 1].tag in IN_PHRASE:
        at -= 1
    if at > 1 and words[at - 1].tag == "P" and words[at - 1].low not in _OPENING:
        return _has_verb(words[: at - 1])  # "takes part in the peace talks"
    return at > 0 and words[at - 1].tag in ("V", "VD", "VN", "VG") and words[at - 1].lemma not in REPORTING | UNREALISED


def _has_verb(words: Sequence[Word]) -> bool:
    """Whether the clause that these words end in has its verb."""
    for word in reversed(words):
        if word.tag in ("V", "VD"):
            return True
        if word.tag in (".", "C", "W") or word.tag == "PR" and word.low in ("who", "which", "that"):
            return False
    return False


def _back_to(words: Sequence[Word], low: str, following: str, after: str) -> bool:
    """ "Returned to work", "went back to school": to where, not in order to do what; nothing follows that it could be done to."""
    if low in _GOALS and (after in ("P", ".", "C", "R", "W", "X", "T") or following in _HOW) and _has_verb(words):
        return True  # "sent the dealer to jail", "made it back to shore alive"
    return len(words) > 1 and words[-2].lemma in ("return", "back") and after in ("P", ".", "C", "R")


# where somebody is sent or gets to, and how
_GOALS = frozenset("jail shore court port".split())
_HOW = frozenset("alive unhurt safely dead wounded unharmed yesterday today".split())


def _subject_ahead(lows: Sequence[str]) -> bool:
    """Whether an auxiliary or a tensed verb follows the opening words without a comma between: they are its subject."""
    for low in lows[2:12]:
        if low == ",":
            return False
        if CLOSED.get(low) == "X" or (low not in CLOSED and tensed(low)):
            return True
    return False


def opens_another(words: Sequence[Word], following: str) -> bool:
    """Whether "and that" goes on with what somebody says, as a "that" before it began: of a plural nobody says "that"."""
    begun = any(word.low == "that" and word.tag == "C" for word in words)
    return begun and following.endswith("s") and is_plural(following)


_MINISTERS = frozenset("minister secretary manager director chief officer spokesman spokeswoman official".split())


def titled(tokens: Sequence[Token], lows: Sequence[str], named: frozenset[int]) -> frozenset[int]:
    """The capitalised words of an office before a name, never verbs there: "Finance Minister Rolf Tiede", "Prime Minister Dagmar Heller"."""
    found: set[int] = set()
    for index in range(1, len(tokens)):
        if index not in named or index - 1 in named or lows[index - 1].rstrip(".") not in TITLES:
            continue
        at = index - 1
        if index == 2 and tokens[0].is_capital and lows[1] in _MINISTERS and lows[0] not in CLOSED:
            found.update((0, 1))  # "Finance minister Rolf Tiede denied it"
            continue
        while at >= max(0, index - 4) and tokens[at].is_capital and at not in named and lows[at] not in CLOSED:
            if all(form.pos == "v" for form in forms(lows[at])):
                break
            found.add(at)
            at -= 1
    return frozenset(found)


def said_where(words: Sequence[Word], following: str) -> bool:
    """Whether a verb of saying has only a place or an occasion between it and a "that" which a subject follows."""
    if CLOSED.get(following) not in ("PR", "D", "S", "EX"):
        return False
    at = len(words) - 1
    while at > 0 and words[at].tag in ("N", "NP", "A", "D", "S"):
        at -= 1
    return 0 < at < len(words) - 1 and words[at].low in ("in", "at", "on", "during") and words[at - 1].lemma in SAYING and words[at - 1].tag in ("V", "VD")
