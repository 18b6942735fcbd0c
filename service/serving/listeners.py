"""One listening socket for each worker's place, open for as long as the service runs.

The kernel spreads connections evenly over sockets that share a port (SO_REUSEPORT). They belong to the parent and go to a place, not to a process: what a
worker that is killed or replaced had not accepted yet waits for the one that takes its place, so a reload loses nothing.
"""

from __future__ import annotations

import socket
import sys
from collections import Counter
from collections.abc import Iterable

SHARED = sys.platform == "linux"  # elsewhere the kernel does not spread: there all workers accept from one socket


def open_listeners(host: str, port: int, count: int, backlog: int) -> list[int]:
    """File descriptors of ``count`` sockets that listen on one port; raises OSError where that is taken.

    The first is bound alone, without SO_REUSEPORT, to see whether it can be: with it a second server would start as if nothing were, and take half of
    the requests.
    """
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    with socket.socket(family, kind, protocol) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(address)
    opened = []
    for _ in range(count if SHARED else 1):
        listener = socket.socket(family, kind, protocol)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if SHARED:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        listener.bind(address)
        listener.listen(backlog)
        opened.append(listener.detach())
    return opened


def free_place(taken: Iterable[int], places: int) -> int:
    """The first of the places that the fewest have: where a new worker goes, given the places of those that stay."""
    counted = Counter(taken)
    return min(range(places), key=lambda place: counted[place])
