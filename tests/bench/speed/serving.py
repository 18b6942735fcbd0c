"""POST /v1/checks under load beside a bare Flask application that echoes JSON: the same gunicorn settings, sizes and requests, taking turns in one run.

No answer is cached and no statement comes twice before all have come: what is measured is checking. Another checkout of the service can take its turns
too, so that before and after are one run.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median
from tempfile import TemporaryDirectory

from service.limits import BATCH_ITEMS
from tests.bench.runs import seed_record
from tests.bench.speed import wrk
from tests.bench.speed.statements import distinct
from tests.live import Server, served

SINGLE, ECHO, BATCH, BEFORE = "service", "echo", "batch", "before"
WORKERS = "2"
_SAMPLE = 200  # statements by which the size of an answer is found


@dataclass(frozen=True, slots=True)
class Target:
    """Where wrk posts what: a file of so many ``lines``, each with so many ``statements``."""

    server: Server
    path: str
    bodies: Path
    statements: int
    lines: int


@dataclass(frozen=True, slots=True)
class Slice:
    """Some seconds of load on one of them. ``rate`` counts statements per second, ``micros`` is the workers' processor time for each."""

    load: wrk.Load
    rate: float
    micros: float


@dataclass(frozen=True, slots=True)
class Serving:
    """Round by round what each of them did, with so many connections and distinct statements; the mean sizes of request and answer in bytes."""

    connections: int
    statements: int
    request_bytes: float
    answer_bytes: float
    slices: Mapping[str, Sequence[Slice]]

    def rate(self, name: str) -> float:
        """Statements per second."""
        return median(one.rate for one in self.slices[name])

    def p99(self, name: str) -> float:
        """Milliseconds."""
        return median(one.load.p99 for one in self.slices[name])

    @property
    def share_of_echo(self) -> float:
        """Requests per second as a share of the echo's."""
        return self._ratio(lambda one: one.rate, SINGLE, ECHO)

    @property
    def p99_over_echo(self) -> float:
        """The 99th percentile of latency as a multiple of the echo's."""
        return self._ratio(lambda one: one.load.p99, SINGLE, ECHO)

    @property
    def batch_over_single(self) -> float:
        """Statements per second in batches as a multiple of those one by one."""
        return self._ratio(lambda one: one.rate, BATCH, SINGLE)

    @property
    def times_before(self) -> float:
        """Requests per second as a multiple of the other checkout's; NaN without one."""
        return self._ratio(lambda one: one.rate, SINGLE, BEFORE) if BEFORE in self.slices else math.nan

    @property
    def errors(self) -> int:
        """Requests that failed, of all."""
        return sum(one.load.errors for some in self.slices.values() for one in some)

    def _ratio(self, figure: Callable[[Slice], float], name: str, beside: str) -> float:
        """The median over the rounds of one's figure to another's in the same round: what slows a round slows both."""
        return median(figure(one) / figure(other) for one, other in zip(self.slices[name], self.slices[beside], strict=True))


def measure(rounds: int, seconds: float, connections: Sequence[int], count: int, before: Path | None = None) -> tuple[Serving, ...]:
    """One Serving for each number of connections; ``before`` is another checkout to run beside this one. wrk has to be installed."""
    statements = distinct(count, seed_record())
    with TemporaryDirectory() as folder, ExitStack() as stack:
        service, echo, answer_bytes = stack.enter_context(_servers(Path(folder), statements))
        singles, batches = _bodies(Path(folder), statements)
        targets = {
            SINGLE: Target(service, "/v1/checks", singles, 1, count),
            ECHO: Target(echo, "/v1/checks", singles, 1, count),
            BATCH: Target(service, "/v1/checks/batch", batches, BATCH_ITEMS, count // BATCH_ITEMS),
        }
        if before is not None:
            targets[BEFORE] = Target(stack.enter_context(_checkout(Path(folder), before)), "/v1/checks", singles, 1, count)
        request_bytes = mean(len(line) for line in singles.read_bytes().splitlines())
        return tuple(Serving(number, count, request_bytes, answer_bytes, _in_turns(targets, rounds, seconds, number)) for number in connections)


def _in_turns(targets: Mapping[str, Target], rounds: int, seconds: float, connections: int) -> Mapping[str, Sequence[Slice]]:
    """Every target once a round, there and back; the first round warms up and does not count."""
    slices: dict[str, list[Slice]] = {name: [] for name in targets}
    for turn in range(rounds + 1):
        for name in list(targets)[:: -1 if turn % 2 else 1]:
            start = turn * targets[name].lines // (rounds + 1)
            slices[name].append(_slice(targets[name], start, connections, seconds))
    return {name: some[1:] for name, some in slices.items()}


def _slice(target: Target, start: int, connections: int, seconds: float) -> Slice:
    before = processor_seconds(target.server)
    load = wrk.post(f"http://127.0.0.1:{target.server.port}{target.path}", target.bodies, start, connections, seconds)
    spent = processor_seconds(target.server) - before
    done = max(load.requests * target.statements, 1)
    return Slice(load, done / load.seconds, spent / done * 1e6)


def processor_seconds(server: Server) -> float:
    """The processor time that the workers of a server have taken so far; NaN where there is no /proc."""
    ticks = 0.0
    with suppress(OSError):
        for child in Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children").read_text(encoding="ascii").split():
            fields = Path(f"/proc/{child}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")
    return math.nan


@contextmanager
def _servers(folder: Path, statements: Sequence[str]) -> Iterator[tuple[Server, Server, float]]:
    """The service, the echo with answers of the same mean size, and that size in bytes."""
    for name in (SINGLE, ECHO, BEFORE):
        (folder / name).mkdir()
    with served(folder / SINGLE, WORKERS=WORKERS) as service:
        sizes = [(len(_body({"statement": one})), len(_body(service.ask("POST", "/v1/checks", {"statement": one})[1]))) for one in statements[:_SAMPLE]]
        asked, answered = mean(size for size, _ in sizes), mean(size for _, size in sizes)
        longer = max(round(answered - asked - len(',"filler":""')), 0)
        with served(folder / ECHO, "tests.bench.speed.echo:app", WORKERS=WORKERS, ECHO_BYTES=str(longer)) as echo:
            yield service, echo, answered


def _checkout(folder: Path, root: Path) -> AbstractContextManager[Server]:
    """The service of another checkout, with its own configuration and modules and the packages that are installed here."""
    arguments = ("--config", str(root / "gunicorn.conf.py"), "--chdir", str(root))
    return served(folder / BEFORE, *arguments, WORKERS=WORKERS, PYTHONSAFEPATH="1", PYTHONPATH=str(root))


def _bodies(folder: Path, statements: Sequence[str]) -> tuple[Path, Path]:
    """The files that wrk posts from: the statements one by one, and the same ones in batches as large as a batch may be."""
    singles, batches = folder / "singles.jsonl", folder / "batches.jsonl"
    singles.write_bytes(b"".join(_body({"statement": one}) + b"\n" for one in statements))
    groups = [statements[at : at + BATCH_ITEMS] for at in range(0, len(statements), BATCH_ITEMS)]
    items = [[{"id": str(number), "statement": one} for number, one in enumerate(group)] for group in groups]
    batches.write_bytes(b"".join(_body({"items": some}) + b"\n" for some in items))
    return singles, batches


def _body(payload: Mapping[str, object]) -> bytes:
    return json.dumps(payload, ensure_ascii=False).encode()
