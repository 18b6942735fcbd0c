"""How far a long draft is checked, for somebody who watches a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO

from service.engine.draft import DraftSentence

LONG = 20_000  # characters; what is shorter is done before anybody looks
_WIDTH = 30
_CLEAR = "\r\x1b[K"


def shown(sentences: Iterable[DraftSentence], length: int, terminal: TextIO) -> Iterator[DraftSentence]:
    """The same sentences; where the draft is long and the stream a terminal, a bar is drawn there and wiped at the end."""
    if length < LONG or not terminal.isatty():
        yield from sentences
        return
    drawn = -1
    try:
        for sentence in sentences:
            percent = 100 * sentence.span.end // length
            if percent > drawn:
                drawn = percent
                done = _WIDTH * percent // 100
                terminal.write(f"{_CLEAR}[{'#' * done}{'.' * (_WIDTH - done)}] {percent:3d}% {sentence.number + 1} sentences")
                terminal.flush()
            yield sentence
    finally:
        terminal.write(_CLEAR)
        terminal.flush()
