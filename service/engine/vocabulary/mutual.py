"""Verbs of what two do together: who of them is named first makes no difference ("Lind met Weld" is "Weld met Lind")."""

from __future__ import annotations

MUTUAL = frozenset(
    "meet marry wed divorce talk speak chat negotiate fight clash agree disagree argue quarrel cooperate collaborate trade compete play draw tie share resemble "
    "match equal border neighbor neighbour adjoin merge unite separate split part differ correspond communicate collide coincide intersect reunite join "
    "partner team ally align associate connect link relate debate date befriend be have become remain include contain hold mean".split()
)
