"""Sockets for the places of workers, and who takes which."""

from __future__ import annotations

import socket

import pytest

from service.serving.listeners import SHARED, free_place, open_listeners
from tests.live import free_port


def test_as_many_as_asked_for_listen_on_one_port() -> None:
    port = free_port()
    opened = [socket.socket(fileno=fd) for fd in open_listeners("127.0.0.1", port, 3, 16)]
    assert [listener.getsockname()[1] for listener in opened] == [port] * (3 if SHARED else 1)
    with pytest.raises(OSError):
        open_listeners("127.0.0.1", port, 3, 16)
    for listener in opened:
        listener.close()


@pytest.mark.parametrize(
    ("taken", "places", "free"),
    [((), 2, 0), ((0,), 2, 1), ((1,), 2, 0), ((0, 1), 3, 2), ((0, 1), 2, 0), ((0, 1, 0), 2, 1)],
    ids=["the first", "the second", "the first again", "the third", "more workers than places", "where the fewest are"],
)
def test_a_new_worker_goes_where_nobody_is(taken: tuple[int, ...], places: int, free: int) -> None:
    assert free_place(taken, places) == free
