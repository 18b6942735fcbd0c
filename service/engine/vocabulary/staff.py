"""Of what somebody is whom "its" comes before: "its mayor" is a town's, "its captain" a ship's or a team's, "its engineers" a body's.

Example: in "The rain stopped, but the town has no water, said its mayor" the mayor is the town's.
"""

from __future__ import annotations

# of a place, and of nothing else
OF_PLACES = frozenset("mayor mayoress deputy_mayor governor resident inhabitant villager townspeople citizen population councilor councillor king queen sheriff".split())
# of a thing as well as of a body: these say nothing of what "its" is
OF_THINGS = frozenset(
    "owner driver captain pilot skipper author editor maker designer architect builder writer composer inventor creator founder producer director passenger "
    "occupant crew conductor user buyer seller reader viewer victim survivor tenant operator manufacturer star hero heroine opponent supporter critic backer "
    "sponsor advocate holder keeper custodian donor beneficiary recipient winner champion partner rival member neighbor neighbour ally leader sailor rider".split()
)
# where people work, besides the bodies that a text calls companies, unions and the like
HOUSES = frozenset(
    "museum zoo library theater theatre gallery hotel restaurant prison jail clinic factory plant mill mine farm shop store shipyard station port airport "
    "orchestra choir band opera ballet parliament government region district church monastery mosque temple synagogue laboratory lab refinery quarry bakery "
    "brewery dairy supermarket magazine studio academy laboratory observatory embassy consulate tribunal senate assembly cabinet coalition consortium".split()
)
