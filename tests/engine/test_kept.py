"""What is worked out of words is kept within bounds."""

from __future__ import annotations

from service.engine.kept import Kept


def test_what_is_kept_of_words_is_bounded() -> None:
    kept: Kept[int] = Kept(3)
    for number in range(10):
        assert kept.keep(f"word{number}", number) == number
        assert kept.get(f"word{number}") == number
        assert len(kept) <= 3
    assert kept.get("word0") is None
