"""Verbs and phrases that frame what a clause says: reports, wishes, doubt, prediction, opinion, and verbs that deny what they govern."""

from __future__ import annotations

# verbs that follow or come before a quotation
SAYING = frozenset("say tell add note stress report announce claim declare state write explain insist warn argue acknowledge concede reply recall remark comment observe admit suggest".split())
# verbs whose clause or quotation is somebody's word: "said that", "told reporters"
REPORTING = frozenset(
    "say tell add note stress report announce claim declare state write post explain insist maintain argue assert allege warn remark comment observe "
    "confirm acknowledge admit concede reveal disclose testify predict believe think estimate suggest indicate signal describe reply answer respond "
    "tweet recall repeat emphasize emphasise underline promise pledge vow hear learn show find mean conclude contend reckon expect hope fear regard consider "
    "point complain agree joke quip boast deny dispute refute call".split()
)
# governed clause or object is denied: "denied that it was overloaded", "refused to name him"
DENYING = frozenset("deny refute dispute reject refuse fail decline forget neglect omit refrain abstain avoid disprove miss stop cease prevent lack".split())
# who is barred from a deed is not said to have done it: "banned cyclists from entering the park", "kept them from leaving"
BARRING = frozenset("ban bar prohibit forbid keep block deter discourage dissuade disqualify exclude hinder restrain hold protect save".split())
# after these a deed is done no more: "stopped making cakes", "gave up making boats"
ENDING_DEEDS = frozenset("stop cease quit abandon discontinue halt".split())
# after these it goes on: "kept making engines", "will go on selling bread"
GOING_ON = frozenset("continue keep resume persist".split())
# whose infinitive did not happen: "blamed them for a failure to resolve it"
FAILURES = frozenset("failure refusal inability reluctance unwillingness".split())
# governed infinitive is not a fact: "wanted the group to free them"
UNREALISED = frozenset("want wish hope plan intend aim seek try ask urge request order call demand promise pledge vow threaten expect agree offer propose need like decide prepare attempt advise invite tell "
                       "allow permit license require force authorize enable help strive due set able ready likely".split())  # fmt: skip
# of these the governed infinitive has not happened as far as it is told: "threatened to sue", "voted against moving the office"
UNDONE = frozenset("want wish hope plan intend aim seek ask urge request call demand promise pledge vow threaten expect offer propose vote campaign consider "
                   "suggest recommend refuse oppose support favor favour discuss contemplate advocate order command instruct tell advise".split())  # fmt: skip
# whoever is their object does what the infinitive says: "sent two ships to search for it"
SENDING = frozenset("send dispatch deploy hire recruit pay train teach lead cause inspire prompt drive assign commission elect choose push induce persuade convince".split())
# the same for what stands behind a preposition: "counted on the pilots to join them"
COUNTING = {
    "count": ("on", "upon"), "rely": ("on", "upon"), "depend": ("on", "upon"), "call": ("on", "upon", "for"), "wait": ("for",), "appeal": ("to",), "look": ("to",),
    "lean": ("on",), "prevail": ("on", "upon"), "bank": ("on",), "beg": ("of",), "plead": ("with",), "press": ("for",), "push": ("for",), "arrange": ("for",),
    "trust": ("in",), "shout": ("to",), "signal": ("to",), "gesture": ("to",), "apply": ("to",), "turn": ("to",), "hope": ("for",), "long": ("for",),
}  # fmt: skip
# governed infinitive happened: "managed to escape", "continued to rise", "came to own"
REALISED = frozenset("manage continue begin start come go get happen help keep proceed remain tend take use".split())

# what one thing is on somebody's word: "called the vote a narrow bridge", "regards him as a friend"
DEEMING = frozenset("call describe regard view consider deem brand label depict portray characterize characterise hail dub term rate".split())

# the same with "as" only, and a deed of its own besides: "dismissed the fears as groundless"
JUDGING = frozenset("dismiss reject praise condemn denounce criticize criticise slam attack deride decry ridicule mock acclaim laud celebrate welcome defend hail".split())
LIKENING = frozenset("liken compare".split())  # with "to": "likened the vote to a narrow bridge"

# whoever does it says the rest: "accused the mayor of taking bribes", "praised them for staying calm"
CHARGING = frozenset("accuse suspect blame fault criticize criticise condemn denounce praise commend thank credit congratulate reproach scold".split())

# what follows them with "what", "how many" or "when" is a question that they answer or leave open: "did not say what it would cost"
ANSWERING = frozenset(
    "say tell reveal disclose specify explain know ask clarify announce state indicate decide determine wonder mention describe learn predict question "
    "elaborate comment discuss understand remember see estimate show inquire judge recall".split()
)
QUESTIONING = frozenset("what how why when where who which whose whom whether if".split())
# what is done to a gerund behind them is not done yet: "considered selling the mill", "proposed closing it"
MOOTING = frozenset("consider suggest propose recommend favor favour support oppose discuss contemplate advocate entertain plan fear risk".split())
# who does so says that it will not be: "ruled out selling the mill"
RULING_OUT = frozenset("exclude".split())
# with "for" or "against" and a gerund they take sides on what is not done yet: "voted against raising the rate"
TAKING_SIDES = frozenset("vote campaign argue speak protest demonstrate decide".split())

