"""What is noted of one request while it is answered: its id, its route, what was judged, what it was refused for. Its text is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"})
UNMATCHED = "(none)"  # the route of an address or a method that is not served


class Judged(Protocol):
    """Whatever has a verdict: an answer, or a sentence of a draft."""

    @property
    def verdict(self) -> str:
        """What was found."""

    @property
    def reason(self) -> str | None:
        """Why that is unknown, or was not checked."""


J = TypeVar("J", bound=Judged)


@dataclass(slots=True)
class Seen:
    """One request, whose method is one of ``METHODS`` or other.

    ``judged`` counts its pairs of verdict and reason ("" for none); ``problem`` is the end of a problem's ``type``.
    """

    id: str
    method: str
    route: str = UNMATCHED
    status: int = 500  # until the application says otherwise
    problem: str | None = None
    holder: str | None = None  # the name of the key that it came with
    trace: str | None = None  # the trace that it is part of, where tracing is on
    judged: dict[tuple[str, str], int] = field(default_factory=dict)

    def count(self, answer: Judged) -> None:
        """Counts an answer."""
        pair = str(answer.verdict), str(answer.reason or "")
        self.judged[pair] = self.judged.get(pair, 0) + 1

    @property
    def verdicts(self) -> dict[str, int]:
        """How many statements or sentences got which verdict."""
        found: dict[str, int] = {}
        for (verdict, _), count in self.judged.items():
            found[verdict] = found.get(verdict, 0) + count
        return found


_CURRENT: ContextVar[Seen] = ContextVar("seen")


def begin(seen: Seen) -> None:
    """From now on this is the request of this thread."""
    _CURRENT.set(seen)


def current() -> Seen:
    """The request of this thread; outside of any, one that nobody looks at."""
    return _CURRENT.get(None) or Seen("", "")


def request_id() -> str | None:
    """The id of the request of this thread, None outside of any."""
    seen = _CURRENT.get(None)
    return seen.id if seen else None


def noted(answers: Iterable[J]) -> Iterator[J]:
    """The same answers, each counted for the request that is being answered now, however late they are taken."""
    return _noted(answers, current())


def note(answer: Judged) -> None:
    """Counts an answer for the request that is being answered now."""
    current().count(answer)


def _noted(answers: Iterable[J], seen: Seen) -> Iterator[J]:
    for answer in answers:
        seen.count(answer)
        yield answer


def refused(problem: str) -> None:
    """The request of this thread is answered with this problem."""
    current().problem = problem
