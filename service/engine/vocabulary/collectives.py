"""Nouns that stand for an organization named before: "the company", "the group"."""

from __future__ import annotations

# any body may be called so after it was named: "Norrline ... the company"
ANAPHORIC = frozenset(
    "company firm bank group club team corporation airline retailer operator manufacturer organization organisation carrier brand startup chain maker "
    "publisher broadcaster".split()
)
# every one of these is a company
BUSINESSES = ANAPHORIC - frozenset("club team organization organisation brand".split())
# these say nothing of what sort of body it is
ANY_BODY = frozenset("company firm group corporation organization organisation".split())
# bodies that stand for themselves: "the union" is no company named before, unless it is called a union there
INSTITUTIONS = frozenset(
    "agency party ministry council union association university college school hospital charity foundation committee commission board bureau court network "
    "newspaper paper department office body movement militia army force institute regulator".split()
)
# who heads a body, whatever it calls him
LEADING = frozenset("president chairman chairwoman chairperson chair chief head leader director boss chief_executive secretary-general captain rector dean principal".split())
# of these, by the last word of their names, one belongs to one at a time
PARTIES = frozenset(
    "party league front greens democrats liberals conservatives socialists republicans labour labor alliance union movement bloc coalition communists "
    "nationalists populists centrists progressives unionists loyalists radicals reformists".split()
)
COLLECTIVES = ANAPHORIC | INSTITUTIONS
# what a person is called and a body just as well: they do not tell which of the two is meant
EITHER = frozenset(
    "rival owner partner leader competitor member supplier buyer seller winner loser champion sponsor ally neighbor neighbour customer client producer employer "
    "lender parent holder opponent contender challenger investor shareholder founder creditor debtor landlord tenant contractor host guest visitor "
    "brewer builder baker printer grower miller refiner distributor insurer exporter importer trader shipper hauler miner driller smelter developer "
    "distiller dealer wholesaler grocer caterer bidder".split()
)
# who acts for a land, a town or a village: of two of them with no sort in common neither is the other; "officers", "rescuers" and "authorities" may be any of them; what its forces do
# a government does
_FORCES = {
    "police": "police police_officer policeman policewoman constabulary constable detective sheriff government",
    "army": "army soldier troop infantry paratrooper military government",
    "navy": "navy sailor military marine government",
    "air force": "air_force airman military government",
    "coast guard": "coast_guard coastguard coastguards government",
    "fire department": "firefighter fireman firemen",
    "medics": "paramedic medic ambulance",
    "guards": "guard bodyguard",
    "rebels": "rebel insurgent guerrilla militant militia militiaman",
    "militia": "militia militiaman",
    "court": "court judge jury tribunal",
    "prosecution": "prosecutor prosecution",
    "customs": "customs custom government",
    "government": "government cabinet",
    "parliament": "parliament lawmaker senate congress senator",
    "locals": "villager resident fisherman farmer neighbor neighbour shepherd hiker passerby passer-by bystander",
    "protesters": "protester demonstrator marcher",
}
FORCES: dict[str, frozenset[str]] = {
    noun: frozenset(sort for sort, nouns in _FORCES.items() if noun in nouns.split()) for words in _FORCES.values() for noun in words.split()
}


def other_force(one: str, other: str) -> bool:
    """Whether two nouns name forces of which neither is the other: the army and the police."""
    mine, theirs = FORCES.get(one), FORCES.get(other)
    return mine is not None and theirs is not None and mine.isdisjoint(theirs)