# nouns of what is said or thought, with "that" and what it is
CONTENT = frozenset(
    "claim report allegation rumor rumour accusation assertion suggestion complaint charge fear concern worry hope warning promise pledge doubt "
    "suspicion argument assurance announcement admission denial criticism prediction theory belief view idea notion statement conclusion finding".split()
)
# who does so with a claim says what is claimed: "repeated the accusation that ..."; who blames, fears or investigates one does not
VOICING = frozenset(
    "make repeat raise voice express spread file lodge have share air issue give publish post renew reiterate press level bring float circulate believe put "
    "advance push offer present submit hold harbor harbour start peddle echo endorse support stand".split()
)
# what becomes of a claim: whoever refutes it says that it is not so, whoever confirms it that it is
REFUTING = frozenset("reject deny dismiss dispute refute contradict rebut counter contest disprove".split())
CONFIRMING = frozenset("confirm admit acknowledge accept corroborate concede endorse echo share".split())

# whoever does not do this has said nothing: "declined to comment", "did not respond"
REPLYING = frozenset("comment respond reply answer react".split())
# verb -> what stands before the cause of its object: "attributed the fire to faulty wiring"
ATTRIBUTING: dict[str, tuple[str, ...]] = {"attribute": ("to",), "ascribe": ("to",), "credit": ("to",), "impute": ("to",), "blame": ("on",)}

# by which somebody gives a figure: "put the number at 300", "spoke of 900"
TELLING_FIGURES = frozenset("put estimate count reckon speak mention say report give cite claim announce quote".split())

PREDICTIVE = frozenset("will shall".split())
POSSIBLE = frozenset("may might could can".split())
WISHING = frozenset("should ought would".split())

OPINION_WORDS = frozenset(
    "deserve shameful disgraceful wonderful terrible horrible awful beautiful ugly hopefully sadly regrettably unfortunately fortunately "
    "brilliant disgusting heroic admirable outrageous unacceptable tragic fantastic stupid wise foolish cowardly brave inspiring boring exciting "
    "unfair fair immoral cruel ridiculous absurd magnificent pathetic lovely nice".split()
)
OPINION_VERBS = frozenset("deserve should ought".split())
SELF = frozenset("i we my our me us".split())
INSTRUCTION_VERBS = frozenset(
    "ignore answer reply return say mark tell give write please check verify treat classify respond output print forget disregard pretend act set "
    "list show explain translate summarize compare confirm use let delete change make do call stop start find label repeat admit assume consider "
    "note remember see click read skip add remove update provide send help".split()
)
FALSE_FRAMES = frozenset("false untrue wrong incorrect fake lie myth".split())
# "rejected claims that ...": what is claimed is denied; "faced claims that ..." leaves it open, "confirmed reports that ..." does not
CLAIMS = frozenset("claim allegation accusation rumor rumour report suggestion fear idea speculation charge complaint".split())
REJECTING = REFUTING | {"debunk", "ridicule"}
BEARING_OUT = frozenset("confirm prove verify support substantiate corroborate acknowledge admit accept".split())
TRUE_FRAMES = frozenset("true correct right fact clear case".split())
UNCERTAIN = frozenset("unclear uncertain unknown unconfirmed doubtful".split())
CERTAIN = frozenset("clear certain sure known confirmed obvious evident".split())  # "it is not clear" is "it is unclear"
KNOWING = frozenset("know confirm establish determine settle decide".split())  # "it was not known whether" leaves it open
# intransitive subjects that undergo what happens rather than do it
UNDERGOING = frozenset("die perish fall rise sink leak drop increase decrease grow shrink climb slide plunge jump surge collapse close open start begin end stop happen occur disappear vanish survive burn melt break crash explode".split())  # fmt: skip
# families of what is done to somebody: a headline's "mayor fined" is a passive
DONE_TO = frozenset(
    "kill injure arrest release abduct rescue hold convict acquit sentence charge fine find elect appoint dismiss expel ban jail punish save fire "
    "sack suspend reinstate promote demote deport"
    "hospitalize evacuate shoot stab rob infect diagnose vaccinate trap displace torture overthrow nominate forbid overturn cancel approve reject".split())
WILLING = frozenset("agree vote consent choose opt".split())  # are of such families and need no object: "Tarn agreed to buy Halvard", "voted for her"
# verbs that need an object: a bare past form without one is what was done to its subject, "and the road blocked"
NEEDING_OBJECT = frozenset(
    "arrest detain jail imprison sentence convict acquit charge fine kill injure wound hurt hit damage destroy demolish raze ruin wreck flatten loot steal "
    "seize confiscate rescue evacuate hospitalize name elect appoint crown expel dismiss sack suspend ban deport evict rename rebuild repair renovate restore "
    "remove award cancel postpone block abandon replace convert dismantle devastate scrap delay reject approve overturn poison shut bury trap displace rob "
    "raid torture behead execute ransack vandalize deface seal disrupt sever cordon uproot".split()
)
# who does the one to the other end has done both: "beat Brenn to win the cup", "rose to become a minister"
OUTDOING = frozenset("beat defeat edge thrash rally outscore overcome outplay stun upset outlast crush rout trounce eliminate oust rise grow survive recover return climb".split())
ATTAINING = frozenset("win claim take reach become lift clinch secure advance earn retain set qualify find head lead".split())
