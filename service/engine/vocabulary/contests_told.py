"""Contests told in other words: by what was missed, by a draw that was salvaged. Each set has the example that justifies it."""

from __future__ import annotations

# "missed out on a medal", "came away without a prize": was not given one
MISSED = frozenset("medal prize award trophy podium grant scholarship".split())
# "missed out on the final": did not reach it
STAGES = frozenset("final semifinal quarterfinal playoff podium knockout semi-final quarter-final".split())
# "came away empty-handed", "went home empty-handed"
PARTING = frozenset("come go leave return walk finish end depart travel head be".split())
# "remains without a win", "is still without a victory": has not won
GOING_WITHOUT = frozenset("be remain stay go leave play".split())
WITHOUT: dict[str, str] = {**dict.fromkeys(("win", "victory", "triumph"), "win"), **dict.fromkeys(("defeat", "loss"), "lose"), "goal": "score"}
# who does this to another in a contest beats him: "stunned the champion in the first round", "overcame the top seed in the final"
BEATING = frozenset(
    "stun upset overcome edge outclass oust shock topple dispatch humble rout hammer demolish thump crush outwit dethrone eliminate thrash down see_off sink "
    "conquer overwhelm vanquish surprise master trounce defeat outplay floor fell".split()
)
# where that is done
ROUNDS = frozenset("round set game match final semifinal quarterfinal semi-final quarter-final playoff fight bout race tie frame leg derby cup tournament heat".split())
# "held on for a draw", "salvaged a point", "settled for a draw": drew
DRAWING = frozenset("hold settle salvage snatch earn grab secure rescue scrape force get claim take gain battle fight".split())
DRAWS = frozenset("draw stalemate tie".split())
# "thrown out of the race": disqualified from it
THROWING_OUT = frozenset("expel exclude remove bar eject ban dismiss".split())
RACES = frozenset("race event contest competition tournament final heat championship game match regatta marathon rally meet meeting stage".split())
# "got through the first round", "crashed out of the cup"
GETTING_THROUGH = frozenset("get come make go sail cruise breeze squeeze scrape ease battle progress advance".split())
PASSED = frozenset("round stage qualifier qualifying heat playoff preliminary knockout".split())
CRASHING = frozenset("crash tumble bow go slump dump fall resign".split())
# who is beaten there is out of the contest
KNOCKOUT = frozenset("round quarterfinal semifinal quarter-final semi-final playoff".split())
# "took the title away from him", "stripped him of it", "deprived her of her rank": he was stripped of it
STRIPPING = frozenset("strip deprive relieve divest".split())
TITLES = frozenset("title medal rank record award prize licence license honour honor crown trophy office post citizenship name point degree powers power right passport".split())
