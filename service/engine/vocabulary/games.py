"""Words of matches: what is played, where it is played, who looks on."""

from __future__ import annotations

# "the second leg", "the semifinal"
GAMES = frozenset(
    "game match final semifinal semi-final quarterfinal quarter-final leg tie fixture derby playoff play-off replay decider clash encounter showdown rematch".split()
)
# what a place is called in which one plays; a name that ends in one of these is a ground and no town
GROUNDS = frozenset("stadium arena ground park field court hall center centre dome coliseum bowl rink gymnasium velodrome garden gardens".split())
CROWD = frozenset(("crowd", "attendance"))
SPECTATORS = frozenset("people spectator fan supporter person viewer onlooker".split())
LOOKING_ON = frozenset("watch see attend view".split())
# how one comes to a decision by penalties: "in a shootout", "on penalties"
SHOOTOUT = frozenset("penalty shootout shoot-out".split())
