"""Counts in this process: windows, and that many callers cost neither time nor room without end."""

from __future__ import annotations

import threading

import pytest

from service.api import counts
from service.api.counts import Ledger


class Clock:
    """Time that passes when it is told to."""

    now = 1_000.0

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    found = Clock()
    monkeypatch.setattr(counts, "time", found)
    return found


def test_a_window_begins_with_the_first_and_ends_in_time(clock: Clock) -> None:
    ledger = Ledger()
    assert (ledger.get("a"), ledger.incr("a", 60), ledger.incr("a", 60, 5), ledger.get("a")) == (0, 1, 6, 6)
    assert ledger.get_expiry("a") == 1_060
    clock.now = 1_059.9
    assert (ledger.incr("a", 60), ledger.get_expiry("a")) == (7, 1_060)
    clock.now = 1_060
    assert (ledger.get("a"), ledger.incr("a", 60), ledger.get_expiry("a")) == (0, 1, 1_120)


def test_callers_do_not_see_each_other() -> None:
    ledger = Ledger()
    assert [ledger.incr(key, 60) for key in "abab"] == [1, 1, 2, 2]
    ledger.clear("a")
    assert (ledger.get("a"), ledger.get("b"), ledger.reset(), ledger.get("b")) == (0, 2, 1, 0)


def test_who_is_gone_is_forgotten_by_and_by(clock: Clock) -> None:
    ledger = Ledger()
    for number in range(1_000):
        ledger.incr(str(number), 60)
    clock.now += 61
    for _ in range(600):
        ledger.incr("a", 60)
    assert ledger.reset() == 1


def test_there_is_room_for_so_many_and_the_first_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counts, "MOST_CALLERS", 100)
    ledger = Ledger()
    for number in range(1_000):
        ledger.incr(str(number), 86_400)
    assert (ledger.get("999"), ledger.get("0"), ledger.reset()) == (1, 0, 100)


def test_nothing_is_lost_between_threads_and_none_is_started() -> None:
    before = set(threading.enumerate())
    ledger = Ledger()
    threads = [threading.Thread(target=lambda: [ledger.incr("a", 60) for _ in range(2_000)]) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (ledger.get("a"), set(threading.enumerate()) - before) == (16_000, set())
