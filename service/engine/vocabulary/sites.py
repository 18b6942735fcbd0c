"""Where things happen, by sorts: of two sites of one sort nothing happens in both at once, unless one is a kind of the other.

A sort stands apart from others where one of its sites is never inside one of theirs; a bar may be in a hotel, a car in a garage, a hut in a forest.
"""

from __future__ import annotations

# sort -> (its sites, a pair of them that exclude each other)
SITES: dict[str, tuple[str, str]] = {
    "building": (
        "airport hospital school university college church mosque synagogue temple cathedral prison jail hotel motel factory warehouse museum library theater theatre "
        "cinema courthouse embassy barn stadium castle palace barracks supermarket mall zoo monastery convent refinery brewery sawmill shipyard railway_station "
        "station orphanage kindergarten nursery greenhouse lighthouse farm",
        "arrested at an airport, at a railway station",
    ),
    "unit": ("bar pub cafe restaurant bakery pharmacy kiosk garage clinic gym bank nightclub casino laundromat newsstand butcher hall church mosque synagogue temple", "met in a bar, in a bank"),
    "dwelling": ("house apartment flat villa cottage cabin hut mansion farmhouse bungalow tent caravan trailer", "found in an apartment, in a cabin"),
    "room": (
        "kitchen bathroom bedroom cell lift elevator basement cellar attic storeroom corridor lobby stairwell classroom courtroom canteen toilet restroom closet "
        "hallway balcony office garage shed pantry study conservatory",
        "found in a lift, in a cellar",
    ),
    "vehicle": ("car truck lorry van taxi ambulance motorcycle bicycle", "found in a car, in a truck"),
    "craft": ("bus train tram plane helicopter boat ferry ship yacht", "found on a bus, on a train"),
    "crossing": ("bridge tunnel", "collided on a bridge, in a tunnel"),
    "underground": ("cave mine tunnel cellar well sewer", "trapped in a cave, in a mine"),
    "water": ("lake river sea ocean pond canal reservoir lagoon creek stream", "drowned in a lake, in a river"),
    "land": ("forest woods wood desert field beach street park glacier swamp marsh garden yard driveway orchard vineyard", "found in a forest, on a beach"),
    "gathering": ("festival concert rally parade carnival marathon", "taken from a festival, from home"),
    "home": ("home", "taken from home, from a festival"),
}
# sorts of which no site is inside one of the other
APART: tuple[tuple[str, str], ...] = (
    ("building", "crossing"), ("building", "underground"), ("building", "water"), ("building", "land"),
    ("unit", "crossing"), ("unit", "underground"), ("unit", "water"), ("unit", "land"),
    ("dwelling", "crossing"), ("dwelling", "water"),
    ("vehicle", "craft"), ("room", "vehicle"), ("room", "crossing"), ("room", "water"), ("room", "land"),
    ("gathering", "dwelling"), ("gathering", "home"), ("gathering", "room"), ("gathering", "underground"), ("home", "water"), ("home", "land"), ("home", "vehicle"),
    ("water", "underground"), ("water", "crossing"),
)  # fmt: skip
# parts of a site, named with it: "at the factory gate", "in the hospital car park"
PARTS = frozenset("gate entrance door roof yard courtyard ground lot park garage hall wing ward floor room platform runway terminal complex building area site tower office".split())
# of these something is in one only, whatever the preposition
WHERE = frozenset("in: at: on: inside: aboard: to: into: from: under:".split())
# behind these stands where it was
PLACES = WHERE | frozenset("outside: off: near: beside: above: below: over: beneath: behind: within: around: along: across:".split())
# sides of one thing that exclude each other for one event, by the prepositions of each, with a pair of them
SIDES: tuple[tuple[str, str, str], ...] = (
    ("in inside within", "outside off", "gathered inside the court, outside it"),
    ("in inside within", "under beneath underneath", "hidden in the house, under it"),
    ("on onto upon atop", "off under beneath underneath below", "found on the coast, off it; standing on the bridge, under it"),
    ("above over", "below under beneath underneath", "seen above the surface, below it"),
    ("into", "out_of", "fell into the canal, out of it"),
    ("up", "down", "walked up the stairs, down them"),
    ("upstream", "downstream", "lies upstream of the dam, downstream of it"),
    ("for", "against", "signed a petition for the closure, against it"),
    ("because", "despite", "was played because of the rain, despite it"),
    ("before", "during", "collapsed before the storm, during it"),
    ("after", "during", "collapsed after the storm, during it"),
)


def _contrary() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for one, other, _ in SIDES:
        for mine, theirs in ((one, other), (other, one)):
            for preposition in mine.split():
                table.setdefault(preposition + ":", set()).update([word + ":" for word in theirs.split()])
    return {role: frozenset(others) for role, others in table.items()}


# role -> the roles in which the same thing stands on a contrary side
CONTRARY: dict[str, frozenset[str]] = _contrary()
# who was flown to a hospital may have been flown from it later: no conflict, and no witness either
ENDS_OF_A_WAY: dict[str, frozenset[str]] = {
    "from:": frozenset(("to:", "into:", "onto:", "toward:", "towards:")),
    **dict.fromkeys(("to:", "into:", "onto:", "toward:", "towards:"), frozenset(("from:", "out_of:"))),
}
# what was in a place is no witness to what was near it, nor the other way round
NEARBY: dict[str, frozenset[str]] = {
    **dict.fromkeys(("near:", "beside:", "behind:"), frozenset(("in:", "inside:", "within:"))),
    **dict.fromkeys(("in:", "inside:", "within:"), frozenset(("near:", "beside:", "behind:"))),
}
# two words that say on which side: "upstream of the dam"
SIDES_OF = frozenset(("upstream", "downstream", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"))
