"""A recorded figure in the manner of what is written: "25-year-old" for "35-year-old", "eight" for "more than twenty", "Three of the men" for "None"."""

from __future__ import annotations

import re

from service.engine.correction_spot import Spot
from service.engine.model import Hedge
from service.engine.vocabulary.hedges import BEFORE
from service.engine.vocabulary.numbers import ONES, SCALES, TEENS, TENS

_WORDS = {int(value): word for table in (TENS, TEENS, ONES) for word, value in reversed(table.items())}
_DIGITS = r"\d[\d,]*(?:\.\d+)?"
_NUMBER_WORDS = r"\b(?:{0})(?:(?:[\s-]+(?:and[\s-]+)?)(?:{0}))*\b".format("|".join(sorted({*ONES, *TEENS, *TENS, *SCALES}, key=len, reverse=True)))
_NUMERAL = re.compile(rf"{_DIGITS}(?:\s+(?:{'|'.join(SCALES)})\b)?|{_NUMBER_WORDS}", re.IGNORECASE)
_PLAIN = re.compile(r"\d[\d,]*(?:\.\d{1,2})?")
_LONG_DECIMAL = re.compile(r"\.\d{3,}")
_SCALED = re.compile(r"[\d\s](?:" + "|".join(SCALES) + r")$", re.IGNORECASE)
_CODE = re.compile(r"\s[A-Z]{3}$")
_SYMBOL = re.compile(r"[$£€¥]")
_DECADE = re.compile(r"\d0s\b|\bteens\b|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b", re.IGNORECASE)
_SHARE = re.compile(r"([\d,]+) of ([\d,]+)")
_HOW_MANY = re.compile(
    r"(?:(?:exactly|only|just|nearly|almost|more than|fewer than|less than|at least|at most) )?"
    rf"(?P<word>not one|no|none|all|each|every|both|most|half|some|many|few|several|{_NUMERAL.pattern})"
    rf"(?:\s+of)?(?:\s+(?:the|these|those|its|his|her|their))?(?:\s+(?P<whole>{_NUMERAL.pattern}))?(?:\s+(?P<rest>.+))?",
    re.IGNORECASE | re.DOTALL,
)
_NAMED_PLACE = re.compile(r"\b(?:in|at|near|from)\s+([A-Z][\w’'-]+)")
_WHOLE = re.compile(rf"\s+of\s+(?:the|these|those|its|his|her|their)\s+({_NUMERAL.pattern})", re.IGNORECASE)
_BEING = frozenset("is are was were be been".split())
_PLURALS = frozenset("people men women children police crew passers-by".split())
_VERB = re.compile(r"\b(has|is|was|have|are|were)\b", re.IGNORECASE)
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-"
_RANGE = frozenset("between from anywhere".split())
_FRACTIONS = ("half", "a third", "two thirds", "a quarter", "three quarters", "a fifth", "a tenth")
_MEASURE = re.compile(r"(?:[a-z]+ than |about |nearly |almost )?(?:half )?an? [a-z]+(?: [a-z]+)?", re.IGNORECASE)  # "half an hour", "more than a minute"
_VAGUE = re.compile(r"\b(?:few|couple|several|many)\s+(?:of\s+)?$", re.IGNORECASE)
_HEDGES = ("between", *(phrase for phrase in sorted(BEFORE, key=len, reverse=True) if phrase != "within"))
_LOOSENING = tuple(phrase for phrase in _HEDGES if BEFORE.get(phrase) is not Hedge.EXACT)
_ENDS_WITH_AN_ARTICLE = re.compile(r"(?:^|(?<=\s))an?\s+$", re.IGNORECASE)


def age(spot: Spot, right: str) -> str | None:
    """An age: as it is written, with "-year-old" behind an article; none for "in his forties"."""
    right = right.removesuffix(" years")
    if not _PLAIN.fullmatch(right) or _DECADE.search(spot.written):
        return None
    fits = right if _is_one_word(spot.written) and not _NUMERAL.search(spot.written) else figure(spot, right, "")
    if fits is not None and spot.word_before in ("a", "an") and "year" not in fits + spot.after[:6]:
        return f"{fits}-year-old"
    return fits if _NUMERAL.search(spot.written) else None


def figure(spot: Spot, right: str, told: str) -> str | None:
    """Any other figure; none where what counts with it, or a verb, would no longer agree, or where it would be so many of a whole of which the claim does not
    tell: "three of the nine", of a claim that tells of eight.
    """
    if (whole := _WHOLE.match(spot.after)) and not any(_value(one[0]) == _value(whole[1]) for one in _NUMERAL.finditer(told)):
        return None
    low = right.lower()
    if low == "not all":
        return f"not {spot.written[:1].lower()}{spot.written[1:]}" if spot.at_start and spot.written.lower().split()[0] == "all" else None
    if low in _FRACTIONS:
        return right if spot.written.lower() in _FRACTIONS else None
    if not any(char.isdigit() for char in right) or _LONG_DECIMAL.search(right) or spot.word_before in _RANGE:
        return None
    if (share := _SHARE.fullmatch(right)) or _PLAIN.fullmatch(right) and not _NUMERAL.search(spot.written):
        return _of_them(spot, told, int((share[1] if share else right).replace(",", "")), share[2] if share else "") if "." not in right else None
    return None if " of " in right else _in_place(spot, right)


