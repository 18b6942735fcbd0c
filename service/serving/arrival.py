"""One request as it arrives: whether all of it is here, told after every piece and without waiting for any.

Only as much of HTTP/1.1 is read as tells where a request ends (RFC 9112, section 6); all the rest is for gunicorn's own parser, which gets these bytes and
no others, so that the two cannot differ on where the next request starts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from service.serving.chunks import Chunking, Chunks

_LENGTH = re.compile(rb"content-length[ \t]*:[ \t]*([0-9]{1,18})[ \t]*", re.IGNORECASE)
_CODED = re.compile(rb"transfer-encoding[ \t]*:", re.IGNORECASE)
_CONTINUE = re.compile(rb"expect[ \t]*:[ \t]*100-continue[ \t]*", re.IGNORECASE)
_HEAD_END = b"\r\n\r\n"


class State(Enum):
    """How far a request has come."""

    PARTIAL = "more has to come"
    WHOLE = "all of it is here"
    LAST = "it can be answered (most likely refused), but where the next one would start cannot be known"
    TOO_LARGE = "its chunks hold more than a body may have"
    BROKEN = "its chunks are none"


@dataclass(frozen=True, slots=True)
class Limits:
    """The most bytes of a head and of a body that are gathered."""

    head: int
    body: int


_OF_CHUNKS = {
    Chunking.PARTIAL: State.PARTIAL,
    Chunking.WHOLE: State.WHOLE,
    Chunking.TOO_LARGE: State.TOO_LARGE,
    Chunking.BROKEN: State.BROKEN,
}


class Arrival:
    """A request, and what a hasty client has sent behind it."""

    def __init__(self, limits: Limits, received: bytes = b"") -> None:
        """``received`` is what came behind the request before."""
        self._limits = limits
        self._received = bytearray(received)
        self._searched = 0  # before this byte no head ends
        self._body = 0  # where the body starts; 0 as long as the head is not whole
        self._length: int | None = None  # of the body; None where the head does not tell it
        self._chunks: Chunks | None = None
        self.expects_continue = False

    def __len__(self) -> int:
        return len(self._received)

    def feed(self, data: bytes) -> State:
        """More has arrived -> how far it has come. What was looked at before is not looked at again."""
        self._received += data
        if not self._body and not self._head_is_whole():
            return State.LAST if len(self._received) > self._limits.head else State.PARTIAL
        if self._chunks is not None:
            return _OF_CHUNKS[self._chunks.look(self._received)]
        if self._length is None or self._length > self._limits.body:
            return State.LAST
        return State.WHOLE if len(self._received) >= self._body + self._length else State.PARTIAL

    def taken(self) -> tuple[bytes, bytes]:
        """The bytes of the request, once it is whole or the last, and those behind it."""
        end = self._end()
        return bytes(self._received[:end]), bytes(self._received[end:])

    def _end(self) -> int:
        if self._chunks is not None:
            return self._chunks.end
        return len(self._received) if self._length is None else self._body + self._length

    def _head_is_whole(self) -> bool:
        end = self._received.find(_HEAD_END, max(self._searched - len(_HEAD_END), 0))
        self._searched = len(self._received)
        if end >= 0:
            self._body = end + len(_HEAD_END)
            self._read_fields(bytes(self._received[:end]).split(b"\r\n")[1:])
        return end >= 0

    def _read_fields(self, fields: list[bytes]) -> None:
        """What the header fields say of the body. What they say twice, or in two ways, is left to gunicorn, which refuses it."""
        lengths = [field for field in fields if field[:14].lower() == b"content-length"]
        codings = [field for field in fields if _CODED.match(field)]
        self.expects_continue = any(_CONTINUE.fullmatch(field) for field in fields)
        if not lengths and not codings:
            self._length = 0
        elif len(codings) == 1 and not lengths and codings[0].rstrip().lower().endswith(b"chunked"):
            self._chunks = Chunks(self._body, self._limits.body)
        elif len(lengths) == 1 and not codings and (told := _LENGTH.fullmatch(lengths[0])):
            self._length = int(told[1])
