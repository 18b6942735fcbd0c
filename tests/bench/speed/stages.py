"""How one check's time is shared among its stages: a clock at each border between them, and what the clocks themselves cost told beside it.

Timing each stage in a loop of its own would flatter it: over and over, its code and data stay in the processor's caches, which they do not in a check.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from inspect import isfunction
from time import perf_counter_ns, process_time
from types import ModuleType
from typing import Any

from service.engine import ages_of, bearing, denials, facts, happenings, relatives, rivals, same_affair, verdict, weighing
from service.engine.check import Corpus, check
from service.engine.discourse import Resolver
from service.engine.retrieve import candidates

STAGES = ("read", "retrieve", "compare", "verdict", "explain")
_JUDGES: Sequence[ModuleType] = (ages_of, bearing, denials, facts, happenings, relatives, rivals, same_affair, weighing)
_COMPARING = "service.engine.compare."


class Clocks:
    """Nanoseconds and calls by stage; a stage inside another is not counted twice."""

    def __init__(self) -> None:
        self.spent = dict.fromkeys(STAGES, 0)
        self.calls = dict.fromkeys(STAGES, 0)
        self._inside = [0]  # for each stage under way, what stages inside of it took

    def on(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function with a clock on it."""
        spent, calls, inside = self.spent, self.calls, self._inside

        def clocked(*arguments: Any, **named: Any) -> Any:
            inside.append(0)
            start = perf_counter_ns()
            try:
                return function(*arguments, **named)
            finally:
                took = perf_counter_ns() - start
                spent[stage] += took - inside.pop()
                calls[stage] += 1
                inside[-1] += took

        return clocked


def share(statements: Sequence[str], corpus: Corpus) -> tuple[Mapping[str, float], Mapping[str, int], float]:
    """Checks every statement once with the clocks on -> the share of each stage, the calls of each, and the seconds of processor time."""
    clocks = Clocks()
    with _borders(clocks):
        whole = clocks.on("verdict", verdict.check)  # what is left of a check is the rules that lead from part to part
        start = process_time()
        for statement in statements:
            whole(statement, corpus)
        seconds = process_time() - start
    total = sum(clocks.spent.values())
    return {stage: spent / total for stage, spent in clocks.spent.items()}, clocks.calls, seconds


def plain(statements: Sequence[str], corpus: Corpus) -> float:
    """The seconds of processor time for the same without the clocks."""
    start = process_time()
    for statement in statements:
        check(statement, corpus)
    return process_time() - start


@contextmanager
def _borders(clocks: Clocks) -> Iterator[None]:
    """A clock at every border; all of them gone at the end."""
    watched: list[tuple[Any, str, str]] = [(verdict, "read", "read"), (Resolver, "sentence", "read"), (verdict, "part_of", "explain")]
    watched += [(judge, name, stage) for judge in _JUDGES for name, value in vars(judge).items() if (stage := _stage_of(value))]
    before = [(place, name, getattr(place, name)) for place, name, _ in watched]
    try:
        for place, name, stage in watched:
            setattr(place, name, clocks.on(stage, getattr(place, name)))
        yield
    finally:
        for place, name, function in before:
            setattr(place, name, function)


def _stage_of(value: object) -> str:
    """The stage of something that a judging module has at hand; "" for what is no border."""
    if value is candidates:
        return "retrieve"
    return "compare" if isfunction(value) and value.__module__.startswith(_COMPARING) else ""
