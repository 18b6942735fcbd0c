"""Words around votes, each set with its example."""

from __future__ import annotations

# a score is a tally near one of these: "voted 19 to 12", "a 5-4 ruling", "passed 60-40"
VOTING = frozenset("vote ruling rule decision decide approve pass reject adopt ballot carry defeat elect".split())
# "76 votes to 74", "33 votes in favour"
BALLOTS = frozenset("vote ballot".split())
# who votes, called by no more than that: "seventy-six lawmakers voted for it"
VOTERS = frozenset(
    "lawmaker legislator member deputy mp parliamentarian senator representative councillor councilor councilman delegate director judge justice juror people vote "
    "ballot commissioner trustee minister".split()
)
# "backed the deal"; "opposed it"
IN_FAVOUR = frozenset("back support approve favor favour endorse".split())
PASSING = frozenset("pass approve adopt carry back support endorse ratify accept clear".split())
OPPOSED = frozenset("oppose reject".split())
# what a body does by voting for it: "voted to accept the deal"
CARRIED = frozenset(
    "accept reject approve adopt ratify pass endorse elect remove oust expel extend repeal abolish ban suspend impeach acquit convict lift scrap cancel postpone "
    "dismiss appoint authorize allow forbid prohibit end".split()
)
# what leaves open what the outcome is: "is to vote on the deal", "will rule on the appeal"
DECIDING = frozenset(("vote", "decide", "rule"))
DECIDED = CARRIED | IN_FAVOUR | OPPOSED | PASSING | DECIDING  # what a body does with a matter
# "the board was unanimous", "voted unanimously"
UNANIMOUS = frozenset(("unanimous", "unanimously"))
