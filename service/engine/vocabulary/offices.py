"""What there is one of at a time, for holding a draft against itself: offices, and events that happen to somebody once."""

from __future__ import annotations

# "Latvian President Edgars Rinkevics" and "Latvian President Egils Levits" are two holders of one office; "Hamas official" is no such word
OFFICES = frozenset(
    "president chancellor premier minister king queen pope mayor governor chairman chairwoman chair ceo chief head leader director captain speaker ambassador "
    "commissioner commander principal owner founder manager coach editor bishop archbishop dean sheriff prosecutor".split()
)
# of these a body has one, whatever it is: "the bank's manager", "the police chief", "Northgate's captain"
ONE_AT_A_TIME = OFFICES - frozenset("minister director founder owner leader commander commissioner principal prosecutor ambassador bishop captain head".split())
# families of which the date can be one only: nobody dies on Monday and on Tuesday
DATED_ONCE = frozenset("kill born abduct release resign hire convict".split())
# words that tell that another one is meant: "the former president", "another three hostages"
NOT_THE_SAME = frozenset(
    "former ex then late acting interim deputy vice assistant new next previous outgoing incoming first second third other another more additional further "
    "remaining only same each every any no some half".split()
)
# verbs whose "as" tells what somebody is from then on: "works as a nurse", "took over as coach"
BEING_AS = frozenset("work serve act employ succeed hire start appoint return star".split())
# verbs that make somebody what their second object says: "was elected mayor"
MADE = frozenset("elect name appoint vote crown make declare choose pick nominate re-elect ordain".split())
PROMOTING = frozenset("promote elevate upgrade demote".split())  # to what somebody is from then on

# whoever is elected mayor is the new one, the mayor-elect and the incoming one; "the mayor" may still be the old one
COMING = "coming"
AS_COMING = frozenset("new incoming elect elected newly-elected mayor-elect president-elect future next coming".split())
# the deputy director is not the director
LESSER = frozenset("deputy vice assistant associate acting junior under sub".split())
# "the chief executive" of a text about one company is that company's; so is "a spokesman"
OF_BODIES = frozenset(
    "executive chairman chairwoman chair director founder co-founder president owner manager boss head coach captain treasurer editor principal curator ceo "
    "officer chief conductor headmaster".split()
)
# offices of one body that are seldom one's at once -> the nouns for each; an executive is one where he is the chief one
OF_ONE_BODY = {
    noun: office
    for office, nouns in {"chair": "chairman chairwoman chairperson chair", "executive": "executive ceo", "treasurer": "treasurer",
                          "speaker": "spokesman spokeswoman spokesperson"}.items()
    for noun in nouns.split()
}  # fmt: skip
SPEAKING_FOR = frozenset("spokesman spokeswoman spokesperson".split())
