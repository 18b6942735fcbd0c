"""When garbage is looked for."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from service.serving import garbage


class Ring:
    """Kept alive by itself alone."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.enable()
    gc.unfreeze()


def _rings() -> int:
    return sum(isinstance(thing, Ring) for thing in gc.get_objects())


def test_a_request_is_not_stopped_to_look_for_garbage() -> None:
    garbage.settle()
    for _ in range(2 * garbage.YOUNG):
        Ring()
    assert _rings() == 2 * garbage.YOUNG


def test_after_it_what_nobody_holds_is_gone() -> None:
    garbage.settle()
    for _ in range(garbage.YOUNG + 1):
        Ring()
    garbage.between_requests()
    assert not _rings()


def test_little_is_left_for_another_time() -> None:
    garbage.settle()
    for _ in range(100):
        Ring()
    garbage.between_requests()
    assert _rings() == 100


def test_older_garbage_goes_as_well() -> None:
    garbage.settle()
    ring = Ring()
    for generation in (0, 1):
        gc.collect(generation)
    del ring  # it has outlived two looks and is of the oldest
    for _ in range(200):
        held = [Ring() for _ in range(garbage.YOUNG + 1)]
        garbage.between_requests()
        del held
    assert _rings() <= 20 * garbage.YOUNG  # of what 200 requests have left


def test_a_record_is_never_looked_at_again() -> None:
    record = [[] for _ in range(1000)]  # type: ignore[var-annotated]
    garbage.settle()
    assert gc.get_freeze_count() >= len(record)
