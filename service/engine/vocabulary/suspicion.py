"""Words for crimes, for what proves them of somebody, and for what only suspects him."""

from __future__ import annotations

# families of deeds that nobody has done before somebody says that he did
CRIMES = frozenset(
    "kill steal rob burgle defraud bribe smuggle forge extort shoot stab rape torture abuse harass attack poison spy abduct burn blaze threaten violate".split()
)
# verbs of these families that tell no crime, or of those who only undergo it
NO_CRIMES = frozenset("die perish succumb hit strike storm invade raid fire burn seize capture flout contravene char scorch".split())
# what is done to, or said by, one who did it
PROVING = frozenset(
    "convict sentence imprison jail admit confess concede acknowledge apologize execute hang behead regret fine punish own_up".split()
)
CONVICTING = frozenset("convict sentence imprison jail execute hang behead".split())
ADMITTING = frozenset("admit confess".split())
# whose word it is that somebody may have done it
SUSPECTING = frozenset("suspect believe accuse allege think charge indict blame presume fear assume".split())
# words before a noun of deeds, or of doers, that leave it open
DOUBTED = frozenset("alleged suspected supposed presumed accused would-be potential possible apparent putative".split())
