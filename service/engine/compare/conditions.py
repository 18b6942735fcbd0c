"""States that are graded: nobody is in good and in poor health at once. "Stable" goes with either."""

from __future__ import annotations

# what somebody or something is "in"
GRADED = frozenset("health condition shape spirits spirit mood repair form".split())
_WELL = frozenset("good excellent fine perfect robust satisfactory great high".split())
_ILL = frozenset("poor bad ill critical serious grave failing terrible dreadful low fragile weak".split())


def other_state(noun: str, stated: str, recorded: str) -> bool:
    """Whether of two words before the noun of a state one says that it is well and the other that it is not."""
    return noun in GRADED and (stated in _WELL and recorded in _ILL or stated in _ILL and recorded in _WELL)
