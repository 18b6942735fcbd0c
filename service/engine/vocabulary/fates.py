"""What becomes of people and things in a report: the states, the words that tell them, which of them exclude each other and which follow from which.

A state is of somebody or something at the end of the report: who was held and was freed is free. An example stands beside what may be disputed.
"""

from __future__ import annotations

# what is done to somebody -> what has become of him
DONE: dict[str, str] = {
    **dict.fromkeys("kill slay murder assassinate execute behead massacre slaughter".split(), "dead"),
    **dict.fromkeys("injure injured wound hurt maim".split(), "hurt"),
    "harm": "harmed",  # only where it is denied is it plain what became of him: "she was not harmed"
    "damage": "damaged",
    **dict.fromkeys("rescue save".split(), "rescued"),
    **dict.fromkeys("find locate recover retrieve discover".split(), "found"),
    **dict.fromkeys("free release liberate ransom".split(), "free"),
    **dict.fromkeys("hold imprison".split(), "held"),
    **dict.fromkeys("catch capture recapture apprehend".split(), "caught"),
    **dict.fromkeys("arrest detain".split(), "arrested"),
    **dict.fromkeys("destroy demolish gut raze wreck flatten".split(), "destroyed"),
    "spare": "spared",
    "steal": "stolen",
    **dict.fromkeys("abduct kidnap".split(), "seized"),
    "account": "found",  # "have not been accounted for"
    "unaccount": "missing",
}
# what somebody does or what happens to him, said of its subject
DOES: dict[str, str] = {
    **dict.fromkeys("die perish drown succumb suffocate".split(), "dead"),
    **dict.fromkeys("survive recuperate".split(), "alive"),
    "missing": "missing",
    **dict.fromkeys("vanish disappear".split(), "missing"),
    **dict.fromkeys("escape flee abscond".split(), "fled"),
    "burn": "destroyed",  # of a building or a thing: "the library burned down"
}
# an adjective or a noun that says what somebody is
BEING: dict[str, str] = {
    **dict.fromkeys("dead deceased".split(), "dead"),
    **dict.fromkeys("injured hurt wounded".split(), "hurt"),
    **dict.fromkeys("unhurt unharmed uninjured unscathed".split(), "unhurt"),
    **dict.fromkeys("alive survivor".split(), "alive"),
    **dict.fromkeys("missing unaccounted".split(), "missing"),
    **dict.fromkeys("free freed released".split(), "free"),
    **dict.fromkeys("captive imprisoned".split(), "held"),
    **dict.fromkeys("large fugitive".split(), "loose"),
    **dict.fromkeys("arrested detained".split(), "arrested"),
    **dict.fromkeys("captured recaptured".split(), "caught"),
    "rescued": "rescued",
    **dict.fromkeys("killed drowned".split(), "dead"),
    **dict.fromkeys("destroyed ruined gutted".split(), "destroyed"),
    **dict.fromkeys("undamaged intact".split(), "spared"),
}
# where somebody is: (preposition, noun)
PLACED: dict[tuple[str, str], str] = {
    **{("in", noun): "held" for noun in "captivity custody jail prison detention".split()},
    ("in", "hospital"): "in_hospital",
    ("on", "run"): "loose",
    ("on", "loose"): "loose",
}
HELD_BY_HANDS = "hand"  # "in the hands of the rebels"
# what a denial of it comes to; of what is not here a denial says nothing certain
DENIED: dict[str, str] = {
    "dead": "alive",
    "alive": "dead",
    "hurt": "unhurt",
    "harmed": "unhurt",
    "damaged": "spared",
    "unhurt": "hurt",
    "missing": "found",
    "found": "missing",
    "free": "unfreed",
    "held": "free",
    "loose": "caught",
    "caught": "uncaught",
    "arrested": "uncaught",
    "destroyed": "standing",
    "spared": "destroyed",
}
# the families of what befalls some of those who were there
CASUALTIES = frozenset(("kill", "injure", "missing"))
# the families of what befalls people: "none were hurt" is said of people, whatever was counted before
BEFALLING = frozenset("kill injure arrest hold release rescue missing survive unhurt abduct evacuate hospitalize charge convict".split())
# of people
OF_LIFE = frozenset("dead alive hurt unhurt rescued".split())
# states that are said of the time of writing; said of the past they need not last
LASTING = frozenset("missing held loose in_hospital".split())
SEEKERS = frozenset("police officer detective investigator prosecutor authority force agent".split())
# a noun for a fate -> the fate: "no arrests have been made", "there were nine deaths"
DEEDS: dict[str, str] = {
    **dict.fromkeys("death fatality killing".split(), "dead"),
    **dict.fromkeys("injury".split(), "hurt"),
    **dict.fromkeys("arrest detention".split(), "arrested"),
}
DEED_VERBS = frozenset("make be report confirm record cause happen".split())
# so many of the one kind, and those of the other among them: the rest is of the third ("12 watches were stolen, five were found")
REMAINDERS: tuple[tuple[str, str, str], ...] = (("fled", "caught", "loose"), ("stolen", "found", "missing"), ("seized", "free", "held"))

