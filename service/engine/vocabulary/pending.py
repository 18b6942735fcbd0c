"""Nouns whose "for" or "of" leads to what is not done yet, if ever: "a request for bail", "the threat of a strike", "talks about" is none of them."""

from __future__ import annotations

PENDING = frozenset(
    "request plea petition motion application appeal call demand bid proposal offer plan hope prospect possibility likelihood chance threat risk fear danger "
    "warning promise pledge vow rumor rumour allegation suspicion lack absence refusal rejection delay postponement cancellation".split()
)

# what is to happen at a time that is settled: "is scheduled for May 3", "is due to begin"
SCHEDULED = frozenset("schedule set slate expect book time timetable fix".split())
# what somebody has arranged: "the club plans a parade on Tuesday"
PLANNED = frozenset("plan".split())

# what is done to a deed that there is not, or not yet
NOT_TO_BE = frozenset(
    "cancel scrap shelve abandon drop postpone delay prevent avert avoid thwart foil reject oppose forbid ban prohibit veto block refuse rule_out exclude plan propose demand "
    "seek consider threaten".split()
)
# what ends a deed before it is done; who drops a thing may have begun it
CALLING_OFF = frozenset("cancel scrap shelve".split())
# what may have gone on for some time when it was called off
UNDER_WAY = frozenset("strike search hunt boycott blockade protest occupation siege campaign manhunt pursuit walkout rescue investigation contract order".split())
# what people go to, beside gatherings of other kinds
ATTENDED = frozenset("firework fireworks premiere gig opera performance play musical screening reading recital display regatta gala ball lecture final".split())
