"""Words of what is turned down or not meant: each set with the example that justifies it."""

from __future__ import annotations

# "rejected calls for a vote", "brushed aside demands for an inquiry"
TURNING_DOWN = frozenset("reject dismiss resist rebuff refuse decline oppose ignore spurn rebut".split())
# what is asked for: "calls for", "an appeal for"
ASKED = frozenset("call demand appeal request plea petition pressure cry clamor push bid proposal suggestion".split())
# "has no plans to resign", "has no intention of selling it"
PLANNED = frozenset("plan intention intent".split())
# "has no desire to run", "had hopes of winning": what one has in mind to do
IN_MIND = PLANNED | frozenset("desire wish hope ambition appetite idea thought".split())
# "left of her own accord", "quit voluntarily"
LEAVING = frozenset("leave resign quit depart retire step_down".split())
OWN_WILL = frozenset("accord will volition choice".split())
FREELY = frozenset("voluntarily willingly freely".split())
