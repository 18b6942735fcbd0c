"""One check by the engine alone on the record of seeds/: how long, in which stage, and how that stands to things of known cost in the same run.

Times are the processor's, not the wall's: what else the machine does in between is no part of a check.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from time import process_time_ns

from rapidfuzz import fuzz, process

from service.api.schemas import AnswerOut
from service.engine.check import check
from service.serving.garbage import between_requests, settle
from tests.bench.metrics import percentile
from tests.bench.runs import seed_record
from tests.bench.speed.compiled import rounds as compiled_rounds
from tests.bench.speed.stages import plain, share
from tests.bench.speed.statements import about_the_record

SPINS = 10_000
RIVAL, WRITING, LOOP = "process.extract over all claims", "json.dumps of the answer", f"a loop of {SPINS:,} additions"

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Alone:
    """``p50`` and ``p99`` of a check over the statements, and the mean of each yardstick, in microseconds; the share of each stage in a check's time;
    ``clocks``: how long the checks took while the stages were timed, as a ratio to how long they take. All of it by the interpreted engine;
    ``compiled``: p50, p99 and how many times as fast by the compiled one, in the same rounds, where there is one.
    """

    statements: int
    p50: float
    p99: float
    yardsticks: Mapping[str, float]
    stages: Mapping[str, float]
    clocks: float
    compiled: tuple[float, float, float] | None = None


def measure(rounds: int, most: int | None = None) -> Alone:
    """Every labelled statement about the record (or the first ``most``), ``rounds`` times; the yardsticks and the stages take turns with it."""
    statements = about_the_record()[:most]
    corpus = seed_record().corpus
    works = checks(most)
    yardsticks = _yardsticks(statements)
    settle()
    timed: list[list[float]] = []
    timed_compiled: list[list[float]] = []
    beside: dict[str, list[float]] = {name: [] for name in yardsticks}
    stages, clocks = [], []
    with compiled_rounds(most) as compiled:
        for _ in range(rounds):
            timed.append([micros(work) for work in works])
            if compiled is not None:
                timed_compiled.append(compiled())
            for name, each in yardsticks.items():
                beside[name].append(micros(lambda each=each: [work() for work in each]) / len(each))  # type: ignore[misc]
            shares, _, seconds = share(statements, corpus)
            stages.append(shares)
            clocks.append(seconds / plain(statements, corpus))
    typical = _typical(timed)
    return Alone(
        len(statements), percentile(typical, 0.5), percentile(typical, 0.99), {name: median(times) for name, times in beside.items()},
        {stage: median(shares[stage] for shares in stages) for stage in stages[0]}, median(clocks), _beside(timed, timed_compiled),
    )  # fmt: skip


def checks(most: int | None) -> list[Work]:
    """A check of each labelled statement about the record, or of the first ``most``."""
    corpus = seed_record().corpus
    return [lambda statement=statement: check(statement, corpus) for statement in about_the_record()[:most]]  # type: ignore[misc]


def _typical(timed: Sequence[Sequence[float]]) -> list[float]:
    """The median over the rounds, of each check."""
    return [median(times) for times in zip(*timed, strict=True)]


def _beside(timed: Sequence[Sequence[float]], compiled: Sequence[Sequence[float]]) -> tuple[float, float, float] | None:
    """p50 and p99 of the compiled engine, and the median over the rounds of how many times as fast it went through all statements."""
    if not compiled:
        return None
    typical = _typical(compiled)
    times = median(sum(one) / sum(other) for one, other in zip(timed, compiled, strict=True))
    return percentile(typical, 0.5), percentile(typical, 0.99), times


def _yardsticks(statements: Sequence[str]) -> dict[str, list[Work]]:
    """What a brute-force rival does for each statement, what it takes just to write each answer down, and plain Python."""
    record, shape = seed_record(), AnswerOut()
    texts = [claim.text for claim in record.claims]
    answers = [shape.dump(check(statement, record.corpus)) for statement in statements]
    return {
        RIVAL: [lambda text=text: process.extract(text, texts, scorer=fuzz.token_set_ratio, limit=16) for text in statements],  # type: ignore[misc]
        WRITING: [lambda answer=answer: json.dumps(answer) for answer in answers],  # type: ignore[misc]
        LOOP: [_spin] * max(len(statements) // 10, 1),
    }


def _spin() -> int:
    total = 0
    for number in range(SPINS):
        total += number
    return total


def micros(work: Work) -> float:
    """The processor time of one call."""
    start = process_time_ns()
    work()
    took = (process_time_ns() - start) / 1000
    between_requests()
    return took
