"""What ends what goes on: a leak that was plugged leaks no more, talks that broke down do not go on.

One row: what goes on, as nouns and verbs | the verbs that end it, besides those that end anything.
"""

from __future__ import annotations

_ROWS = """
leak spill | close plug seal fix repair mend cap contain
talk negotiation discussion meeting summit | collapse fail break
search hunt manhunt rescue operation | abandon cancel suspend
strike walkout protest boycott stoppage | cancel suspend settle
siege blockade curfew ban embargo lockdown state_of_emergency | lift break
outage blackout cut | repair restore
fire blaze wildfire burn | extinguish
outbreak epidemic pandemic spread | contain eradicate subside
storm rain snow downpour hail wind flood | subside pass recede
fighting fight battle clash riot unrest | subside
"""
ENDED_BY: dict[str, frozenset[str]] = {}
for _row in _ROWS.strip().splitlines():
    _things, _verbs = _row.split("|")
    ENDED_BY.update(dict.fromkeys(_things.split(), frozenset(_verbs.split())))
# what goes on by noun -> the verb that tells the same: an outbreak that is over spreads no more
GOING_ON: dict[str, str] = {
    "outbreak": "spread", "epidemic": "spread", "pandemic": "spread", "fire": "burn", "blaze": "burn", "wildfire": "burn", "fighting": "fight", "battle": "fight",
    "strike": "strike", "talk": "negotiate", "negotiation": "negotiate", "siege": "besiege", "search": "search", "leak": "leak", "trial": "adjudicate",
}  # fmt: skip
