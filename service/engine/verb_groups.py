"""Tags -> verb groups: auxiliaries, negation and main verb, with what they say of time, voice and mood."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.layout import Layout
from service.engine.reading import VerbGroup
from service.engine.tagging.word import Word
from service.engine.vocabulary.closed_class import AUX_BE, AUX_HAVE, MODALS

# participles that name a state of their own: "is missing" is not "misses"
STATE_WORDS = frozenset("missing wounded lost injured trapped dead married divorced retired".split())


def verb_group(words: Sequence[Word], index: int, layout: Layout) -> VerbGroup | None:
    tag = words[index].tag
    if tag not in ("X", "V", "VD", "VN", "VG", "T"):
        return None
    if tag == "T" and not (index + 1 < len(words) and words[index + 1].tag in ("V", "X", "R", "NEG") and _infinitive(words, index)):
        return None
    first, total = index, len(words)
    modal, negated, have, be, do, infinitive = "", False, False, False, False, False
    adverbs: list[str] = []
    past = False
    main = -1
    while index < total:
        word = words[index]
        low = word.low
        if index > first and main < 0 and words[index - 1].tag == "X" and low in ("first", "last", "since") and _participle_next(words, index):
            adverbs.append(low)  # "was first elected", "has since climbed"
            index += 1
            continue
        if index > first and main < 0 and words[index - 1].tag == "X" and (end := _while_between(words, index)):
            index = end  # "was for years seen as a rival", "has since 2010 been closed"
            continue
        if index in layout.dated or (index in layout.quantities and word.tag != "X"):
            break
        if word.tag == "T":
            if index != first and not be and low == "to" and words[index - 1].low not in ("ought", "have", "has", "had", "going", "used"):
                break
            if index + 1 >= total or words[index + 1].tag not in ("V", "X", "R", "NEG") or not _infinitive(words, index):
                break
            infinitive = infinitive or index == first
            if be:
                modal = "will"  # "is to report"
            elif have and not past and not negated and words[index - 1].lemma == "have":
                modal, have = modal or "must", False  # "has to be approved"
            main = -1
        elif word.tag == "X":
            if main >= 0:
                break
            if low in MODALS:
                modal = {"wo": "will", "'ll": "will", "shall": "will", "ca": "can", "'d": "would"}.get(low, low)
            elif low in AUX_HAVE or word.lemma == "have":
                have = True
                past = low in ("had", "hadn") or past
            elif low in AUX_BE or word.lemma == "be":
                be = True
                past = low in ("was", "were", "wasn", "weren") or past
            elif word.lemma == "do":
                do = True
                past = low in ("did", "didn") or past
            if low.endswith("n") and low in (
                "isn",
                "wasn",
                "weren",
                "aren",
                "hasn",
                "haven",
                "hadn",
                "don",
                "doesn",
                "didn",
                "couldn",
                "wouldn",
                "shouldn",
                "cannot",
            ):
                negated = True
            if low == "cannot":
                negated = True
        elif word.tag == "NEG":
            negated = not negated if main < 0 else negated
            if main >= 0:
                break
        elif word.tag == "R" and main < 0 and _verb_follows(words, index):
            adverbs.append(low)
        elif word.tag in ("V", "VD", "VN", "VG") and main < 0:
            main = index
            past = past or (word.tag == "VD" and not be)
            index += 1
            break
        else:
            break
        index += 1
    last = index
    while last > first and words[last - 1].tag in ("R", "NEG") and main < 0 and last - 1 != main and words[last - 1].tag == "R":
        last -= 1
    if main < 0:
        if not (be or have or do or modal):
            return None
        # the auxiliary is the main verb: "is a nurse", "has two sons"
        auxiliaries = [at for at in range(first, last) if words[at].tag == "X"]
        if not auxiliaries:
            return None
        main = auxiliaries[-1]
        lemma = words[main].lemma if words[main].low not in MODALS else "be"
        form = "ing" if words[first].low in ("having", "being") else "inf" if infinitive else "finite"
        return VerbGroup(first, last, main, lemma, form, False, negated, modal, tuple(adverbs), past)
    word = words[main]
    tag = word.tag
    passive = be and tag in ("VD", "VN") and main > first
    if tag == "VG" and not be:
        form = "ing"
    elif tag == "VN" and not be and not have and main == first:
        form = "participle"
    elif infinitive:
        form = "inf"
    else:
        form = "finite"
    if words[first].low in ("being", "having") and form == "finite":
        form = "ing"
    lemma = word.low if be and word.low in STATE_WORDS else word.lemma
    return VerbGroup(first, last, main, lemma, form, passive, negated, modal, tuple(adverbs), past, have and tag in ("VD", "VN"))


def _participle_next(words: Sequence[Word], index: int) -> bool:
    return index + 1 < len(words) and words[index + 1].tag in ("VD", "VN", "VG", "V")


_STRETCHES = frozenset("year month week decade day hour century time while long generation ages".split())


def _while_between(words: Sequence[Word], index: int) -> int:
    """The index of the participle that follows a stretch of time between it and its auxiliary: "was for years seen"; 0 where no such thing stands there."""
    if words[index].low not in ("for", "in", "by", "at"):
        return 0
    for at in range(index + 1, min(index + 5, len(words) - 1)):
        word = words[at]
        if word.lemma in _STRETCHES:
            return at + 1 if words[at + 1].tag in ("VD", "VN") or words[at + 1].low == "been" else 0
        if word.tag not in ("D", "M", "A", "P"):
            return 0
    return 0


def _infinitive(words: Sequence[Word], index: int) -> bool:
    """Whether "to" at ``index`` opens an infinitive rather than a goal: the word after it is a verb and not the head of a noun phrase."""
    following = words[index + 1]
    if following.tag in ("X", "NEG"):
        return True
    if following.tag == "R":
        return index + 2 < len(words) and words[index + 2].tag == "V"
    if following.tag == "V" and words[index - 1].text[0].isupper() and words[-1].text != "." and index > 1:
        return True  # a headline: "Brenn Beats Champions to Win Cup"
    return following.tag == "V" and following.text[0].islower() or following.text.isupper()


def _verb_follows(words: Sequence[Word], index: int) -> bool:
    for ahead in words[index + 1 : index + 4]:
        if ahead.tag in ("V", "VD", "VN", "VG", "X"):
            return True
        if ahead.tag not in ("R", "NEG"):
            return False
    return False
