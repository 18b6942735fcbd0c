"""Frames: which place of one verb is which place of another, and nouns that do a verb's work.

``TURNS`` lists verbs that tell an event from another of its sides with the verb that it is read as; ``OBJECTS`` the prepositions that put before a verb
what others have as their object; ``NOUNS`` the nouns of events with their verb; ``DOING`` and ``UNDERGOING`` the verbs that lend such a noun a subject
("launched an attack", "came under attack"), ``BEING`` the phrases that do it with "be" ("is in charge of").
"""

from __future__ import annotations

from typing import NamedTuple


class Turn(NamedTuple):
    """A verb read as another. ``places`` are pairs of an old place and its new one; ``needs`` is the place that has to be filled for it."""

    verbs: str
    verb: str
    places: str
    needs: str
    example: str


TURNS: tuple[Turn, ...] = (
    Turn("sell auction", "buy", "agent>from: to:>agent", "to:", "sold the mill to Holm = Holm bought it from them"),
    Turn("receive get obtain collect accept inherit", "give", "agent>to: from:>agent", "from:", "got the keys from Holm = Holm gave them the keys"),
    Turn("borrow", "lend", "agent>to: from:>agent", "from:", "borrowed 3 million from the bank = the bank lent it to them"),
    Turn("import", "export", "agent>to: from:>agent", "from:", "imports grain from Peru = Peru exports it there"),
    Turn("learn", "teach", "agent>to: from:>agent", "from:", "learned the trade from her father"),
    Turn("study train", "teach", "agent>patient under:>agent", "under:", "studied under Holm = Holm taught her"),
    Turn("work", "employ", "agent>patient for:>agent", "for:", "800 people work for the mill = it employs 800"),
    Turn("belong", "own", "agent>patient to:>agent", "to:", "the mill belongs to Holm = Holm owns it"),
    Turn("hear", "tell", "agent>patient from:>agent", "from:", "heard it from Holm = Holm told her"),
    Turn("precede", "succeed", "agent>patient patient>agent", "patient", "was preceded by Holm = succeeded Holm"),
    Turn("hand", "succeed", "agent>patient to:>agent", "to:", "handed over to Lind = was succeeded by Lind; only where nothing is handed"),
    Turn("result stem arise", "cause", "agent>patient from:>agent", "from:", "the flood resulted from rain = rain caused it"),
)

# a contest's winner beats, its loser is beaten: where there is an opponent, or what was lost is a contest
CONTESTS = frozenset(
    "final semifinal semi-final quarterfinal quarter-final election vote match game race battle war fight bout series cup title championship tournament league "
    "trophy derby contest primary runoff run-off referendum shootout debate case lawsuit appeal playoff play-off replay set round tie opener".split()
)
# what is won by being given it
AWARDED = frozenset("prize award medal grant scholarship fellowship contract".split())
# what those who ask for it are given or denied: "denied them refuge"
GRANTED = frozenset(
    "refuge asylum shelter sanctuary visa entry admission access permission permit license licence bail parole clemency pardon citizenship residency custody "
    "loan credit mortgage compensation pension subsidy treatment care immunity extension exemption accreditation passport".split()
)

