"""What somebody suffered, told by the noun of whose victim he is: "was the victim of a robbery" was robbed, "a victim of fraud" was swindled."""

from __future__ import annotations

from service.engine.reading import Mention
from service.engine.vocabulary.frames import NOUNS

# crimes by noun that no table of events has, with what was done to who suffered them
_CRIMES = {
    "stabbing": "stab", "shooting": "shoot", "rape": "rape", "fraud": "defraud", "scam": "defraud", "swindle": "defraud", "abuse": "abuse",
    "torture": "torture",
    "harassment": "harass", "bullying": "harass", "blackmail": "extort", "extortion": "extort", "poisoning": "poison", "mugging": "rob", "holdup": "rob",
    "heist": "rob", "burglary": "burgle", "break-in": "burgle", "beating": "beat", "lynching": "lynch", "hijacking": "hijack", "ambush": "attack",
    "bombing": "bomb", "homicide": "kill", "manslaughter": "kill", "hit-and-run": "hit",
}  # fmt: skip


def suffered(deed: Mention) -> str:
    """The verb of what somebody is called the victim of; "" where the noun tells of none."""
    if deed.name or deed.pronoun:
        return ""
    verb = _CRIMES.get(deed.head) or (NOUNS[deed.head][0] if deed.head in NOUNS else "")
    return "" if verb in _OF_THINGS else verb


_OF_THINGS = frozenset("steal sell buy cancel close change reform cut".split())  # what is done to a thing, and not to its owner
