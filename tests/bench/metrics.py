"""The figures that a list of expected and given verdicts comes to."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from service.engine.model import Verdict

LABELS: tuple[str, ...] = tuple(map(str, Verdict))
CRASH = "crash"  # what an engine that raised is taken to have said: wrong whatever was expected
_OPPOSED = (str(Verdict.CONSISTENT), str(Verdict.CONTRADICTED))


@dataclass(frozen=True)
class Score:
    """``confusion`` counts pairs of (expected, got); everything else follows from it."""

    confusion: Mapping[tuple[str, str], int]

    @cached_property
    def n(self) -> int:
        return sum(self.confusion.values())

    @cached_property
    def right(self) -> int:
        return sum(count for (expected, got), count in self.confusion.items() if expected == got)

    @property
    def accuracy(self) -> float:
        return self.right / self.n if self.n else math.nan

    @property
    def flips(self) -> int:
        """Consistent for contradicted, or the other way round: the worst error there is."""
        return self.confusion.get(_OPPOSED, 0) + self.confusion.get(_OPPOSED[::-1], 0)

    @property
    def crashes(self) -> int:
        return self.given(CRASH)

    @property
    def macro_f1(self) -> float:
        """The mean F1 of the labels that occur among the expected ones."""
        occurring = [label for label in LABELS if self.expected(label)]
        return sum(map(self.f1, occurring)) / len(occurring) if occurring else math.nan

    def expected(self, label: str) -> int:
        return sum(count for (expected, _), count in self.confusion.items() if expected == label)

    def given(self, label: str) -> int:
        return sum(count for (_, got), count in self.confusion.items() if got == label)

    def precision(self, label: str) -> float:
        """How much of what was given this label deserved it; NaN where nothing was."""
        return self._share(label, self.given(label))

    def recall(self, label: str) -> float:
        """How much of what deserved this label was given it; NaN where nothing did."""
        return self._share(label, self.expected(label))

    def f1(self, label: str) -> float:
        both = self.given(label) + self.expected(label)
        return 2 * self.confusion.get((label, label), 0) / both if both else math.nan

    def _share(self, label: str, of: int) -> float:
        return self.confusion.get((label, label), 0) / of if of else math.nan


def score(pairs: Iterable[tuple[str, str]]) -> Score:
    """Pairs of (expected, got) -> their score."""
    return Score(Counter((str(expected), str(got)) for expected, got in pairs))


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least ``share`` of all values do not exceed; NaN of nothing."""
    ranked = sorted(values)
    return ranked[max(math.ceil(share * len(ranked)), 1) - 1] if ranked else math.nan


def as_figures(found: Score) -> dict[str, object]:
    """A score as plain data, every figure rounded; null for what has no value."""
    return {
        "n": found.n, "accuracy": rounded(found.accuracy), "macro_f1": rounded(found.macro_f1), "flips": found.flips, "crashes": found.crashes,
        "verdicts": {label: {"precision": rounded(found.precision(label)), "recall": rounded(found.recall(label))} for label in LABELS},
        "confusion": {label: {got: found.confusion.get((label, got), 0) for got in (*LABELS, CRASH)} for label in LABELS},
    }  # fmt: skip


def rounded(value: float, digits: int = 4) -> float | None:
    return None if math.isnan(value) else round(value, digits)
