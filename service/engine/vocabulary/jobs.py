"""Jobs that go: "300 jobs to go", "will cost 300 jobs", "shed 300 jobs" all say that they are cut."""

from __future__ import annotations

JOBS = frozenset("job post position".split())
GOING = frozenset("go lose lost disappear vanish axe shed eliminate cost scrap slash cut abolish destroy trim".split())
# a word before a noun that means the same without it: "police officers", in a text that speaks of the police, "army soldiers"
UNDERSTOOD: dict[str, tuple[str, ...]] = {
    "police": ("officer", "detective", "constable"), "army": ("soldier", "troop"), "military": ("soldier", "troop"), "school": ("pupil", "headteacher"),
    "village": ("villager",), "union": ("unionist",), "hotel": ("hotelier",), "lottery": ("jackpot",), "rescue": ("rescuer",),
}  # fmt: skip
# "a teacher at a school", "a cook for a firm": what leads from a job to the place of it
EMPLOYED = frozenset(("at", "for", "in", "of", "on", "with"))
# what one does for a living, said without an object: "teaches at a school"
TRADES = frozenset("teach lecture nurse practice practise cook clean coach preach perform farm fish mine research tutor".split())