def _in_place(spot: Spot, right: str) -> str | None:
    """The figure in the place of the one that is written, with the words around that that are not part of it."""
    found = list(_NUMERAL.finditer(spot.written))
    if not found and _MEASURE.fullmatch(spot.written) and right.rpartition(" ")[2].isalpha():
        return right
    if not found or len(found) > 1 and spot.written[found[0].end() : found[-1].start()].strip(" –-") not in ("", "to", "and", "or"):
        return None
    before, behind = spot.written[: found[0].start()], spot.written[found[-1].end() :]
    numeral = spot.written[found[0].start() : found[-1].end()]
    if _VAGUE.search(before):
        return None
    before = _ENDS_WITH_AN_ARTICLE.sub("", _without_hedge(_ENDS_WITH_AN_ARTICLE.sub("", before), _LOOSENING if _PLAIN.fullmatch(right) else _HEDGES))
    if _SYMBOL.search(right):
        return _SYMBOL.sub("", before) + right + _without_unit(behind)
    if code := _CODE.search(right):
        return _SYMBOL.sub("", before) + right[: code.start()] + behind if behind.strip() else None
    if _PLAIN.fullmatch(right):
        if _SCALED.search(numeral) and float(right.replace(",", "")) < 1000 or not _agree(spot, numeral, right, behind):
            return None
        opens = spot.at_start and not before and not spot.written[0].isdigit()  # where words stood before it that go, no digits begin a sentence
        return before + (spelled(right) if opens else _in_manner(right, numeral)) + behind
    return before + right + _behind_the_unit(right, behind)


def _without_hedge(before: str, hedges: tuple[str, ...]) -> str:
    """What stands before a number without the words that loosen or bound it: the record's figure has its own."""
    low = before.rstrip().lower()
    found = next((phrase for phrase in hedges if low.endswith(phrase) and (low == phrase or low[-len(phrase) - 1] in " \n")), None) if low else None
    return before if found is None else _without_hedge(before.rstrip()[: -len(found)], hedges)


def _without_unit(behind: str) -> str:
    """What stands behind a number without its first word, where that stands apart: a sum with a sign needs no "euros"."""
    return behind.lstrip()[len(behind.split()[0]) :] if behind[:1].isspace() and behind.strip() else behind


def _behind_the_unit(right: str, behind: str) -> str:
    """What stays of the words behind a figure: all where the record's has no unit, else what stands behind theirs."""
    unit = right.rpartition(" ")[2]
    if not unit.isalpha() or unit in SCALES:
        return behind
    stem = unit.lower().rstrip("s")[:5]
    at = f" {behind.lower()}".find(f" {stem}")
    return behind[at:].lstrip(_LETTERS) if at >= 0 else ""


def _of_them(spot: Spot, claim: str, count: int, whole: str) -> str | None:
    """How many of them it is on record, for "none", "all" or another number of them; none where the claim tells of those of another place."""
    told = _HOW_MANY.fullmatch(spot.written)
    if told is None or told["rest"] and spot.word_before in _BEING:
        return None  # "they are all men"
    if _NAMED_PLACE.search(spot.after) is not None and not _tells_of(claim, spot.after):
        return None
    rest = (told["rest"] or "").strip()
    if told["whole"] and not whole:
        return None  # of how many it is on record is not known
    verb = _VERB.search(spot.after)
    if count == 1 and verb and verb[1].lower() not in ("has", "is", "was") or count > 1 and verb and verb[1].lower() in ("has", "is", "was"):
        return None
    number = "none" if count == 0 else spelled(f"{count:,}")
    if rest:
        plural = rest.split()[-1].lower() if " of " not in rest else rest.split(" of ")[0].split()[-1].lower()
        of_how_many = f"{_in_manner(whole, told['whole'])} " if told["whole"] else ""
        return f"{number} of the {of_how_many}{rest}" if plural in _PLURALS or plural.endswith("s") else None
    if spot.next_word == "of":
        return number
    is_subject = bool(verb) and spot.next_word in ("has", "is", "was", "have", "are", "were", "had", "did", "will", "who")
    return f"{number} of {spelled(whole)}" if whole and count and is_subject else None


def _value(numeral: str) -> str:
    """A number in words or digits, as the other one would be written, too."""
    return spelled(numeral.replace(",", "")) if numeral[0].isdigit() and numeral[-1].isdigit() else numeral.lower()


def _tells_of(claim: str, after: str) -> bool:
    """Whether a claim has each place by name that the rest of a sentence has; where there is no claim, nothing is known against it."""
    return not claim or all(found[1] in claim for found in _NAMED_PLACE.finditer(after))


def _in_manner(right: str, written: str) -> str:
    """A number in words or digits, as the one is written whose place it takes."""
    return right if written[:1].isdigit() else spelled(right)


def _agree(spot: Spot, numeral: str, right: str, behind: str) -> bool:
    """Whether what is counted may stay as it is: one hostage, two hostages."""
    if behind[:1] == "-":  # "a 35-year-old", "a six-month strike"
        return True
    return (numeral.lower() in ("1", "one")) == (right == "1") and not (right == "2" and spot.word_before == "all")


def _is_one_word(written: str) -> bool:
    return len(written.split()) == 1


def spelled(right: str) -> str:
    """A small number in words, a large one in digits."""
    value = float(right.replace(",", ""))
    if value != int(value) or value >= 100:
        return right
    whole = int(value)
    if whole in _WORDS:
        return _WORDS[whole]
    return f"{_WORDS[whole // 10 * 10]}-{_WORDS[whole % 10]}"