# stated -> the recorded states that leave no room for it
EXCLUDED: dict[str, frozenset[str]] = {
    "dead": frozenset("alive unhurt hurt rescued missing held free loose caught arrested spoke".split()),
    "alive": frozenset(("dead",)),
    "rescued": frozenset(("dead", "missing")),
    "hurt": frozenset(("unhurt",)),
    "unhurt": frozenset(("hurt", "dead")),
    "missing": frozenset("found rescued dead hurt unhurt free spoke".split()),
    "found": frozenset(("missing",)),
    "held": frozenset("free loose fled dead".split()),
    "free": frozenset(("held", "unfreed", "dead", "missing")),
    "unfreed": frozenset(("free", "fled")),
    "loose": frozenset(("caught", "arrested", "held", "dead")),
    "arrested": frozenset("loose uncaught missing fled".split()),
    "fled": frozenset(("caught", "arrested")),
    "caught": frozenset("loose uncaught missing fled".split()),
    "uncaught": frozenset(("caught", "arrested")),
    "destroyed": frozenset(("spared", "standing")),
    "spared": frozenset(("destroyed", "damaged")),
    "damaged": frozenset(("spared",)),
    "in_hospital": frozenset(("discharged", "dead")),
    "discharged": frozenset(("in_hospital",)),
    "standing": frozenset(("destroyed",)),
    "stable": frozenset(("critical", "grave")),
    "critical": frozenset(("stable",)),
    "grave": frozenset(("stable",)),
}
# stated -> the recorded states from which it follows
FOLLOWS: dict[str, frozenset[str]] = {
    "held": frozenset(("unfreed",)),
    "unfreed": frozenset(("held",)),
    "alive": frozenset("unhurt hurt rescued spoke".split()),
    "found": frozenset(("rescued",)),
    "loose": frozenset(("fled",)),
    "uncaught": frozenset(("loose",)),
    "caught": frozenset(("arrested",)),
    "arrested": frozenset(("caught",)),
    "standing": frozenset(("spared",)),
    "hurt": frozenset("serious critical slight moderate".split()),
    "damaged": frozenset(("destroyed",)),
}
# pairs of which a report that gives one of somebody says nothing of the other, however alike the words: (stated, recorded)
APART = frozenset((("hurt", "dead"), ("found", "dead"), ("alive", "missing"), ("free", "caught"), ("free", "arrested"), ("free", "discharged")))

# how badly: what is denied with one of these leaves the rest open
DEGREES: dict[str, str] = {
    **dict.fromkeys("seriously badly severely gravely".split(), "serious"),
    "critically": "critical",
    **dict.fromkeys("slightly lightly mildly".split(), "slight"),
    "moderately": "moderate",
    "fatally": "dead",
}
CONDITIONS = frozenset("serious critical stable grave".split())  # "are in critical condition"

# "broke her wrist", "lost a leg", "has two broken ribs": who has it is hurt
BODY_PARTS = frozenset(
    "arm leg hand foot wrist ankle knee elbow shoulder hip rib finger thumb toe nose jaw skull neck spine back collarbone pelvis head eye ear tooth chest lung thigh shin ligament tendon muscle hamstring calf groin cartilage heel".split()
)
HARMING = frozenset("break fracture lose sprain dislocate injure hurt shatter crush bruise twist tear cut burn".split())
BROKEN = frozenset("broken fractured sprained dislocated bruised crushed torn shattered twisted cracked injured wounded".split())
HARMS = frozenset("injury wound burn bruise cut fracture concussion laceration scratch graze sprain hypothermia frostbite dehydration".split())
HITTING = frozenset("bite stab shoot hit strike kick punch burn scald slash graze knife".split())  # "bit him in the leg"
HAVING_HARM = frozenset("have suffer sustain receive get".split())
