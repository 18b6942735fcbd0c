"""What somebody makes: "is a novel by Roder" says that Roder made it."""

from __future__ import annotations

ANY_WORK = frozenset("work piece creation masterpiece".split())
WORKS = ANY_WORK | frozenset(
    "painting portrait self-portrait drawing sculpture statue novel book poem play song album film movie opera symphony photograph picture story essay ballet "
    "musical design".split()
)
