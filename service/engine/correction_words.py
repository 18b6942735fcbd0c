"""Recorded names, roles, relations and single words in the form that the words around them want: "a doctor", "Anna's husband", "youngest" for "oldest"."""

from __future__ import annotations

import re

from service.engine.correction_spot import Spot, with_an
from service.engine.lexicon import forms, is_common
from service.engine.vocabulary.closed_class import OWNERS
from service.engine.vocabulary.compass import POINTS
from service.engine.vocabulary.kinship import MUTUAL, RELATIONS
from service.engine.vocabulary.org_words import ORG_WORDS

_ARTICLE = re.compile(r"(a|an|the)\s+", re.IGNORECASE)
_WHOSE = re.compile(r"\b(?:his|her|hers|its|their|whose|my|our|your)\b", re.IGNORECASE)  # in another sentence these mean somebody else
_OWNING = re.compile(r"[A-Z][\w-]*['’]s?")
_COMPLEMENT = re.compile(r"\s+(?:of|for|to|in|at)\b")  # "Russia's ambassador" to Israel: goes with the wrong role, not with the right one
_NO_NOUN = frozenset("for as in at with by from to of".split())
_BEFORE_NOUNS = _NO_NOUN | frozenset("a an the".split())
_INSIDE_ANOTHER = re.compile(r"\ban?\s+([\w-]+)\s+(?:in|near|at|on|outside)\s+$", re.IGNORECASE)  # "a hotel in" Lund: the hotel was there, and the event
_AND_ITS_LAND = re.compile(r",\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?(?:[.,;)]|$)")  # "in Beirut, Lebanon"
_FORMERLY = r"\b(former|ex|late|estranged)[ -]{}\b"
_ILL = frozenset("seriously badly critically severely gravely fatally terminally slightly".split())
_NEVER_BEFORE_NOUNS = frozenset("alive asleep awake afraid alone ill well".split())
_RANK = re.compile(r"\b(?:older|younger|elder|twin|half|eldest|youngest|oldest)[ -]$", re.IGNORECASE)
_TOLD_OF = re.compile(r",\s+(?:\d|an?\s|the\s|who\b)", re.IGNORECASE)


def name(spot: Spot, right: str, told: str, *, is_place: bool) -> str | None:
    """Who or where it is on record, with the article of names that have one; none where what stands behind tells of somebody else."""
    mine = right.split()
    inside = _INSIDE_ANOTHER.search(spot.before) if is_place else None
    if inside is not None and inside[1].lower() not in told.lower() or is_place and _AND_ITS_LAND.match(spot.after):
        return None
    if right.isupper() and len(right) > 3 and not spot.written.isupper():
        right = right.title()  # the place of a dateline
    shared = {word.lower() for word in mine} & {word.lower() for word in spot.written.split()}
    if not shared and _TOLD_OF.match(spot.after) and spot.written[:1].isupper() and "'" not in spot.written and "’" not in spot.written:
        return None
    article = _ARTICLE.match(spot.written)
    if _ARTICLE.match(right):
        if spot.word_before in ("the", "a", "an"):
            return None
        right = right[:1].lower() + right[1:]
    elif mine[-1].lower() in ORG_WORDS and len(mine) > 1 and article:
        right = f"the {right}"
    elif spot.word_before in ("the", "a", "an") and mine[-1].lower() not in ORG_WORDS and not right[:1].islower():
        return None
    elif right[:1].islower() and article:
        right = f"{article[1].lower()} {right}"
    return right


def relative(spot: Spot, right: str, told: str) -> str | None:
    """A relation in the words around it: "Anna's husband" for "Anna's brother", "cousins" for "brothers"; none to one whom the claim does not tell of."""
    kin = right.rpartition(" ")[2].lower()
    if kin not in RELATIONS or _is_of_another(spot.written, kin, told):
        return None
    if right.lower() == kin and (formerly := re.search(_FORMERLY.format(kin), told, re.IGNORECASE)):
        right = f"{formerly[1].lower()}{'-' if formerly[1].lower() == 'ex' else ' '}{kin}"  # who was his wife once is not his wife
    found = [each for each in re.finditer(r"[A-Za-z-]+", spot.written) if each[0].lower() in RELATIONS]
    if len(found) == 1:
        start = found[0].start()
        if kin != right.lower() and (rank := _RANK.search(spot.written[:start])):
            start = rank.start()
        return spot.written[:start] + right[:1].lower() + right[1:] + spot.written[found[0].end() :]
    plural = spot.written.lower().removesuffix("s")
    return f"{right}s" if plural in RELATIONS and RELATIONS[kin][0] in MUTUAL else None


def _is_of_another(written: str, kin: str, told: str) -> bool:
    """Whether the claim tells of such a relative of somebody else by name than the words do: "Pike's former wife" beside "Hurst's sister"."""
    said = told.split()
    at = next((place for place, each in enumerate(said) if each.strip(".,;:").lower() == kin), 0)
    owner = next((place for place in (at - 1, at - 2) if place >= 0 and _OWNING.match(said[place])), None)
    if owner is None or "'" not in written and "’" not in written:
        return False
    names = [said[owner].rstrip("s").rstrip("'’")]
    while owner and said[owner - 1][:1].isupper():
        owner -= 1
        names.append(said[owner])
    return not any(each in written for each in names)


