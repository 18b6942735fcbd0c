"""What a set of cases comes to: the engine's score and its rivals', as a whole, by phenomenon and on the rows with a number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.bench.cases import CaseSet
from tests.bench.metrics import Score, as_figures, percentile, rounded, score
from tests.bench.rivals import rivals
from tests.bench.runs import Outcome

ENGINE = "engine"


@dataclass(frozen=True, slots=True)
class Timing:
    """Microseconds for one check."""

    p50: float
    p99: float

    @classmethod
    def of(cls, micros: Sequence[float]) -> Timing:
        return cls(percentile(micros, 0.5), percentile(micros, 0.99))

    def figures(self) -> dict[str, float | None]:
        return {"p50": rounded(self.p50, 1), "p99": rounded(self.p99, 1)}


@dataclass(frozen=True, slots=True)
class SetScore:
    """Scores by contender, the engine first; ``phenomena`` and ``numeric`` are the same over some of the rows."""

    set: CaseSet
    outcomes: tuple[Outcome, ...]
    total: dict[str, Score]
    numeric: dict[str, Score]
    phenomena: dict[str, dict[str, Score]]
    settings: dict[str, str]
    check: Timing
    with_evidence: Timing

    def figures(self) -> dict[str, object]:
        """As plain data, for a file."""
        return {
            "name": self.set.name, "pairs": self.set.pairs, "total": _figures(self.total),
            "numeric": _figures(self.numeric) if self.numeric[ENGINE].n else None,
            "phenomena": {name: _figures(scores) for name, scores in self.phenomena.items()}, "rivals": self.settings,
            "micros": {"check": self.check.figures(), "with_evidence": self.with_evidence.figures() if self.set.pairs else None},
        }  # fmt: skip


def score_set(cases: CaseSet, outcomes: tuple[Outcome, ...]) -> SetScore:
    """The outcomes of a set, in the order of its cases -> everything there is to say of them."""
    against = rivals(cases.cases)
    said: dict[str, Sequence[str]] = {ENGINE: [outcome.got for outcome in outcomes]} | {rival.name: rival.verdicts for rival in against}

    def over(wanted: Callable[[int], bool]) -> dict[str, Score]:
        places = [place for place in range(len(cases.cases)) if wanted(place)]
        return {name: score((cases.cases[place].expected, verdicts[place]) for place in places) for name, verdicts in said.items()}

    groups = sorted({group for case in cases.cases for group in case.groups})
    return SetScore(
        cases, outcomes, over(lambda place: True), over(lambda place: cases.cases[place].numeric),
        {group: over(lambda place, group=group: group in cases.cases[place].groups) for group in groups},  # type: ignore[misc]
        {rival.name: rival.setting for rival in against},
        Timing.of([outcome.micros for outcome in outcomes]), Timing.of([outcome.with_evidence for outcome in outcomes]),
    )  # fmt: skip


def _figures(scores: dict[str, Score]) -> dict[str, object]:
    return {name: as_figures(found) for name, found in scores.items()}
