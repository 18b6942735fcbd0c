"""A connection's socket that nobody waits for: what the client does not take at once is kept and sent when it does."""

from __future__ import annotations

import socket
from typing import Any


class Outbox:
    """Stands for the socket of a connection where gunicorn's threads write an answer to it.

    One party uses it at a time: a thread while it works on the request, the worker's loop before and after.
    """

    def __init__(self, sock: socket.socket) -> None:
        sock.setblocking(False)
        self._sock = sock
        self._kept = bytearray()

    def __getattr__(self, name: str) -> Any:
        """Whatever else is asked of a socket."""
        return getattr(self._sock, name)

    def setblocking(self, flag: bool) -> None:
        """It never blocks, whatever gunicorn asks for."""

    def sendall(self, data: bytes) -> None:
        """Sends what can be sent now and keeps the rest; raises OSError where the client is gone."""
        self._kept += data
        self.flush()

    def send(self, data: bytes) -> int:
        """Drops "100 Continue", the one thing that gunicorn sends so: the body is here by then."""
        return len(data)

    def flush(self) -> bool:
        """Sends what was kept; whether all of it is gone. Raises OSError where the client is."""
        sent = 0
        try:
            while sent < len(self._kept):
                with memoryview(self._kept) as kept, kept[sent:] as rest:
                    sent += self._sock.send(rest)
        except BlockingIOError:
            pass
        finally:
            del self._kept[:sent]
        return not self._kept
