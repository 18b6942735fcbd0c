"""Words that hold two things side by side, each set with its example."""

from __future__ import annotations

# "14 more shots than", "a longer sentence than"
MORE = frozenset("more higher larger bigger greater longer taller heavier higher costlier dearer faster quicker deeper wider farther further".split())
# "fewer goals than", "a lower price than"
LESS = frozenset("fewer less lower smaller shorter lighter cheaper slower narrower".split())
# "cost more than"
MORE_OR_LESS = frozenset(("more", "less", "fewer"))
# with these a thing is counted or measured: "more children than"
COUNTED = frozenset("more fewer less higher larger bigger greater lower smaller".split())
# what the figures have to be of: "less money than", "longer than"
MEASURED_FORMS = {
    **dict.fromkeys("money pay prize price cost fee sum budget damages profit revenue earnings income salary fine bid offer".split(), ("money",)),
    **dict.fromkeys(("longer", "shorter"), ("duration", "measure")),
    **dict.fromkeys("share percentage proportion rate".split(), ("percent", "fraction")),
}
# where the words of one figure end and those of the next begin: "61 on the spray, as against 124 on the placebo"
BOUNDARIES = frozenset((",", ";", "and", "while", "but", "against", "whereas", "compared", "versus", "as"))
