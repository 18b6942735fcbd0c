"""What a named contest or show is called by a text that has said its name: "the Tour of Alvenia" is the race, "the Lund Open" the tournament."""

from __future__ import annotations

# the last word of a name, or what it begins with -> the noun
SORTS_BY_END = {
    "marathon": "race", "prix": "race", "regatta": "race", "rally": "race", "classic": "race", "triathlon": "race", "iditarod": "race",
    "open": "tournament", "masters": "tournament", "championship": "tournament", "championships": "tournament", "cup": "tournament",
}  # fmt: skip
SORTS_BY_START = {("tour", "of"): "race", ("tour", "de"): "race", ("giro", "di"): "race", ("circuit", "of"): "race"}

# what goes without saying in a report about one
CONTESTS = frozenset("race tournament competition contest marathon regatta rally course".split())


def sort_of(name: str) -> str:
    """The noun for what bears a name; "" where the name does not tell."""
    words = name.lower().split()
    if len(words) < 2:
        return ""
    return SORTS_BY_START.get((words[0], words[1]), "") or SORTS_BY_END.get(words[-1], "")