def role(spot: Spot, right: str, told: str) -> str | None:
    """A role with the article that it wants there, or has in the claim; none for "its captain", or where the rest goes with the wrong one only."""
    written = _ARTICLE.match(spot.written)
    bare = _ARTICLE.sub("", right, count=1) if _ARTICLE.match(right) else right
    bare = _without_tail(bare, spot.after)
    goes_on = _COMPLEMENT.match(spot.after) is not None and right.endswith(bare)  # with words that the role on record does not have
    if _WHOSE.search(bare) or goes_on or spot.written.split()[0].lower() in _NO_NOUN:
        return None
    if bare.casefold() == spot.written[written.end() if written else 0 :].casefold():
        return None
    if not written and spot.next_word[:1].isupper():  # a title before a name
        return None
    if " " not in bare and bare[:1].isupper() and is_common(bare.lower()):
        bare = bare.lower()
    if _is_owned(bare):
        return bare if bare[:1].isupper() else f"the {bare}"
    told_with = re.search(rf"\b(a|an|the) {re.escape(bare)}\b", told, re.IGNORECASE)
    denied = spot.written.lower().startswith("no ") and not _is_plural(bare.partition(" of ")[0].rpartition(" ")[2])
    if written or denied or _is_owned(spot.written) or _WHOSE.match(spot.written):
        article = told_with[1] if told_with else written[1] if written else "the" if " of " in bare else "a"
        return f"the {bare}" if article.lower() == "the" else f"{'an' if with_an(bare) else 'a'} {bare}"
    return None if _is_plural(spot.written.rpartition(" ")[2]) != _is_plural(bare.rpartition(" ")[2]) else bare


def _without_tail(bare: str, after: str) -> str:
    """A role without what stands behind the place already: "spokesman" of "spokesman for the ministry", before "for the ministry"."""
    said, behind = bare.split(), [each.strip(".,;:!?").lower() for each in after.split()] if after[:1].isspace() else []
    tails = [at for at in range(1, len(said)) if [each.lower() for each in said[at:]] == behind[: len(said) - at]]
    return " ".join(said[: tails[0]]) if tails else bare


def word(spot: Spot, right: str, told: str) -> str | None:
    """Any other word, in the form of the one that is written: as the claim has it, where the bare word is not in that form."""
    article = _ARTICLE.match(spot.written)
    written = spot.written[article.end() if article else 0 :]
    if " " in written or " " in right or not written:
        return None
    mine = _readings(written.lower())
    if not mine or spot.word_before not in OWNERS and _is_noun_only(spot.word_before) and written.lower() not in POINTS:
        return None
    candidates: list[str] = [right, *re.findall(r"[\w-]+", told)]
    fitting = [each for each in candidates if _is_form_of(each.lower(), right.lower()) and not mine.isdisjoint(_readings(each.lower()))]
    likeliest = forms(written.lower())[0]  # "men" are rather many of them than what is done to a ship
    if likeliest.pos == "n":  # several where there are several
        fitting = [each for each in fitting if (each.lower() != right.lower()) == (likeliest.lemma != written.lower())]
    found = next((each for each in fitting if likeliest.pos in {pos for pos, ending in mine & _readings(each.lower())}), fitting[0] if fitting else None)
    if found is None or spot.word_before in _ILL or found.lower() in _NEVER_BEFORE_NOUNS and _is_noun(spot.next_word.lower()):
        return None  # "seriously healthy", "an alive body"
    if (article or spot.word_before in _BEFORE_NOUNS) and (not _is_a_thing(found.lower()) or _only_done(found.lower(), told.lower())):
        return None
    if (spot.word_before in _NO_NOUN or article) and found == right and _told_as_verb(right, told):
        return None  # "in support of", where the claim has "blocked"
    capital = spot.written[:1].isupper() and not spot.at_start and re.search(rf"(?<=[a-z,] ){found.capitalize()}\b", told)
    return (article[0].lower() if article else "") + (found.capitalize() if capital else found if found == right else found.lower())


def _told_as_verb(base: str, told: str) -> bool:
    """Whether a claim has a word as a verb only: "killed", "blocked"."""
    there = [each.lower() for each in re.findall(r"[\w-]+", told) if _is_form_of(each.lower(), base.lower())]
    return bool(there) and all(any(form.pos == "v" and form.ending for form in forms(each)) and each.endswith(("ed", "ing")) for each in there)


def _only_done(found: str, told: str) -> bool:
    """Whether the claim has a word as a verb or of several only: "acquitted of arson" is not put right by who was convicted."""
    said = re.findall(r"[\w-]+", told)
    return found not in said and any(form.lemma == found and (form.pos == "v" or form.ending == "s") for each in said for form in forms(each)[:1])


def _is_noun(low: str) -> bool:
    """Whether a word is a noun before all."""
    return any(form.pos == "n" for form in forms(low)[:1])


def _readings(low: str) -> frozenset[tuple[str, str]]:
    """The parts of speech that a word can be, each with the ending that it then has; empty for one that the lexicon does not have."""
    return frozenset((form.pos, "est" if form.ending == "er" and low.endswith("est") else form.ending) for form in forms(low))


def _is_a_thing(low: str) -> bool:
    """Whether a word can stand behind an article or a preposition."""
    return any(form.pos in "naN" for form in forms(low))


def _is_form_of(low: str, base: str) -> bool:
    return low == base or any(form.lemma == base for form in forms(low))


def _is_owned(told: str) -> bool:
    """Whether it begins with whose it is: "Russia's ambassador"."""
    return told.partition(" ")[0].endswith(("'s", "’s", "s'", "s’")) and " " in told


def _is_plural(low: str) -> bool:
    return any(form.pos == "n" and form.ending == "s" for form in forms(low.lower())[:1])


def _is_noun_only(low: str) -> bool:
    """Whether a word before another is a noun: "music" before "festival" makes one thing of both."""
    found = forms(low)
    return bool(found) and {form.pos for form in found} == {"n"}
