"""Verbs that tell what many may do and may be done to many, and verbs of what is held by one at a time."""

from __future__ import annotations

# what several do side by side, and one does to several, again and again: Iran supplies Russia, and so may others; Russia may have invaded two countries
OFTEN = frozenset(
    "supply provide export import fund finance sponsor subsidize invite invade recognize veto shelter sanction threaten bombard criticize thank welcome "
    "ratify denounce endorse aid sue trade".split()
)
# of these there is one at a time, or the thing has but one
ONE_AT_A_TIME = frozenset(
    "lead head chair run operate own host rule govern captain coach manage direct preside command edit marry win beat defeat replace succeed precede last cost weigh measure lie "
    "stand live reside begin open close start end mean name call represent total play star".split()
)
