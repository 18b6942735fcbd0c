"""Running an engine over cases: what it said of each, what decided, and how long it took."""

from __future__ import annotations

import multiprocessing
import traceback
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from itertools import groupby
from pathlib import Path
from time import perf_counter_ns
from typing import Protocol

from service.engine.check import Corpus, check, compile_text
from service.engine.model import Answer
from service.record.snapshot import Record
from service.record.store import load_record
from service.serving.garbage import settle
from tests.bench.cases import Case, CaseSet
from tests.bench.metrics import CRASH

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
_CHUNK = 200  # cases that a worker takes at a time

Judge = Callable[[Case], Answer]


class Engine(Protocol):
    """What is scored: evidence is made ready first, then statements are judged against it."""

    def prepare(self, evidence: str | None) -> Judge: ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a case: the verdict, the kind and the evidence of the part that decided, and why in one word."""

    case: Case
    got: str
    kind: str = "-"
    claim: str = "-"
    reason: str = "-"
    explanation: str = ""
    micros: float = 0.0  # the check alone
    with_evidence: float = 0.0  # and the compiling of its evidence

    @property
    def right(self) -> bool:
        return self.got == self.case.expected


class Service:
    """The service's own engine, on the record of seeds/ or on a text."""

    def prepare(self, evidence: str | None) -> Judge:
        return partial(_check, compile_text(evidence) if evidence is not None else seed_record().corpus)


def _check(corpus: Corpus, case: Case) -> Answer:
    return check(case.statement, corpus)


@cache
def seed_record() -> Record:
    return load_record(SEEDS)


def run_sets(sets: Sequence[CaseSet], engine: Engine, jobs: int = 1, repeat: int = 1) -> tuple[tuple[Outcome, ...], ...]:
    """Every case of every set, in their order. ``repeat`` times each check so often and keeps the shortest time."""
    chunks = [chunk for each in sets for chunk in _chunks(each.cases)]
    work = partial(_run_chunk, engine, repeat)
    if jobs <= 1:
        done = [outcome for chunk in chunks for outcome in work(chunk)]
    else:
        with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn")) as pool:
            done = [outcome for outcomes in pool.map(work, chunks) for outcome in outcomes]
    return _in_order(sets, chunks, done)


def _in_order(sets: Sequence[CaseSet], chunks: Sequence[Sequence[Case]], done: Sequence[Outcome]) -> tuple[tuple[Outcome, ...], ...]:
    placed = {id(case): outcome for case, outcome in zip((case for chunk in chunks for case in chunk), done, strict=True)}
    return tuple(tuple(placed[id(case)] for case in each.cases) for each in sets)


def _chunks(cases: Sequence[Case]) -> list[list[Case]]:
    """Cases by their evidence, those of one evidence together as far as a chunk goes, so that it is compiled once and then dropped."""
    ordered = sorted(cases, key=lambda case: case.evidence or "")
    return [ordered[at : at + _CHUNK] for at in range(0, len(ordered), _CHUNK)]


def _run_chunk(engine: Engine, repeat: int, cases: Sequence[Case]) -> list[Outcome]:
    _run_evidence(engine, 1, cases[:1])  # tables are read on first use, not while the clock runs
    _settle()
    outcomes = []
    for _, group in groupby(cases, key=lambda case: case.evidence):
        outcomes.extend(_run_evidence(engine, repeat, list(group)))
    return outcomes


@cache
def _settle() -> None:
    """Once a process: what is loaded by now stays for good, and the collector need not walk it during a check."""
    settle()


def _run_evidence(engine: Engine, repeat: int, cases: Sequence[Case]) -> list[Outcome]:
    start = perf_counter_ns()
    try:
        judge = engine.prepare(cases[0].evidence)
    except Exception as error:  # noqa: BLE001 - a crash is a result to count, the other cases go on
        return [_crash(case, error) for case in cases]
    compiling = (perf_counter_ns() - start) / 1000
    return [_run_case(judge, case, repeat, compiling) for case in cases]


def _run_case(judge: Judge, case: Case, repeat: int, compiling: float) -> Outcome:
    times = []
    for _ in range(repeat):
        start = perf_counter_ns()
        try:
            answer = judge(case)
        except Exception as error:  # noqa: BLE001 - as above
            return _crash(case, error)
        times.append((perf_counter_ns() - start) / 1000)
    return _outcome(case, answer, min(times), compiling)


def _outcome(case: Case, answer: Answer, micros: float, compiling: float) -> Outcome:
    deciding = next((part for part in answer.parts if part.verdict is answer.verdict), None)
    if deciding is None:
        return Outcome(case, str(answer.verdict), reason=str(answer.reason or "-"), explanation=answer.explanation, micros=micros, with_evidence=compiling + micros)
    claim = deciding.claim.id if deciding.claim is not None else "-"
    reason = str(answer.reason or deciding.relation)
    return Outcome(case, str(answer.verdict), str(deciding.kind), claim, reason, answer.explanation, micros, compiling + micros)


def _crash(case: Case, error: Exception) -> Outcome:
    *_, frame = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frame.filename).name}:{frame.lineno}"
    return Outcome(case, CRASH, reason=type(error).__name__, explanation=f"{type(error).__name__} at {place}: {error}")