# a verb and a preposition with the verb whose object it then has -> an example
OBJECTS: dict[tuple[str, str], tuple[str, str]] = {
    ("contact", "with"): ("contact", "was in touch with the mayor"),
    ("meet", "with"): ("meet", "met with the mayor"),
    ("join", "to"): ("join", "went over to the rebels"),
    ("keep", "to"): ("obey", "kept to the truce"),
    ("stick", "to"): ("obey", "stuck to the rules"),
    ("adhere", "to"): ("obey", "adhered to the deal"),
    ("abide", "by"): ("obey", "abided by the ruling"),
    ("object", "to"): ("oppose", "objected to the plan"),
    ("search", "for"): ("seek", "searched for the boy"),
    ("hunt", "for"): ("seek", "hunted for the thief"),
    ("accept", "to"): ("accept", "said yes to the plan"),
    ("reject", "to"): ("reject", "said no to the plan"),
    ("cause", "to"): ("cause", "led to a strike"),
    ("cause", "in"): ("cause", "resulted in a strike"),
    ("cause", "about"): ("cause", "brought about a strike"),
    ("cause", "for"): ("cause", "was the cause for a strike"),
    ("succeed", "from"): ("succeed", "took over from Holm"),
    ("replace", "for"): ("replace", "stood in for Holm"),
    ("cooperate", "with"): ("help", "is cooperating with the police"),
    ("collaborate", "with"): ("help", "collaborated with the occupiers"),
    ("investigate", "into"): ("investigate", "looked into the case"),
    ("demand", "for"): ("demand", "called for a strike"),
    ("appeal", "for"): ("demand", "appealed for calm"),
    ("plead", "for"): ("demand", "pleaded for more time"),
    ("press", "for"): ("demand", "pressed for an inquiry"),
    ("lobby", "for"): ("demand", "lobbied for a tunnel"),
    ("seek", "for"): ("seek", "looked for the boy"),
    ("urge", "on"): ("urge", "called on the mayor"),
    ("support", "by"): ("support", "stood by the mayor"),
    ("support", "with"): ("support", "sided with the mayor"),
    ("support", "for"): ("support", "spoke out for the mayor"),
    ("oppose", "against"): ("oppose", "spoke out against the plan"),
    ("arrive", "in"): ("reach", "arrived in Oslo"),
    ("arrive", "at"): ("reach", "arrived at the lake"),
    ("speak", "about"): ("mention", "spoke about the plan"),
    ("speak", "of"): ("mention", "spoke of the plan"),
    ("benefit", "from"): ("benefit", "benefited from the deal"),
    ("recover", "from"): ("survive", "recovered from the disease"),
    ("apply", "for"): ("request", "applied for a permit"),
    ("appeal", "against"): ("contest", "appealed against the ruling"),
    ("invest", "in"): ("fund", "invested in the mill"),
    ("participate", "in"): ("attend", "took part in the march"),
    ("withdraw", "from"): ("leave", "pulled out of the deal"),
    ("depart", "from"): ("leave", "departed from Oslo"),
    ("marry", "to"): ("marry", "was married to the mayor"),
    ("admit", "to"): ("admit", "admitted to the theft"),
    ("operate", "on"): ("operate", "operated on the boy"),
    ("protect", "against"): ("prevent", "protects against measles"),
    ("guard", "against"): ("prevent", "guards against rust"),
    ("switch", "to"): ("join", "switched to the Greens"),
    ("bear", "to"): ("bear", "gave birth to a girl"),
    ("defect", "to"): ("join", "defected to the rebels"),
    ("cross", "to"): ("join", "crossed to the rebels"),
}

