"""Verbs that mean by what they are done to: who "keeps out" a penalty saves it, who "lifts" the cup wins it, who "avoids" the drop is not relegated."""

from __future__ import annotations

from typing import NamedTuple


class Meant(NamedTuple):
    """Verbs with objects of a sort, and the verb that says the same; ``denied``: that it is not so. ``needs`` is an adverb without which it means no such thing."""

    verbs: str
    objects: str
    verb: str
    denied: bool
    needs: str
    example: str


_SHOTS = "penalty shot spot-kick header volley free-kick spot-kick"
_TROPHIES = "cup trophy title championship crown league shield"
_WARNINGS = "warning threat advice complaint concern fear alarm alert danger risk plea call"
_RIDES = "flight train bus plane ferry boat connection tram coach ship"

MEANT: tuple[Meant, ...] = (
    Meant("stop parry palm repel deny save", _SHOTS, "save", False, "", "stopped a penalty"),
    Meant("keep", _SHOTS, "save", False, "out", "kept out a shot"),
    Meant("push turn tip", _SHOTS, "save", False, "away", "pushed the shot away"),
    Meant("convert net bury slot tuck", "penalty spot-kick free-kick", "score", False, "", "converted a penalty"),
    Meant("miss squander waste blaze fluff", "penalty spot-kick free-kick", "score", True, "", "missed a penalty"),
    Meant("lift hoist claim capture clinch bag land scoop seal", _TROPHIES, "win", False, "", "lifted the cup"),
    Meant("break smash shatter beat better set eclipse improve establish", "record", "break", False, "", "set a record, smashed the record"),
    Meant("allow award give permit", "goal try touchdown", "allow", False, "", "allowed the goal"),
    Meant("disallow cancel annul scrap overturn exclude reject refuse", "goal try touchdown", "allow", True, "", "ruled out the goal, chalked it off"),
    Meant("catch make", _RIDES, "catch", False, "", "caught her train"),
    Meant("miss", _RIDES, "catch", True, "", "missed her train"),
    Meant("defend", "title championship crown", "keep", False, "successfully", "successfully defended his title"),
    Meant("take", "complaint claim lawsuit accusation statement remark allegation charge promise offer", "abandon", False, "back", "took back her claim"),
    Meant("take", _WARNINGS, "heed", False, "seriously", "took the warning seriously"),
    Meant("take", _WARNINGS, "heed", True, "lightly", "took the threat lightly"),
    Meant("retain", "title championship crown", "keep", False, "", "retained his title"),
)

# what goes off, rings or wails without harm: the alarm that did not go off did not sound
ALARMS = frozenset("alarm siren bell smoke-alarm smoke-detector buzzer fire-alarm alarm-clock".split())
SOUNDING = frozenset("explode ring wail blare".split())

# goals that "count" or "stand" are allowed
COUNTING = frozenset(("count", "stand"))
ALLOWED = frozenset("goal try touchdown".split())
# what somebody avoids or escapes by its not being done to him, beside the nouns of what is done to somebody: "avoided the drop"
AVOIDING = frozenset("avoid escape evade dodge".split())
AVOIDED: dict[str, str] = {
    "drop": "relegate", "relegation": "relegate", "demotion": "demote", "punishment": "punish", "bankruptcy": "bankrupt", "jail": "imprison", "prison": "imprison",
    "injury": "injure", "defeat": "beat", "elimination": "eliminate",
}  # fmt: skip
# these are done to those who avoid them; others only to things that are theirs, or with others: "avoided a debate", "avoided a merger"
DONE_TO_THEM = frozenset(
    "arrest capture conviction extradition deportation expulsion demolition closure dismissal sacking destruction detention imprisonment indictment suspension "
    "execution assassination confiscation evacuation".split()
)
# who or what is let back is anybody: then it is the place that is open
ANYBODY = frozenset("vehicle car traffic driver motorist visitor public customer shopper spectator cyclist walker truck lorry".split())
ONTO = frozenset("on onto into in inside through over".split())
# what falls from the sky, whatever it does to a place
FALLING: dict[str, str] = {**dict.fromkeys("rain shower downpour rainfall drizzle cloudburst".split(), "rain"), **dict.fromkeys("snow snowfall blizzard sleet".split(), "snow")}
WETTING = frozenset("fall soak drench lash pelt come pour hit sweep cover blanket batter".split())
# "under the direction of Holm": who leads, and what those do whom he leads
LEADING = frozenset("direction leadership baton guidance command captaincy management stewardship tutelage".split())
PERFORMING = frozenset("play perform work be operate stand fight serve train sing sail".split())
# who is a champion holds a title
HOLDER = frozenset(("champion", "titleholder", "title-holder"))
ROLES = frozenset(("role", "part"))
CASTING = frozenset("have take get land win hold play".split())
# the prize above the others, whatever it is called
PRIZES = frozenset("prize award honor honour".split())
HIGHEST = frozenset("top grand highest".split())
