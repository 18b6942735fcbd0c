"""Cursors: the very one that was given, or none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.api import cursors
from service.api.errors import Invalid


@given(position=st.integers(0, 10**9 - 1), scope=st.text())
def test_a_cursor_says_where_it_was_made(position: int, scope: str) -> None:
    assert cursors.read(cursors.make(position, scope), scope) == position


@given(cursor=st.text())
def test_no_text_is_a_cursor_by_chance(cursor: str) -> None:
    with pytest.raises(Invalid):
        cursors.read(cursor, "a list")


@given(position=st.integers(0, 10**9 - 1), place=st.integers(0), letter=st.characters())
def test_a_cursor_with_another_letter_is_none(position: int, place: int, letter: str) -> None:
    cursor = cursors.make(position, "a list")
    place %= len(cursor)
    changed = cursor[:place] + letter + cursor[place + 1 :]
    if changed != cursor:
        with pytest.raises(Invalid):
            cursors.read(changed, "a list")


@pytest.mark.parametrize("change", ["{}=", "{}A", " {}", "{}\n"])
def test_a_cursor_with_something_added_is_none(change: str) -> None:
    with pytest.raises(Invalid):
        cursors.read(change.format(cursors.make(7, "a list")), "a list")


def test_a_cursor_of_another_list_is_none() -> None:
    with pytest.raises(Invalid):
        cursors.read(cursors.make(7, "a list"), "another list")
