"""What came of a thing, said by its noun: appeals that are won, divisions that teams go down to, medals that are missed, warnings that are listened to."""

from __future__ import annotations

# what a court does that lets an appeal through
GRANTING = frozenset("uphold allow grant accept approve admit".split())
# what a team goes up and down between
DIVISIONS = frozenset(("division", "league", "tier"))
SINKING = frozenset("go drop fall slip sink tumble slide crash lose move come".split())
RISING = frozenset("go rise climb move come return get".split())
# metals that stand for their medals; gold is the win
METALS = frozenset(("bronze", "silver"))
TAKING = frozenset("take win get earn secure claim clinch land bag collect grab".split())
MEDALS = frozenset("medal prize award trophy title".split())
# what is taken seriously or listened to
VOICED = frozenset("warning advice plea appeal call concern critic criticism complaint demand objection suggestion recommendation fear".split())
# what is worn, where somebody "has it on"
WORN = frozenset(
    "helmet coat hat jacket mask glove seatbelt belt vest uniform shoe boot dress suit lifejacket life-jacket goggles glasses cap scarf shirt gown armour armor "
    "blindfold wig costume".split()
)
# what is taken by whoever accepts it
ACCEPTED = frozenset("job post position offer".split())
# how somebody is put out of it
WORK = frozenset(("work", "job"))
