"""Words by which news tells of offices, votes, companies and their shares, each set with its example."""

from __future__ import annotations

# "was named to lead the board": was appointed as its head
NAMING = frozenset("name appoint choose pick select tap hire nominate elect recruit".split())
LEADING = frozenset("lead head chair direct run manage oversee".split())
# "took over the chairmanship from his father": succeeded him as chairman
OFFICE_OF: dict[str, str] = {
    "chairmanship": "chairman", "presidency": "president", "premiership": "premier", "leadership": "leader", "governorship": "governor", "directorship": "director",
    "captaincy": "captain", "mayoralty": "mayor", "editorship": "editor", "chancellorship": "chancellor", "speakership": "speaker",
    "papacy": "pope", "deanship": "dean",
}  # fmt: skip
HELD_OFFICES = frozenset(OFFICE_OF)
TAKING_OVER = frozenset("acquire take assume inherit".split())
HANDING_OVER = frozenset("hand pass give relinquish cede yield".split())
# "was dropped from the government": was dismissed
DROPPING = frozenset("drop remove axe expel boot kick exclude oust eject throw".split())
OFFICES_LEFT = frozenset("government cabinet board ministry post job office position role leadership presidency commission".split())
# of these nobody need say which: "was dropped from the cabinet" is as good as "was dismissed"
UNSAID = frozenset("government cabinet post job office position role".split())
# "lost his seat to a newcomer": was beaten by one
SEATS = frozenset("seat title crown constituency".split()) | HELD_OFFICES
# "gave the plan the green light", "got the nod": approved it; a noun, or a word and its noun
APPROVING = frozenset("go-ahead nod blessing okay thumb-up thumbs-up assent".split())
APPROVING_PAIRS = frozenset((("green", "light"), ("seal", "approval")))
REFUSING = frozenset("thumb-down thumbs-down".split())
REFUSING_PAIRS = frozenset((("red", "light"), ("cold", "shoulder"), ("short", "shrift")))
# "lawmakers approved the bill": parliament did
MEMBERS_OF: dict[str, str] = {
    "lawmaker": "parliament", "legislator": "parliament", "mp": "parliament", "parliamentarian": "parliament", "senator": "senate", "councillor": "council",
    "councilor": "council", "juror": "jury",
}  # fmt: skip
DECIDING = frozenset("approve pass reject adopt ratify endorse accept block defeat veto repeal enact dismiss".split())
VOTED_ON = frozenset("bill law budget plan treaty motion proposal reform amendment deal agreement measure act resolution tax ban".split())
# "admitted defeat", "claimed victory"
DEFEAT = frozenset(("defeat",))
VICTORY = frozenset("victory win triumph".split())
WINNERS = frozenset("winner victor".split())
# "was an opponent of the law"
SIDES: dict[str, str] = {
    "opponent": "oppose", "critic": "criticize", "foe": "oppose", "supporter": "support", "backer": "support", "advocate": "support", "champion": "support",
    "proponent": "support", "defender": "support", "adherent": "support",
}  # fmt: skip
# of what one can be for or against
MATTERS = VOTED_ON | frozenset(
    "war merger takeover project policy strategy idea scheme rule regulation cut strike boycott sanction penalty union membership closure sale dam "
    "tunnel road bridge plant mine port stadium airport protest privatization reorganization move decision change legislation statute vote".split()
)
# "the election was rigged" was not fair
RIGGED = frozenset("rig fix steal manipulate falsify".split())
POLLS = frozenset("election vote ballot referendum poll runoff count".split())
# "ran unopposed": nobody stood against him
STANDING = frozenset("run stand".split())
# "faced no opponent", "had no challenger"
FACING = frozenset("face have meet".split())
OPPONENTS = frozenset("opponent challenger rival competitor opposition".split())

# "made its toys cheaper": cut their price; what a thing is made -> the verb, and the noun that the verb is done to, if it is not the thing
MADE: dict[str, tuple[str, str]] = {
    "cheap": ("cut", "price"), "inexpensive": ("cut", "price"), "dear": ("raise", "price"), "expensive": ("raise", "price"), "costly": ("raise", "price"),
    "pricey": ("raise", "price"), "large": ("enlarge", ""), "big": ("enlarge", ""), "wide": ("widen", ""), "strict": ("tighten", ""), "tough": ("tighten", ""),
    "strong": ("strengthen", ""), "weak": ("weaken", ""), "short": ("shorten", ""), "long": ("lengthen", ""), "legal": ("legalize", ""), "illegal": ("forbid", ""),
    "public": ("publish", ""), "worse": ("worsen", ""), "bad": ("worsen", ""), "redundant": ("dismiss", ""),
}  # fmt: skip
# "the price of the stock", "the value of the shares", "the share price"
WORTH = frozenset("price value worth".split())
SHARES = frozenset("share stock".split())
MOVING = frozenset("rise fall jump climb soar drop slide slump plunge tumble surge sink dip gain rebound decline increase decrease skyrocket rocket plummet".split())
# "is the majority shareholder of the chain": owns most of its shares
HOLDERS = frozenset("shareholder owner stakeholder stockholder".split())
# "put his name to the deal": signed it
NAMES = frozenset("name signature autograph initial".split())
PUTTING = frozenset("put set affix add append lend".split())
# "raided the offices", of those who look for evidence: searched them
SEARCHERS = frozenset("inspector investigator police officer prosecutor detective agent official authority customs".split())
PREMISES = frozenset("office home house flat apartment headquarters premise building villa warehouse farm residence studio newsroom shop".split())
# "withdrew the syrup from sale", "took it off the market"
SHOPS = frozenset("shelf store shop".split())  # of these, several: a tin is taken off the shelf
OFF_SALE = SHOPS | frozenset(("market", "sale"))
WITHDRAWING = frozenset("take pull withdraw remove recall call".split())
# "gave the libraries more money", "gave them less money"
MORE = frozenset("more extra additional increased further".split())
LESS = frozenset("less fewer reduced".split())
FUNDS = frozenset("money funding fund cash aid subsidy".split())
ONE_BODY = frozenset("company firm club party group bank airline union state country municipality school team corporation business".split())
# "left standing", "left in place": was not struck down
LEFT_AS_IT_WAS = frozenset("stand intact untouched".split())
# "kept its prices stable"
LEVEL = frozenset("stable steady unchanged constant flat level same".split())
LEVELS = frozenset("price rate fare rent fee tax wage salary dividend tariff toll charge output production spending".split())
# "the Asian market"
CONTINENTS = {"asian": "Asia", "european": "Europe", "african": "Africa"}
# "was stripped of his immunity", "kept her licence"
RIGHTS_HELD = frozenset("immunity licence license citizenship passport accreditation permit knighthood".split())
# "cancelled her trip to Ormia"
TRIPS = frozenset("trip visit journey".split())
