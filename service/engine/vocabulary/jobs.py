"""Jobs that go: "300 jobs to go", "will cost 300 jobs", "shed 300 jobs" all say that they are cut."""

from __future__ import annotations

JOBS = frozenset("job post position".split())
GOING = frozenset("go lose lost disappear vanish axe shed eliminate cost scrap slash cut abolish destroy trim".split())
# what one does for a living, said without an object: "teaches at a school"
TRADES = frozenset("teach lecture nurse practice practise cook clean coach preach perform farm fish mine research tutor".split())
