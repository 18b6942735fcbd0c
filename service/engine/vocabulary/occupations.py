"""Person nouns that are no office or occupation: one can be a hostage and a doctor, so neither excludes the other."""

from __future__ import annotations

NOT_OCCUPATIONS = frozenset(
    "accused suspected injured wounded deceased incumbent challenger contender frontrunner favorite favourite successor predecessor newcomer rookie underdog shareholder subscriber hobbyist enthusiast volunteer hostage captive prisoner national citizen holder victim survivor beneficiary resident native friend ally relative neighbor neighbour tourist passenger visitor "
    "guest patient suspect defendant witness winner loser fan supporter critic opponent rival enemy expert veteran immigrant migrant refugee dual one member-elect "
    "parent mother father widow adult male female child baby toddler teenager youngster pensioner retiree local foreigner alumnus graduate candidate person godfather godmother godson goddaughter colleague classmate roommate acquaintance lover admirer namesake heir proxy puppet pawn stooge "
    "thief murderer killer robber burglar arsonist rapist fraudster swindler forger poisoner kidnapper abductor attacker assailant assassin culprit perpetrator offender traitor vandal hijacker blackmailer liar hero heroine rescuer "
    # how old, how well off or in what estate, of what faith or conviction, where by chance
    "septuagenarian octogenarian nonagenarian centenarian sexagenarian quinquagenarian quadragenarian teen senior elder millionaire billionaire aristocrat noble countess newlywed "
    "bachelor widower divorcee bride groom fiance fiancee twin orphan amputee diabetic vegetarian vegan smoker teetotaler churchgoer parishioner worshipper pilgrim "
    "convert catholic protestant christian muslim jew hindu buddhist sikh mormon atheist communist socialist liberal conservative republican democrat feminist environmentalist "
    "pacifist separatist nationalist monarchist royalist moderate hardliner loyalist dissident insider outsider protester protestor demonstrator bystander "
    "passer-by passerby onlooker eyewitness spectator commuter motorist hitchhiker exile genius intellectual".split()
)

# How much or how good a one somebody is said to be, and no other sort of it.
EVALUATIVE = frozenset(
    "senior high ranking high-ranking top top-ranking prominent leading famous well-known known noted renowned celebrated popular respected experienced veteran influential "
    "powerful longtime long-time long-serving outspoken close trusted key major important successful talented promising brave controversial young old big small good great".split()
)

# Offices of a country, a region or a town, of which nobody holds two of the same place at a time.
OFFICES_OF_PLACES = frozenset("president minister premier chancellor king queen emperor monarch governor mayor ambassador".split())

# What somebody is besides a trade, by what they did, stand for or are called to: a president can be a general and an author.
COEXISTING = frozenset(
    "author founder cofounder co-founder creator inventor discoverer pioneer designer developer champion medalist follower believer disciple politician "
    "owner star celebrity activist philanthropist hero legend icon icon head chief president chairman chairwoman chair king queen emperor monarch pope saint "
    "boss partner lawmaker senator governor candidate nominee commander benefactor sponsor patron translator poet".split()
)

# By what somebody plays, sings or writes a text names him again: "it was Lind's last match; the striker will move to Orm". Nobody is told apart by these
# as by goalkeepers, judges or drivers, of whom there is mostly another one.
NAMED_AGAIN = frozenset(
    "striker forward winger midfielder playmaker quarterback sprinter swimmer singer songwriter singer-songwriter rapper guitarist pianist violinist cellist soprano tenor "
    "actor actress comedian novelist poet playwright painter sculptor filmmaker".split()
)

# Words for people that are younger than the lexicon, or that it has for things only.
NEW_PERSONS = frozenset(
    "picketer midfielder goalscorer playmaker kickboxer paralympian vlogger podcaster influencer youtuber streamer gamer barista co-founder co-author co-owner coworker co-chair "
    "cochair councilor showrunner singer-songwriter jihadist islamist carjacker cybercriminal fraudster carer childminder volcanologist glaciologist trucker biker "
    "titleholder kayaker headteacher postdoc asylum-seeker returnee abductee frontrunner quarterfinalist debutant team-mate vice-captain ex-girlfriend mogul oligarch".split()
)

