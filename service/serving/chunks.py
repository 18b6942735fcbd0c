"""A body that comes in chunks (RFC 9112, section 7.1): where it ends, told as it arrives."""

from __future__ import annotations

import re
from enum import Enum

# A size and simple extensions. A line longer than this, or trailer fields, no client of an API sends: they are refused, not followed.
_SIZE = re.compile(rb"([0-9A-Fa-f]{1,8})(?:;[A-Za-z0-9_.-]+(?:=[A-Za-z0-9_.-]+)?)*")
_LINE = 128
_CHUNKS = 10_000  # a body in chunks of one byte is somebody's joke, and costs gunicorn's parser seconds


class Chunking(Enum):
    """How far the chunks have come."""

    PARTIAL = "more has to come"
    WHOLE = "all of them are here"
    TOO_LARGE = "they hold more than they may"
    BROKEN = "they are none"


class Chunks:
    """The chunks of one body. ``end`` is the byte behind the last one, once they are whole."""

    def __init__(self, start: int, most: int) -> None:
        """They start at byte ``start`` and may hold ``most`` bytes."""
        self._at = start
        self._most = most
        self._held = self._count = 0
        self.end = 0

    def look(self, received: bytearray) -> Chunking:
        """What has been received of the whole request -> how far the chunks have come; goes on where it was."""
        while True:
            line_end = received.find(b"\r\n", self._at, self._at + _LINE)
            if line_end < 0:
                return Chunking.BROKEN if len(received) >= self._at + _LINE else Chunking.PARTIAL
            found = _SIZE.fullmatch(received, self._at, line_end)
            if found is None or self._count == _CHUNKS:
                return Chunking.BROKEN
            size = int(found[1], 16)
            if self._held + size > self._most:
                return Chunking.TOO_LARGE
            after = line_end + 2 + size
            if len(received) < after + 2:
                return Chunking.PARTIAL
            if received[after : after + 2] != b"\r\n":
                return Chunking.BROKEN
            self._at, self._held, self._count = after + 2, self._held + size, self._count + 1
            if not size:
                self.end = self._at
                return Chunking.WHOLE
