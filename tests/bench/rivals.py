"""Two naive ways to check a statement, scored on the same cases, so that a figure of the engine has something to stand beside.

Both are favoured: what they have to choose (thresholds, and what a low, a middling and a high likeness mean) is chosen on the very cases that they are scored on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, permutations
from typing import NamedTuple

from rapidfuzz import fuzz, process, utils

from tests.bench.cases import Case
from tests.bench.metrics import LABELS
from tests.bench.runs import seed_record

_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])|\n+")
_SHORT = 4
_WORD = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]+")
_STOP = frozenset(
    "a an and are as at be been being but by did do does for from had has have he her his i in is it its of on or s she that the their them there they this to was were "
    "which who whom will with would".split()
)
_NUMBER_WORDS = {
    word: number for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "dozen": 12}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rival:
    """A rival's verdicts, case by case, and what it chose to get them."""

    name: str
    verdicts: tuple[str, ...]
    setting: str


class _Bands(NamedTuple):
    """What a score from 0 to 100 is taken to mean: one label below ``low``, one from there to ``high``, one from there on."""

    low: int
    high: int
    first: str
    second: str
    third: str

    def verdict(self, score: int) -> str:
        return self.first if score < self.low else self.second if score < self.high else self.third

    def __str__(self) -> str:
        edges = [(0, self.low, self.first), (self.low, self.high, self.second), (self.high, 101, self.third)]
        return ", ".join(f"{label} from {start}" for start, end, label in edges if start < end)


def rivals(cases: Sequence[Case]) -> tuple[Rival, ...]:
    return similarity(cases), words_and_numbers(cases)


def similarity(cases: Sequence[Case]) -> Rival:
    """``token_set_ratio`` against the nearest sentence or claim; the two thresholds and the meaning of the three bands that come out best."""
    scores = [_likeness(case) for case in cases]
    bands = _best_bands(scores, [str(case.expected) for case in cases])
    return Rival("similarity", tuple(map(bands.verdict, scores)), str(bands))


def words_and_numbers(cases: Sequence[Case]) -> Rival:
    """How many of the statement's words the nearest sentence or claim has, in bands that come out best: one choice where it has every number too, one where not."""
    found = [_overlap(case) for case in cases]
    verdicts = [""] * len(cases)
    settings = []
    for equal in (True, False):
        places = [place for place, (_, has_numbers) in enumerate(found) if has_numbers is equal]
        scores = [found[place][0] for place in places]
        bands = _best_bands(scores, [str(cases[place].expected) for place in places])
        for place, score in zip(places, scores, strict=True):
            verdicts[place] = bands.verdict(score)
        settings.append(f"{'numbers equal' if equal else 'another number'}: {bands}")
    return Rival("words+numbers", tuple(verdicts), "; ".join(settings))


def _likeness(case: Case) -> int:
    found = process.extractOne(case.statement, evidence_lines(case.evidence), scorer=fuzz.token_set_ratio, processor=utils.default_process)
    return int(found[1]) if found else 0


def _best_bands(scores: Sequence[int], expected: Sequence[str]) -> _Bands:
    """Both thresholds and the label of each band with the most cases right; the first found of equals."""
    below = {label: [0] * 102 for label in LABELS}  # below[label][t]: how many cases of a label have a score under t
    for score, want in zip(scores, expected, strict=True):
        below[want][score + 1] += 1
    for counts in below.values():
        counts[:] = accumulate(counts)

    def right(bands: _Bands) -> int:
        low, high = bands.low, bands.high
        return below[bands.first][low] + below[bands.second][high] - below[bands.second][low] + below[bands.third][101] - below[bands.third][high]

    return max((_Bands(low, high, *labels) for low in range(102) for high in range(low, 102) for labels in permutations(LABELS)), key=right)


def _overlap(case: Case) -> tuple[int, bool]:
    """The best percentage over the lines, and whether the line with it has every number of the statement."""
    words, numbers = _content(case.statement)
    best = (0, False)
    for line in evidence_lines(case.evidence):
        there, counted = _content(line)
        best = max(best, (100 * len(words & there) // max(len(words), 1), numbers <= counted))
    return best


@lru_cache(maxsize=4096)
def _content(text: str) -> tuple[frozenset[str], frozenset[float]]:
    """The words that tell something, by their first five letters, and the numbers."""
    tokens = _WORD.findall(text.lower())
    numbers = {value for token in tokens if (value := _number(token)) is not None}
    return frozenset(token[:5] for token in tokens if token not in _STOP and _number(token) is None), frozenset(numbers)


def _number(token: str) -> float | None:
    if token[0].isdigit():
        try:
            return float(token.replace(",", ""))
        except ValueError:  # 1.2.3
            return None
    return _NUMBER_WORDS.get(token)


@lru_cache(maxsize=64)
def evidence_lines(evidence: str | None) -> tuple[str, ...]:
    """The claims of the record, or the sentences of a text; a text of few sentences as a whole too."""
    if evidence is None:
        return _claims()
    lines = tuple(line.strip() for line in _SENTENCE_END.split(evidence) if line and line.strip())
    return (*lines, evidence) if 1 < len(lines) <= _SHORT else lines


@cache
def _claims() -> tuple[str, ...]:
    return tuple(claim.text for claim in seed_record().claims)


