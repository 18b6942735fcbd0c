"""Who drives, runs or owns a thing: of one thing it is one, as a rule, and the record says which by a verb or by what he is called."""

from __future__ import annotations

# (sort, verbs, nouns, an example); what one drives he drives alone, and nothing else at that time
KEEPING: tuple[tuple[str, str, str, str], ...] = (
    ("drive", "drive steer pilot captain skipper helm", "driver pilot captain skipper helmsman motorman", "was driving the bus = the driver of the bus"),
    ("run", "operate run", "operator", "run by Alpina = its operator, Alpina"),
    ("own", "own", "owner", "the line belongs to Alpina = the owner of the line, Alpina"),
)
