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