# events by noun: the noun, its verb, and the prepositions that put before it what it is done to ("of" aside)
_OF = """
break-in>burgle,at,in sale>sell purchase>buy acquisition>buy takeover>buy release>release arrest>arrest abduction>abduct kidnapping>abduct capture>capture rescue>rescue
killing>kill murder>kill assassination>assassinate execution>execute theft>steal robbery>rob burglary>burgle stabbing>stab mugging>rob destruction>destroy demolition>demolish closure>close
shutdown>close opening>open reopening>reopen construction>build renovation>renovate repair>repair restoration>restore cancellation>cancel
postponement>postpone delay>delay suspension>suspend dismissal>dismiss sacking>dismiss firing>dismiss appointment>appoint election>elect nomination>nominate
promotion>promote expulsion>expel deportation>deport extradition>extradite conviction>convict acquittal>acquit sentencing>sentence indictment>indict
treatment>treat vaccination>vaccinate hospitalization>hospitalize evacuation>evacuate discovery>discover recovery>recover identification>identify
publication>publish broadcast>broadcast launch>launch introduction>introduce abolition>abolish adoption>adopt approval>approve,for,to,on rejection>reject
ratification>ratify signing>sign implementation>implement enforcement>enforce removal>remove replacement>replace creation>create
establishment>establish foundation>found formation>form dissolution>dissolve merger>merge privatization>privatize nationalization>nationalize occupation>occupy
annexation>annex liberation>liberate siege>besiege,on bombing>bomb shelling>shell bombardment>bombard invasion>invade confiscation>confiscate
seizure>seize delivery>deliver distribution>distribute production>produce export>export import>import supply>supply transfer>transfer use>use
defense>defend defence>defend protection>protect review>review study>study analysis>analyze examination>examine,on inspection>inspect assessment>assess
evaluation>evaluate investigation>investigate,into inquiry>investigate,into probe>investigate,into description>describe celebration>celebrate
burial>bury funeral>bury wedding>marry,to,with marriage>marry,to,with divorce>divorce,from detention>detain imprisonment>imprison recognition>recognize
praise>praise,for,from,on criticism>criticize condemnation>condemn denunciation>denounce endorsement>endorse support>support,for backing>support,for
opposition>oppose,to objection>oppose,to acceptance>accept denial>deny admission>admit confession>admit,to acknowledgment>acknowledge
discussion>discuss,about,on,over debate>discuss,about,on,over mention>mention explanation>explain,for choice>choose selection>select consideration>consider
control>control,over command>command,over ownership>own possession>possess management>manage leadership>lead supervision>supervise,over
violation>violate breach>violate boycott>boycott blockade>blockade withdrawal>withdraw ban>ban,on prohibition>forbid,on restriction>restrict,on
limitation>limit,on cut>cut,in,to reduction>reduce,in increase>increase,in rise>increase,in expansion>expand extension>extend change>change,to,in
reform>reform amendment>amend,to improvement>improve,in,to modification>modify,to
"""
_OTHERS = """
attack>attack,on,against assault>attack,on,against raid>raid,on strike>attack,on offensive>attack,against,on ambush>ambush,on crackdown>suppress,on
visit>visit,to trip>visit,to tour>tour,through call>phone,to threat>threaten,against,to,of damage>damage,to harm>harm,to demand>demand,for request>request,for
search>seek,for hunt>seek,for appeal>appeal,for promise>promise,of pledge>pledge,of warning>warn,of,about,to decision>decide,on announcement>announce,of,about,on
proposal>propose,for,of suggestion>suggest,of,for recommendation>recommend,of,for prediction>predict,of forecast>forecast,of estimate>estimate,of
apology>apologize,for complaint>complain,about,over,against resignation>resign retirement>retire,from
agreement>agree,on deal>agree,on negotiation>negotiate,on,about,over talk>negotiate,on,about,over meeting>meet,with
donation>donate payment>pay loan>lend investment>invest,in bid>bid,for offer>offer journey>travel,to
departure>depart,from arrival>arrive,in,at,to return>return,to,from entry>enter,into,to escape>escape,from attempt>try effort>try try>try
progress>progress,in,on,toward link>link,to,with contact>contact,with role>participate,in part>participate,in injury>injure wound>injure
loss>lose defeat>beat victory>win win>win advice>advise,to,for help>help,for,to aid>aid,to assistance>help,to,for permission>allow,for,to
thanks>thank,to blame>blame,on,for accusation>accuse,against,of charge>charge,against claim>claim,about,to lawsuit>sue,against suit>sue,against
complaint>complain,about protest>protest,against,over campaign>campaign,against,for surgery>operate operation>operate,on interest>interest,in
gratitude>thank,to,toward appreciation>praise,of,for,to congratulation>congratulate,to condolence>condole,to,with regret>regret,over,at,for,about,of
doubt>doubt,about,over,of,on disappointment>regret,at,over,with,about,in dismay>regret,at,over dissatisfaction>regret,with,at satisfaction>welcome,with,at,over
confidence>trust,in trust>trust,in distrust>distrust,of mistrust>distrust,of disagreement>disagree,with,over agreement>agree,on,with scepticism>doubt,about
skepticism>doubt,about,of disapproval>oppose,of comment>comment,on sympathy>pity,with,for,to admiration>admire,for concern>worry,about,over,at,for
fear>fear,about,of,over,for worry>worry,about,over hope>hope,for,of reassurance>reassure,to encouragement>encourage,to
vow>vow,of oath>swear test>test,on,of trial>adjudicate,of question>ask,about look>examine,at glance>look,at preference>prefer,for
fine>fine,on tax>tax,on sanction>punish,on,against penalty>penalize,on sentence>sentence,on verdict>decide,on ruling>rule,on order>order,for,to
rule>govern,over reign>govern,over
pardon>pardon,to,for amnesty>pardon,to,for reprieve>pardon,to,for mercy>pardon,to,for attention>heed,to refuge>shelter,to,for asylum>shelter,to,for sanctuary>shelter,to,for shelter>shelter,to,for leak>leak,of leakage>leak,of spill>spill,of
vote>vote,on,for,against bet>bet,on emphasis>stress,on pressure>press,on influence>influence,on impact>affect,on effect>affect,on
"""


