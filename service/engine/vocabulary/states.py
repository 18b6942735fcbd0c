"""States that end: by which verbs somebody leaves a place, a body or an office, comes to one, and to which body those of an office belong."""

from __future__ import annotations

# who does it, or to whom it is done, is there no more: "left the hospital", "was freed from the camp"
LEAVING = frozenset(
    "leave exit depart escape flee quit withdraw move transfer release free discharge evacuate rescue remove expel deport dismiss sack oust resign retire "
    "return take bring pull drive fly carry send emigrate defect retreat recall drop kick throw break get come go walk let fire suspend strike eject evict".split()
)
# these leave what is their object, without a preposition
LEAVING_IT = frozenset("leave exit quit flee escape abandon evacuate desert vacate".split())
OUT_OF = frozenset(("from", "of", "off", "out", "out of"))
# who does it, or to whom it is done, is there then
COMING = frozenset(
    "move transfer take bring send come go return admit arrive get put place fly carry drive deliver enter join reach appoint elect rush airlift commit".split()
)
INTO = frozenset(("to", "into", "in", "at", "on", "aboard", "inside", "under"))
APPOINTING = frozenset("appoint elect reappoint reelect name return reinstate rehire become restore".split())  # who is, has an office from then on
STAYING = frozenset(("remain", "stay"))
BEING_SO = STAYING | {"be"}  # "was, remained, stayed closed"
GOING_SO = BEING_SO | {"go"}  # "went without power"
BECOMING = frozenset(("be", "become", "remain"))  # "is, became, remained the owner"
INSIDE = frozenset(("in", "at", "on", "inside", "aboard"))
AT = frozenset(("in", "at", "on", "inside", "under", "aboard", "with", "among", "behind", "of"))
# words for somebody in a body, which say no more than that he is of it
OF_BODY = frozenset("member part employee player worker citizen resident inmate patient prisoner student pupil soldier".split())

# an office or a calling | what somebody leaves with it
_BODIES = """
priest pastor vicar bishop cleric | priesthood church clergy ministry
monk | monastery order abbey priory
nun | convent order abbey
minister secretary chancellor | cabinet government ministry
lawmaker legislator mp deputy senator | parliament senate assembly congress
soldier officer sergeant corporal lieutenant major colonel general | army military regiment
sailor admiral | navy
policeman policewoman constable detective inspector | police
king queen emperor sultan monarch | throne crown
pope | papacy
president | presidency
chairman chairwoman chair | chairmanship
leader | leadership
captain | captaincy
councillor councilor | council
"""
BODIES_OF: dict[str, frozenset[str]] = {}
for _row in _BODIES.strip().splitlines():
    _heads, _bodies = _row.split("|")
    BODIES_OF.update(dict.fromkeys(_heads.split(), frozenset(_bodies.split())))

# who is held against his will
CAPTIVES = frozenset("hostage captive prisoner detainee abductee internee".split())
NO_MORE = frozenset("former freed released rescued ex retired onetime sacked ousted deposed".split())  # before what somebody was
# what takes a standing rule or a burden off: "lifted its ban on bicycles", "recovered from her injury"
TAKING_OFF = frozenset("end abolish lift cancel overturn scrap drop revoke repeal withdraw rescind remove stop break discontinue survive".split())
# who does so has it no more, and who does so has it from then on; the other one's part turns it round
LOSING = frozenset("lose sell give lend donate abolish scrap discard abandon surrender close hand".split())
GAINING = frozenset("buy get obtain receive inherit win regain acquire take seize confiscate steal".split())
# a state -> the families of what gets somebody out of it, besides those that exclude it
RECOVERING: dict[str, frozenset[str]] = {
    "injure": frozenset(("heal", "recover")), "sicken": frozenset(("heal", "recover")), "infect": frozenset(("heal", "recover")),
    "strike": frozenset(("work_on",)),
}  # fmt: skip
EXISTING = frozenset(("continue", "in_force"))  # the families of what there is
LACKING = frozenset(("outage", "suspend"))  # the families of what there is not
# adverbs of how long something is so
PERMANENTLY, TEMPORARILY = "permanently", "temporarily"
LASTING = frozenset((PERMANENTLY, TEMPORARILY))
