"""Names of many entities, found by their parts: whoever shares a part, or bears one that a slip of the keys or another spelling makes of it.

A table of a few names is simply gone through. One of a hundred thousand is asked here, and answers in time that does not grow with it: of those who
share a part, the fewest are taken first, and of a part that thousands bear only some are looked at.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence

from service.engine.compare.name_forms import NameForm
from service.engine.compare.organizations import letters_of
from service.engine.near_parts import NearParts
from service.engine.postings import holds

POOL = 32  # entities that one name is held against
_SCANNED = 4096  # of those who bear a part, how many are looked at for a second part


class NameIndex:
    """Which entities, by number, bear which parts of names."""

    def __init__(self) -> None:
        self._bearers: dict[str, array[int]] = {}
        self._whole: dict[str, array[int]] = {}
        self._near: NearParts | None = None

    def add(self, number: int, name: str, form: NameForm) -> None:
        """Enter a name of the entity ``number``; numbers do not fall."""
        for key in dict.fromkeys((*(item.text for item in form.parts), *("#" + letters for letters in letters_of(name)))):
            self._enter(self._bearers, key, number)
        self._enter(self._whole, _bare(name), number)

    def _enter(self, table: dict[str, array[int]], key: str, number: int) -> None:
        bearers = table.get(key)
        if bearers is None:
            bearers = table[key] = array("I")
            if self._near is not None and table is self._bearers and key[0] != "#":
                self._near.add(key)
        at = bisect_left(bearers, number)
        if at == len(bearers) or bearers[at] != number:
            bearers.insert(at, number)

    def settle(self) -> None:
        """The keys of near spellings into their compact form."""
        self._near_parts().settle()

    def _near_parts(self) -> NearParts:
        if self._near is None:
            self._near = NearParts(key for key in self._bearers if key[0] != "#")
        return self._near

    def bearing(self, form: NameForm) -> list[int]:
        """Everybody who bears one of the parts."""
        return list(dict.fromkeys(number for item in form.parts for number in self._bearers.get(item.text, ())))

    def called(self, name: str) -> Sequence[int]:
        """Those who bear this very name, with an article before it or without."""
        return self._whole.get(_bare(name), ())[:POOL]

    def nearest(self, name: str, form: NameForm, *, spelled: bool) -> list[int]:
        """At most ``POOL`` of those who bear the most parts. ``spelled`` tells to look for other spellings also of the parts that somebody bears."""
        parts = [item.text for item in form.parts if not item.initial] or [item.text for item in form.parts]
        groups = [group for group in (self._group(word, spelled) for word in parts) if group]
        groups += [bearers for letters in letters_of(name) if (bearers := self._bearers.get("#" + letters))]
        groups.sort(key=len)
        if not groups:
            return []
        pool = set(groups[0][:_SCANNED])
        for group in groups[1:]:
            if len(pool) + len(group) <= _SCANNED // 4:
                pool.update(group)
        if len(pool) <= POOL:
            return sorted(pool)
        return sorted(pool, key=lambda number: (-sum(holds(group, number) for group in groups), number))[:POOL]

    def _group(self, word: str, spelled: bool) -> Sequence[int]:
        """Who bears a part, in one spelling or another."""
        own = self._bearers.get(word)
        if own is not None and not spelled:
            return own
        lists = [self._bearers[near] for near in self._near_parts().like(word)[:POOL]]
        return lists[0] if len(lists) == 1 else sorted({number for bearers in lists for number in bearers[:_SCANNED]})


def _bare(name: str) -> str:
    return name.lower().removeprefix("the ")
