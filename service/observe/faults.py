"""An exception as text for the log: every frame, and every message with what it quotes left out.

Python's own messages quote the value that they complain of (``invalid literal for int() with base 10: '...'``), and here that is a piece of
somebody's unpublished text.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator
from types import TracebackType

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]

_QUOTED = re.compile(r"""(['"]).*\1""", re.DOTALL)  # greedy: a quoted text may hold quotes
_MESSAGE = 300  # characters
_DEPTH = 10  # exceptions that led to one another


def told(error: BaseException) -> str:
    """The traceback of an exception, that of its cause or of what it happened in the midst of first, as Python prints it."""
    return "\n".join(_told(error, 0))


def without_quotes(message: str) -> str:
    """A message without what stands in it between quotes."""
    return _QUOTED.sub(r"\1…\1", message)[:_MESSAGE]


def _told(error: BaseException, depth: int) -> Iterator[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and depth < _DEPTH:
        yield from _told(before, depth + 1)
        yield "\nThat led to:\n" if error.__cause__ else "\nIn the midst of that:\n"
    if error.__traceback__ is not None:
        yield "Traceback (most recent call last):"
        yield "".join(traceback.format_tb(error.__traceback__)).rstrip()
    yield f"{type(error).__name__}: {without_quotes(str(error))}".rstrip(": ")
