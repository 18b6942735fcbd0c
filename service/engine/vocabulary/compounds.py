"""Nouns of two words that one word says as well, with that word: "fire crews" are firefighters, a "power cut" is a blackout."""

from __future__ import annotations

# what somebody by name is given or refused, and what is never called after him
GRANTED = frozenset("bail parole permission asylum access immunity clemency compensation damages refuge leave amnesty".split())
# first words | second words > the one word
_SAID = """
fire | crew brigade service department team officer > firefighter
ambulance | crew worker service staff > paramedic
rescue emergency | worker crew team service > rescuer
head main | office > headquarters
power | cut outage failure > blackout
petrol gas filling | station > gas_station
safety seat | belt > seatbelt
bike bicycle | rider > cyclist
pit mine | worker > miner
farm | worker hand labourer laborer > farmhand
mobile cell | phone > cellphone
law court | case suit > lawsuit
legal | action > lawsuit
share stock | holder > shareholder
law | maker > lawmaker
car | maker > carmaker
"""


def _compounds(table: str) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for line in table.strip().splitlines():
        pairs, one = line.split(">")
        firsts, seconds = pairs.split("|")
        found.update({(first, second): one.strip() for first in firsts.split() for second in seconds.split()})
    return found


COMPOUNDS: dict[tuple[str, str], str] = _compounds(_SAID)
