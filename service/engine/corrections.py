"""The least that has to be written at a span to put it right: the recorded value in the words of the draft."""

from __future__ import annotations

import re
from dataclasses import replace

from service.engine.model import Kind, Part, Verdict
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.numbers import ONES, SCALES, TEENS, TENS

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_WORDS = {int(value): word for table in (TENS, TEENS, ONES) for word, value in reversed(table.items())}
_NUMERAL = re.compile(
    r"\b(?:{0})(?:(?:[\s-]+(?:and[\s-]+)?)(?:{0}))*\b".format("|".join(sorted({*ONES, *TEENS, *TENS, *SCALES}, key=len, reverse=True))), re.IGNORECASE
)
_FIGURES = frozenset((Kind.AGE, Kind.COUNT, Kind.CASUALTY, Kind.HOSTAGE_COUNT))


def fitted(part: Part) -> Part:
    """A part -> the same with a correction that can be put in the place of its span; none where the verdict asks for none."""
    if part.verdict is not Verdict.CONTRADICTED or not part.correction:
        return part if part.correction is None else replace(part, correction=None)
    text = part.correction
    if part.kind in _FIGURES:
        text = _figure(part.span.text, text)
    elif part.kind is Kind.RELATION:
        text = _relative(part.span.text, text)
    elif part.kind is Kind.ROLE:
        text = _with_article(part.span.text, text)
    if part.span.text[:1].isupper() and text[:1].islower():
        text = text[0].upper() + text[1:]
    return replace(part, correction=text) if text != part.correction else part


def _relative(written: str, right: str) -> str:
    """A relation in the words around it: "Anna's husband" for "Anna's brother"."""
    kin = [word for word in re.finditer(r"[A-Za-z-]+", written) if word[0].lower() in RELATIONS]
    return written[: kin[0].start()] + right + written[kin[0].end() :] if len(kin) == 1 and right in RELATIONS else right


def _with_article(written: str, right: str) -> str:
    """A role with the article that the draft has: "an engineer" for "a doctor"."""
    article = written.partition(" ")[0].lower()
    if article == "the":
        return f"the {right}"
    return f"{'an' if right[:1].lower() in 'aeiou' else 'a'} {right}" if article in ("a", "an") else right


def _figure(written: str, right: str) -> str:
    """A figure in the draft's own manner: "25-year-old" for "35-year-old", "eight" for "nine"."""
    number = _NUMBER.fullmatch(right)
    if number is None:
        return right
    digits = list(_NUMBER.finditer(written))
    if len(digits) == 1:
        return written[: digits[0].start()] + right + written[digits[0].end() :]
    words = list(_NUMERAL.finditer(written))
    if len(words) != 1 or digits:
        return right
    return written[: words[0].start()] + _spelled(right) + written[words[0].end() :]


def _spelled(right: str) -> str:
    """A small number in words, a large one in digits."""
    value = float(right.replace(",", ""))
    if value != int(value) or value >= 100:
        return right
    whole = int(value)
    if whole in _WORDS:
        return _WORDS[whole]
    return f"{_WORDS[whole // 10 * 10]}-{_WORDS[whole % 10]}"
