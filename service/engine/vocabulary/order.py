"""Words that put one event before another. Each set has the example that justifies it."""

from __future__ import annotations

# roles of what an event only has its place in time by: "was found before the fire"
APART_IN_TIME = frozenset(("before:", "after:", "since:", "until:"))
# "A before B": what stands before the word came first
EARLIER_FIRST = frozenset(("before",))
# "A after B", "once B had ended": what stands behind it came first
LATER_FIRST = frozenset(("after", "once"))
# phrases that say the same as one of these: "prior to the vote", "in the run-up to it"
ORDER_PHRASES: dict[tuple[str, ...], str] = {
    ("prior", "to"): "before", ("ahead", "of"): "before", ("in", "advance", "of"): "before", ("in", "the", "run-up", "to"): "before", ("in", "the", "runup", "to"): "before",
    ("in", "the", "lead-up", "to"): "before", ("in", "the", "leadup", "to"): "before", ("on", "the", "eve", "of"): "before", ("subsequent", "to"): "after",
    ("in", "spite", "of"): "despite",
}  # fmt: skip
# "is ahead of", "two points ahead of", "pulled ahead of": words before an "ahead of" that tells of no time
AHEAD_IN_A_RANKING = frozenset(
    "be is are was were been being 's 're far way well just still narrowly comfortably place places placed pull pulls pulled pulling "
    "stay stays stayed keep keeps kept remain remains remained move moves moved put puts get gets got getting stand stands stood go goes went edge edged "
    "point points percent percentage vote votes goal goals seat seats lap laps length lengths stroke strokes shot shots meters metres straight right".split()
)
# words that tell who is ahead in a contest, and words that tell who is not
AHEAD_OR_BEHIND = (frozenset("ahead lead leads led leading".split()), frozenset("behind trail trails trailed trailing lag lags lagged lagging".split()))
# a sentence with one of them tells who did better: "won the race ahead of Brun"
RANKED_BY = frozenset(
    "win wins won winning winner victory finish finishes finished finishing race second third fourth gold silver bronze medal rank ranks ranked ranking poll "
    "polls polled polling standings table leader leaders lead leads leading line".split()
)
# "opened ahead of schedule"
BESIDES_EVENTS = frozenset("schedule time plan plans expectations estimates forecasts itself himself herself them him her us me its their his rivals".split())
# "he was fined and later dismissed": the clause of the word came second
THEREUPON = frozenset("later afterwards afterward subsequently thereafter then".split())
# words before a "then" or "later" that make it something else: "by then", "no later", "sooner or later"
NOT_THEREUPON = frozenset("if by until till back from even no or not the and/or".split())
# a noun that names an event -> the verbs by which texts tell of it, beyond those of its own family: "after the fire" of a mill that burned down
TOLD_BY: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("fire", "blaze"), ("burn",)),
    **dict.fromkeys(("accident", "disaster", "wreck"), ("crash", "collide", "derail", "overturn", "capsize", "sink", "collapse", "explode")),
    "verdict": ("convict", "acquit"), "wedding": ("marry",), "ruling": ("rule",), **dict.fromkeys(("theft", "robbery", "heist"), ("steal", "rob")),
    "shipwreck": ("sink", "capsize"), "landing": ("land",), "launch": ("launch",), "takeoff": ("depart",), "raid": ("raid", "storm"), "siege": ("besiege",),
}  # fmt: skip
# how many of them a bare plural may be: "weeks later"
BARE_SPANS: dict[str, tuple[float, float]] = {
    "minute": (2, 50), "hour": (2, 20), "day": (2, 10), "week": (2, 8), "month": (2, 18), "year": (2, 30), "decade": (2, 9),
}  # fmt: skip
# verbs that only say that something was: "the vote came before the debate"
HAPPENING = frozenset("come happen occur take_place begin start".split())
# "the vote was held on Monday"
BEING_HELD = frozenset("happen hold occur take_place".split())
# "the rain preceded the collapse"; "the collapse followed the rain"
PRECEDING = frozenset(("precede", "predate"))
SUCCEEDING = frozenset(("follow", "succeed"))
# "on the same day as": how many days the two can lie apart at most
SAME_SPANS = {"moment": 0.01, "minute": 0.01, "hour": 0.05, "time": 1.0, "day": 1.0, "night": 1.0, "morning": 1.0, "week": 7.0, "month": 31.0, "year": 366.0}
# "was freed first": in which turn it befell somebody, which a denial may be all about
TURNS = frozenset("first second third fourth fifth last".split())
# "had never won before", "was previously married": of a time before the one told of
BEFORE = frozenset("before previously beforehand".split())
EARLIER = BEFORE | {"earlier"}
# "was once a nurse": so at some time, and as a rule no more
FORMERLY = frozenset("once formerly previously originally initially".split())
NOW = frozenset("now today nowadays currently".split())
# "is still open": so from then until now
STILL = frozenset("still remain remains remaining continue continues yet".split())