# What one only is in a contest: "the favorite", and with one of the words before it any other: "the top seed", "the defending champion".
SINGLED_OUT = frozenset("favorite favourite frontrunner front-runner titleholder".split())
STANDING_FIRST = frozenset("top defending reigning top-ranked".split())
# Who works for somebody, whatever he does there: "a festival worker" may be its sound engineer.
EMPLOYED = frozenset("worker employee staffer".split())
# Who is asked what he thinks of public affairs: by what name he goes is a matter of taste.
ADVISING = frozenset("analyst consultant adviser advisor strategist expert commentator pundit specialist observer scholar researcher academic".split())
# Those who serve a state or speak for a body: what somebody independent is not.
IN_SERVICE = frozenset(
    "diplomat ambassador envoy consul attache general admiral colonel lieutenant sergeant soldier officer official minister spokesman spokeswoman spokesperson "
    "lawmaker senator congressman congresswoman governor president premier aide".split()
)
# What an official of a body may be there: the record leaves open which.
KINDS_OF_OFFICIAL = frozenset(
    "spokesman spokeswoman spokesperson representative envoy diplomat negotiator aide adviser advisor commander minister secretary commissioner delegate director "
    "inspector administrator manager".split()
)
# Seats that people hold beside their trade.
SEATS = frozenset("juror councilor councillor councilman councilwoman alderman selectman magistrate trustee organizer organiser chairperson treasurer delegate mediator arbitrator arbiter negotiator moderator intermediary facilitator".split())
# Who governs has learned a trade: a minister may be a doctor, a mayor a teacher; an office is a rival of an office only.
GOVERNING = frozenset("official minister mayor governor premier chancellor secretary senator congressman congresswoman lawmaker legislator deputy ambassador commissioner speaker".split())
LEARNED = frozenset(
    "doctor physician surgeon nurse pediatrician psychiatrist cardiologist dentist veterinarian pharmacist midwife lawyer attorney jurist economist engineer physicist chemist "
    "biologist mathematician scientist historian philosopher sociologist psychologist architect teacher schoolteacher professor academic lecturer "
    "accountant banker farmer carpenter electrician baker butcher mechanic journalist novelist writer linguist geologist agronomist theologian priest pastor".split()
)
# What people are in their free time or on a journey, whatever their trade.
OUTDOORS = frozenset(
    "snowboarder skier hiker climber mountaineer surfer cyclist jogger runner swimmer diver kayaker rower skater camper angler walker trekker biker pedestrian passenger "
    "tourist visitor commuter spectator contestant competitor participant entrant finalist semifinalist quarterfinalist runner-up".split()
)
# What people are in a game: one who is the referee is no goalkeeper, and may be a dentist during the week.
IN_A_GAME = frozenset(
    "referee umpire linesman coach manager captain goalkeeper goalie keeper striker forward midfielder defender winger player footballer pitcher catcher quarterback "
    "substitute trainer scorer physio".split()
)
PART_TIME = frozenset("referee umpire linesman captain scorer substitute player".split())
# Players by their places: each is a player of the team.
PLAYERS = frozenset(
    "goalkeeper goalie keeper striker forward midfielder defender winger captain pitcher catcher quarterback linebacker cornerback fullback flanker prop hooker guard "
    "center batter batsman bowler scorer substitute footballer cricketer fielder playmaker".split()
)
# What nobody is of one who is the same of him: the pupil's teacher is not the teacher's pupil.
ONE_WAY = frozenset(
    "pupil student disciple apprentice protege follower deputy assistant aide secretary adviser advisor successor predecessor boss superior mentor teacher tutor "
    "employer employee servant heir lawyer client patient bodyguard killer murderer victim landlord tenant creditor debtor sponsor patron owner".split()
)
# Offices of which one holds a single one at a time: the minister of culture is not that of defense.
PORTFOLIOS = frozenset("minister secretary commissioner undersecretary".split())
# Offices that go from one to the next, one at a time.
PASSED_ON = OFFICES_OF_PLACES | PORTFOLIOS | frozenset(
    "chief head director chairman chairwoman chairperson chair leader president dean rector principal sheriff speaker prosecutor treasurer spokesman spokeswoman "
    "spokesperson editor ceo cfo boss pope archbishop bishop commander coach".split()
)

# "a postal worker": the trades that such a worker may have
TRADES: dict[str, frozenset[str]] = {
    sector: frozenset(trades.split())
    for sector, trades in {
        "postal": "postman mailman carrier mailwoman postwoman clerk sorter driver courier",
        "dock": "docker longshoreman stevedore driver operator",
        "construction": "builder bricklayer carpenter mason roofer plumber electrician painter laborer labourer welder driver operator foreman scaffolder",
        "factory": "machinist welder assembler mechanic laborer labourer operator foreman seamstress",
        "railway": "conductor driver signalman engineer mechanic porter guard",
        "farm": "farmer farmhand picker laborer labourer milkmaid shepherd driver",
        "steel": "welder smelter steelworker laborer labourer foreman",
        "textile": "seamstress weaver tailor spinner",
        "restaurant": "waiter waitress cook chef dishwasher bartender",
        "hotel": "maid porter receptionist cook waiter waitress cleaner",
        "shipyard": "welder shipbuilder carpenter engineer electrician",
    }.items()
}