def _nouns(table: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for entry in table.split():
        noun, _, said = entry.partition(">")
        verb, *prepositions = said.split(",")
        found[noun] = (verb, tuple(prepositions))
    return found


# what goes up or down is "in" or "of" it: "a 12 percent drop in sales"
_CHANGES = """
rise>rise growth>rise gain>rise jump>rise surge>rise climb>rise upturn>rise hike>rise increase>rise fall>fall drop>fall decline>fall decrease>fall
slump>fall plunge>fall dip>fall slide>fall downturn>fall reduction>fall cut>fall
"""
CHANGES: dict[str, str] = {noun: verb for noun, (verb, _) in _nouns(_CHANGES).items()}
# verbs that say no more of a change than that there was one
SHOWING = frozenset("see record register report post show experience have suffer".split())
# verbs that say no more of an event than that it was: "the release of the men came on Sunday"
TAKING_PLACE = frozenset("happen occur come".split())
# nouns of what is done to the one whose it is: "the mayor's arrest", not "the army's attack"
DONE_TO = frozenset(_nouns(_OF))
# noun -> its verb and the prepositions of what it is done to
NOUNS: dict[str, tuple[str, tuple[str, ...]]] = {**_nouns(_OTHERS), **_nouns(_OF)}

# verbs whose subject does what the noun says: "made a decision", "launched an attack", "expressed support"
DOING = frozenset(
    "make give hold pay launch conduct mount stage issue impose file deliver lodge reach commit perform undertake express voice inflict "
    "enter start begin".split()
)
# these do so with some nouns only: who has an agreement need not have agreed, who takes a loan lends nothing
DOING_ONLY: dict[str, frozenset[str]] = {
    "have": frozenset("talk meeting discussion debate look influence impact effect comment doubt regret confidence sympathy".split()),
    **dict.fromkeys(
        "offer extend convey send show".split(),
        frozenset("gratitude congratulation condolence thanks apology support backing sympathy appreciation solidarity encouragement help refuge asylum sanctuary shelter mercy".split()),
    ),
    **dict.fromkeys("pay devote".split(), frozenset(("attention",))),
    **dict.fromkeys("heap lavish shower".split(), frozenset("praise criticism blame".split())),
    **dict.fromkeys("grant provide".split(), frozenset(("refuge", "asylum", "sanctuary", "shelter", "pardon", "amnesty", "reprieve", "mercy"))),
    "take": frozenset("decision control command possession part role look vote test examination trip tour journey".split()),
}
# what is held, and so takes place: no captive
HOLDING = frozenset("hold stage conduct organize organise".split())
GATHERINGS = frozenset(
    "trial meeting election vote conference summit ceremony funeral parade rally concert festival exhibition fair party dinner wedding service session hearing "
    "debate talk negotiation workshop seminar event match game race tournament auction referendum poll exercise drill briefing march protest demonstration "
    "celebration mass inauguration convention competition contest show screening tour lesson class course".split()
)
# what the noun says is done to their subject: "underwent treatment", "won the approval of the council", "suffered a defeat"
UNDERGOING = frozenset("receive get win gain suffer undergo face attract draw earn obtain secure sustain".split())
# with these the subject is acted on only by such nouns: "has an injury", "got a visit to" would be something else
_ACTED_ON = (
    "attack assault raid strike invasion bombing shelling bombardment siege approval support backing endorsement praise criticism condemnation denunciation "
    "recognition treatment vaccination surgery operation defeat sentence fine penalty injury wound punishment dismissal expulsion deportation extradition trial "
    "investigation inquiry probe review inspection examination ban sanction visit warning threat accusation opposition pressure help aid assistance protection "
    "call promotion nomination appointment thanks attention refuge asylum permission attention boycott blockade rejection acceptance loan donation advice"
)
ACTED_ON = frozenset(_ACTED_ON.split())

# what is the object of these need not be: called for, feared, called off, or only begun
UNSETTLED = frozenset(
    "demand seek want need propose plan promise consider discuss debate oppose support threaten reject cancel prevent deny end stop abolish lift overturn drop "
    "delay postpone try urge request fear expect predict warn avoid forbid ban suspend refuse offer favor back call recommend suggest order prepare await "
    "investigate doubt question schedule negotiate approve allow withdraw reverse halt resist fight block contest announce vote".split()
)

# what is said is said, whatever becomes of it: a proposal that was rejected was made
SPOKEN = frozenset("proposal request demand offer appeal complaint claim warning promise pledge threat criticism accusation announcement apology suggestion bid".split())
SETTLING = frozenset("reject accept deny discuss ignore dismiss consider refuse welcome support oppose approve back withdraw debate condemn".split())

# what is lifted is over, and what holds goes on
LIFTED = frozenset(
    "ban embargo curfew sanction restriction siege blockade quarantine lockdown moratorium suspension freeze tariff order alert warning emergency boycott "
    "prohibition immunity secrecy injunction limit cap veto".split()
)
HOLDING_OUT = frozenset("truce ceasefire cease-fire pause peace calm lull armistice agreement accord deal pact alliance coalition treaty".split())

# what stands against a load: where it held, it did not give way
HOLDING_FIRM = frozenset(
    "dike dyke dam levee embankment bank wall roof ceiling floor bridge barrier fence gate door pier tower mast pillar cable rope chain ice tunnel tent shelter "
    "scaffold scaffolding".split()
)

# harm that is caused, and what was done to those who came to it
HARMS = {"injury": "injure", "death": "kill", "fatality": "kill"}

# bodies whose vote decides: one that votes against a plan rejects it
BODIES = frozenset("council parliament senate house committee board assembly congress chamber cabinet court panel commission legislature electorate".split())

# what somebody or something is that was done to them: "is the party's choice" was chosen by it
RESULTS: dict[str, str] = {
    "choice": "choose", "pick": "choose", "nominee": "nominate", "appointee": "appoint", "creation": "create", "discovery": "discover", "invention": "invent",
    "purchase": "buy", "acquisition": "buy", "recommendation": "recommend", "guest": "host", "patient": "treat",
}  # fmt: skip
# who undergoes what the noun says, whoever is named as its owner
UNDERGOERS = frozenset((*RESULTS, *"victim target prisoner captive hostage detainee patient employee guest pupil tenant heir product".split()))
# what is built, kept or cultivated with somebody is had: "has built ties to the council"
BUILDING = frozenset("build forge develop establish cultivate maintain keep form nurture strengthen deepen".split())
BONDS = frozenset("tie link relation relationship contact bond friendship alliance partnership connection".split())
# how people get to where they are treated: "was airlifted to a clinic", "sending 143 people to hospitals"
BRINGING = frozenset("take send rush bring airlift fly transport transfer admit carry evacuate drive deliver move".split())
HOSPITALS = frozenset("hospital clinic infirmary ward".split())
# ways through a body that decides: "the bill cleared the senate" was passed by it
CLEARING = frozenset(("pass", "clear", "get"))

# "be" with an adjective and a preposition -> the verb that says where somebody stands: "is critical of the plan", "was grateful to the crew"
_STANCES = """
critical,of>criticize dismissive,of>criticize scornful,of>criticize contemptuous,of>criticize supportive,of>support opposed,to>oppose hostile,to>oppose
averse,to>oppose resistant,to>oppose loyal,to>support grateful,to>thank thankful,to>thank indebted,to>thank appreciative,of>praise
complimentary,about>praise enthusiastic,about>praise skeptical,of,about>doubt sceptical,of,about>doubt doubtful,of,about>doubt unconvinced,of,by>doubt
suspicious,of>distrust wary,of>distrust distrustful,of>distrust mistrustful,of>distrust afraid,of>fear scared,of>fear fearful,of>fear frightened,of>fear
worried,about>worry concerned,about,over>worry anxious,about>worry aware,of>know conscious,of>know fond,of>love dependent,on,upon>depend reliant,on,upon>depend
happy,with,about>welcome pleased,with,about,by>welcome delighted,with,about,by>welcome glad,about,of>welcome thrilled,with,about,by>welcome
satisfied,with>welcome unhappy,with,about>regret disappointed,with,by,about,at,in>regret dissatisfied,with>regret dismayed,by,at>regret upset,about,by>regret
apologetic,about,for>apologize sorry,for,about>apologize regretful,about,of>regret remorseful,about,for>regret convinced,of>believe certain,of>believe
confident,of>expect hopeful,of>hope responsible,for>cause eager,for>want desperate,for>want similar,to>resemble devoid,of>lack absent,from>miss present,at>attend
respectful,of>respect envious,of>envy jealous,of>envy open,about>disclose frank,about>disclose honest,about>disclose candid,about>disclose proud,of>praise tolerant,of>tolerate ignorant,of>ignore mindful,of>heed heedless,of>ignore attentive,to>heed inattentive,to>ignore deaf,to>ignore oblivious,to>ignore
"""
STANCES: dict[tuple[str, str], str] = {
    (said.split(",")[0], preposition): verb for said, verb in (entry.split(">") for entry in _STANCES.split()) for preposition in said.split(",")[1:]
}
SORRY = frozenset(("sorry", "apologetic"))  # alone they say as much: "I am sorry"

# "be" with a preposition and a noun -> the verb, and whether its subject undergoes it
BEING: dict[tuple[str, str], tuple[str, bool]] = {
    ("at", "wheel"): ("drive", False), ("behind", "wheel"): ("drive", False), ("in", "charge"): ("lead", False), ("in", "control"): ("control", False), ("in", "favor"): ("support", False), ("in", "favour"): ("support", False),
    ("in", "front"): ("lead", False), ("in", "lead"): ("lead", False), ("at", "helm"): ("lead", False), ("at", "head"): ("lead", False),
    ("in", "contact"): ("contact", False), ("in", "touch"): ("contact", False), ("in", "talk"): ("negotiate", False), ("on", "strike"): ("strike", False), ("in", "possession"): ("own", False), ("in", "command"): ("command", False),
    ("in", "power"): ("govern", False), ("in", "office"): ("govern", False),
    ("under", "water"): ("flood", True), ("in", "flame"): ("burn", True), ("on", "fire"): ("burn", True), ("in", "ruin"): ("destroy", True), ("in", "tatter"): ("destroy", True),
    ("under", "attack"): ("attack", True), ("under", "arrest"): ("arrest", True), ("under", "investigation"): ("investigate", True),
    ("under", "construction"): ("build", True), ("under", "control"): ("control", True), ("under", "siege"): ("besiege", True),
    ("under", "review"): ("review", True), ("under", "threat"): ("threaten", True), ("under", "pressure"): ("press", True), ("on", "trial"): ("adjudicate", True),
    ("in", "use"): ("use", True), ("in", "custody"): ("hold", True), ("in", "prison"): ("hold", True), ("in", "jail"): ("hold", True), ("behind", "bar"): ("hold", True), ("in", "captivity"): ("hold", True), ("in", "detention"): ("hold", True),
    ("in", "force"): ("valid", True), ("in", "effect"): ("valid", True), ("in", "place"): ("valid", True), ("in", "operation"): ("valid", True),
    ("in", "service"): ("valid", True), ("in", "business"): ("valid", True),
}  # fmt: skip

# what a party wins at the polls, whatever verb tells it: "took 58 seats", "secured a majority"
POLLED = frozenset("seat majority plurality vote constituency".split())
POLLING = frozenset("win take get secure capture claim collect obtain receive garner poll score command have hold reach achieve attain gain".split())
# who reaches it has got out: "reached the surface"
OUTSIDE = frozenset(("surface", "safety", "daylight", "shore"))
# what is missed or reached: "fell short of the target"
GOALS = frozenset("majority target goal quorum threshold minimum limit mark level aim plurality".split())
MISSING = frozenset(("miss", "lack"))
# what is joined by doing what it is: who joined the strike struck
JOINED: dict[str, str] = {
    "strike": "strike", "walkout": "strike", "stoppage": "strike", "boycott": "boycott", "protest": "protest", "rebellion": "rebel", "revolt": "rebel",
    "uprising": "rebel", "mutiny": "rebel",
}  # fmt: skip
JOINING = frozenset("join participate attend stage".split())
